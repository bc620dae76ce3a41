//! A text as a QR code, in modules and as a path to draw; what the text says, and how it is read again, is not known here.

use qrcodegen::QrCode;
use qrcodegen::QrCodeEcc;

/// A QR code.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Qr {
    size: usize,
    dark: Vec<bool>,
}

impl Qr {
    /// How many modules must stay white on every side, or else readers do not find the code. The caller leaves them.
    pub const QUIET: usize = 4;

    /// How many modules a side has.
    #[must_use]
    pub fn size(&self) -> usize {
        self.size
    }

    /// The modules row by row, from the top left: whether each is dark.
    pub fn rows(&self) -> impl Iterator<Item = &[bool]> {
        self.dark.chunks(self.size)
    }

    /// The dark modules as an SVG path, a module being 1 wide, from `margin` both ways to the right and down.
    ///
    /// It is one path, so that no hair line shows between the rows; each run of dark modules in a row is a piece of it.
    #[must_use]
    pub fn path(&self, margin: usize) -> String {
        let mut path = String::new();
        for (y, row) in self.rows().enumerate() {
            let mut x = 0;
            for run in row.chunk_by(|left, right| left == right) {
                let length = run.len();
                if run.first() == Some(&true) {
                    path += &format!("M{} {}h{length}v1h-{length}z", x + margin, y + margin);
                }
                x += length;
            }
        }
        path
    }
}

/// The text as the smallest QR code of which a sixth may be lost (level M), and more where that takes no more room; nothing
/// where the text is too long for any.
///
/// ```
/// use phb_check::summary::to_qr;
/// let qr = to_qr("PHB11887AZBZBTEWBF7K8R54").unwrap();
/// assert_eq!(qr.size(), 25);
/// assert!(qr.path(0).starts_with("M0 0h7v1h-7z"));
/// ```
#[must_use]
pub fn to_qr(text: &str) -> Option<Qr> {
    let code = QrCode::encode_text(text, QrCodeEcc::Medium).ok()?;
    let mut dark = Vec::new();
    for y in 0..code.size() {
        dark.extend((0..code.size()).map(|x| code.get_module(x, y)));
    }
    Some(Qr { size: usize::try_from(code.size()).ok()?, dark })
}
