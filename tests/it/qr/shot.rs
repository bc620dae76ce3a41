//! Photos of a printed code as a telephone would take them: turned, bent away, blurred, half in shadow, among words.
#![allow(clippy::float_arithmetic, reason = "a picture is drawn, no rule is worked out")]
#![allow(
    clippy::cast_possible_truncation,
    clippy::cast_precision_loss,
    clippy::cast_sign_loss,
    reason = "points of a picture"
)]

use phb_check::summary::Qr;

/// How a photo is taken. What is not said is as good as can be.
#[derive(Debug, Clone, Copy)]
pub struct Shot {
    pub width: usize,
    pub height: usize,
    /// How many points a module takes.
    pub points: f64,
    /// By how many degrees the paper is turned.
    pub turned: f64,
    /// How much smaller the paper gets over the width of the code, to the right and down.
    pub bent: (f64, f64),
    /// Over how many points it is blurred, to each side, twice.
    pub blurred: usize,
    /// How much of the light is gone in the lower right corner.
    pub darker: f64,
    /// How much of the light a shadow takes, which lies across the lower right corner.
    pub shadow: f64,
    /// By how much a point may be wrong.
    pub noise: f64,
}

impl Default for Shot {
    fn default() -> Self {
        Self {
            width: 400,
            height: 300,
            points: 6.0,
            turned: 0.0,
            bent: (0.0, 0.0),
            blurred: 0,
            darker: 0.0,
            shadow: 0.0,
            noise: 0.0,
        }
    }
}

impl Shot {
    /// The photo, with the code in its middle and lines of words around it.
    pub fn of(&self, qr: &Qr) -> Vec<u8> {
        let ink = Ink { dark: qr.rows().map(<[bool]>::to_vec).collect() };
        let mut light: Vec<f64> = Vec::new();
        for y in 0..self.height {
            for x in 0..self.width {
                let quarters = [(0.25, 0.25), (0.75, 0.25), (0.25, 0.75), (0.75, 0.75)];
                let dark = quarters.iter().filter(|(right, down)| {
                    let (x, y) = self.on_paper(x as f64 + right, y as f64 + down, qr.size() as f64);
                    ink.covers(x, y)
                });
                light.push(0.9 - 0.2 * dark.count() as f64);
            }
        }
        if self.blurred > 0 {
            light = self.blur(&self.blur(&light));
        }
        light.iter().enumerate().map(|(place, light)| self.exposed(place, *light)).collect()
    }

    /// The place on paper, in modules from the code's upper left corner, that is seen at this point.
    fn on_paper(&self, x: f64, y: f64, size: f64) -> (f64, f64) {
        let (x, y) = ((x - self.width as f64 / 2.0) / self.points, (y - self.height as f64 / 2.0) / self.points);
        let depth = 1.0 - (x * self.bent.0 + y * self.bent.1) / size;
        let (x, y) = (x / depth, y / depth);
        let (sin, cos) = self.turned.to_radians().sin_cos();
        (x * cos + y * sin + size / 2.0, y * cos - x * sin + size / 2.0)
    }

    /// What the camera makes of the light from a point.
    fn exposed(&self, place: usize, light: f64) -> u8 {
        let (x, y) =
            ((place % self.width) as f64 / self.width as f64, (place / self.width) as f64 / self.height as f64);
        let mut share = 1.0 - self.darker * (0.7 * x + 0.3 * y);
        if x * 0.8 + y * 0.6 > 0.75 {
            share *= 1.0 - self.shadow;
        }
        let random = (place as u32).wrapping_mul(2_654_435_761) >> 16;
        let noise = self.noise * (f64::from(random) / 32768.0 - 1.0);
        (light * share * 255.0 + noise).clamp(0.0, 255.0) as u8
    }

    fn blur(&self, light: &[f64]) -> Vec<f64> {
        let mean = |x: usize, y: usize| {
            let rows = y.saturating_sub(self.blurred)..=(y + self.blurred).min(self.height - 1);
            let columns = x.saturating_sub(self.blurred)..=(x + self.blurred).min(self.width - 1);
            let points: Vec<f64> = rows.flat_map(|y| columns.clone().map(move |x| light[y * self.width + x])).collect();
            points.iter().sum::<f64>() / points.len() as f64
        };
        (0..light.len()).map(|place| mean(place % self.width, place / self.width)).collect()
    }
}

struct Ink {
    dark: Vec<Vec<bool>>,
}

impl Ink {
    fn covers(&self, x: f64, y: f64) -> bool {
        let size = self.dark.len() as f64;
        if (0.0..size).contains(&x) && (0.0..size).contains(&y) {
            return self.dark[y as usize][x as usize];
        }
        let edge = Qr::QUIET as f64;
        let quiet = -edge..size + edge;
        !(quiet.contains(&x) && quiet.contains(&y)) && Self::is_letter(x, y)
    }

    /// Strokes in lines, some left out so that they look like words.
    fn is_letter(x: f64, y: f64) -> bool {
        let (line, stroke) = ((y / 2.6).floor() as i64, (x / 0.7).floor() as i64);
        let random = (line * 31 + stroke).wrapping_mul(2_654_435_761).rem_euclid(100_003) % 10;
        (y / 2.6).fract().abs() < 0.45 && (x / 0.7).fract().abs() < 0.4 && random < 7
    }
}
