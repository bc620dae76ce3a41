//! What goes onto which paper; how it is composed and drawn is not known here.

use crate::folder::Leaf;

use super::Interview;
use super::event::Switch;

/// A paper that can be printed.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Printout {
    /// Two sides for the commissioner.
    Commissioner,
    /// The person's own copy: all answers, notes, papers to bring, rows to write on.
    Own,
    /// Two or three sets of answers side by side.
    Compared,
}

/// A part of a paper that can be ticked.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Portion {
    /// A page of the folder.
    Leaf(Leaf),
    /// All answers.
    Answers,
    /// What to do next.
    NextSteps,
    /// How to challenge a refusal.
    Challenge,
    /// The papers that show the facts.
    Papers,
    /// The sources of the rules.
    Sources,
    /// The answers to private questions.
    Sensitive,
    /// The code that opens the answers again.
    Code,
}

/// How a paper looks.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Look {
    /// Larger letters, on more sides.
    LargePrint,
    /// Black on white, without any tint.
    Plain,
}

impl Printout {
    /// What can be on it besides what always is, in the order of the paper.
    #[must_use]
    pub fn portions(self) -> Vec<Portion> {
        let own = self == Self::Own;
        if self == Self::Compared {
            return vec![Portion::Sources];
        }
        let leaves = Leaf::ALL.into_iter().filter(|leaf| own || goes_to_the_commissioner(*leaf)).map(Portion::Leaf);
        let mut portions: Vec<Portion> = leaves.collect();
        if own {
            portions.extend([Portion::Answers, Portion::NextSteps, Portion::Challenge]);
        }
        portions.extend([Portion::Papers, Portion::Sources, Portion::Sensitive, Portion::Code]);
        portions
    }
}

/// What is for the person alone stays off the commissioner's paper, and so does what only helps to keep track.
fn goes_to_the_commissioner(leaf: Leaf) -> bool {
    match leaf {
        Leaf::Log | Leaf::Dates | Leaf::Private | Leaf::Assistants | Leaf::Costs | Leaf::Reckoned | Leaf::Cut => false,
        Leaf::GoodWeek
        | Leaf::Support
        | Leaf::Chair
        | Leaf::Outcomes
        | Leaf::Works
        | Leaf::Helpers
        | Leaf::Carer
        | Leaf::WhoPays
        | Leaf::Keep
        | Leaf::Items
        | Leaf::Holding
        | Leaf::BackUp
        | Leaf::AtRisk
        | Leaf::Supporter => true,
    }
}

impl Portion {
    /// Whether it is on a paper before anybody chose. What is private, and what could be read by whoever finds the
    /// paper, is not.
    fn is_on_by_itself(self) -> bool {
        match self {
            Self::Sensitive | Self::Code => false,
            Self::Leaf(_) | Self::Answers | Self::NextSteps | Self::Challenge | Self::Papers | Self::Sources => true,
        }
    }
}

impl Interview {
    /// The paper that is being made.
    #[must_use]
    pub fn printout(&self) -> Printout {
        self.printout
    }

    /// Whether this goes onto the paper that is being made.
    #[must_use]
    pub fn prints(&self, portion: Portion) -> bool {
        let flipped = self.flipped.contains(&(self.printout, portion));
        self.printout.portions().contains(&portion) && portion.is_on_by_itself() != flipped
    }

    /// Whether the papers look like this.
    #[must_use]
    pub fn looks(&self, look: Look) -> bool {
        self.looks.contains(&look)
    }

    /// Puts something onto the paper, or takes it off.
    pub(super) fn choose_portion(&mut self, portion: Portion, switch: Switch) {
        if self.prints(portion) != (switch == Switch::On) {
            match self.flipped.iter().position(|it| *it == (self.printout, portion)) {
                Some(place) => {
                    self.flipped.swap_remove(place);
                }
                None => self.flipped.push((self.printout, portion)),
            }
        }
    }

    /// Changes how the papers look.
    pub(super) fn choose_look(&mut self, look: Look, switch: Switch) {
        self.looks.retain(|other| *other != look);
        if switch == Switch::On {
            self.looks.push(look);
        }
    }
}
