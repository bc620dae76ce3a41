//! Advice on holding the money; source: the rule book, sections 4 and 5.

use AdviceId as A;

use crate::questionnaire::Choice as C;
use crate::questionnaire::NationalItem as N;
use crate::rulebook::advice::Advice;
use crate::rulebook::advice::AdviceId;
use crate::rulebook::advice::AdvicePlace::Holding;
use crate::rulebook::national::facts::Rule;
use crate::rulebook::national::facts::adult;
use crate::rulebook::national::facts::aged_from;
use crate::rulebook::national::facts::all;
use crate::rulebook::national::facts::any;
use crate::rulebook::national::facts::is;
use crate::rulebook::national::facts::not;
use crate::rulebook::national::facts::not_sure;
use crate::rulebook::provision::ProvisionId as P;

use super::say;

/// All of it.
pub fn advice() -> Vec<Advice> {
    let cannot_decide = || any([not(aged_from(16)), is(N::Capacity, C::No)]);
    let unclear = any([is(N::Representative, C::NobodyYet), not_sure(N::Representative)]);
    let no_cash = any([is(N::DirectPaymentWish, C::ChoiceWithoutMoney), is(N::DirectPaymentWish, C::No)]);
    vec![
        say(A::ThreeWays, Holding, Rule::always(), &[P::ThreeWays, P::WayDecided]),
        say(A::OrderBarsCash, Holding, is(N::CourtOrder, C::Yes), &[P::ExcludedPersons]),
        say(A::NoCash, Holding, no_cash, &[P::DirectPaymentPower, P::ThreeWays]),
        say(A::NobodyToAct, Holding, all([cannot_decide(), unclear]), &[P::Representatives]),
        say(A::DeputyCheck, Holding, is(N::Representative, C::DeputyUnchecked), &[P::DeputiesCase]),
        say(A::AppointedActs, Holding, is(N::Representative, C::AppointedRepresentative), &[P::Representatives]),
        say(A::ParentActs, Holding, all([not(adult()), is(N::Representative, C::ParentAgrees)]), &[P::ConsentAge]),
        say(A::OwnConsentFrom16, Holding, all([aged_from(16), not(adult())]), &[P::ConsentAge]),
        say(A::Nominee, Holding, is(N::DirectPaymentWish, C::WantsDirectPayment), &[P::Nominees]),
    ]
}
