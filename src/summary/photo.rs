//! Finds the text of a QR code in a photo of paper, as it comes from a telephone; what it says beyond its mark is not known
//! here.
//!
//! The decoder wants ink and paper kept apart by one shade for the whole picture, which no photo of a page on a table has.
//! So each point is compared with what is around it first. The decoder also miscounts modules along lines that lean one way;
//! in a mirror they lean the other way.

use quircs::Code;
use quircs::Quirc;

use crate::interview::CODE_MARK;

/// The longest side of a photo, in points. A larger one is not read: it would take too long.
const LONGEST: usize = 4096;

/// What is tried, in this order: how wide around a point is looked, as a part of the longest side, and how much darker than
/// its surroundings ink is, in per cent.
const TRIES: [(usize, u64); 3] = [(12, 90), (24, 85), (40, 92)];

/// The text of the QR code in a photo: grey values row by row, 0 for black. Where there are several codes, the first whose
/// text begins as ours do; nothing where none can be read.
///
/// A module of the code wants three points of the photo or more, the whole code a white edge, and the paper light enough
/// that a person could read it: turned any way, bent away, half in shadow and a little out of focus all do.
#[must_use]
pub fn from_photo(width: usize, height: usize, grey: &[u8]) -> Option<String> {
    let fits = width.min(height) > 0 && width.max(height) <= LONGEST && width * height == grey.len();
    if !fits {
        return None;
    }
    let mut other = None;
    for (part, percent) in TRIES {
        let mut paper = paper(width, grey, width.max(height) / part + 3, percent);
        for _ in 0..2 {
            for text in texts(width, height, &paper) {
                if text.starts_with(CODE_MARK) {
                    return Some(text);
                }
                other = other.or(Some(text));
            }
            paper.chunks_mut(width).for_each(<[u8]>::reverse);
        }
    }
    other
}

/// The texts of all codes that can be read, seen as they are and in a mirror.
fn texts(width: usize, height: usize, paper: &[u8]) -> Vec<String> {
    let mut texts = Vec::new();
    for code in Quirc::new().identify(width, height, paper).flatten() {
        let read = code.decode().or_else(|_| mirrored(&code).decode());
        texts.extend(read.ok().and_then(|data| String::from_utf8(data.payload).ok()));
    }
    texts
}

/// The code with its rows for columns.
fn mirrored(code: &Code) -> Code {
    let size = usize::try_from(code.size).unwrap_or_default();
    let mut mirrored = Code { size: code.size, ..Code::default() };
    for place in 0..size * size {
        let from = place % size * size + place / size;
        let bit = code.cell_bitmap.get(from / 8).map_or(0, |byte| byte >> (from % 8) & 1);
        if let Some(byte) = mirrored.cell_bitmap.get_mut(place / 8) {
            *byte |= bit << (place % 8);
        }
    }
    mirrored
}

/// The photo in black and white: black is whatever is darker than so much of the mean of all points within `reach`.
fn paper(width: usize, grey: &[u8], reach: usize, percent: u64) -> Vec<u8> {
    let rows: Vec<&[u8]> = grey.chunks(width).collect();
    let mut paper = Vec::with_capacity(grey.len());
    let mut columns = vec![0_u64; width];
    let mut within = 0;
    for row in rows.iter().take(reach) {
        within += add(&mut columns, row);
    }
    for (y, row) in rows.iter().enumerate() {
        if let Some(next) = rows.get(y + reach) {
            within += add(&mut columns, next);
        }
        if let Some(last) = y.checked_sub(reach + 1).and_then(|last| rows.get(last)) {
            within -= 1;
            columns.iter_mut().zip(*last).for_each(|(sum, point)| *sum -= u64::from(*point));
        }
        let mut sums = vec![0];
        let mut sum = 0;
        sums.extend(columns.iter().map(|column| {
            sum += column;
            sum
        }));
        for (x, point) in row.iter().enumerate() {
            let (left, right) = (x.saturating_sub(reach), (x + reach + 1).min(width));
            let sum = at(&sums, right) - at(&sums, left);
            let count = u64::try_from(right - left).unwrap_or_default() * within;
            paper.push(if u64::from(*point) * count * 100 < sum * percent { 0 } else { 255 });
        }
    }
    paper
}

/// Adds a row to the sums of the columns; returns that it was one.
fn add(columns: &mut [u64], row: &[u8]) -> u64 {
    columns.iter_mut().zip(row).for_each(|(sum, point)| *sum += u64::from(*point));
    1
}

fn at(sums: &[u64], place: usize) -> u64 {
    sums.get(place).copied().unwrap_or_default()
}
