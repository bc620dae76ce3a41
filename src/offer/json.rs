//! From JSON text to a tree of values; what the values are for is not known here.
//!
//! A pack has no fractions and must be read by a module that is small on the wire, so numbers are whole or nothing, and
//! a reader this size costs a tenth of a general one.

mod write;

use write::write;

/// The most levels of lists and objects. A sound pack with the deepest condition allowed stays below 32.
const DEPTH_LIMIT: usize = 48;

/// A JSON value.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Json {
    /// `null`.
    Null,
    /// `true` or `false`.
    Flag(bool),
    /// A number, if it is whole and from 0 to 4,294,967,295.
    Number(Option<u32>),
    /// A text.
    Text(String),
    /// A list.
    List(Vec<Json>),
    /// An object: its fields in the order written, repeated ones too.
    Object(Vec<(String, Json)>),
}

/// Why a text cannot be read.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Fault {
    /// It is not JSON.
    NotJson {
        /// The line where that shows, from 1.
        line: usize,
        /// The byte in that line, from 1.
        column: usize,
    },
    /// Lists and objects lie too deep in each other.
    TooDeep,
}

impl Json {
    /// Reads a text that holds one value.
    ///
    /// # Errors
    /// The first [`Fault`].
    pub fn parse(text: &str) -> Result<Self, Fault> {
        let mut reader = Reader { text, at: 0 };
        let value = reader.value(DEPTH_LIMIT)?;
        reader.blanks();
        if reader.rest().is_empty() { Ok(value) } else { Err(reader.fault()) }
    }

    /// The value as JSON text: short lists and objects on one line, longer ones indented by two blanks a level.
    ///
    /// ```
    /// use phb_check::offer::Json;
    /// let pack = Json::parse(r#"{"b":[1,true],"a":"x\"y"}"#).unwrap();
    /// assert_eq!(pack.to_text(), r#"{ "b": [1, true], "a": "x\"y" }"#);
    /// ```
    #[must_use]
    pub fn to_text(&self) -> String {
        write(self, 0)
    }

    /// The value of a field; nothing where this is no object or has no such field.
    #[must_use]
    pub fn field(&self, name: &str) -> Option<&Self> {
        match self {
            Self::Object(fields) => fields.iter().find(|(field, _)| field == name).map(|(_, value)| value),
            Self::Null | Self::Flag(_) | Self::Number(_) | Self::Text(_) | Self::List(_) => None,
        }
    }

    /// The text of a field; nothing where there is none.
    #[must_use]
    pub fn text(&self, name: &str) -> Option<&str> {
        self.field(name).and_then(Self::as_text)
    }

    /// The elements of a field; none where it is no list.
    #[must_use]
    pub fn list(&self, name: &str) -> &[Self] {
        match self.field(name) {
            Some(Self::List(list)) => list,
            Some(_) | None => &[],
        }
    }

    /// Whether a field is `true`.
    #[must_use]
    pub fn flag(&self, name: &str) -> bool {
        self.field(name) == Some(&Self::Flag(true))
    }

    /// The text, if this is one.
    #[must_use]
    pub fn as_text(&self) -> Option<&str> {
        match self {
            Self::Text(text) => Some(text),
            Self::Null | Self::Flag(_) | Self::Number(_) | Self::List(_) | Self::Object(_) => None,
        }
    }
}

/// A text and the byte up to which it was read.
struct Reader<'a> {
    text: &'a str,
    at: usize,
}

impl Reader<'_> {
    fn rest(&self) -> &str {
        self.text.get(self.at..).unwrap_or_default()
    }

    fn peek(&self) -> Option<u8> {
        self.rest().bytes().next()
    }

    fn blanks(&mut self) {
        let blank = |byte: &u8| matches!(byte, b' ' | b'\t' | b'\n' | b'\r');
        self.at += self.rest().bytes().take_while(blank).count();
    }

    /// Passes over `sign` if it comes next.
    fn passes(&mut self, sign: &str) -> bool {
        let comes = self.rest().starts_with(sign);
        if comes {
            self.at += sign.len();
        }
        comes
    }

    fn expect(&mut self, sign: &str) -> Result<(), Fault> {
        if self.passes(sign) { Ok(()) } else { Err(self.fault()) }
    }

    fn fault(&self) -> Fault {
        let read = self.text.get(..self.at).unwrap_or(self.text);
        let start = read.rfind('\n').map_or(0, |end| end + 1);
        Fault::NotJson { line: read.bytes().filter(|byte| *byte == b'\n').count() + 1, column: read.len() - start + 1 }
    }

    fn value(&mut self, levels: usize) -> Result<Json, Fault> {
        self.blanks();
        match self.peek() {
            Some(b'{') => self.object(levels.checked_sub(1).ok_or(Fault::TooDeep)?),
            Some(b'[') => self.list(levels.checked_sub(1).ok_or(Fault::TooDeep)?),
            Some(b'"') => Ok(Json::Text(self.string()?)),
            Some(b't') => self.expect("true").map(|()| Json::Flag(true)),
            Some(b'f') => self.expect("false").map(|()| Json::Flag(false)),
            Some(b'n') => self.expect("null").map(|()| Json::Null),
            Some(_) | None => self.number(),
        }
    }

    fn object(&mut self, levels: usize) -> Result<Json, Fault> {
        let mut fields = Vec::new();
        self.expect("{")?;
        self.blanks();
        if self.passes("}") {
            return Ok(Json::Object(fields));
        }
        loop {
            self.blanks();
            let name = self.string()?;
            self.blanks();
            self.expect(":")?;
            fields.push((name, self.value(levels)?));
            self.blanks();
            if self.passes("}") {
                return Ok(Json::Object(fields));
            }
            self.expect(",")?;
        }
    }

    fn list(&mut self, levels: usize) -> Result<Json, Fault> {
        let mut list = Vec::new();
        self.expect("[")?;
        self.blanks();
        if self.passes("]") {
            return Ok(Json::List(list));
        }
        loop {
            list.push(self.value(levels)?);
            self.blanks();
            if self.passes("]") {
                return Ok(Json::List(list));
            }
            self.expect(",")?;
        }
    }

    fn string(&mut self) -> Result<String, Fault> {
        let mut text = String::new();
        self.expect("\"")?;
        loop {
            let plain = self.rest().bytes().take_while(|byte| *byte >= b' ' && !b"\"\\".contains(byte)).count();
            text.push_str(self.rest().get(..plain).unwrap_or_default());
            self.at += plain;
            if self.passes("\"") {
                return Ok(text);
            }
            self.expect("\\")?;
            text.push(self.escaped()?);
        }
    }

    fn escaped(&mut self) -> Result<char, Fault> {
        let letter = match self.peek() {
            Some(b'u') => return self.coded(),
            Some(sign @ (b'"' | b'\\' | b'/')) => char::from(sign),
            Some(b'b') => '\u{8}',
            Some(b'f') => '\u{c}',
            Some(b'n') => '\n',
            Some(b'r') => '\r',
            Some(b't') => '\t',
            Some(_) | None => return Err(self.fault()),
        };
        self.at += 1;
        Ok(letter)
    }

    /// A letter by its code: `u00e9`, or `ud83d\ude00` where it takes two.
    fn coded(&mut self) -> Result<char, Fault> {
        let first = self.code()?;
        let code = if (0xd800..0xdc00).contains(&first) {
            self.expect("\\")?;
            let second = self.code()?;
            let low = second.checked_sub(0xdc00).filter(|low| *low < 0x400).ok_or(self.fault())?;
            0x1_0000 + (first - 0xd800) * 0x400 + low
        } else {
            first
        };
        char::from_u32(code).ok_or(self.fault())
    }

    fn code(&mut self) -> Result<u32, Fault> {
        self.expect("u")?;
        let digits = self.rest().get(..4).filter(|digits| digits.bytes().all(|byte| byte.is_ascii_hexdigit()));
        let code = digits.and_then(|digits| u32::from_str_radix(digits, 16).ok()).ok_or(self.fault())?;
        self.at += 4;
        Ok(code)
    }

    fn number(&mut self) -> Result<Json, Fault> {
        let start = self.at;
        let negative = self.passes("-");
        // A nought stands alone.
        if !self.passes("0") {
            self.digits()?;
        }
        let whole = self.at;
        if self.passes(".") {
            self.digits()?;
        }
        if self.passes("e") || self.passes("E") {
            let _sign = self.passes("+") || self.passes("-");
            self.digits()?;
        }
        let plain = !negative && self.at == whole;
        let number = self.text.get(start..whole).filter(|_| plain).and_then(|digits| digits.parse().ok());
        Ok(Json::Number(number))
    }

    /// One digit or more.
    fn digits(&mut self) -> Result<(), Fault> {
        let digits = self.rest().bytes().take_while(u8::is_ascii_digit).count();
        self.at += digits;
        if digits > 0 { Ok(()) } else { Err(self.fault()) }
    }
}
