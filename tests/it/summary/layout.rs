//! How a paper flows over sheets: small blocks, titles with their first lines, nothing lost where it is cut and joined.

use phb_check::folder::Leaf;
use phb_check::interview::Interview;
use phb_check::interview::Printout;
use phb_check::interview::Who;
use phb_check::summary::Block;
use phb_check::summary::Piece;
use phb_check::summary::Row;
use phb_check::summary::compose;
use phb_check::summary::markup;
use phb_check::summary::smaller;
use phb_check::summary::to_html;

use crate::cases::all_stories;

use super::fill;
use super::print;
use super::story;
use super::usual;
use super::write;

fn pieces(block: &Block) -> &[Piece] {
    match block {
        Block::Part { pieces, .. } | Block::More(pieces) => pieces,
        _ => &[],
    }
}

fn texts(piece: &Piece) -> Vec<&str> {
    match piece {
        Piece::Head(text) | Piece::Lead(text) => vec![text],
        Piece::Text(words) | Piece::Said(_, words) => vec![words.text()],
        Piece::List(points) => points.iter().map(|it| it.text.text()).collect(),
        Piece::Ticks(points) => points.iter().map(|(_, it)| it.text.text()).collect(),
        Piece::Table(table) => {
            let cells = table.rows.iter().flat_map(|row| match row {
                Row::Whole(cells) | Row::GoesOn(cells) => cells.as_slice(),
                Row::Blank(_) => &[],
            });
            cells.map(|cell| cell.text()).collect()
        }
        _ => Vec::new(),
    }
}

/// People with something that is hard to lay out in one field or in many.
fn hard() -> Vec<Interview> {
    let story_of = || story("L01", Who::Myself);
    let mut all = Vec::new();
    let texts = [
        (0..10_000).map(|number| format!("word{number} ")).collect::<String>(),
        "x".repeat(60_000),
        "👩🏽‍🦽".repeat(3000),
        "שלום عربى ".repeat(2000),
        "a\n".repeat(500),
    ];
    for text in texts {
        for (leaf, field) in
            [(Leaf::GoodWeek, "text"), (Leaf::Log, "said"), (Leaf::Keep, "hours"), (Leaf::Supporter, "team")]
        {
            let mut interview = story_of();
            write(&mut interview, leaf, 0, field, &text);
            all.push(interview);
        }
    }
    let mut interview = story_of();
    for row in 0..200 {
        write(&mut interview, Leaf::Helpers, row, "who", "Night carer");
    }
    all.push(interview);
    all
}

#[test]
fn no_block_is_long_and_no_title_stands_without_its_first_lines() {
    let mut people: Vec<Interview> = all_stories().iter().map(|story| story.play(Who::Myself)).collect();
    people.iter_mut().for_each(|person| fill(person, &usual()));
    for mut person in people.into_iter().chain(hard()) {
        for printout in [Printout::Commissioner, Printout::Own] {
            print(&mut person, printout);
            for block in &compose(&person).blocks {
                let last = pieces(block).last();
                assert!(!matches!(last, Some(Piece::Head(_) | Piece::Lead(_))), "{block:?}");
                assert!(!matches!(block, Block::Part { .. } | Block::More(_)) || last.is_some(), "{block:?}");
                let letters: usize = pieces(block).iter().flat_map(texts).map(|text| text.chars().count()).sum();
                assert!(letters <= 1200, "{letters} letters in one block: {block:?}");
            }
        }
    }
}

#[test]
fn what_is_cut_and_joined_on_one_sheet_is_what_it_was() {
    let mut interview = story("L28", Who::Client);
    fill(&mut interview, &usual());
    print(&mut interview, Printout::Own);
    let document = compose(&interview);
    let html = to_html(&document);
    // A list of one point after another is one list, and a table of one row after another is one table.
    assert!(
        !html.contains("</ul><ul class=\"doc-list\"") && !html.contains("</section><section class=\"doc-part\"><ul")
    );
    assert_eq!(html.matches("doc-table--log").count(), 1);
    let letters = |blocks: &[Block]| {
        let texts = blocks.iter().flat_map(pieces).flat_map(texts);
        let mut letters: Vec<char> = texts.flat_map(str::chars).filter(|letter| !letter.is_whitespace()).collect();
        letters.sort_unstable();
        letters
    };
    for block in &document.blocks {
        let cut = smaller(block, 20);
        assert_eq!(letters(core::slice::from_ref(block)), letters(&cut), "{block:?}\n{cut:?}");
    }
}

#[test]
fn what_no_sheet_can_hold_is_cut_finer_until_one_can() {
    let block = Block::More(vec![Piece::Text(phb_check::summary::Words::Theirs("﷽ ".repeat(300)))]);
    let parts = smaller(&block, 8);
    assert!(parts.len() > 60);
    let text: String = parts.iter().flat_map(pieces).flat_map(texts).collect();
    assert_eq!(text.matches('﷽').count(), 300);
    assert_eq!(markup(&parts).len(), 1, "they stand in one part again");
}

#[test]
fn everything_people_wrote_finds_its_own_direction() {
    let mut interview = story("L28", Who::Client);
    for leaf in Leaf::ALL {
        for field in leaf.fields() {
            write(&mut interview, leaf, 0, field.code, "zebra שלום");
        }
    }
    for printout in [Printout::Commissioner, Printout::Own] {
        let html = print(&mut interview, printout);
        let places: Vec<usize> = html.match_indices("zebra").map(|(place, _)| place).collect();
        assert!(places.len() > 10);
        for place in places {
            let tag = html[..place].rsplit('<').next().unwrap();
            assert!(tag.split('>').next().unwrap().contains("dir=\"auto\""), "{printout:?}: …{tag}zebra");
        }
    }
}

#[test]
fn a_code_is_drawn_as_a_picture_with_its_name_and_stands_in_groups_of_letters() {
    let block = Block::Code {
        text: "ABCD EFGH 1234".to_owned(),
        path: "M4 4h7v1H4z".to_owned(),
        size: 33,
        note: "Opens these answers again".to_owned(),
    };
    let element = &markup(core::slice::from_ref(&block))[0];
    let html = {
        let mut document = compose(&story("L01", Who::Myself));
        document.blocks = vec![block];
        to_html(&document)
    };
    assert!(
        html.contains(
            "xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 33 33\" role=\"img\" aria-label=\"Opens these"
        )
    );
    assert!(html.contains("<path d=\"M4 4h7v1H4z\">"));
    assert_eq!(html.matches("<span>").count(), 3);
    let namespaces = |markup: &phb_check::summary::Markup| markup.namespace().is_some();
    let phb_check::summary::Content::Element(drawing) = &element.content[0] else { panic!("no element") };
    assert!(namespaces(drawing) && !namespaces(element));
}
