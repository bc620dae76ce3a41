// Decides what the people of tests/cases say and what must come out; the same defaults as tests/it/cases.rs.
import { readFileSync, readdirSync } from 'node:fs';
import path from 'node:path';
import { root } from './env.mjs';

const folder = path.join(root, 'tests/cases');

export const stories = readdirSync(folder)
  .filter((name) => name.endsWith('.json'))
  .sort()
  .flatMap((name) => JSON.parse(readFileSync(path.join(folder, name), 'utf8')));

export const story = (id) => {
  const found = stories.find((one) => one.id === id);
  if (!found) throw new Error(`there is no story ${id}`);
  return found;
};

/** What is answered where a story says nothing; a question of a pack is answered with "I'm not sure". */
export const DEFAULTS = {
  urgency: 'none-of-these', residence: 'england', setting: 'home', age: 40, chc: 'chc-never',
  'chc-funding': 'wholly-nhs', 'chc-change': 'no', 'care-funding': 'own-or-none', 'substantial-need': 'no',
  'child-package': 'child-never', detained: 'detained-never', 'left-hospital': 'left',
  'aftercare-ended': 'aftercare-goes-on', 'aftercare-funder': 'aftercare-nhs', wheelchair: 'wheelchair-none',
  'wheelchair-length': 'long-term', 'ongoing-need': 'no', circumstances: ['none-of-these'], capacity: 'yes',
  'direct-payment-wish': 'wants-direct-payment', representative: 'nobody-yet', refusals: ['none-of-these'],
  'decision-date': '2026-10-01', topics: ['none-of-these'], 'court-order': 'no',
};

export const given = (answers, item) => answers[item] ?? DEFAULTS[item] ?? 'not-sure';

const LETTERS = {
  RightAppears: 'R', Open: 'P', MayAsk: 'P', NotByThisRoute: 'N', OtherWaysOnly: 'N', CoveredByRight: '-',
  DoesNotArise: '-', NothingBars: 'Y',
};
const OVERALL = { Right: 'R', Open: 'P', MayAsk: 'P', NotNow: 'N' };
const COLUMNS = ['chc', 'ccc', '117', 'wch', 'lo', 'dp'];

/** The seven columns by what the page shows: route by route its outcome, and the best over all. */
export const columns = ({ routes, overall }) => {
  const letter = (outcome) => LETTERS[outcome] ?? `no letter for ${outcome}`;
  // The card on direct payments is left out where the question does not arise.
  const shown = { dp: 'DoesNotArise', ...routes };
  const six = COLUMNS.map((column) => [column, letter(shown[column])]);
  return Object.fromEntries([...six, ['overall', OVERALL[overall] ?? `no letter for ${overall}`]]);
};

export const kebab = (name) => name.replace(/(?<!^)[A-Z]/g, (letter) => `-${letter}`).toLowerCase();

/** What differs between a story and what the page showed for it. */
export const faultsOf = (one, shown, asked) => {
  const faults = [];
  const unasked = Object.keys(one.answers).filter((item) => !asked.includes(item));
  if (unasked.length) faults.push(`${one.id}: never asked for ${unasked}`);
  const got = columns(shown);
  for (const [column, letter] of Object.entries(one.expect ?? {})) {
    if (got[column] !== letter) faults.push(`${one.id}: ${column} should be ${letter}, the page shows ${got[column]}`);
  }
  const [wanted, found] = [one.find_out ?? [], shown.findOut.map(kebab)].map((list) => [...list].sort().join(' '));
  if (wanted !== found) faults.push(`${one.id}: to find out [${wanted}], the page shows [${found}]`);
  return faults;
};
