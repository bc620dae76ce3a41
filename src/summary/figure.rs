//! A picture of sums beside their table: bars whose parts differ by pattern and not by colour, so that they can be told
//! apart in one colour, on grey paper and by whoever sees no colours. Which sums, and in what words, is decided elsewhere.

use core::fmt::Write as _;

use crate::content::Pictured;

use super::Markup;

/// The room for one day, the breadth of its bar, and the height of the highest bar.
const DAY: u32 = 100;
const BAR: u32 = 64;
const HIGH: u32 = 220;
/// The room for the name of a day.
const NAME: u32 = 44;
/// The height of a bar that lies.
const LYING: u32 = 110;
/// The side of the square that shows a pattern.
const SWATCH: u32 = 40;
/// The least that the highest bar stands for: twelve hours.
const LEAST: u32 = 12 * 60;

/// The picture, with the patterns and what they stand for under it.
#[must_use]
pub fn figure(pictured: &Pictured) -> Markup {
    let columns = pictured.bars.first().map_or(0, Vec::len);
    let drawing = if columns > 1 { standing(pictured, columns) } else { lying(pictured) };
    let key = pictured.table.rows.iter().take(pictured.bars.len()).enumerate().map(|(kind, (name, _))| {
        let mut swatch = Ink::default();
        swatch.rectangle(kind, [2, 2, SWATCH - 4, SWATCH - 4]);
        let swatch = swatch.drawing(SWATCH, SWATCH, Vec::new()).with("aria-hidden", "true");
        Markup::group("li", "", vec![swatch, Markup::text("span", "", name)])
    });
    let key = Markup::group("ul", "figure__key", key.collect()).with("role", "list");
    let drawing = drawing.with("role", "img").with("aria-label", &pictured.alt);
    Markup::group("div", "figure", vec![drawing, key])
}

/// A bar for each column, its parts on top of each other.
fn standing(pictured: &Pictured, columns: usize) -> Markup {
    let total = |column: usize| {
        let parts = pictured.bars.iter().filter_map(|row| row.get(column));
        parts.fold(0_u32, |sum, part| sum.saturating_add(*part))
    };
    let most = (0..columns).map(total).max().unwrap_or(0).max(LEAST);
    let (mut ink, mut names) = (Ink::default(), Vec::new());
    let mut left = 0;
    for (column, head) in (0..columns).zip(&pictured.table.heads) {
        let mut below = 0_u32;
        for (kind, row) in pictured.bars.iter().enumerate() {
            let next = row.get(column).map_or(below, |part| below.saturating_add(*part));
            let [top, bottom] = [next, below].map(|sum| HIGH - scaled(sum, HIGH, most));
            ink.rectangle(kind, [left + (DAY - BAR) / 2, top, BAR, bottom - top]);
            below = next;
        }
        let name: String = head.chars().take(3).collect();
        names.push(
            Markup::text("text", "", &name)
                .with("x", &(left + DAY / 2).to_string())
                .with("y", &(HIGH + NAME - 12).to_string())
                .with("text-anchor", "middle"),
        );
        left += DAY;
    }
    ink.line([0, HIGH, left, HIGH]);
    ink.drawing(left, HIGH + NAME, names)
}

/// One bar, its parts beside each other; a thousand make the whole.
fn lying(pictured: &Pictured) -> Markup {
    let mut ink = Ink::default();
    let mut before = 0;
    for (kind, row) in pictured.bars.iter().enumerate() {
        let part = row.first().copied().unwrap_or(0);
        ink.rectangle(kind, [before + 2, 2, part, LYING - 4]);
        before += part;
    }
    ink.drawing(1004, LYING, Vec::new())
}

fn scaled(part: u32, to: u32, whole: u32) -> u32 {
    u32::try_from(u64::from(part) * u64::from(to) / u64::from(whole.max(1))).unwrap_or(to)
}

/// What is filled, and what is drawn as lines.
#[derive(Default)]
struct Ink {
    filled: String,
    lines: String,
}

impl Ink {
    /// A rectangle in the pattern of its kind: left, top, breadth, height.
    fn rectangle(&mut self, kind: usize, [left, top, breadth, height]: [u32; 4]) {
        if breadth == 0 || height == 0 {
            return;
        }
        let (right, bottom) = (left + breadth, top + height);
        let outline = format!("M{left} {top}H{right}V{bottom}H{left}Z");
        self.lines.push_str(&outline);
        let (across, down) = match kind {
            0 => return self.filled.push_str(&outline),
            1 => (12, 0),
            2 => (0, 12),
            3 => (0, 0),
            4 => (16, 16),
            5 => (6, 0),
            6 => (0, 6),
            _ => (8, 8),
        };
        for place in (top + 1..bottom).filter(|place| across > 0 && (place - top) % across == 0) {
            self.line([left, place, right, place]);
        }
        for place in (left + 1..right).filter(|place| down > 0 && (place - left) % down == 0) {
            self.line([place, top, place, bottom]);
        }
    }

    fn line(&mut self, [left, top, right, bottom]: [u32; 4]) {
        // A text takes whatever is written into it.
        let _ = write!(self.lines, "M{left} {top}L{right} {bottom}");
    }

    fn drawing(self, width: u32, height: u32, names: Vec<Markup>) -> Markup {
        let path = |class: &'static str, d: &str| Markup::group("path", class, Vec::new()).with("d", d);
        let mut children = vec![path("figure__filled", &self.filled), path("figure__lines", &self.lines)];
        children.extend(names);
        Markup::group("svg", "figure__drawing", children).with("viewBox", &format!("0 0 {width} {height}"))
    }
}
