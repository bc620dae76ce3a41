//! Opening what was saved: where that stands, and what the rules of today say otherwise; how a file is read is elsewhere.

use crate::folder::Folder;
use crate::questionnaire::Answers;
use crate::questionnaire::CivilDate;
use crate::questionnaire::ItemId;
use crate::rulebook::EntitlementId;
use crate::rulebook::NationalEntitlement;
use crate::rulebook::Outcome;
use crate::rulebook::ProvisionId;
use crate::rulebook::certificate;
use crate::rulebook::changed_since;

use super::Command;
use super::Errand;
use super::Findings;
use super::FocusTarget;
use super::Interview;
use super::OpeningEvent;
use super::code::CodeError;
use super::code::PaperLocal;
use super::code::PaperRules;
use super::code::from_code;
use super::record::Opened;
use super::record::RecordError;
use super::record::SetAside;
use super::record::is_locked;
use super::record::outcome_code;
use super::record::read_record;

/// Why something that was saved is not opened. The answers on the page stay as they are.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum OpenError {
    /// The file cannot be read as one of ours.
    Record(RecordError),
    /// The code is not as on the paper.
    Code(CodeError),
    /// The password is not the one, or the file was changed.
    Password,
    /// This browser cannot do what a password needs.
    NoCrypto,
    /// It is of the standard of health records, and no filled-in form of ours.
    Form(FormError),
    /// There is no code to be seen in the picture.
    NoCodeSeen,
    /// There is no camera, or it may not be used.
    NoCamera,
}

/// Why a file of the standard of health records is not opened.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum FormError {
    /// It is no resource of the standard at all.
    NoResource,
    /// It is the empty form.
    EmptyForm,
    /// It is another kind of resource, of this name: text from outside.
    OtherResource(String),
    /// It holds the answers to another form.
    OtherForm,
    /// Whoever saved it marked it as entered in error.
    EnteredInError,
}

/// Where opening stands.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub enum Opening {
    /// Nothing is being opened.
    #[default]
    Idle,
    /// A file under a password waits for it; what went wrong with the last one.
    Locked {
        /// The file.
        text: String,
        /// What went wrong.
        error: Option<OpenError>,
    },
    /// It could not be opened.
    Failed(OpenError),
    /// It is open.
    Done(Arrival),
}

/// What there is to say of something that was opened.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Arrival {
    /// The day it was saved, where that is known.
    pub saved_on: Option<CivilDate>,
    /// Whether other rules than those of today made it, where that is known.
    pub by_other_rules: Option<bool>,
    /// The routes on which the rules of today say something else.
    pub altered: Vec<Altered>,
    /// What could not be taken over.
    pub set_aside: Vec<SetAside>,
}

/// A route on which the rules of today say something else than those by which a file was saved.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Altered {
    /// The route.
    pub route: NationalEntitlement,
    /// What was said then; nothing where this version does not know it.
    pub before: Option<Outcome>,
    /// What is said now.
    pub now: Outcome,
    /// The provisions that changed between, with the days their releases were checked; empty where no release is known.
    pub changed: Vec<(CivilDate, ProvisionId)>,
}

/// The name of a question in files.
fn item_code(item: &ItemId) -> String {
    match item {
        ItemId::National(item) => item.code().to_owned(),
        ItemId::Local(id) => id.to_string(),
    }
}

impl Interview {
    /// Where opening stands.
    #[must_use]
    pub fn opening(&self) -> &Opening {
        &self.opening
    }

    /// Takes an event about opening, and returns what the browser should do.
    pub(super) fn open(&mut self, event: OpeningEvent) -> Vec<Command> {
        match event {
            // The page stays as it is meanwhile: the keyboard on its button, and the place for what the camera sees.
            OpeningEvent::FileAsked => return vec![Command::Run(Errand::ChooseFile)],
            OpeningEvent::PhotoAsked => return vec![Command::Run(Errand::ChoosePhoto)],
            OpeningEvent::CameraAsked => return vec![Command::Run(Errand::Camera)],
            OpeningEvent::PasswordGiven(password) => return self.unlock(password),
            OpeningEvent::CodeGiven(text) => self.receive_code(&text),
            OpeningEvent::FileCame(text) => self.receive(text),
            OpeningEvent::FormCame { answers, set_aside } => self.receive_form(answers, set_aside),
            OpeningEvent::Failed(error) => self.stay_locked(error),
        }
        self.turn += 1;
        // How it went stands at the top of the page, and the keyboard goes there.
        let target = match &self.opening {
            Opening::Failed(_) | Opening::Locked { error: Some(_), .. } => FocusTarget::ErrorSummary,
            Opening::Locked { error: None, .. } => FocusTarget::Field,
            Opening::Idle | Opening::Done(_) => FocusTarget::Heading,
        };
        vec![Command::Focus(target)]
    }

    fn unlock(&self, password: String) -> Vec<Command> {
        match &self.opening {
            Opening::Locked { text, .. } => vec![Command::Run(Errand::Unlock { text: text.clone(), password })],
            Opening::Idle | Opening::Failed(_) | Opening::Done(_) => Vec::new(),
        }
    }

    /// A file came: it is opened, or asks for its password, or says why not.
    fn receive(&mut self, text: String) {
        if is_locked(&text) {
            self.opening = Opening::Locked { text, error: None };
            return;
        }
        match read_record(&text, &self.rulebook, self.as_at) {
            Ok(opened) => {
                self.take_over(&opened);
                self.opening = Opening::Done(self.arrival(opened));
            }
            Err(error) => self.opening = Opening::Failed(OpenError::Record(error)),
        }
    }

    /// A code from paper came: it is opened, or says what to look at.
    fn receive_code(&mut self, text: &str) {
        match from_code(text, &self.rulebook, &self.local, self.as_at) {
            Ok(opened) => {
                let mut set_aside = Vec::new();
                if opened.local == PaperLocal::Dropped {
                    set_aside.push(SetAside::LocalAnswers);
                }
                let refused = opened.refused.iter().map(|(item, _)| item_code(item));
                set_aside.extend(refused.map(SetAside::Unknown));
                self.who = opened.who.or(self.who);
                self.answers = opened.answers;
                // The notes here may be another person's.
                self.folder = Folder::default();
                let by_other_rules = Some(opened.rules == PaperRules::Changed);
                let arrival = Arrival { saved_on: None, by_other_rules, altered: Vec::new(), set_aside };
                self.opening = Opening::Done(arrival);
            }
            Err(error) => self.opening = Opening::Failed(OpenError::Code(error)),
        }
    }

    /// The answers to a form of the standard came: they say nothing of the rules they were given under.
    fn receive_form(&mut self, answers: Answers, set_aside: Vec<SetAside>) {
        self.answers = answers;
        // The notes here may be another person's.
        self.folder = Folder::default();
        self.opening = Opening::Done(Arrival { saved_on: None, by_other_rules: None, altered: Vec::new(), set_aside });
    }

    /// The password did not open the file that waits for it.
    fn stay_locked(&mut self, reason: OpenError) {
        match &mut self.opening {
            Opening::Locked { error, .. } => *error = Some(reason),
            Opening::Idle | Opening::Failed(_) | Opening::Done(_) => self.opening = Opening::Failed(reason),
        }
    }

    fn arrival(&self, opened: Opened) -> Arrival {
        Arrival {
            saved_on: opened.saved_on,
            by_other_rules: Some(opened.hash != certificate().hash),
            altered: self.altered(&opened),
            set_aside: opened.set_aside,
        }
    }

    /// The routes on which the file remembers another outcome. By the same rules nothing can differ but through the day:
    /// a law that came into force, an age.
    fn altered(&self, opened: &Opened) -> Vec<Altered> {
        let mut altered = Vec::new();
        for route in Findings::of(self).national {
            let EntitlementId::National(id) = route.determination.id else { continue };
            let now = route.determination.outcome;
            let before = opened.outcomes.iter().find(|(name, _)| name == id.code());
            if let Some((_, before)) = before.filter(|(_, code)| code != outcome_code(now)) {
                let before = Outcome::ALL.into_iter().find(|outcome| outcome_code(*outcome) == before);
                let changed = changed_since(&opened.hash, id).unwrap_or_default();
                altered.push(Altered { route: id, before, now, changed });
            }
        }
        altered
    }
}
