// Decides how paper is read: a PDF's pages as text and as pictures, and whether they say what the preview says.
import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { readCode } from './env.mjs';

const run = (tool, ...words) => execFileSync(tool, words, { encoding: 'utf8', maxBuffer: 1 << 26, stdio: ['ignore', 'pipe', 'ignore'] });

/** The number of pages and their size, by pdfinfo. */
export const facts = (pdf) => {
  const info = run('pdfinfo', pdf);
  const said = (name) => new RegExp(`^${name}:\\s+(.*)$`, 'm').exec(info)?.[1];
  const language = /\/Lang ?\(([^)]*)\)/.exec(readFileSync(pdf, 'latin1'))?.[1];
  return { pages: Number(said('Pages')), size: said('Page size'), title: said('Title'), tagged: said('Tagged'), language };
};

/** What a screen reader meets, in its order: the headings by their level, and all text. Of strong words the tool knows no tag, and leaves them out. */
export const structure = (pdf) => {
  const lines = run('pdfinfo', '-struct-text', pdf).split('\n').slice(1);
  const heads = [];
  const text = [];
  // A heading's words stand below it, and further in.
  let head = { depth: Infinity };
  for (const line of lines) {
    const [, blanks, words] = /^(\s*)(.*)$/.exec(line);
    if (blanks.length <= head.depth) head = { depth: Infinity };
    const [, level] = /^H(\d) /.exec(words) ?? [];
    if (level) head = { depth: blanks.length, level };
    const said = /^"(.+)"$/.exec(words)?.[1];
    if (!said) continue;
    text.push(said);
    if (head.level) heads.push(`h${head.level} ${said}`);
  }
  return { heads, text: squeezed(text.join('')) };
};

/** The tags say what the sheets show, in the same order. */
export const expectTagged = (all, pdf) => {
  const { tagged, language } = facts(pdf);
  assert.deepEqual([tagged, language], ['yes', 'en']);
  const { heads, text } = structure(pdf);
  assert.deepEqual(heads.map(squeezed), all.flatMap((sheet) => sheet.levels).map(squeezed), 'the headings in the tags');
  let place = 0;
  const lost = all.flatMap((sheet) => sheet.own).filter((one) => {
    const at = text.indexOf(squeezed(one), place);
    place = at < 0 ? place : at;
    return at < 0;
  });
  assert.deepEqual(lost, [], 'not in the tags, or not in this order');
};

/** The text of one page, in the order in which it was drawn. */
export const pageText = (pdf, page) => run('pdftotext', '-raw', '-enc', 'UTF-8', '-f', String(page), '-l', String(page), pdf, '-');

/** Pictures of all pages beside `target`. */
export const pictures = (pdf, target) => run('pdftoppm', '-r', '80', '-png', pdf, target);

/** What another program reads in a QR code on one page, at so many points an inch. */
export const codeOn = (pdf, page, points) => {
  const ppm = execFileSync('pdftoppm', ['-r', String(points), '-f', String(page), '-l', String(page), pdf], { maxBuffer: 1 << 28 });
  const [head, width, height] = /^P6\s+(\d+)\s+(\d+)\s+255\s/.exec(ppm.toString('latin1', 0, 40));
  const bytes = new Uint8ClampedArray(4 * width * height).fill(255);
  for (let at = 0; at < width * height; at += 1) bytes.set(ppm.subarray(head.length + 3 * at, head.length + 3 * at + 3), 4 * at);
  return readCode(bytes, Number(width), Number(height));
};

const squeezed = (text) => text.normalize('NFKC').replace(/[\s\u00ad\u200b\f]+/g, '');

/** The texts of each sheet: of each element that holds text and no element, and what the style puts before or behind one; runs in the frame. */
const sheetsHere = () => {
  const sticksOut = (one, sheet) => one.getBoundingClientRect().right > sheet.getBoundingClientRect().right - 8;
  const isLast = (one) => !one.nextElementSibling && !one.parentElement.nextElementSibling;
  const emptyOf = (sheet) => {
    const [last, foot] = [sheet.querySelector('.sheet__body').lastElementChild, sheet.querySelector('footer')].map((one) => one.getBoundingClientRect());
    return Math.round((1000 * (foot.top - last.bottom)) / sheet.getBoundingClientRect().height);
  };
  const put = (one) => ['::before', '::after'].map((side) => getComputedStyle(one, side).content).filter((text) => /^".*\S.*"$/.test(text));
  return [...document.querySelectorAll('.sheet')].map((sheet) => {
    const all = [...sheet.querySelectorAll('*')];
    const own = all.filter((one) => one.children.length === 0 && one.textContent.trim()).map((one) => one.textContent);
    return {
      runs: [...own, ...all.flatMap(put).map((text) => text.slice(1, -1))],
      own: all.filter((one) => one.children.length === 0 && one.textContent.trim() && !one.closest('strong, footer, svg')).map((one) => one.textContent),
      levels: [...sheet.querySelectorAll('h1, h2, h3')].map((head) => `${head.localName} ${head.textContent}`),
      text: sheet.textContent,
      heads: [...sheet.querySelectorAll('h2')].map((head) => head.textContent),
      sources: [...sheet.querySelectorAll('.doc-sources > *')].map((one) => one.textContent),
      foot: sheet.querySelector('footer')?.textContent ?? '',
      over: sheet.scrollHeight - sheet.clientHeight,
      // A sheet longer than A4 would run on to another page: by how many thousandths of its width it is too long.
      long: Math.round((1000 * sheet.getBoundingClientRect().height) / sheet.getBoundingClientRect().width) - 1414,
      // How many thousandths of its height are empty at its end.
      empty: emptyOf(sheet),
      // What sticks out beside a sheet would be cut off.
      wide: [...all.filter((one) => sticksOut(one, sheet)), ...(sheet.scrollWidth > sheet.clientWidth + 1 ? [sheet] : [])].map((one) => one.textContent.slice(0, 60)),
      // A heading at the foot of a sheet, without what it is the heading of.
      bare: [...sheet.querySelectorAll('.sheet__body :is(h2, h3, .doc-lead)')].filter(isLast).map((one) => one.textContent),
    };
  });
};

export const sheets = (frame) => frame.evaluate(sheetsHere);

/** Every text of the sheet is on the page, and the page has not one letter more. */
export const expectSame = (sheet, page, what) => {
  let rest = squeezed(page);
  for (const text of [...sheet.runs].map(squeezed).sort((a, b) => b.length - a.length)) {
    const at = rest.indexOf(text);
    assert.ok(at >= 0, `${what}: the paper lacks “${text}”`);
    rest = `${rest.slice(0, at)}\u0000${rest.slice(at + text.length)}`;
  }
  assert.equal(rest.replaceAll('\u0000', ''), '', `${what}: the paper has more than the preview`);
};
