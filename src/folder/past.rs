//! What can be undone on the pages: rows taken out, and days copied. It goes with the folder, and into no file.

use super::Leaf;

/// So many steps can be taken back.
const MOST: usize = 20;

/// The steps, the newest last.
#[derive(Debug, Clone, Default)]
pub struct Past(Vec<(Leaf, Step)>);

/// What was done, with the row as it was before.
#[derive(Debug, Clone)]
pub enum Step {
    /// The row was taken out.
    Removed { row: usize, texts: Vec<String> },
    /// Days were copied on it.
    Copied { row: usize, texts: Vec<String> },
}

impl PartialEq for Past {
    /// Two folders that say the same are the same, whatever could be undone in either.
    fn eq(&self, _: &Self) -> bool {
        true
    }
}

impl Eq for Past {}

impl Past {
    pub fn push(&mut self, leaf: Leaf, step: Step) {
        if self.0.len() == MOST {
            self.0.remove(0);
        }
        self.0.push((leaf, step));
    }

    /// The newest step on this page; it can be taken back once.
    pub fn pop(&mut self, leaf: Leaf) -> Option<Step> {
        let place = self.0.iter().rposition(|(one, _)| *one == leaf)?;
        Some(self.0.remove(place).1)
    }

    pub fn forget_copies(&mut self, leaf: Leaf, row: usize) {
        let is_meant = |step: &Step| matches!(step, Step::Copied { row: one, .. } if *one == row);
        self.0.retain(|(one, step)| *one != leaf || !is_meant(step));
    }

    pub fn forget_all_copies(&mut self, leaf: Leaf) {
        self.0.retain(|(one, step)| *one != leaf || !matches!(step, Step::Copied { .. }));
    }

    pub fn has(&self, leaf: Leaf) -> bool {
        self.0.iter().any(|(one, _)| *one == leaf)
    }
}
