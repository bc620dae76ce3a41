//! QR codes: that another reader reads what is drawn, and that ours reads what people photograph.

mod shot;

use phb_check::interview::Local;
use phb_check::interview::Who;
use phb_check::interview::to_code;
use phb_check::summary::Qr;
use phb_check::summary::from_photo;
use phb_check::summary::to_qr;

use crate::cases::all_stories;

use shot::Shot;

const TEXT: &str = "PHB11887AZBZBTEWBF7K8R540009RDRN";

fn qr() -> Qr {
    to_qr(TEXT).unwrap()
}

/// The code as a picture with its white edge: so many points a module.
fn picture(qr: &Qr, points: usize) -> (usize, Vec<u8>) {
    let side = (qr.size() + 2 * Qr::QUIET) * points;
    let rows: Vec<&[bool]> = qr.rows().collect();
    let module = |place: usize| (place / points).checked_sub(Qr::QUIET);
    let dark = |x, y| Some(*rows.get(module(y)?)?.get(module(x)?)?);
    let grey = |place| if dark(place % side, place / side) == Some(true) { 0 } else { 255 };
    (side, (0..side * side).map(grey).collect())
}

/// What another decoder reads, and at what level of error correction.
fn other_reader(qr: &Qr) -> (u16, String) {
    let (side, grey) = picture(qr, 4);
    let mut image = rqrr::PreparedImage::prepare_from_greyscale(side, side, |x, y| grey[y * side + x]);
    let grids = image.detect_grids();
    assert_eq!(grids.len(), 1);
    let (data, text) = grids[0].decode().unwrap();
    (data.ecc_level, text)
}

#[test]
fn another_reader_reads_what_is_drawn() {
    let mut texts = vec!["P".to_owned(), TEXT.to_owned(), "PHB1".repeat(150), "not in capitals, and longer".to_owned()];
    for story in all_stories().iter().step_by(9) {
        let interview = story.play(Who::Myself);
        let code = to_code(Some(Who::Myself), &interview.relevant_answers(), interview.rulebook(), &Local::None);
        texts.push(code.signs().to_owned());
        texts.push(code.to_string());
    }
    for text in texts {
        let (level, read) = other_reader(&to_qr(&text).unwrap());
        assert_eq!(read, text);
        // By its number in the code, 1 is the lowest level, L; 0, 3 and 2 are M, Q and H.
        assert_ne!(level, 1, "{text}");
    }
}

#[test]
fn a_usual_code_is_a_small_square() {
    let size = |length: usize| to_qr(&TEXT[..length]).unwrap().size();
    assert_eq!([16, 20, 24, 28, 32].map(size), [21, 21, 25, 25, 25]);
}

#[test]
fn what_is_too_long_for_any_is_not_drawn() {
    assert!(to_qr(&"A".repeat(3391)).is_some());
    assert_eq!(to_qr(&"A".repeat(3392)), None);
}

/// The modules that a path darkens, read as SVG reads it.
fn drawn(path: &str, size: usize) -> Vec<Vec<bool>> {
    let mut dark = vec![vec![false; size]; size];
    for piece in path.split_terminator('z') {
        let (corner, right) = piece.strip_prefix('M').unwrap().split_once('h').unwrap();
        let (length, back) = right.split_once("v1h-").unwrap();
        assert_eq!(length, back);
        let (x, y) = corner.split_once(' ').unwrap();
        let [x, y, length] = [x, y, length].map(|number| number.parse::<usize>().unwrap());
        for module in &mut dark[y][x..x + length] {
            assert!(!std::mem::replace(module, true));
        }
    }
    dark
}

#[test]
fn the_path_darkens_the_dark_modules_and_no_others() {
    for text in [TEXT, "P", &TEXT.repeat(9)] {
        let qr = to_qr(text).unwrap();
        let rows: Vec<Vec<bool>> = qr.rows().map(<[bool]>::to_vec).collect();
        assert_eq!((rows.len(), rows[0].len()), (qr.size(), qr.size()));
        assert_eq!(drawn(&qr.path(0), qr.size()), rows);
        let row = |row: &Vec<bool>| row.chunk_by(PartialEq::eq).filter(|run| run[0]).count();
        assert_eq!(qr.path(0).matches('z').count(), rows.iter().map(row).sum::<usize>(), "one piece for each run");
    }
}

fn reads(shot: Shot) {
    let photo = shot.of(&qr());
    assert_eq!(from_photo(shot.width, shot.height, &photo).as_deref(), Some(TEXT), "{shot:?}");
}

#[test]
fn a_photo_is_read_however_the_paper_is_turned() {
    for turned in (-180..180).step_by(24) {
        reads(Shot { turned: f64::from(turned), ..Shot::default() });
    }
}

#[test]
fn a_photo_is_read_from_near_and_from_far() {
    for points in [3.0, 3.6, 5.0, 8.0] {
        reads(Shot { points, turned: 4.0, ..Shot::default() });
    }
}

#[test]
fn a_photo_is_read_a_little_out_of_focus() {
    for (points, blurred) in [(5.0, 1), (8.0, 2)] {
        reads(Shot { points, blurred, turned: -6.0, noise: 12.0, ..Shot::default() });
    }
}

#[test]
fn a_photo_is_read_half_in_the_dark() {
    for (darker, shadow) in [(0.7, 0.0), (0.0, 0.6), (0.5, 0.4)] {
        reads(Shot { darker, shadow, ..Shot::default() });
    }
}

#[test]
fn a_photo_is_read_from_the_side() {
    for bent in [(0.2, 0.0), (-0.2, 0.0), (0.0, 0.2), (0.0, -0.2), (0.15, -0.15)] {
        reads(Shot { bent, ..Shot::default() });
    }
}

#[test]
fn a_photo_is_read_with_all_of_this_at_once() {
    let base = Shot { points: 7.0, blurred: 1, darker: 0.4, shadow: 0.3, noise: 10.0, ..Shot::default() };
    for (turned, bent) in [(15.0, (0.1, 0.05)), (-20.0, (-0.1, 0.1)), (97.0, (0.08, -0.12)), (-160.0, (0.0, 0.12))] {
        reads(Shot { turned, bent, ..base });
    }
}

#[test]
fn a_photo_in_a_mirror_is_read() {
    let shot = Shot { turned: 10.0, ..Shot::default() };
    let mut photo = shot.of(&qr());
    photo.chunks_mut(shot.width).for_each(<[u8]>::reverse);
    assert_eq!(from_photo(shot.width, shot.height, &photo).as_deref(), Some(TEXT));
}

#[test]
fn a_code_with_a_stain_is_read() {
    let (side, mut grey) = picture(&qr(), 6);
    for module in 0..9 {
        let (x, y) = ((Qr::QUIET + 12 + module % 3) * 6, (Qr::QUIET + 12 + module / 3) * 6);
        (0..6).for_each(|row| grey[(y + row) * side + x..][..6].fill(0));
    }
    assert_eq!(from_photo(side, side, &grey).as_deref(), Some(TEXT));
}

#[test]
fn our_code_is_found_beside_another() {
    let other = to_qr("https://board.sampleshire.example.org/").unwrap();
    let ([(left, first), (right, second)], height) = ([picture(&other, 5), picture(&qr(), 5)], 300);
    let mut both = Vec::new();
    for y in 0..height {
        for (side, grey) in [(left, &first), (right, &second)] {
            let row = grey.get(y * side..(y + 1) * side);
            both.extend(row.map_or(vec![255; side], <[u8]>::to_vec));
        }
    }
    assert_eq!(from_photo(left + right, height, &both).as_deref(), Some(TEXT));
    assert_eq!(from_photo(left, left, &first).as_deref(), Some("https://board.sampleshire.example.org/"));
}

#[test]
fn what_is_no_photo_of_a_code_is_read_as_nothing() {
    assert_eq!(from_photo(0, 0, &[]), None);
    assert_eq!(from_photo(0, 7, &[]), None);
    assert_eq!(from_photo(1, 1, &[0]), None);
    assert_eq!(from_photo(10, 10, &[255; 99]), None, "a row is not full");
    assert_eq!(from_photo(usize::MAX, 2, &[0; 4]), None);
    assert_eq!(from_photo(5000, 1, &[0; 5000]), None, "larger than is read");
    assert_eq!(from_photo(60, 40, &[7; 2400]), None);
    let noise: Vec<u8> =
        (0..90_000_u32).map(|place| u8::try_from(place.wrapping_mul(2_654_435_761) >> 24).unwrap()).collect();
    assert_eq!(from_photo(300, 300, &noise), None);
}
