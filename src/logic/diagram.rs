//! Functions of many small choices as decision diagrams, in which equal functions are one and the same node.
//!
//! A verdict must equal what trying every completion of the missing answers gives. Trying them is out of the question
//! (25 questions, two of them with any number of answers), and three-valued tables are not exact where a fact occurs
//! twice. In an ordered, reduced diagram all of it becomes walking: a question matters where its level occurs, an
//! outcome is possible where its leaf is reached, and two rules that say the same are one number.

use super::lists::Lists;

/// A node: a function of the choices from its level on. Equal functions of one forest have equal nodes.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Default)]
pub struct Node(u32);

impl Node {
    /// The node's number in its forest, as a key for a [`Memo`].
    #[must_use]
    pub fn raw(self) -> u32 {
        self.0
    }

    /// The node of that number.
    #[must_use]
    pub fn from_raw(number: u32) -> Self {
        Self(number)
    }
}

/// What a node is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Step<'a> {
    /// The function is this number, whatever is chosen.
    Leaf(u32),
    /// It depends on the choice at this level, and on nothing before it: a child for each choice, as raw nodes.
    Branch(usize, Children<'a>),
}

/// The nodes that follow the choices at one level.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Children<'a>(&'a [u32]);

impl Children<'_> {
    /// What follows the choice of that number.
    #[must_use]
    pub fn child(&self, choice: usize) -> Option<Node> {
        self.0.get(choice).copied().map(Node)
    }

    /// What follows each choice.
    pub fn iter(&self) -> impl Iterator<Item = Node> {
        self.0.iter().copied().map(Node)
    }
}

/// Comes after every level.
const LEAF: u32 = u32::MAX;

/// A forest takes no more nodes than this. The national rules need some 2,700; a function that turns on everything at once
/// may need more than there are atoms, and whoever asks for it must be told so instead of waiting.
const MOST: usize = 40_000;

/// Diagrams that share their nodes.
///
/// ```
/// use phb_check::logic::{Forest, Step};
/// let mut forest = Forest::default();
/// let (no, yes) = (forest.leaf(0), forest.leaf(1));
/// let (rain, wind) = (forest.branch(0, &[no, yes]), forest.branch(1, &[no, yes]));
/// let both = forest.apply(&|a, b| a.min(b), rain, wind);
/// // Without rain nothing depends on the wind.
/// let Step::Branch(0, after) = forest.step(both) else { panic!("it depends on the rain") };
/// assert_eq!((after.child(0), after.child(1)), (Some(no), Some(wind)));
/// ```
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Forest {
    nodes: Lists,
    full: bool,
}

impl Forest {
    /// The function that is always `number`.
    pub fn leaf(&mut self, number: u32) -> Node {
        self.node(&[LEAF, number])
    }

    /// The function that goes on with the child of the choice at `level`. The children's levels must come later.
    pub fn branch(&mut self, level: usize, children: &[Node]) -> Node {
        match children {
            [first, rest @ ..] if rest.iter().all(|child| child == first) => *first,
            _ => {
                let mut list = vec![u32::try_from(level).unwrap_or(LEAF)];
                for child in children {
                    list.push(child.0);
                }
                self.node(&list)
            }
        }
    }

    fn node(&mut self, list: &[u32]) -> Node {
        if self.nodes.count() >= MOST {
            self.full = true;
            return Node(0);
        }
        Node(u32::try_from(self.nodes.number_of(list)).unwrap_or_default())
    }

    /// Whether more than half of the room is taken: then there may be none for the functions of others beside it.
    #[must_use]
    pub fn is_half_full(&self) -> bool {
        self.count() > MOST / 2
    }

    /// Whether more nodes were asked for than a forest takes: then nothing in it is to be relied on.
    #[must_use]
    pub fn is_full(&self) -> bool {
        self.full
    }

    /// What the node is.
    #[must_use]
    pub fn step(&self, node: Node) -> Step<'_> {
        match self.nodes.list(node.0 as usize) {
            [level, children @ ..] if *level != LEAF => Step::Branch(*level as usize, Children(children)),
            [_, number] => Step::Leaf(*number),
            _ => Step::Leaf(0),
        }
    }

    /// The number of a leaf.
    #[must_use]
    pub fn number(&self, node: Node) -> Option<u32> {
        match self.step(node) {
            Step::Leaf(number) => Some(number),
            Step::Branch(..) => None,
        }
    }

    /// How many nodes there are.
    #[must_use]
    pub fn count(&self) -> usize {
        self.nodes.count()
    }

    /// The function that is `op` of the two functions.
    pub fn apply(&mut self, op: &dyn Fn(u32, u32) -> u32, left: Node, right: Node) -> Node {
        self.apply_known(op, (left, right), &mut Memo::default())
    }

    /// The function that is `op` of the function.
    pub fn map(&mut self, op: &dyn Fn(u32) -> u32, node: Node) -> Node {
        self.apply(&|number, _| op(number), node, node)
    }

    fn apply_known(&mut self, op: &dyn Fn(u32, u32) -> u32, (left, right): (Node, Node), memo: &mut Memo) -> Node {
        let (key, known) = memo.find(&[left.0, right.0]);
        if let Some(node) = known.or(self.full.then_some(0)) {
            return Node(node);
        }
        let node = match (self.number(left), self.number(right)) {
            (Some(left), Some(right)) => self.leaf(op(left, right)),
            _ => {
                let level = self.level(left).min(self.level(right));
                let mut children = Vec::new();
                for choice in 0..self.width(left, level).max(self.width(right, level)) {
                    let below = (self.below(left, level, choice), self.below(right, level, choice));
                    children.push(self.apply_known(op, below, memo));
                }
                self.branch(level, &children)
            }
        };
        memo.keep(key, node.0);
        node
    }

    /// The level a node branches on; a leaf comes after every level.
    #[must_use]
    pub fn level(&self, node: Node) -> usize {
        match self.step(node) {
            Step::Branch(level, _) => level,
            Step::Leaf(_) => LEAF as usize,
        }
    }

    /// The node that follows `choice` at `level`: the node itself where it does not depend on that level.
    #[must_use]
    pub fn below(&self, node: Node, level: usize, choice: usize) -> Node {
        match self.step(node) {
            Step::Branch(own, children) if own == level => children.child(choice).unwrap_or(node),
            Step::Branch(..) | Step::Leaf(_) => node,
        }
    }

    fn width(&self, node: Node, level: usize) -> usize {
        match self.step(node) {
            Step::Branch(own, children) if own == level => children.0.len(),
            Step::Branch(..) | Step::Leaf(_) => 0,
        }
    }
}

/// Values found once for a list of numbers.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Memo {
    keys: Lists,
    values: Vec<Option<u32>>,
}

impl Memo {
    /// The place for the value of this list, and the value where it is known.
    pub fn find(&mut self, list: &[u32]) -> (usize, Option<u32>) {
        let key = self.keys.number_of(list);
        if self.values.len() <= key {
            self.values.resize(key + 1, None);
        }
        (key, self.values.get(key).copied().flatten())
    }

    /// The value of this list, where it is known.
    #[must_use]
    pub fn value(&self, list: &[u32]) -> Option<u32> {
        self.values.get(self.keys.known(list)?).copied().flatten()
    }

    /// Keeps the value for that place.
    pub fn keep(&mut self, key: usize, value: u32) {
        if let Some(place) = self.values.get_mut(key) {
            *place = Some(value);
        }
    }

    /// How many lists were met.
    #[must_use]
    pub fn count(&self) -> usize {
        self.values.len()
    }
}
