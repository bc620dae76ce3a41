//! The one function that changes a sitting; it performs nothing, it returns what the browser should do.

use crate::folder::FolderEvent;
use crate::questionnaire::Answer;
use crate::questionnaire::AnswerError;
use crate::questionnaire::ItemId;
use crate::questionnaire::Typed;

use super::Command;
use super::Errand;
use super::Event;
use super::FocusTarget;
use super::Idle;
use super::Interview;
use super::Mode;
use super::Opening;
use super::Page;
use super::PaperEvent;
use super::Printout;
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
            Event::FolderAsked(page) => self.go(self.page_still_valid(&Page::Folder(page))),
            Event::Folder(event) => {
                let rows_change =
                    matches!(event, FolderEvent::RowAdded(_) | FolderEvent::RowRemoved(..) | FolderEvent::Undone(_));
                self.folder.apply(event);
                // A row that came is there to be filled in; where one went, the keyboard must not be lost with it.
                if rows_change { vec![Command::Focus(FocusTarget::LastField)] } else { Vec::new() }
            }
            Event::Paper(event) => self.choose_paper(event),
            Event::PrintAsked => vec![Command::Print],
            Event::SaveAsked(what) => vec![Command::Run(Errand::Save(what))],
            Event::CopyAsked(letter) => vec![Command::Run(Errand::Copy(letter))],
            Event::Opening(event) => self.open(event),
            Event::Shelf(event) => {
                self.turn += 1;
                self.shelve(event)
            }
            Event::Noticed(idle) => {
                self.idle = if self.is_watched() { idle } else { Idle::Here };
                Vec::new()
            }
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
            | Page::About
            | Page::Folder(_) => return Vec::new(),
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

    fn arrive(&mut self) -> Vec<Command> {
        // What was opened before is no news on any other page, nor on the same one later.
        self.opening = Opening::Idle;
        let focus = Command::Focus(FocusTarget::Heading);
        if *self.page() == Page::Summary { vec![Command::Preview, focus] } else { vec![focus] }
    }

    fn choose_paper(&mut self, event: PaperEvent) -> Vec<Command> {
        match event {
            PaperEvent::PrintoutChosen(printout) => self.printout = printout,
            PaperEvent::PortionChosen(portion, switch) => self.choose_portion(portion, switch),
            PaperEvent::LookChosen(look, switch) => self.choose_look(look, switch),
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
            folder: crate::folder::Folder::default(),
            printout: Printout::Commissioner,
            flipped: Vec::new(),
            looks: Vec::new(),
            opening: Opening::Idle,
            shelf: Vec::new(),
            idle: Idle::Here,
            turn: self.turn + 1,
            rulebook: self.rulebook.clone(),
            local: self.local.clone(),
            as_at: self.as_at,
        };
        vec![Command::Forget { steps }, Command::Focus(FocusTarget::Heading)]
    }
}
