// What the widget's pages do with files, the clipboard and a password: only when a person presses for it, all on this device.

const ROUNDS = 600_000;
const MARK = 'phb-check-locked';
const BIGGEST = 8 << 20;
/** What came of something, as `src/host/mod.rs` reads it. */
const CAME = 0, TOO_LARGE = 1, WRONG_PASSWORD = 2, NO_CRYPTO = 3, IDLE = 4, GONE = 5, BACK = 6, NO_CODE = 7, NO_CAMERA = 8;
/** Minutes without a touch before somebody is asked, and before everything is cleared then. */
const PATIENCE = 15, GRACE = 2;

let handed, seen;
/** The widget's ear and eye for what comes of all this. */
export const start = (ear, eye) => ([handed, seen] = [ear, eye]);

const toText = (bytes) => btoa(Array.from(new Uint8Array(bytes), (byte) => String.fromCharCode(byte)).join(''));
const toBytes = (text) => Uint8Array.from(atob(text), (letter) => letter.charCodeAt(0));

export const save = (name, kind, bytes) => {
  const address = URL.createObjectURL(new Blob([bytes], { type: kind }));
  const link = Object.assign(document.createElement('a'), { href: address, download: name });
  link.click();
  setTimeout(() => URL.revokeObjectURL(address), 60_000);
};

export const copy = (text) => {
  const byHand = () => {
    const area = Object.assign(document.createElement('textarea'), { value: text });
    document.body.append(area);
    area.select();
    document.execCommand('copy');
    area.remove();
  };
  return navigator.clipboard ? navigator.clipboard.writeText(text).catch(byHand) : byHand();
};

const pick = (accept) =>
  new Promise((resolve) => {
    const field = Object.assign(document.createElement('input'), { type: 'file', accept });
    field.addEventListener('change', () => resolve(field.files[0]), { once: true });
    field.click();
  });

export const choose = async (id) => {
  const file = await pick('.json,application/json');
  if (!file) return;
  if (file.size > BIGGEST) handed(id, TOO_LARGE, '');
  else handed(id, CAME, await file.text());
};

const key = async (password, salt, rounds) => {
  const raw = new TextEncoder().encode(password.normalize('NFKC'));
  const base = await crypto.subtle.importKey('raw', raw, 'PBKDF2', false, ['deriveKey']);
  const how = { name: 'PBKDF2', hash: 'SHA-256', salt, iterations: rounds };
  return crypto.subtle.deriveKey(how, base, { name: 'AES-GCM', length: 256 }, false, ['encrypt', 'decrypt']);
};

/** Saves a text under a password, by the browser's own cryptography. */
export const lock = async (id, name, text, password) => {
  if (!globalThis.crypto?.subtle) return handed(id, NO_CRYPTO, '');
  const [salt, iv] = [16, 12].map((length) => crypto.getRandomValues(new Uint8Array(length)));
  const data = await crypto.subtle.encrypt({ name: 'AES-GCM', iv }, await key(password, salt, ROUNDS), new TextEncoder().encode(text));
  const file = { [MARK]: 1, key: 'PBKDF2 SHA-256', rounds: ROUNDS, cipher: 'AES-GCM 256', salt: toText(salt), iv: toText(iv), data: toText(data) };
  save(name, 'application/json', new TextEncoder().encode(`${JSON.stringify(file, null, 2)}\n`));
};

export const unlock = async (id, text, password) => {
  if (!globalThis.crypto?.subtle) return handed(id, NO_CRYPTO, '');
  try {
    const file = JSON.parse(text);
    // A file made to keep the browser busy for hours is none of ours.
    const opened = await key(password, toBytes(file.salt), Math.min(file.rounds, 10 * ROUNDS));
    const plain = await crypto.subtle.decrypt({ name: 'AES-GCM', iv: toBytes(file.iv) }, opened, toBytes(file.data));
    return handed(id, CAME, new TextDecoder().decode(plain));
  } catch {
    return handed(id, WRONG_PASSWORD, '');
  }
};

/** How long the longer side of a picture may be: more is slower to read, and no clearer. */
const SHARP = 1600;

/** The picture as bytes of grey, and whether the widget could read a code in it. */
const read = (id, source, width, height) => {
  const scale = Math.min(1, SHARP / Math.max(width, height));
  const [w, h] = [width, height].map((side) => Math.max(1, Math.round(side * scale)));
  const pen = Object.assign(document.createElement('canvas'), { width: w, height: h }).getContext('2d', { willReadFrequently: true });
  pen.drawImage(source, 0, 0, w, h);
  const { data } = pen.getImageData(0, 0, w, h);
  const grey = new Uint8Array(w * h);
  for (let at = 0; at < grey.length; at += 1) grey[at] = (data[4 * at] * 299 + data[4 * at + 1] * 587 + data[4 * at + 2] * 114) / 1000;
  return seen(id, w, h, grey);
};

export const photo = async (id) => {
  const file = await pick('image/*');
  if (!file) return;
  const picture = await createImageBitmap(file).catch(() => null);
  if (!picture || !read(id, picture, picture.width, picture.height)) handed(id, NO_CODE, '');
};

/** Shows what the camera sees in the holder, and stops once a code is read or the holder is gone. */
export const camera = async (id, holder) => {
  const wish = { video: { facingMode: 'environment' } };
  const stream = await navigator.mediaDevices?.getUserMedia(wish).catch(() => null);
  if (!stream) return handed(id, NO_CAMERA, '');
  const stop = () => stream.getTracks().forEach((track) => track.stop());
  const film = Object.assign(document.createElement('video'), { muted: true, playsInline: true, srcObject: stream });
  holder.replaceChildren(film);
  await film.play().catch(() => {});
  const look = () => {
    if (!holder.isConnected || (film.videoWidth && read(id, film, film.videoWidth, film.videoHeight))) return stop();
    return setTimeout(look, 250);
  };
  return look();
};

/** Notices when nobody touches the widget for long; what that means is for the widget to say. */
export const watch = (id, root) => {
  let clock, asked = false;
  const minutes = (count) => count * 60_000;
  const wait = () => {
    clearTimeout(clock);
    if (asked) handed(id, BACK, '');
    asked = false;
    clock = setTimeout(() => {
      asked = true;
      handed(id, IDLE, '');
      clock = setTimeout(() => handed(id, GONE, ''), minutes(GRACE));
    }, minutes(PATIENCE));
  };
  for (const touch of ['pointerdown', 'keydown', 'input']) root.addEventListener(touch, wait, { passive: true });
  wait();
};
