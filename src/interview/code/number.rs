//! A number of any size that picks are put into and taken out of again, the likely ones at little cost; what they mean is
//! not known here.

/// A pick among things that share a whole between them: the more of it a thing has, the less it costs to pick it.
#[derive(Debug, Clone, Copy)]
pub struct Step {
    from: u32,
    share: u32,
    whole: u32,
}

impl Step {
    /// The pick with this number out of so many, all alike.
    pub fn even(pick: u32, whole: u32) -> Self {
        Self { from: pick.min(whole.saturating_sub(1)), share: 1, whole: whole.max(1) }
    }

    /// The pick with this number out of things with these shares.
    pub fn shared(pick: usize, shares: &[u32]) -> Self {
        let from = shares.iter().take(pick).sum();
        let whole = shares.iter().sum();
        match shares.get(pick) {
            Some(share) => Self { from, share: *share, whole },
            None => Self::even(0, whole),
        }
    }
}

/// A number by its digits to the base 32, the lowest first; above the last stand zeros without end.
#[derive(Debug, Clone, Default)]
pub struct Number(Vec<u8>);

impl Number {
    /// The number from which these steps can be taken, in their order. First picks at its end cost nothing.
    pub fn of(steps: &[Step]) -> Self {
        let mut number = Self::default();
        for step in steps.iter().rev() {
            let rest = number.divide(step.share);
            number.multiply(step.whole, step.from + rest);
        }
        number
    }

    /// The number with these digits, the lowest first.
    pub fn from_digits(digits: &[u8]) -> Self {
        Self(digits.to_vec())
    }

    /// Its digits, the lowest first, without the zeros above the last.
    pub fn digits(&self) -> &[u8] {
        let length = self.0.iter().rposition(|digit| *digit != 0).map_or(0, |last| last + 1);
        self.0.get(..length).unwrap_or_default()
    }

    /// Takes out what [`Step::even`] put in.
    pub fn take_even(&mut self, whole: u32) -> u32 {
        self.divide(whole)
    }

    /// Takes out what [`Step::shared`] put in.
    pub fn take_shared(&mut self, shares: &[u32]) -> usize {
        let mut rest = self.divide(shares.iter().sum());
        for (pick, share) in shares.iter().enumerate() {
            if rest < *share {
                self.multiply(*share, rest);
                return pick;
            }
            rest -= share;
        }
        0
    }

    /// Divides, and returns what is left over.
    fn divide(&mut self, by: u32) -> u32 {
        let (by, mut rest) = (u64::from(by.max(1)), 0_u64);
        for digit in self.0.iter_mut().rev() {
            let here = rest * 32 + u64::from(*digit);
            *digit = low(here / by);
            rest = here % by;
        }
        u32::try_from(rest).unwrap_or_default()
    }

    fn multiply(&mut self, by: u32, plus: u32) {
        let mut carry = u64::from(plus);
        for digit in &mut self.0 {
            let here = u64::from(*digit) * u64::from(by) + carry;
            *digit = low(here);
            carry = here / 32;
        }
        while carry > 0 {
            self.0.push(low(carry));
            carry /= 32;
        }
    }
}

/// The lowest digit.
fn low(of: u64) -> u8 {
    u8::try_from(of % 32).unwrap_or_default()
}
