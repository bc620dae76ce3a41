//! Keeping a pack: downloads, a file that every change goes to, and the warning before something is lost.

use phb_check::builder::Command;
use phb_check::builder::Draft;
use phb_check::builder::Event;
use phb_check::builder::Locally;
use phb_check::builder::Place;
use phb_check::builder::Sample;
use phb_check::builder::Way;

use super::desk::begun;
use super::desk::good;
use super::desk::opened;
use super::desk::sampleshire;
use super::desk::types;

/// Events that change sampleshire, one of each kind.
fn changing() -> Vec<Event> {
    let path = |path: &str| path.to_owned();
    vec![
        Event::Typed(path("conflict"), path("Else.")),
        Event::Ticked(path("items[0].sensitive")),
        Event::Listed(path("groups[0].paid_to"), path("person")),
        Event::Added(path("groups")),
        Event::Removed(path("groups[6]")),
        Event::Moved(path("sources[0]"), Way::Down),
        Event::Formed(path("groups[6].conditions"), phb_check::builder::Form::All),
        Event::Typed(path("sources[0].id"), path("renamed")),
    ]
}

#[test]
fn every_change_is_unsaved_until_it_is_downloaded() {
    for event in changing() {
        let mut draft = sampleshire();
        assert_eq!(draft.apply(event.clone()).first(), Some(&Command::Guard(true)), "{event:?}");
        assert!(draft.is_unsaved() && draft.can_undo(), "{event:?}");
        let text = draft.text();
        assert_eq!(draft.apply(Event::SaveAsked), [Command::Save(text), Command::Guard(false)]);
        assert!(!draft.is_unsaved(), "{event:?}");
        assert_eq!(draft.apply(Event::Undone).first(), Some(&Command::Guard(true)), "{event:?}");
        assert!(draft.is_unsaved(), "{event:?}");
    }
}

#[test]
fn with_a_file_every_change_is_written_there_at_once() {
    for event in changing() {
        let mut draft = sampleshire();
        assert_eq!(draft.apply(Event::FileAsked), [Command::ChooseFile]);
        assert!(!draft.has_file());
        let now = draft.text();
        assert_eq!(draft.apply(Event::FileChosen).first(), Some(&Command::Write(now.clone())), "what there is, first");
        let commands = draft.apply(event.clone());
        assert_ne!(draft.text(), now, "{event:?}");
        assert_eq!(commands.first(), Some(&Command::Write(draft.text())), "{event:?}");
        assert!(!draft.is_unsaved() && draft.has_file(), "{event:?}");
        assert_eq!(draft.apply(Event::Undone).first(), Some(&Command::Write(now)), "{event:?}");
    }
}

#[test]
fn a_file_that_is_lost_leaves_everything_unsaved() {
    let mut draft = sampleshire();
    draft.apply(Event::FileChosen);
    types(&mut draft, "conflict", "Else.");
    assert_eq!(draft.apply(Event::FileLost), [Command::Guard(true)]);
    assert!(draft.is_unsaved() && !draft.has_file());
    assert_eq!(types(&mut draft, "conflict", "Other."), [Command::Guard(true)]);
}

/// Whether the browser warns, as told by the commands so far.
fn warns(commands: &[Command], before: bool) -> bool {
    let told = |command: &Command| match command {
        Command::Guard(warns) => Some(*warns),
        _ => None,
    };
    commands.iter().rev().find_map(told).unwrap_or(before)
}

// Once: after a change, neither choosing a file nor opening another pack nor beginning anew ends the warning.
#[test]
fn the_browser_warns_exactly_while_something_would_be_lost() {
    let mut all = changing();
    all.extend([Event::Undone, Event::SaveAsked, Event::FileLost, Event::Went(Place::Check)]);
    let calming = [Event::FileChosen, Event::Begun, Event::Opened(good("s5-bury")), Event::SaveAsked];
    for event in all {
        for last in calming.clone() {
            let (mut draft, mut warned) = (sampleshire(), false);
            for next in [Event::Typed("conflict".to_owned(), "New.".to_owned()), event.clone(), last] {
                warned = warns(&draft.apply(next.clone()), warned);
                assert_eq!(warned, draft.is_unsaved(), "{event:?}, {next:?}");
            }
        }
    }
}

#[test]
fn what_changes_nothing_is_nothing_to_save() {
    let calm = [
        Event::OpenAsked,
        Event::FileAsked,
        Event::Went(Place::Keep),
        Event::FieldAsked("groups[0].title".to_owned()),
        Event::Tried(Sample::Child, Locally::No),
        Event::Undone,
        Event::Opened("junk".to_owned()),
    ];
    for event in calm {
        let mut draft = sampleshire();
        let before = draft.pack().clone();
        let commands = draft.apply(event.clone());
        assert!(!draft.is_unsaved() && !draft.can_undo() && *draft.pack() == before, "{event:?}");
        assert!(!commands.contains(&Command::Guard(true)), "{event:?}");
    }
    assert_eq!(Draft::new(crate::cases::today()).apply(Event::OpenAsked), [Command::Open]);
}

#[test]
fn the_file_is_named_after_the_body_that_decides() {
    assert_eq!(begun().file_name(), "local-offer.json");
    assert_eq!(sampleshire().file_name(), "sampleshire-integrated-care-board.json");
    assert_eq!(opened(&good("s5-bury")).file_name(), "bury-clinical-commissioning-group.json");
}

#[test]
fn a_made_up_person_is_shown_when_their_page_is_opened_and_when_another_is_chosen() {
    let mut draft = begun();
    assert_eq!(draft.tried(), (Sample::LongTerm, Locally::Yes));
    assert_eq!(draft.apply(Event::Went(Place::Try)), [Command::Show, Command::FocusHeading]);
    assert_eq!(draft.apply(Event::Tried(Sample::Child, Locally::Unsure)), [Command::Show]);
    assert_eq!(draft.tried(), (Sample::Child, Locally::Unsure));
    assert_eq!(draft.apply(Event::Went(Place::Check)), [Command::FocusHeading]);
    assert_eq!(draft.apply(Event::Went(Place::Try)), [Command::Show, Command::FocusHeading]);
    assert_eq!(draft.tried(), (Sample::Child, Locally::Unsure), "who was chosen stays");
}
