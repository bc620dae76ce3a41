//! The check signs once more, with arithmetic of its own: products by trying, division by the school's way.

/// The signs, by value.
pub const SIGNS: [char; 32] = [
    '0', '1', '2', '3', '4', '5', '6', '7', '8', '9', 'A', 'B', 'C', 'D', 'E', 'F', 'G', 'H', 'J', 'K', 'M', 'N', 'P',
    'Q', 'R', 'S', 'T', 'V', 'W', 'X', 'Y', 'Z',
];

/// x⁵ is this, the coefficient of x⁰ first.
pub const FIFTH: [u8; 5] = [31, 29, 15, 21, 9];

/// What a sound code leaves.
const SOUND: [u8; 5] = [21, 10, 21, 10, 21];

/// A product in the field of 32 elements, where x⁵ is x³ + 1.
pub fn product(one: u8, other: u8) -> u8 {
    let mut long = 0_u16;
    for bit in 0..5 {
        if other >> bit & 1 == 1 {
            long ^= u16::from(one) << bit;
        }
    }
    for bit in (5..9).rev() {
        if long >> bit & 1 == 1 {
            long ^= 0b10_1001 << (bit - 5);
        }
    }
    u8::try_from(long).unwrap()
}

/// What is left of a polynomial with these coefficients, the highest first; the coefficient of x⁰ comes first in it.
pub fn left(coefficients: &[u8]) -> [u8; 5] {
    let mut long = coefficients.to_vec();
    long.splice(0..0, [0; 5]);
    for place in 0..long.len() - 5 {
        let top = std::mem::take(&mut long[place]);
        for (power, factor) in FIFTH.iter().enumerate() {
            long[place + 5 - power] ^= product(top, *factor);
        }
    }
    let end = long.len();
    [1, 2, 3, 4, 5].map(|back| long[end - back])
}

/// The values of a text's signs.
pub fn values(text: &str) -> Vec<u8> {
    let place = |sign: char| SIGNS.iter().position(|one| *one == sign);
    text.chars().filter_map(|sign| place(sign).map(|place| u8::try_from(place).unwrap())).collect()
}

/// Whether these signs leave what a sound code leaves.
pub fn is_sound(text: &str) -> bool {
    left(&values(text)) == SOUND
}

/// The text with the five signs that make it sound.
pub fn completed(text: &str) -> String {
    let mut values = values(text);
    values.extend([0; 5]);
    let left = left(&values);
    let mut text = text.to_owned();
    text.extend([4, 3, 2, 1, 0].map(|power| SIGNS[usize::from(left[power] ^ SOUND[power])]));
    text
}

/// A point and all its multiples as one number.
fn point(of: [u8; 5]) -> usize {
    let Some(first) = of.into_iter().find(|coefficient| *coefficient != 0) else { return 0 };
    let inverse = (1..32).find(|other| product(first, *other) == 1).unwrap();
    of.into_iter().fold(0, |number, coefficient| number * 32 + usize::from(product(inverse, coefficient)))
}

/// The rests of x⁰, x¹ and so on.
pub fn powers(count: usize) -> Vec<[u8; 5]> {
    let of = |power| left(&[vec![1], vec![0; power]].concat());
    (0..count).map(of).collect()
}

/// What two wrong signs can leave, once for each of their multiples.
pub fn pairs(powers: &[[u8; 5]]) -> Vec<(usize, usize, usize)> {
    let table: Vec<Vec<u8>> = (0..32).map(|one| (0..32).map(|other| product(one, other)).collect()).collect();
    let mut found = Vec::new();
    for (second, b) in powers.iter().enumerate() {
        for (first, a) in powers.iter().take(second).enumerate() {
            for times in &table[1..] {
                let both = [0, 1, 2, 3, 4].map(|place| a[place] ^ times[usize::from(b[place])]);
                found.push((point(both), first, second));
            }
        }
    }
    found
}

/// What one wrong sign can leave.
pub fn points(powers: &[[u8; 5]]) -> Vec<usize> {
    powers.iter().map(|power| point(*power)).collect()
}
