// Decides what is wrong with a page for people who see, hear or move otherwise: axe, headings, width.
import { axeSource } from './env.mjs';

const AXE = axeSource();
const TAGS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

/** Runs axe on a document, and lists each violation with where it is. */
export const violations = async (frame) => {
  await frame.evaluate(AXE);
  return frame.evaluate(async (tags) => {
    const { violations: found } = await globalThis.axe.run(document, { runOnly: tags, iframes: false, resultTypes: ['violations'] });
    return found.flatMap((one) => one.nodes.map((node) => `${one.id}: ${node.target.flat().join(' ')} ${node.any[0]?.message ?? node.all[0]?.message ?? ''}`));
  }, TAGS);
};

/** How far the page can be pushed sideways, and what sticks out of the element of this name; runs in the page. */
export const sideways = (name) => {
  const wide = document.documentElement.scrollWidth - document.documentElement.clientWidth;
  const root = document.querySelector(name).shadowRoot;
  const out = [...root.querySelectorAll('*')].filter((one) => one.getBoundingClientRect().right > innerWidth + 1 && !one.closest('.table-scroll, .visually-hidden'));
  return wide > 0 ? `${wide}px: ${out.slice(0, 3).map((one) => `${one.tagName}.${one.className}`).join(', ')}` : '';
};

/** The levels of all headings in the element of this name, in order; runs in the page. */
export const levelsHere = (name) =>
  [...document.querySelector(name).shadowRoot.querySelectorAll('h1, h2, h3, h4, h5, h6')]
    .filter((one) => one.checkVisibility())
    .map((one) => [Number(one.tagName[1]), one.textContent]);

/** What is wrong with the order of the headings, if the first must be of this level. */
export const headingFaults = (levels, first) => {
  const faults = [];
  // An error stands before the heading of the page, and is headed as high.
  const [box] = levels[0]?.[1] === 'There is a problem' ? levels.splice(0, 1) : [];
  if (box && box[0] !== first) faults.push(`the heading of the error is h${box[0]}, before one that is h${first}`);
  if (levels[0]?.[0] !== first) faults.push(`starts at h${levels[0]?.[0]}`);
  for (const [index, [level, text]] of levels.entries()) {
    if (index > 0 && level > levels[index - 1][0] + 1) faults.push(`h${level} after h${levels[index - 1][0]}: ${text}`);
    if (level < first || (level === first && index > 0)) faults.push(`h${level} again: ${text}`);
  }
  return faults;
};
