//! The commissioner's two sides: heads in order, what was written in its place, blanks only where nothing was.

use phb_check::folder::Held;
use phb_check::folder::Leaf;
use phb_check::folder::Paper;
use phb_check::interview::Event;
use phb_check::interview::Interview;
use phb_check::interview::PaperEvent;
use phb_check::interview::Portion;
use phb_check::interview::Printout;
use phb_check::interview::Supplied;
use phb_check::interview::Switch;
use phb_check::interview::Who;
use phb_check::questionnaire::NationalItem;
use phb_check::questionnaire::Typed;

use crate::cases::all_stories;
use crate::cases::today;

use super::fill;
use super::html;
use super::paper;
use super::story;
use super::tick;
use super::usual;
use super::words;
use super::write;

/// What stands under each head, the heads in their order.
fn heads(html: &str, who: &str) -> Vec<String> {
    let mut found = Vec::new();
    let mut rest = html;
    for number in 1..=11 {
        let head = format!("doc-part__title\">{number}. ");
        rest = rest.split_once(&head).unwrap_or_else(|| panic!("{who}: no head {number}")).1;
        found.push(words(rest.split("doc-part__title").next().unwrap()));
    }
    found
}

#[test]
fn the_heads_stand_in_the_order_a_budget_team_reads_them_with_and_without_a_folder() {
    for story in all_stories() {
        let mut interview = story.play(Who::Myself);
        for filled in [false, true] {
            if filled {
                fill(&mut interview, &usual());
            }
            let html = html(&interview);
            heads(&html, &story.id);
            for must in ["not a decision and not a national tool", "Date of birth", "NHS number", "To: the team for"] {
                assert!(html.contains(must), "{}: {must}", story.id);
            }
        }
    }
}

#[test]
fn what_was_written_stands_under_its_head_and_the_blank_for_it_is_gone() {
    let mut interview = story("L01", Who::Myself);
    let blank = heads(&html(&interview), "blank");
    fill(&mut interview, &usual());
    let filled = heads(&html(&interview), "filled");
    let places = [
        (3, "The night carer from Monday", "who pays, and what is not working"),
        (3, "Sister, S", ""),
        (3, "In the unpaid carer’s own words, willing and able to do this: I am happy to cook", ""),
        (3, "must not stop while the funding changes. Please confirm the day of the hand-over. ", ""),
        (4, "On Monday a friend comes", "Say it so that it can be checked"),
        (4, "Three Saturdays out of four", ""),
        (5, "Nothing: no service here offers it", "for which outcome"),
        (7, "my brother to look after the account", ""),
        (8, "My neighbour has a key", "Back-up when an assistant is away"),
        (9, "District nurse, Community nursing team, north", ""),
        (10, "an operation on 3 March", "What is at risk"),
        (10, "1 March 2027, two days", ""),
    ];
    for (head, text, gone) in places {
        let (before, after) = (&blank[head - 1], &filled[head - 1]);
        assert!(!before.contains(text) && after.contains(text), "{head}: {text}\n{after}");
        assert!(gone.is_empty() || before.contains(gone) && !after.contains(gone), "{head}: {gone}\n{before}\n{after}");
    }
    // Goals come before needs.
    assert!(filled[3].find("On Monday").unwrap() < filled[3].find("Out of bed").unwrap());
}

#[test]
fn each_page_of_the_folder_is_there_while_it_is_ticked_and_three_never_are() {
    for leaf in Leaf::ALL {
        let mut interview = story("L01", Who::Myself);
        let text = leaf.fields().iter().find(|field| {
            [
                "what", "who", "sick", "role", "help", "text", "does-not", "willing", "outcome", "service", "said",
                "name", "agency", "price",
            ]
            .contains(&field.code)
        });
        write(&mut interview, leaf, 0, text.unwrap().code, "zebra");
        let never = matches!(
            leaf,
            Leaf::Log
                | Leaf::Dates
                | Leaf::Private
                | Leaf::Assistants
                | Leaf::Costs
                | Leaf::Reckoned
                | Leaf::Support
                | Leaf::Chair
                | Leaf::Cut
        );
        assert_eq!(html(&interview).contains("zebra"), !never, "{leaf:?}, as it is by itself");
        tick(&mut interview, Portion::Leaf(leaf), Switch::Off);
        assert!(!html(&interview).contains("zebra"), "{leaf:?}, unticked");
        tick(&mut interview, Portion::Leaf(leaf), Switch::On);
        assert_eq!(html(&interview).contains("zebra"), !never, "{leaf:?}, ticked");
    }
}

#[test]
fn the_price_of_a_wheelchair_is_told_with_what_others_give_while_its_page_is_ticked() {
    let mut interview = story("L32", Who::Myself);
    write(&mut interview, Leaf::Chair, 0, "price", "4200");
    write(&mut interview, Leaf::Chair, 0, "high", "4,500");
    write(&mut interview, Leaf::Chair, 0, "nhs", "1500");
    write(&mut interview, Leaf::Chair, 0, "charity", "1200");
    write(&mut interview, Leaf::Chair, 0, "own", "300");
    let told = "The wheelchair costs £4,200.00 – £4,500.00. The wheelchair service puts in £1,500.00. Others put in £1,200.00.";
    assert!(html(&interview).contains(told));
    write(&mut interview, Leaf::Chair, 0, "nhs", "");
    write(&mut interview, Leaf::Chair, 0, "charity", "");
    let open = html(&interview);
    assert!(open.contains("£4,500.00. Please tell me the wheelchair budget") && !open.contains("Others put in"));
    write(&mut interview, Leaf::Chair, 0, "nhs", "1500");
    write(&mut interview, Leaf::Chair, 0, "charity", "1200");
    tick(&mut interview, Portion::Leaf(Leaf::Chair), Switch::Off);
    assert!(!html(&interview).contains(told));
}

#[test]
fn the_sum_of_the_sketch_stands_with_what_it_is_made_of_and_says_when_it_is_too_low() {
    let mut interview = story("L01", Who::Myself);
    let lines = [
        [("what", "Up"), ("who", "own-assistant"), ("when", "day"), ("mon", "10"), ("rate", "13")],
        [("what", "Tea"), ("who", "given-freely"), ("when", "evening"), ("tue", "4"), ("rate", "")],
        [("what", "Trips"), ("who", "agency"), ("each", "6"), ("times", "4"), ("rate", "26")],
    ];
    for (row, line) in lines.iter().enumerate() {
        line.iter().for_each(|(field, text)| write(&mut interview, Leaf::Support, row, field, text));
    }
    let sheet = html(&interview);
    for told in [
        "Line by line",
        "Up: 10 hours × 1 at once × £13.00 = £130.00 a week",
        "Tea: given freely",
        "Trips: £12.00 a week",
        "Given freely",
        "beyond the pay itself: £",
        "Besides: 6 hours, 4 times a year (Trips).",
    ] {
        assert!(sheet.contains(told), "{told}: {sheet}");
    }
    assert!(!sheet.contains("this is too low") && !sheet.contains(" once. It is not your figure"));
    // The family's evening stands in a row of its own and in none of the others.
    let row = |name: &str| sheet.split("<tr>").find(|row| row.contains(name)).unwrap_or_default().to_owned();
    assert!(row("Given freely").contains(">4<") && !row("Evening").contains(">4<"), "{}", row("Evening"));
    write(&mut interview, Leaf::Support, 0, "rate", "");
    write(&mut interview, Leaf::Costs, 0, "what", "Vehicle");
    write(&mut interview, Leaf::Costs, 0, "per", "once");
    write(&mut interview, Leaf::Costs, 0, "likely", "21000");
    let sheet = html(&interview);
    assert!(sheet.contains("£12.00 a week, and £21,000.00 once."), "{sheet}");
    assert!(sheet.contains("Some lines have no price yet, so this is too low."), "{sheet}");
    tick(&mut interview, Portion::Leaf(Leaf::Support), Switch::Off);
    let sheet = html(&interview);
    assert!(!sheet.contains("Line by line") && !sheet.contains("Given freely") && !sheet.contains("£21,000"));
}

#[test]
fn of_very_many_lines_the_sheet_tells_the_first_and_how_many_more_there_are() {
    let mut interview = story("L01", Who::Myself);
    for row in 0..30 {
        for (field, text) in [("who", "agency"), ("mon", "1"), ("each", "6"), ("times", "4"), ("rate", "26")] {
            write(&mut interview, Leaf::Support, row, field, text);
        }
        write(&mut interview, Leaf::Support, row, "what", &format!("zebra {row} {}", "long ".repeat(300)));
    }
    let sheet = html(&interview);
    assert_eq!(sheet.matches("zebra").count(), 16, "eight lines, and eight that come now and then");
    assert!(sheet.contains("22 more"), "{sheet}");
}

#[test]
fn the_label_and_the_code_stay_off_it() {
    let mut interview = story("L01", Who::Myself);
    fill(&mut interview, &usual());
    assert!(!html(&interview).contains("case 12") && !html(&interview).contains("<svg"));
}

#[test]
fn the_sources_go_when_they_are_unticked() {
    let mut interview = story("L01", Who::Myself);
    assert!(html(&interview).contains("doc-sources"));
    tick(&mut interview, Portion::Sources, Switch::Off);
    assert!(!html(&interview).contains("doc-sources"));
}

#[test]
fn a_long_text_is_begun_here_and_says_where_the_rest_is() {
    let mut interview = story("L01", Who::Myself);
    let long: String = (0..10_000).map(|number| format!("word{number} ")).collect();
    write(&mut interview, Leaf::GoodWeek, 0, "text", &long);
    let html = html(&interview);
    assert!(html.contains("word0 word1 ") && !html.contains("word60 "));
    assert!(html.contains("… (more in my own notes)"));
}

#[test]
fn of_two_hundred_helpers_eight_are_named_and_the_rest_counted() {
    let mut interview = story("L01", Who::Myself);
    for row in 0..200 {
        write(&mut interview, Leaf::Helpers, row, "who", &format!("helper {row}."));
    }
    let html = html(&interview);
    assert!(html.contains("helper 7.") && !html.contains("helper 8."));
    assert!(html.contains("and 192 more in my own notes"));
}

#[test]
fn people_to_keep_are_asked_for_only_where_some_were_named() {
    let mut interview = story("L01", Who::Myself);
    assert!(!html(&interview).contains("must not stop"));
    write(&mut interview, Leaf::Keep, 0, "hours", "Mon to Thu");
    assert!(html(&interview).contains("must not stop"));
}

#[test]
fn nobody_speaks_for_a_carer_who_was_not_asked() {
    let mut interview = story("L01", Who::Myself);
    for (asked, words) in [
        ("asked", "In the unpaid carer’s own words, willing and able to do this: I cook"),
        ("not-yet", "The unpaid carer has not been asked yet. The unpaid carer is willing"),
        ("no-carer", "There is no unpaid carer."),
    ] {
        write(&mut interview, Leaf::Carer, 0, "asked", asked);
        write(&mut interview, Leaf::Carer, 0, "willing", "I cook");
        let text = super::words(&html(&interview));
        assert!(text.contains(words), "{asked}: {text}");
        assert_eq!(text.contains("own words"), asked == "asked", "{asked}");
    }
}

#[test]
fn the_ways_chosen_are_ticked_and_no_other() {
    let mut interview = story("L01", Who::Myself);
    let done = |html: &str| {
        let boxes = html.split("<li class=\"doc-ticks__done\">").skip(1);
        boxes.map(|text| text.split('<').next().unwrap().to_owned()).collect::<Vec<_>>()
    };
    assert_eq!(done(&html(&interview)), [""; 0]);
    write(&mut interview, Leaf::Holding, 0, "first", "direct-payment");
    write(&mut interview, Leaf::Holding, 0, "second", "notional");
    assert_eq!(done(&html(&interview)), ["Direct payment", "Notional budget"]);
    write(&mut interview, Leaf::Holding, 0, "second", "not-sure");
    assert_eq!(done(&html(&interview)), ["Direct payment"]);
}

#[test]
fn under_a_right_stands_what_shows_it_and_who_has_that_already() {
    let mut interview = story("L01", Who::Myself);
    let mark = |interview: &mut Interview, held| {
        let event = phb_check::folder::FolderEvent::PaperMarked(Paper::ChcDecision, held);
        interview.apply(Event::Folder(event));
        html(interview).split_once("What shows it: ").map(|(_, rest)| rest.split('<').next().unwrap().to_owned())
    };
    let name = mark(&mut interview, None).unwrap();
    assert!(!name.contains("I have it"));
    assert!(mark(&mut interview, Some(Held::Here)).unwrap().contains("(I have it)"));
    assert!(mark(&mut interview, Some(Held::Asked)).unwrap().contains("(I asked for it)"));
    tick(&mut interview, Portion::Papers, Switch::Off);
    assert_eq!(mark(&mut interview, Some(Held::Here)), None);
}

#[test]
fn it_is_addressed_to_the_team_of_the_area_or_to_whoever_alone_may_start_it() {
    assert!(html(&story("L01", Who::MyChild)).contains("To: the team for personal health budgets at my child’s ICB"));
    let pack = include_str!("../../packs/good/sampleshire.json");
    let commissioner = serde_json::from_str::<serde_json::Value>(pack).unwrap()["commissioner"]["name"].clone();
    let mut interview = Interview::new(&Supplied::Text(pack.to_owned()), today());
    interview.apply(Event::Started(Some(Who::Myself)));
    let team = format!("To: the team for personal health budgets, {}", commissioner.as_str().unwrap());
    assert!(html(&interview).contains(&team));
    let mut recovery = crate::findings::in_recovery();
    assert!(!html(&recovery).contains("To: a clinician"), "that would tell what is private");
    tick(&mut recovery, Portion::Sensitive, Switch::On);
    assert!(html(&recovery).contains("To: a clinician. Please start this request with me, or say who can."));
    // Where a right is open beside it, the team has to hear of it first.
    recovery.apply(Event::ChangeAsked(NationalItem::Chc.into()));
    let typed = Typed { dont_know: true, ..Typed::default() };
    recovery.apply(Event::Answered { item: NationalItem::Chc.into(), typed });
    assert!(
        html(&recovery).contains(&team) && html(&recovery).contains("For the professional: "),
        "{}",
        html(&recovery)
    );
}

#[test]
fn it_is_the_paper_printed_first_and_again_after_the_own_copy() {
    let mut interview = story("L01", Who::Myself);
    let first = html(&interview);
    paper(&mut interview, PaperEvent::PrintoutChosen(Printout::Own));
    assert_ne!(first, html(&interview));
    paper(&mut interview, PaperEvent::PrintoutChosen(Printout::Commissioner));
    assert_eq!(first, html(&interview));
}
