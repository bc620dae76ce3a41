//! Which question comes next: the first one on which something that is seen still depends.

use crate::logic::Node;
use crate::logic::Step;
use crate::questionnaire::Answers;

use super::Part;
use super::Verdicts;
use super::space::Level;
use super::space::insert_once;

impl Verdicts {
    /// The first level, in the order of asking, on which something seen still depends; nothing where all is settled.
    #[must_use]
    pub fn next_level(&self, answers: &Answers) -> Option<&Level> {
        let (_, next) = self.advanced(self.left(answers));
        self.space().level(next?)
    }

    /// What is left of everything seen once these answers are read: each with the level of its question, where it is a
    /// question asked for the sake of next steps.
    #[must_use]
    pub fn left(&self, answers: &Answers) -> Vec<Part> {
        let mut left = Vec::new();
        for route in &self.routes {
            left.push((None, self.residual(route.asked, answers)));
        }
        for step in &self.steps {
            left.push((None, self.residual(*step, answers)));
        }
        let last = self.last_answered(answers);
        for (own, prompt) in &self.prompts {
            left.push((Some(*own), self.prompted((*own).min(last), *prompt, answers)));
        }
        left
    }

    /// What is left of a prompt. A question that was passed over, because one after it has its answer, is not going to be
    /// asked: the prompt goes on as if that were not known, to the answers that there are.
    fn prompted(&self, last: usize, mut node: Node, answers: &Answers) -> Node {
        loop {
            node = self.residual(node, answers);
            let level = self.forest().level(node);
            if level >= last {
                return node;
            }
            node = self.forest().below(node, level, self.space().unsure(level));
        }
    }

    /// The level of the last question, in the order of asking, that has an answer.
    fn last_answered(&self, answers: &Answers) -> usize {
        let first = |item| self.space().of_item(item).next().map(|(number, _)| number);
        answers.iter().filter_map(|(item, _)| first(item)).max().unwrap_or_default()
    }

    fn residual(&self, mut node: Node, answers: &Answers) -> Node {
        while let Step::Branch(level, children) = self.forest().step(node) {
            match self.space().choice(level, answers).and_then(|choice| children.child(choice)) {
                Some(child) => node = child,
                None => break,
            }
        }
        node
    }

    /// What of these is not settled, and the first level on which one of them depends. A prompt that waits for a question
    /// nobody is going to ask goes on without it.
    pub(super) fn advanced(&self, parts: Vec<Part>) -> (Vec<Part>, Option<usize>) {
        let (mut open, mut prompts, mut next) = (Vec::new(), Vec::new(), None);
        for (own, node) in parts {
            match own {
                // In the order of asking: one may wait for another.
                Some(own) => insert_once(&mut prompts, (own, node)),
                None if self.forest().number(node).is_none() => {
                    next = earlier(next, self.forest().level(node));
                    open.push((None, node));
                }
                None => {}
            }
        }
        for (own, mut node) in prompts {
            let mut level = self.forest().level(node);
            // The boxes of a question that was asked are ticked; any other question before it is not going to be asked.
            let waits = |level: usize| level < own && !matches!(self.space().level(level), Some(Level::Ticked(..)));
            while waits(level) && next.is_none_or(|next| level < next) {
                node = self.forest().below(node, level, self.space().unsure(level));
                level = self.forest().level(node);
            }
            if self.forest().number(node).is_none() {
                open.push((Some(own), node));
                if !waits(level) {
                    next = earlier(next, level);
                }
            }
        }
        (open, next)
    }
}

fn earlier(next: Option<usize>, level: usize) -> Option<usize> {
    Some(next.map_or(level, |next| next.min(level)))
}
