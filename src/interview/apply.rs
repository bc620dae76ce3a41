//! The one function that changes a sitting; it performs nothing, it returns what the browser should do.

use crate::questionnaire::Answer;
use crate::questionnaire::AnswerError;
use crate::questionnaire::ItemId;
use crate::questionnaire::Typed;

use super::Command;
use super::Event;
use super::FocusTarget;
use super::Interview;
use super::Mode;
use super::Page;
use super::PrintChoice;
use super::Switch;
use super::Trouble;
use super::Who;

impl Interview {
    /// Takes an event, changes the sitting, and returns what the browser should do.
    pub fn apply(&mut self, event: Event) -> Vec<Command> {
        match event {
            Event::Started(who) => self.start(who),
            Event::Answered { item, typed } => self.answer(item, typed),
            Event::FieldAsked => vec![Command::Focus(FocusTarget::Field)],
            Event::BackAsked => self.back(),
            Event::Returned { sitting, step } => self.returned(sitting, step),
            Event::ChangeAsked(item) => self.go(Page::Question(item, Mode::Changing)),
            Event::StartAsked => self.go(Page::Start),
            Event::QuestionsAsked => self.go(self.page_to_go_on()),
            Event::CheckAsked => self.go(self.page_still_valid(&Page::CheckAnswers)),
            Event::ResultsAsked => self.go(self.page_still_valid(&Page::Results)),
            Event::SummaryAsked => self.go(self.page_still_valid(&Page::Summary)),
            Event::AboutAsked => self.go(Page::About),
            Event::PrintChosen(choice, switch) => self.choose_print(choice, switch),
            Event::PrintAsked => vec![Command::Print],
            Event::Cleared => self.clear(),
        }
    }

    fn start(&mut self, who: Option<Who>) -> Vec<Command> {
        let Some(who) = who else {
            return self.refuse(AnswerError::Empty, Typed::default());
        };
        self.who = Some(who);
        self.go(self.page_to_go_on())
    }

    fn answer(&mut self, id: ItemId, typed: Typed) -> Vec<Command> {
        let mode = match self.page() {
            Page::Question(item, mode) if *item == id => *mode,
            // A late click on a page that has gone: nothing to answer.
            Page::Question(..)
            | Page::Start
            | Page::Urgent
            | Page::CheckAnswers
            | Page::Results
            | Page::Summary
            | Page::About => return Vec::new(),
        };
        let Some(item) = self.rulebook.item(&id) else { return Vec::new() };
        match Answer::check(&typed, item, self.as_at) {
            Err(error) => self.refuse(error, typed),
            Ok(answer) => {
                self.answers.insert(id.clone(), answer);
                self.go(self.page_after(&id, mode))
            }
        }
    }

    fn refuse(&mut self, error: AnswerError, typed: Typed) -> Vec<Command> {
        self.trouble = Some(Trouble { error, typed });
        vec![Command::Focus(FocusTarget::ErrorSummary)]
    }

    fn go(&mut self, page: Page) -> Vec<Command> {
        self.trouble = None;
        self.trail.truncate(self.at + 1);
        self.trail.push(page);
        self.at += 1;
        let mut commands = vec![Command::Remember { sitting: self.sitting, step: self.at }];
        commands.extend(self.arrive());
        commands
    }

    fn back(&mut self) -> Vec<Command> {
        if self.at == 0 {
            return Vec::new();
        }
        let mut commands = self.land(self.at - 1);
        commands.insert(0, Command::StepBack);
        commands
    }

    fn returned(&mut self, sitting: u32, step: usize) -> Vec<Command> {
        let known = sitting == self.sitting && step < self.trail.len() && step != self.at;
        if known { self.land(step) } else { Vec::new() }
    }

    /// Arrives at a step visited before.
    fn land(&mut self, step: usize) -> Vec<Command> {
        self.trouble = None;
        self.at = step;
        let page = self.page_still_valid(self.page());
        if let Some(here) = self.trail.get_mut(step) {
            *here = page;
        }
        self.arrive()
    }

    fn arrive(&self) -> Vec<Command> {
        let focus = Command::Focus(FocusTarget::Heading);
        match self.page() {
            Page::Summary => vec![Command::Preview, focus],
            Page::Start | Page::Question(..) | Page::Urgent | Page::CheckAnswers | Page::Results | Page::About => {
                vec![focus]
            }
        }
    }

    fn choose_print(&mut self, choice: PrintChoice, switch: Switch) -> Vec<Command> {
        match switch {
            Switch::On => self.print.push(choice),
            Switch::Off => self.print.retain(|other| *other != choice),
        }
        vec![Command::Preview]
    }

    fn clear(&mut self) -> Vec<Command> {
        let steps = self.at;
        *self = Self {
            sitting: self.sitting.wrapping_add(1),
            who: None,
            answers: crate::questionnaire::Answers::default(),
            trail: vec![Page::Start],
            at: 0,
            trouble: None,
            print: vec![PrintChoice::Sources],
            rulebook: self.rulebook.clone(),
            local: self.local.clone(),
            as_at: self.as_at,
        };
        vec![Command::Forget { steps }, Command::Focus(FocusTarget::Heading)]
    }
}
