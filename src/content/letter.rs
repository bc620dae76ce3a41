//! The whole text of a letter, put together from its pieces and from what was said; which letter fits is not decided here.
//! No answer to a private question is ever told, and none changes a letter.

use crate::folder::Clock;
use crate::folder::Leaf;
use crate::folder::Letter;
use crate::interview::Findings;
use crate::interview::Interview;
use crate::interview::Overall;
use crate::interview::Who;
use crate::money::Exact;
use crate::questionnaire::Answer;
use crate::questionnaire::Choice as C;
use crate::questionnaire::CivilDate;
use crate::questionnaire::NationalItem as N;
use crate::rulebook::EntitlementId;
use crate::rulebook::NationalEntitlement;
use crate::rulebook::ProvisionId;
use crate::sketch::CutSum;
use crate::sketch::Turn;

use super::citation::citation;
use super::citation::cited;
use super::citation::must;
use super::citation::named_once;
use super::citation::under;
use super::en::letters as en;
use super::say::date;
use super::say::fill_gaps;
use super::sketch::has_untold;
use super::voice::fill;
use super::voice::put;

/// The four things that can be refused.
const REFUSALS: [C; 4] = [C::RefusedChc, C::RefusedPhb, C::RefusedDirectPayment, C::DisputedAmount];

/// The whole letter as plain text, with an empty line between paragraphs. Blanks for the writer stand in square brackets.
#[must_use]
pub fn letter_text(letter: Letter, interview: &Interview) -> String {
    let findings = Findings::of(interview);
    let clock = letter.clock(&findings.answers, interview.as_at());
    Writing { letter, interview, findings, clock }.text()
}

/// One letter, and what it is written from.
struct Writing<'a> {
    letter: Letter,
    interview: &'a Interview,
    findings: Findings,
    clock: Clock,
}

impl Writing<'_> {
    fn text(&self) -> String {
        let raw = en::body(self.letter);
        let writer = en::writer(self.interview.who().unwrap_or(Who::Myself));
        let reply = if self.clock.fixed_by.is_some() { en::reply_fixed(self.letter) } else { en::REPLY_HOPED };
        let mut parts = vec![self.say(en::RECEIVER), self.say(en::DETAILS), self.say(en::OPENING)];
        parts.push(fill_gaps(en::ABOUT, &[raw.subject]));
        parts.push(self.say(writer));
        parts.extend(raw.paragraphs.iter().filter_map(|paragraph| self.paragraph(paragraph)));
        parts.extend([self.say(reply), en::CLOSING.to_owned()]);
        parts.retain(|part| !part.is_empty());
        named_once(&parts.join("\n\n"))
    }

    /// The paragraph, if what it begins with is so.
    fn paragraph(&self, raw: &str) -> Option<String> {
        let (condition, text) = raw.strip_prefix("{if ").and_then(|rest| rest.split_once('}')).unwrap_or(("", raw));
        let stands = condition.is_empty() || self.holds(condition);
        stands.then(|| self.say(text))
    }

    fn holds(&self, condition: &str) -> bool {
        let says = |item, choice| self.findings.answers.says(item, choice);
        let has = |right| self.findings.rights().contains(&right);
        let has_any = !self.findings.rights().is_empty();
        let is_open = self.findings.overall == Overall::Open;
        let said_no = |kind| self.was_refused(kind);
        let told_none = !REFUSALS.into_iter().any(said_no);
        match condition {
            "right" => has_any,
            "no right" => !has_any,
            "open" => !has_any && is_open,
            "may ask" => !has_any && !is_open,
            "chc" => has(NationalEntitlement::Chc),
            "chc at home" => has(NationalEntitlement::Chc) && says(N::Setting, C::Home),
            "aftercare" => has(NationalEntitlement::Section117),
            "wheelchair" => has(NationalEntitlement::Wheelchair),
            "chc waits" => self.waits_for(Waiting::Chc),
            "child waits" => self.waits_for(Waiting::Child),
            "no clock" => !self.waits_for(Waiting::Chc) && !self.waits_for(Waiting::Child),
            "changed" => says(N::Chc, C::ChcChecklistNo),
            "first" => !says(N::Chc, C::ChcChecklistNo),
            "in time" => self.last_day().is_some_and(|day| self.interview.as_at() <= day),
            "late" => self.last_day().is_some_and(|day| day < self.interview.as_at()),
            "budget refused" => told_none || said_no(C::RefusedPhb),
            "payment refused" => told_none || said_no(C::RefusedDirectPayment) || said_no(C::DisputedAmount),
            "CHC refused" => said_no(C::RefusedChc),
            "section unknown" => self.findings.answers.is_unsure(N::Detained),
            // A condition nobody knows leaves its paragraph out; a test reads every paragraph.
            _ => false,
        }
    }

    fn waits_for(&self, what: Waiting) -> bool {
        match what {
            Waiting::Chc => self.findings.answers.says(N::Chc, C::ChcWaiting),
            Waiting::Child => self.findings.answers.says(N::ChildPackage, C::ChildWaiting),
        }
    }

    fn was_refused(&self, kind: C) -> bool {
        let assessed_no = kind == C::RefusedChc && self.findings.answers.says(N::Chc, C::ChcAssessedNo);
        self.findings.answers.says(N::Refusals, kind) || assessed_no
    }

    /// The text with every mark filled. What is put in is not read again.
    fn say(&self, template: &str) -> String {
        put(&fill(template, self.interview), &|mark| self.value(mark))
    }

    fn value(&self, mark: &str) -> Option<String> {
        Some(match mark {
            "team" => self.team().to_owned(),
            "body" => self.body(),
            "today" => date(self.interview.as_at()),
            "day" => date(self.clock.reply_by),
            "When" => self.when(),
            "refused" => self.refused(),
            "cut" => self.cut(),
            "rights" => self.rights(),
            _ => return self.rule(mark),
        })
    }

    /// `law 1`, `Under 1` or `must 1`, and after a colon the regulations that are meant.
    fn rule(&self, mark: &str) -> Option<String> {
        let (mark, only) = mark.split_once(": ").map_or((mark, None), |(mark, only)| (mark, Some(only)));
        let (kind, number) = mark.split_once(' ')?;
        let place = number.parse::<usize>().ok()?.checked_sub(1)?;
        let rule = *self.letter.duties().get(place)?;
        match kind {
            "law" => Some(cited(rule, only)),
            "Under" => Some(under(rule, only)),
            "must" => Some(must(rule).to_owned()),
            _ => None,
        }
    }

    fn team(&self) -> &'static str {
        let chases = self.letter == Letter::Chase;
        let asks_why_not_chc = self.letter == Letter::AskReasons && self.refusals() == [C::RefusedChc];
        if asks_why_not_chc || chases && self.waits_for(Waiting::Chc) {
            en::CHC_TEAM
        } else if chases && self.waits_for(Waiting::Child) {
            en::CHILD_TEAM
        } else {
            en::team(self.letter)
        }
    }

    /// The body the letter goes to, by its own name where a pack in use gives it.
    fn body(&self) -> String {
        let known = self.interview.local().offer().filter(|_| self.letter != Letter::Records);
        let blank = if self.letter == Letter::Records { en::RECORD_HOLDER } else { en::SOME_BODY };
        known.map_or_else(|| fill(blank, self.interview), |offer| offer.commissioner().name.clone())
    }

    fn when(&self) -> String {
        let dated = self.letter_date().map(|day| fill_gaps(en::IN_YOUR_LETTER, &[&date(day)]));
        dated.unwrap_or_else(|| en::ON_SOME_DAY.to_owned())
    }

    /// What became of the budget, by the sums before and now.
    fn cut(&self) -> String {
        let folder = self.interview.folder();
        let typed = crate::sketch::Typed::of(folder, self.interview.as_at());
        let sum = CutSum::of(&typed.cuts);
        if sum.less() <= Exact::ZERO {
            return en::SOME_CUT.to_owned();
        }
        let sums = [sum.old, sum.new, sum.less()].map(|sum| sum.rounded().to_string());
        let words = if has_untold(&typed.cuts) { en::CUT_OF_PARTS } else { en::CUT };
        let cut = fill_gaps(words, &sums.each_ref().map(String::as_str));
        let parts = typed.cuts.iter().zip(&typed.cut_rows).filter(|(cut, _)| cut.turn() == Turn::LeftOut);
        let names = parts.map(|(_, row)| folder.text(Leaf::Cut, *row, "what").trim()).filter(|name| !name.is_empty());
        let names: Vec<&str> = names.collect();
        if names.is_empty() { cut } else { fill_gaps(en::LEFT_OUT, &[&cut, &names.join(", ")]) }
    }

    fn refusals(&self) -> Vec<C> {
        REFUSALS.into_iter().filter(|kind| self.was_refused(*kind)).collect()
    }

    fn refused(&self) -> String {
        let kinds: Vec<&str> = self.refusals().into_iter().filter_map(en::refused).collect();
        if kinds.is_empty() { en::SOME_REFUSAL.to_owned() } else { kinds.join("; ") }
    }

    /// The date of the letter that this one answers: the date given, if there was one refusal, and this one is about it.
    fn letter_date(&self) -> Option<CivilDate> {
        let [kind] = *self.refusals() else { return None };
        let meant = match self.letter {
            Letter::ReviewChecklist | Letter::ChallengeChc => kind == C::RefusedChc,
            Letter::ReconsiderPhb => kind == C::RefusedPhb,
            Letter::ReconsiderDirectPayment => kind == C::RefusedDirectPayment,
            Letter::ReconsiderService | Letter::ReconsiderReduction => kind == C::DisputedAmount,
            Letter::RequestPhb
            | Letter::RequestChecklist
            | Letter::Chase
            | Letter::AskReasons
            | Letter::AskWorking
            | Letter::Complaint
            | Letter::Records => true,
        };
        match self.findings.answers.answer(&N::DecisionDate.into()) {
            Some(Answer::Date(day)) if meant => Some(*day),
            Some(_) | None => None,
        }
    }

    /// The last day for this letter, where it runs from the letter it answers.
    fn last_day(&self) -> Option<CivilDate> {
        self.letter_date().and(self.clock.send_by)
    }

    /// The rights that appear, with the rules they rest on.
    fn rights(&self) -> String {
        let rights = self.findings.rights();
        let names: Vec<&str> = rights.iter().map(|id| en::right(*id)).collect();
        let is_right = |id: &EntitlementId| rights.iter().any(|right| *id == EntitlementId::National(*right));
        let routes = self.findings.national.iter().filter(|route| is_right(&route.determination.id));
        let rules: Vec<ProvisionId> = routes.flat_map(|route| route.provisions.iter().copied()).collect();
        fill_gaps(en::RIGHT_UNDER, &[&names.join(en::AND_FOR), &citation(&rules)])
    }
}

/// What somebody waits for whose time we know.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Waiting {
    /// A decision on adult CHC.
    Chc,
    /// A decision on a child's package.
    Child,
}
