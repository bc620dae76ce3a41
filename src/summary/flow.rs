//! Lets a part flow over several sheets: cuts it into blocks small enough for one, and joins those that came onto the same
//! sheet. How tall anything is, only whoever draws it knows.

use crate::folder;

use super::Block;
use super::Piece;
use super::Point;
use super::Table;
use super::Words;

/// How many letters a paragraph has at most, where nothing is known of its height.
const PARAGRAPH: usize = 600;
/// With fewer letters than these, nothing stands alone under a title, nor at the end of a part.
const FEW: usize = 160;

/// A part as blocks: its title with the beginning, and the rest in pieces that can stand on the next sheet.
pub fn flow(title: String, pieces: Vec<Piece>) -> Vec<Block> {
    let mut groups: Vec<Vec<Piece>> = Vec::new();
    for piece in pieces.into_iter().flat_map(|piece| atoms(piece, PARAGRAPH)) {
        let first = groups.len() == 1;
        match groups.last_mut() {
            Some(group) if leads_on(group) || first && !is_lead(&piece) && letters(group) < FEW => join(group, &piece),
            Some(_) | None => groups.push(vec![piece]),
        }
    }
    let short = groups.last().is_some_and(|last| letters(last) < FEW && !last.first().is_some_and(is_lead));
    if short && groups.len() > 1 {
        let last = groups.pop().unwrap_or_default();
        if let Some(group) = groups.last_mut() {
            last.iter().for_each(|piece| join(group, piece));
        }
    }
    let mut groups = groups.into_iter();
    let first = Block::Part { title, pieces: groups.next().unwrap_or_default() };
    core::iter::once(first).chain(groups.map(Block::More)).collect()
}

/// The block as several, in none of which a text has more than about `most` letters.
pub fn smaller(block: &Block, most: usize) -> Vec<Block> {
    let cut = |pieces: &[Piece]| pieces.iter().flat_map(|piece| atoms(piece.clone(), most)).collect::<Vec<_>>();
    match block {
        Block::Part { title, pieces } => {
            let mut pieces = cut(pieces).into_iter();
            let first = Block::Part { title: title.clone(), pieces: pieces.next().into_iter().collect() };
            core::iter::once(first).chain(pieces.map(|piece| Block::More(vec![piece]))).collect()
        }
        Block::More(pieces) => cut(pieces).into_iter().map(|piece| Block::More(vec![piece])).collect(),
        Block::Title(_)
        | Block::Note(_)
        | Block::To(_)
        | Block::Private { .. }
        | Block::Urgent { .. }
        | Block::Code { .. } => vec![block.clone()],
    }
}

/// The blocks as they stand on one sheet: what goes on there is one with what it goes on from.
pub fn joined(blocks: &[Block]) -> Vec<Block> {
    let mut all: Vec<Block> = Vec::new();
    for block in blocks {
        match (all.last_mut(), block) {
            (Some(Block::Part { pieces, .. } | Block::More(pieces)), Block::More(more)) => {
                more.iter().for_each(|piece| join(pieces, piece));
            }
            (Some(_) | None, _) => all.push(block.clone()),
        }
    }
    all
}

/// Rows go into the table they go on from, and points into their list.
fn join(pieces: &mut Vec<Piece>, more: &Piece) {
    match (pieces.last_mut(), more) {
        (Some(Piece::Table(table)), Piece::Table(next))
            if (table.columns, &table.head) == (next.columns, &next.head) =>
        {
            table.rows.extend(next.rows.iter().cloned());
        }
        (Some(Piece::List(points)), Piece::List(next)) => points.extend(next.iter().cloned()),
        (Some(Piece::Ticks(points)), Piece::Ticks(next)) => points.extend(next.iter().cloned()),
        (Some(Piece::Sources(sources)), Piece::Sources(next)) => sources.extend(next.iter().cloned()),
        (Some(_) | None, _) => pieces.push(more.clone()),
    }
}

/// The smallest pieces that make up a piece.
fn atoms(piece: Piece, most: usize) -> Vec<Piece> {
    match piece {
        Piece::Text(words) => paragraphs(&words, most),
        Piece::Said(name, words) => {
            let mut pieces = paragraphs(&words, most).into_iter();
            let first = match pieces.next() {
                Some(Piece::Text(words)) => words,
                Some(_) | None => words.same_hand(""),
            };
            core::iter::once(Piece::Said(name, first)).chain(pieces).collect()
        }
        Piece::List(points) => points.into_iter().flat_map(|point| point_atoms(point, most)).collect(),
        Piece::Ticks(points) => points.into_iter().map(|point| Piece::Ticks(vec![point])).collect(),
        Piece::Table(Table { columns, head, rows }) => {
            let rows = rows.into_iter().flat_map(|row| row.split(most * 2 / 5));
            rows.map(|row| Piece::Table(Table { columns, head: head.clone(), rows: vec![row] })).collect()
        }
        Piece::Head(_)
        | Piece::Lead(_)
        | Piece::Fields(_)
        | Piece::Lines(_)
        | Piece::Week { .. }
        | Piece::Figure(_)
        | Piece::Choice(..)
        | Piece::Run(..) => vec![piece],
        Piece::Sources(sources) => sources.into_iter().map(|source| Piece::Sources(vec![source])).collect(),
    }
}

fn paragraphs(words: &Words, most: usize) -> Vec<Piece> {
    folder::paragraphs(words.text(), most).into_iter().map(|text| Piece::Text(words.same_hand(text))).collect()
}

/// What a point says too much for one goes on in points of its own.
fn point_atoms(point: Point, most: usize) -> Vec<Piece> {
    let mut texts = folder::paragraphs(point.text.text(), most).into_iter();
    let first = point.text.same_hand(texts.next().unwrap_or_default());
    let rest = texts.map(|text| Point { text: point.text.same_hand(text), under: Vec::new() });
    let mut points: Vec<Point> = core::iter::once(Point { text: first, under: Vec::new() }).chain(rest).collect();
    if let Some(last) = points.last_mut() {
        last.under = point.under;
    }
    points.into_iter().map(|point| Piece::List(vec![point])).collect()
}

fn is_lead(piece: &Piece) -> bool {
    matches!(piece, Piece::Head(_) | Piece::Lead(_))
}

fn leads_on(group: &[Piece]) -> bool {
    group.last().is_some_and(is_lead)
}

/// About how many letters this would take up.
fn letters(group: &[Piece]) -> usize {
    let of = |piece: &Piece| match piece {
        Piece::Head(text) | Piece::Lead(text) => text.len(),
        Piece::Text(words) => words.text().len(),
        Piece::Said(name, words) => name.len() + words.text().len(),
        Piece::List(points) => points.iter().map(point_letters).sum(),
        Piece::Ticks(points) => points.iter().map(|(_, point)| point_letters(point)).sum(),
        Piece::Table(table) => table.rows.len() * FEW / 2,
        Piece::Run(name, texts) => name.len() + texts.iter().map(|words| words.text().len()).sum::<usize>(),
        Piece::Sources(sources) => sources.iter().map(String::len).sum(),
        Piece::Fields(_) | Piece::Lines(_) | Piece::Week { .. } | Piece::Figure(_) | Piece::Choice(..) => FEW,
    };
    group.iter().map(of).sum()
}

fn point_letters(point: &Point) -> usize {
    point.text.text().len() + point.under.iter().map(String::len).sum::<usize>()
}
