// Decides how a folder is filled in: on the pages of the widget, from the results on, at full speed.
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { root } from './env.mjs';

/** The pages in the order in which they are offered, each with its fields in theirs; as in src/folder/leaf.rs. */
const LEAVES = {
  'good-week': ['text'], outcomes: ['outcome', 'sign'], works: ['works', 'does-not'], helpers: ['who', 'paid', 'does'],
  carer: ['asked', 'willing', 'not-able'], 'who-pays': ['service', 'payer'], keep: ['who', 'hours'],
  items: ['what', 'outcome', 'instead'], holding: ['first', 'second', 'help'], 'back-up': ['sick', 'holidays', 'emergency'],
  'at-risk': ['what', 'by'], supporter: ['role', 'team'], log: ['day', 'whom', 'said', 'written'], dates: ['what', 'day'],
  private: ['text'],
};

/** A folder as people may fill it; the native tests read the same file. */
export const usual = JSON.parse(readFileSync(path.join(root, 'tests/folders/usual.json'), 'utf8'));

/** Runs in the page, on a page of the folder: puts in its rows. */
const writeHere = async ({ rows, fields }) => {
  const form = document.querySelector('phb-check').shadowRoot.querySelector('form[data-leaf]');
  const isThere = (row) => form.querySelector(`[id="leaf-${row}-0"], [name="leaf-${row}-0"]`);
  for (const [row, given] of rows.entries()) {
    if (row > 0) form.querySelector('[data-phb=add]').click();
    // A new row is drawn a moment after it was asked for.
    for (const end = performance.now() + 3000; !isThere(row); ) {
      if (performance.now() > end) throw new Error(`no row ${row}`);
      await new Promise((resolve) => setTimeout(resolve));
    }
    for (const [name, value] of Object.entries(given)) {
      const id = `leaf-${row}-${fields.indexOf(name)}`;
      const field = form.querySelector(`#${id}`);
      if (field) {
        field.value = value;
        field.dispatchEvent(new Event('input', { bubbles: true }));
      } else {
        form.querySelector(`input[name="${id}"][value="${value}"]`).click();
      }
    }
  }
};

const markHere = (papers) => {
  const root = document.querySelector('phb-check').shadowRoot;
  for (const [paper, held] of Object.entries(papers)) {
    root.querySelector(`[data-paper="${paper}"] input[value="${held}"]`)?.click();
  }
};

/** From the results: fills the pages in, marks the papers, and comes back to the results. */
export const fillFolder = async (widget, { folder, papers = {} }) => {
  const first = '.task-list__item .link-button';
  await widget.leaves(() => widget.find('[data-phb=folder]').first().click());
  await widget.leaves(() => widget.find(first).first().click());
  for (const [leaf, fields] of Object.entries(LEAVES)) {
    await widget.find(`form[data-leaf="${leaf}"]`).waitFor();
    if (folder[leaf]) await widget.page.evaluate(writeHere, { rows: folder[leaf], fields });
    await widget.press(leaf === 'private' ? 'Done' : 'Next page');
  }
  await widget.leaves(() => widget.button('Papers to have at hand').click());
  await widget.page.evaluate(markHere, papers);
  await widget.press('Done');
  await widget.press('Back to what this suggests');
};
