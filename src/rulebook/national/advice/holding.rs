//! Advice on holding the money; source: the rule book, sections 4 and 5.

use crate::questionnaire::Choice as C;
use crate::questionnaire::NationalItem as N;
use crate::rulebook::advice::AdviceId as A;
use crate::rulebook::advice::AdvicePlace::Holding;
use crate::rulebook::national::facts::CHILD;
use crate::rulebook::national::rule::Rule;
use crate::rulebook::national::rule::Rule::AgedFrom;
use crate::rulebook::national::rule::Rule::All;
use crate::rulebook::national::rule::Rule::Any;
use crate::rulebook::national::rule::Rule::Is;
use crate::rulebook::national::rule::Rule::Not;
use crate::rulebook::national::rule::Rule::NotSure;
use crate::rulebook::provision::ProvisionId as P;

use super::AdviceRule;
use super::say;

/// All of it.
pub const ADVICE: &[AdviceRule] = &[
    say(A::ThreeWays, Holding, Rule::ALWAYS, &[P::ThreeWays, P::WayDecided]),
    say(A::OrderBarsCash, Holding, Is(N::CourtOrder, C::Yes), &[P::ExcludedPersons]),
    say(A::NoCash, Holding, NO_CASH, &[P::DirectPaymentPower, P::ThreeWays]),
    say(A::NobodyToAct, Holding, All(&[CANNOT_DECIDE, UNCLEAR]), &[P::Representatives]),
    say(A::DeputyCheck, Holding, Is(N::Representative, C::DeputyUnchecked), &[P::DeputiesCase]),
    say(A::AppointedActs, Holding, Is(N::Representative, C::AppointedRepresentative), &[P::Representatives]),
    say(A::ParentActs, Holding, All(&[CHILD, Is(N::Representative, C::ParentAgrees)]), &[P::ConsentAge]),
    say(A::OwnConsentFrom16, Holding, All(&[AgedFrom(16), CHILD]), &[P::ConsentAge]),
    say(A::Nominee, Holding, Is(N::DirectPaymentWish, C::WantsDirectPayment), &[P::Nominees]),
];

const CANNOT_DECIDE: Rule = Any(&[Not(&AgedFrom(16)), Is(N::Capacity, C::No)]);

const UNCLEAR: Rule = Any(&[Is(N::Representative, C::NobodyYet), NotSure(N::Representative)]);

const NO_CASH: Rule = Any(&[Is(N::DirectPaymentWish, C::ChoiceWithoutMoney), Is(N::DirectPaymentWish, C::No)]);
