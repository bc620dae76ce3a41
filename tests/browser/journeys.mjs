// Decides whether every person of tests/cases, played through the real page, is shown what the law gives them.
import assert from 'node:assert/strict';
import { NATIONAL, expectCalm, open } from './lib/page.mjs';
import { play } from './lib/play.mjs';
import { columns, faultsOf, stories } from './lib/stories.mjs';

const WHO = ['Myself', 'MyChild', 'SomeoneICareFor', 'Client'];

/** With more faults than this, something is wrong with all stories alike. */
const MOST = 30;

/** Plays stories, each on a page loaded anew; who is answering must not change the result, so it takes turns. */
const playAll = async (browser, wish, some) => {
  const { page, widget } = await open(browser, wish);
  const faults = [];
  for (const [index, one] of some.entries()) {
    if (index > 0) {
      await page.reload();
      await widget.ready();
    }
    try {
      const played = await play(widget, one, WHO[index % WHO.length]);
      faults.push(...faultsOf(one, played.shown, played.asked));
      if (played.shown.bare) faults.push(`${one.id}: ${played.shown.bare} routes without a source`);
      if (played.rows.length < 2) faults.push(`${one.id}: nothing to check before the results`);
    } catch (error) {
      faults.push(`${one.id}: ${error.message}`);
    }
    if (faults.length > MOST) break;
  }
  await expectCalm(page);
  return faults;
};

export const tests = {
  'the stories are all there, and cover right, possible and no on every route': () => {
    assert.equal(stories.length, 100);
    const covered = new Set(stories.flatMap((one) => Object.entries(one.expect ?? {}).map((pair) => pair.join(' '))));
    for (const column of ['chc', 'ccc', '117', 'wch', 'overall']) {
      for (const letter of 'RPN') assert.ok(covered.has(`${column} ${letter}`), `no story with ${column} ${letter}`);
    }
    for (const pair of ['lo P', 'lo N', 'lo -', 'dp Y', 'dp P', 'dp N', 'dp -']) assert.ok(covered.has(pair), pair);
  },

  'a story that comes out otherwise is found out': () => {
    const one = { id: 'X', answers: { age: 1 }, expect: { chc: 'R', overall: 'R' }, find_out: ['chc-decided'] };
    const seen = { overall: 'MayAsk', routes: { chc: 'Open' }, findOut: [] };
    assert.equal(faultsOf(one, seen, []).length, 4);
    assert.match(columns({ overall: 'Right', routes: {} }).chc, /no letter/);
  },

  'all stories come out as they say, on the national rules alone': async ({ browser }) => {
    const faults = await playAll(browser, { html: NATIONAL }, stories);
    assert.deepEqual(faults, []);
  },

  'a local offer changes no national column': async ({ browser }) => {
    const faults = await playAll(browser, {}, stories.filter((_, index) => index % 3 === 0));
    assert.deepEqual(faults, []);
  },
};
