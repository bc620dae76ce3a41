// Decides whether a broken, huge, hostile, stale or missing local offer leaves the national journey whole, with a plain notice.
import assert from 'node:assert/strict';
import { readFileSync, readdirSync } from 'node:fs';
import path from 'node:path';
import { root } from './lib/env.mjs';
import { expectCalm, hostPage, open } from './lib/page.mjs';
import { play } from './lib/play.mjs';
import { sheets } from './lib/paper.mjs';
import { faultsOf, story } from './lib/stories.mjs';
import { Widget } from './lib/widget.mjs';

const read = (name) => readFileSync(path.join(root, 'tests/packs', name), 'utf8');
const sample = () => JSON.parse(read('good/sampleshire.json'));

/** Opens the page with this in place of the pack it names. */
const withPack = (browser, answer) =>
  open(browser, {
    before: (page, context) => context.route('**/packs/sampleshire.json', (route) => (answer === null ? route.abort() : route.fulfill(answer))),
    script: () => {
      globalThis.hacked = [];
      for (const name of ['alert', 'confirm', 'prompt']) globalThis[name] = () => globalThis.hacked.push(name);
      globalThis.__hack = (what) => globalThis.hacked.push(what ?? 'ran');
    },
  });

const json = (body) => ({ status: 200, contentType: 'application/json', body: typeof body === 'string' ? body : JSON.stringify(body) });

/** The national journey works from start to results, and the start page says what became of the offer. */
const nationalStill = async ({ page, widget }, notice, id = 'L01') => {
  const seen = await widget.look();
  assert.match(seen.notice ?? 'no notice', notice);
  assert.match(seen.notice, /You can say:/);
  const played = await play(widget, story(id));
  assert.deepEqual(faultsOf(story(id), played.shown, played.asked), []);
  assert.equal(Object.keys(played.shown.routes).filter((route) => !['chc', 'ccc', '117', 'wch', 'lo', 'dp'].includes(route)).length, 0);
  const all = await widget.page.evaluate(() => document.querySelector('phb-check').shadowRoot.querySelector('[data-phb=notice]')?.textContent);
  assert.match(all ?? 'no notice among the results', notice);
};

const deep = (depth) => `${'['.repeat(depth)}${']'.repeat(depth)}`;
const FAULT = /has a fault/;

const BROKEN = {
  'that is empty': '',
  'that is not JSON': 'PK\u0003\u0004 <!doctype html><h1>Sign in</h1>',
  'of random bytes': Array.from({ length: 4096 }, (_, index) => String.fromCharCode((index * 7919) % 256)).join(''),
  'nested 10,000 deep': deep(10_000),
  'nested a million deep': deep(1_000_000),
  'nested deep in one field': read('good/sampleshire.json').replace('"publisher":', `"extra": ${'{"a":'.repeat(10_000)}1${'}'.repeat(10_000)}, "publisher":`),
  'of 5 MB in one text': JSON.stringify({ ...sample(), area: { ...sample().area, words: 'x'.repeat(5_000_000) } }),
  'of 5 MB in a million elements': `[${'{},'.repeat(1_700_000)}{}]`,
  'with a prototype in it': '{"__proto__": {"format_version": "1"}, "constructor": 1}',
  'that is a number': '1e999',
};

const brokenTests = Object.entries(BROKEN).map(([name, body]) => [
  `a pack ${name} is set aside with a notice, and the national journey works`,
  async ({ browser }) => {
    const opened = await withPack(browser, json(body));
    await nationalStill(opened, FAULT);
    await expectCalm(opened.page);
  },
]);

/** The fields of a pack that are free text. */
const TEXTS = new Set(('name predecessors words title hint why look label summary discretion note amount lasts contingency unspent examples '
  + 'what steps filled_by endorsement clock challenge covers_part conflict state purpose role post cost standard local').split(' '));
// A name or a title may have few characters: each gets one kind of markup, in turn.
const HACKS = ['<img src=x onerror=__hack(1)>', '<script>__hack(2)</script>', '<b onclick=__hack(3)>&lt;'];

/** The pack with markup in every text of it. */
const infect = (value, key = '') => {
  if (typeof value === 'string') return TEXTS.has(key) ? `${HACKS[value.length % HACKS.length]} ${value}` : value;
  if (Array.isArray(value)) return value.map((one) => infect(one, key));
  if (value && typeof value === 'object') return Object.fromEntries(Object.entries(value).map(([name, one]) => [name, infect(one, name)]));
  return value;
};

const hacked = (page) =>
  page.evaluate(() => {
    const root = document.querySelector('phb-check').shadowRoot;
    const frames = [...root.querySelectorAll('iframe')].map((frame) => frame.contentDocument);
    const strange = [root, ...frames].flatMap((one) => [...one.querySelectorAll('img, script, b, [onclick], [onerror]')].map((element) => element.outerHTML));
    return { hacked: globalThis.hacked, strange };
  });

const stale = (changes) => json({ ...sample(), ...changes });

export const tests = {
  ...Object.fromEntries(brokenTests),

  'a pack that is not there is told, and the national journey works': async ({ browser }) => {
    const opened = await withPack(browser, { status: 404, contentType: 'text/plain', body: 'no' });
    await nationalStill(opened, /did not load/);
    opened.page.faults = opened.page.faults.filter((fault) => !/404/.test(fault));
    await expectCalm(opened.page);
  },

  'a pack whose server does not answer is told, and the national journey works': async ({ browser }) => {
    const opened = await withPack(browser, null);
    await nationalStill(opened, /did not load/);
    opened.page.faults = opened.page.faults.filter((fault) => !/ERR_FAILED/.test(fault));
    await expectCalm(opened.page);
  },

  'a pack that has run out is named and not used': async ({ browser }) => {
    const opened = await withPack(browser, stale({ valid_from: '2024-04-01', valid_until: '2025-03-31', last_checked: '2025-01-01', review_due: '2025-02-01' }));
    await nationalStill(opened, /Sampleshire Integrated Care Board ran out on 31 March 2025/);
    await expectCalm(opened.page);
  },

  'a pack that has not started is named and not used': async ({ browser }) => {
    const opened = await withPack(browser, stale({ valid_from: '2027-01-01' }));
    await nationalStill(opened, /has not started yet/);
  },

  'a page that says of itself that it is out of date is told of above what it offers': async ({ browser }) => {
    const told = { up_to_date: 0, overdue: /should have been looked at again by now/, replaced: /Another page has replaced it/ };
    for (const [state, words] of Object.entries(told)) {
      const { context, widget } = await withPack(browser, stale({ page_status: state }));
      await play(widget, story('L01'));
      const notice = widget.find('[data-phb=page-state]');
      assert.equal(await notice.count(), words ? 1 : 0, state);
      if (words) assert.match(await notice.textContent(), words);
      await context.close();
    }
  },

  'a pack past its review is used, and it is said': async ({ browser }) => {
    const { widget } = await withPack(browser, stale({ review_due: '2026-11-10' }));
    assert.match((await widget.look()).notice, /meant to check its local offer again by 10 November 2026/);
    const played = await play(widget, story('L01'));
    assert.ok(Object.keys(played.shown.routes).length > 6, 'the groups are shown');
  },

  'markup in every text of a pack stays text, on every page and on the summary': async ({ browser }) => {
    const opened = await withPack(browser, json(infect(sample())));
    const { page, widget } = opened;
    const seen = await widget.look();
    assert.equal(seen.notice, null, 'the pack is taken: the test would show nothing otherwise');
    const asked = [];
    await widget.start();
    for (let step = 0; step < 60; step += 1) {
      const now = await widget.look();
      if (!now.item) break;
      asked.push(now.item);
      assert.deepEqual(await hacked(page), { hacked: [], strange: [] }, `on ${now.item}`);
      await widget.answer({ age: 40, 'ongoing-need': 'yes', chc: 'chc-never' }[now.item] ?? now.options.at(-1));
    }
    assert.ok(asked.includes('sampleshire-practice'), asked.join());
    await widget.press('See what this suggests');
    const read = await page.evaluate(() => document.querySelector('phb-check').shadowRoot.textContent);
    for (const hack of HACKS) assert.ok(read.includes(hack), `${hack} is there to be read`);
    assert.deepEqual(await hacked(page), { hacked: [], strange: [] }, 'on the results');
    await widget.press('See the page to print');
    const text = (await sheets(await widget.preview())).map((sheet) => sheet.text).join();
    assert.ok(HACKS.some((hack) => text.includes(hack)), 'the markup is on the summary as text');
    assert.deepEqual(await hacked(page), { hacked: [], strange: [] }, 'on the summary');
    await expectCalm(page);
  },

  'every pack that is known to be broken is set aside, all on one page': async ({ browser }) => {
    const names = readdirSync(path.join(root, 'tests/packs/broken'));
    const { page } = await open(browser, {
      html: hostPage(...names.map((name) => ({ pack: `./broken/${name}` }))),
      before: (_, context) => context.route('**/broken/*.json', (route) => route.fulfill(json(read(`broken/${path.basename(route.request().url())}`)))),
    });
    for (const [index, name] of names.entries()) {
      const widget = new Widget(page, index);
      await widget.ready();
      assert.match((await widget.look()).notice ?? 'no notice', FAULT, name);
    }
    await expectCalm(page);
  },
};
