// Decides how paper is read: a PDF's pages as text and as pictures, and whether they say what the preview says.
import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';

const run = (tool, ...words) => execFileSync(tool, words, { encoding: 'utf8', maxBuffer: 1 << 26 });

/** The number of pages and their size, by pdfinfo. */
export const facts = (pdf) => {
  const info = run('pdfinfo', pdf);
  return { pages: Number(/^Pages:\s+(\d+)/m.exec(info)[1]), size: /^Page size:\s+(.*)$/m.exec(info)[1], title: /^Title:\s+(.*)$/m.exec(info)?.[1] };
};

/** The text of one page, in the order in which it was drawn. */
export const pageText = (pdf, page) => run('pdftotext', '-raw', '-enc', 'UTF-8', '-f', String(page), '-l', String(page), pdf, '-');

/** Pictures of all pages beside `target`. */
export const pictures = (pdf, target) => run('pdftoppm', '-r', '80', '-png', pdf, target);

const squeezed = (text) => text.normalize('NFKC').replace(/[\s\u00ad\u200b\f]+/g, '');

/** The texts of each sheet: of each element that holds text and no element, and what the style puts before or behind one; runs in the frame. */
const sheetsHere = () => {
  const put = (one) => ['::before', '::after'].map((side) => getComputedStyle(one, side).content).filter((text) => /^".*\S.*"$/.test(text));
  return [...document.querySelectorAll('.sheet')].map((sheet) => {
    const all = [...sheet.querySelectorAll('*')];
    const own = all.filter((one) => one.children.length === 0 && one.textContent.trim()).map((one) => one.textContent);
    return {
      runs: [...own, ...all.flatMap(put).map((text) => text.slice(1, -1))],
      text: sheet.textContent,
      heads: [...sheet.querySelectorAll('h2')].map((head) => head.textContent),
      sources: [...sheet.querySelectorAll('.doc-sources > *')].map((one) => one.textContent),
      foot: sheet.querySelector('footer')?.textContent ?? '',
      // What sticks out below the sheet would be cut off or run on to another page.
      over: sheet.scrollHeight - sheet.clientHeight,
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
