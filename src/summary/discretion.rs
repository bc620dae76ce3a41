//! What may stand on paper: a private answer only where it was ticked, and nothing that would tell it.

use crate::interview::Interview;
use crate::interview::Portion;
use crate::logic::Condition;
use crate::questionnaire::Answers;
use crate::questionnaire::ItemId;
use crate::questionnaire::NationalItem;
use crate::questionnaire::Sensitivity;
use crate::questionnaire::Test;
use crate::rulebook::Advice;
use crate::rulebook::EntitlementId;
use crate::rulebook::FindOut;

/// What one paper may tell.
pub struct Discretion<'a> {
    interview: &'a Interview,
    /// Whether nothing private can be told, because nothing private was said, or because all of it may be printed.
    free: bool,
}

impl<'a> Discretion<'a> {
    /// The discretion of the paper that `interview` makes of `answers`.
    ///
    /// Whether the first private question was asked at all depends on no private answer. So where none was answered, what
    /// hangs on them may be told: that tells nothing but that they were not asked.
    pub fn of(interview: &'a Interview, answers: &Answers) -> Self {
        let mut items = interview.rulebook().items().iter();
        let silent =
            !items.any(|item| item.sensitivity == Sensitivity::Sensitive && answers.answer(&item.id).is_some());
        Self { interview, free: silent || interview.prints(Portion::Sensitive) }
    }

    /// Whether the answer to this question may stand on paper.
    pub fn may_print(&self, item: &ItemId) -> bool {
        let item = self.interview.rulebook().item(item);
        let private = item.is_none_or(|item| item.sensitivity == Sensitivity::Sensitive);
        !private || self.interview.prints(Portion::Sensitive)
    }

    /// Whether the outcome of this route may stand on paper: where it hangs on a private answer, that would tell it.
    pub fn may_tell(&self, id: &EntitlementId) -> bool {
        let mut entitlements = self.interview.rulebook().entitlements().iter();
        let entitlement = entitlements.find(|entitlement| entitlement.id == *id);
        entitlement.is_some_and(|entitlement| entitlement.conditions().into_iter().all(|it| self.hangs_on_nothing(it)))
    }

    /// Whether this piece of advice may: that it is given would tell what it hangs on.
    pub fn may_advise(&self, advice: &Advice) -> bool {
        self.hangs_on_nothing(&advice.when) && self.hangs_on_nothing(&advice.unless)
    }

    /// Whether it may say to find this out: that would tell that the question was left open.
    pub fn may_ask(&self, id: FindOut) -> bool {
        self.free || id.items().iter().all(|item| self.may_print(item))
    }

    fn hangs_on_nothing(&self, condition: &Condition<Test>) -> bool {
        self.free || condition.tests().into_iter().filter_map(Test::item).all(|item| self.may_print(item))
    }
}

/// Every right needs the place; on paper it stands with today's care, and not in every reason.
pub fn goes_without_saying(item: &ItemId) -> bool {
    [NationalItem::Residence, NationalItem::Setting].iter().any(|place| *item == ItemId::National(*place))
}
