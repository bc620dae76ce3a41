// Decides whether the summary is what it should be, and whether the paper that Print makes is the preview and nothing else.
import assert from 'node:assert/strict';
import { copyFileSync } from 'node:fs';
import path from 'node:path';
import { folder, url } from './lib/env.mjs';
import { fillFolder, usual } from './lib/filled.mjs';
import { byKeyboard, byMouse, journey } from './lib/hands.mjs';
import { expectCalm, open, watch } from './lib/page.mjs';
import { codeOn, expectSame, expectTagged, facts, pageText, pictures, sheets } from './lib/paper.mjs';
import { play, shown } from './lib/play.mjs';
import { printed, startPrinter } from './lib/printer.mjs';
import { faultsOf, stories, story } from './lib/stories.mjs';
import { until } from './lib/until.mjs';
import { Widget } from './lib/widget.mjs';

/** Every route as right, possible and no; a child, a client, both ways of being urgent, a court order, a deadline. */
export const PEOPLE = {
  mouse: { L01: 'Myself', L40: 'Myself', L12: 'MyChild', L28: 'Client', L36: 'SomeoneICareFor', L37: 'SomeoneICareFor', L54: 'Myself', 'seed-14a': 'Client' },
  keyboard: { L06: 'SomeoneICareFor', L19: 'Client', L13: 'MyChild', L32: 'Myself', L48: 'Myself', L68: 'Myself', L05: 'SomeoneICareFor', L35: 'Myself' },
};

const HEADS = ['Which door', 'Who', 'What now', 'Needs and outcomes', 'What for', 'Hours and cost', 'How to hold it',
  'Risk and back-up', 'Who supports it', 'Urgency', 'Review'].map((head, index) => `${index + 1}. ${head}`);
const BLANKS = ['Name', 'Date of birth', 'NHS number', 'GP practice'];
const PRIVATE = /\bcourt\b|\blicence\b|drug or alcohol/i;

const HOST_TEXT = ['Clear everything', 'Personal health budgets in Sampleshire', 'end of the page around', 'Back to what this suggests', 'Large print'];

/** What holds of every paper: each sheet is A4 and numbered, nothing sticks out, no heading stands alone at its foot. */
const checkLayout = (all) => {
  for (const [index, sheet] of all.entries()) {
    const name = `sheet ${index + 1}`;
    assert.ok(sheet.foot.includes(`Page ${index + 1} of ${all.length}`), sheet.foot);
    assert.ok(sheet.over <= 1, `${name} holds ${sheet.over} pixels too much`);
    assert.ok(sheet.long <= 2, `${name} is longer than A4 by ${sheet.long} thousandths`);
    assert.deepEqual(sheet.wide, [], `${name}: this sticks out`);
    assert.deepEqual(sheet.bare, [], `${name}: these stand at the foot alone`);
  }
};

const checkSheets = (all, one) => {
  assert.ok(all.length >= 1 && all.length <= 2, `${all.length} sheets`);
  checkLayout(all);
  const text = all.map((sheet) => sheet.text).join(' ');
  const numbered = all.flatMap((sheet) => sheet.heads).filter((head) => /^\d/.test(head));
  assert.deepEqual(numbered, HEADS, 'the eleven heads in their order');
  for (const sheet of all) {
    assert.match(sheet.foot, /Rules checked \d+ \w+ 20\d\d, number [0-9a-f]{12} · phb-check \d+\.\d+\.\d+ · Local offer: /);
    assert.match(sheet.foot, /Made on 22 November 2026/);
  }
  for (const blank of BLANKS) assert.ok(all.some((sheet) => sheet.runs.includes(blank)), `no blank for ${blank}`);
  assert.match(text, /To: the team for personal health budgets/);
  assert.match(text, /not a decision and not a national tool/);
  assert.ok(all.some((sheet) => sheet.heads.includes('Where the rules come from')), 'the sources have a head');
  assert.notEqual(all.flatMap((sheet) => sheet.sources).join(''), '', 'there is a source below it');
  if (one.answers['court-order']) assert.doesNotMatch(text, PRIVATE, 'a private answer, not ticked');
};

/** Presses Print, and compares the paper with the preview. */
const checkPaper = async (printer, hand, frame, name) => {
  const all = await sheets(frame);
  const saved = await printed(printer, () => hand.push('Print'));
  const pdf = path.join(folder('paper'), `${name}.pdf`);
  copyFileSync(saved, pdf);
  const found = facts(pdf);
  assert.equal(found.pages, all.length, 'as many pages as sheets');
  assert.match(found.size, /\(A4\)/);
  for (const [index, sheet] of all.entries()) {
    const text = pageText(pdf, index + 1);
    expectSame(sheet, text, `${name}, page ${index + 1}`);
    const places = sheet.heads.map((head) => text.replace(/\s+/g, ' ').indexOf(head));
    assert.deepEqual(places, [...places].sort((a, b) => a - b), 'the heads in their order on paper');
    for (const words of HOST_TEXT) assert.ok(!text.includes(words), `the host’s “${words}” is on paper`);
  }
  expectTagged(all, pdf);
  pictures(pdf, pdf.replace('.pdf', ''));
  // The file is named after the host's page, and no answer is in its name or title.
  assert.doesNotMatch(path.basename(saved) + found.title, /\b(52|CHC|right|open|Wheelchair)\b/i);
};

const byHand = (way, makeHand, id, who) => async () => {
  const printer = await startPrinter();
  const page = await printer.context.newPage();
  await watch(page);
  await page.goto(url);
  const widget = new Widget(page);
  await widget.ready();
  const [hand, one] = [makeHand(widget), story(id)];
  const asked = await journey(hand, one, who);
  assert.deepEqual(faultsOf(one, await shown(widget), asked), []);
  await hand.press('See the page to print');
  const frame = await widget.preview();
  await checkPaper(printer, hand, frame, `${id}-${way}`);
  checkSheets(await sheets(frame), one);
  await expectCalm(page);
  await page.close();
};

const handTests = ['mouse', 'keyboard'].flatMap((way) =>
  Object.entries(PEOPLE[way]).map(([id, who]) => [
    `${id} by ${way} alone, from the start to the paper`,
    byHand(way, way === 'mouse' ? byMouse : byKeyboard, id, who),
  ]),
);

/** Opens the page, plays a story and goes to the summary. */
export const toSummary = async (browser, id, wish = {}) => {
  const opened = await open(browser, wish);
  await play(opened.widget, story(id));
  await opened.widget.press('See the page to print');
  return { ...opened, frame: await opened.widget.preview() };
};

/** Eight people of the key and the seeds, one of each kind. */
const FILLED = ['L01', 'L12', 'L28', 'L37', 'L40', 'L54', 'L68', 'seed-14a'];
/** What the usual folder puts on both papers, and on the own copy alone. */
const WRITTEN = ['On Monday a friend comes for tea', 'Three Saturdays out of four', 'six years with me', 'my brother to look after the account', 'an operation on 3 March'];
const OWN = ['how bad the nights are', 'The council goes on paying', 'Answer hoped for'];
/** What is hard to lay out: many words, no blanks, wide letters, pictures, other directions. */
const HARD = {
  folder: {
    'good-week': [{ text: Array.from({ length: 10_000 }, (_, number) => `word${number}`).join(' ') }],
    works: [{ works: '👩🏽‍🦽'.repeat(400), 'does-not': 'W'.repeat(3000) }],
    helpers: [{ who: 'שלום '.repeat(200), paid: 'paid', does: 'مرحبا '.repeat(200) }, { who: 'W'.repeat(900), does: 'W'.repeat(900) }],
    carer: [{ willing: 'שלום '.repeat(800) }],
    'back-up': [{ sick: 'x'.repeat(60_000) }],
    supporter: [{ role: 'W'.repeat(500), team: '﷽'.repeat(300) }],
  },
};

/** Chooses the paper, and waits for its frame. */
const printout = async (widget, value) => {
  const titles = { Commissioner: /summary for the/, Own: /my own copy/ };
  await widget.choose(value);
  const read = async () => {
    const frame = await widget.preview();
    return { frame, title: await frame.evaluate(() => document.querySelector('.sheet h1')?.textContent).catch(() => '') };
  };
  return (await until(read, ({ title }) => titles[value].test(title ?? ''), `the paper ${value}`)).frame;
};

const words = async (widget) => (await sheets(await widget.preview())).map((sheet) => sheet.text).join(' ');
const SOURCES = /Where the rules come from/;

/** Ticks a choice by its value and waits for the text of the preview to be as wished. */
const tick = async (widget, value, wish, what) => {
  await widget.choose(value);
  // The frame is drawn anew, and may go while it is read.
  const read = () => words(widget).catch((error) => (/detached/.test(error.message) ? '' : Promise.reject(error)));
  return until(read, wish, what);
};

export const tests = {
  'the people who are played by hand cover every route': () => {
    const ids = Object.values(PEOPLE).flatMap((people) => Object.keys(people));
    const pairs = new Set(ids.flatMap((id) => Object.entries(story(id).expect).map((pair) => pair.join(' '))));
    for (const column of ['chc', 'ccc', '117', 'wch', 'overall']) {
      for (const letter of 'RPN') assert.ok(pairs.has(`${column} ${letter}`), `${column} ${letter}`);
    }
    assert.ok(ids.length >= 16 && ids.every((id) => stories.some((one) => one.id === id)));
  },
  ...Object.fromEntries(handTests),

  'a private answer is on the preview only while it is ticked': async ({ browser }) => {
    const { page, widget } = await toSummary(browser, 'L40');
    assert.doesNotMatch(await words(widget), PRIVATE);
    await tick(widget, 'Sensitive', (text) => PRIVATE.test(text), 'the private answer');
    await tick(widget, 'Sensitive', (text) => text.length > 0 && !PRIVATE.test(text), 'it to go again');
    await expectCalm(page);
  },

  'nobody is offered to print a private answer that was never given': async ({ browser }) => {
    const { widget } = await toSummary(browser, 'L54');
    assert.equal(await widget.find('input[value=Sources]').count(), 1);
    assert.equal(await widget.find('input[value=Sensitive]').count(), 0);
  },

  'the sources go when they are unticked': async ({ browser }) => {
    const { widget } = await toSummary(browser, 'L01');
    assert.match(await words(widget), SOURCES);
    await tick(widget, 'Sources', (text) => text.length > 0 && !SOURCES.test(text), 'the sources to go');
  },

  'no story needs more than two sheets': async ({ browser }) => {
    const { page, widget } = await open(browser);
    const faults = [];
    for (const one of stories) {
      await play(widget, one);
      await widget.press('See the page to print');
      const all = await sheets(await widget.preview());
      try {
        checkSheets(all, one);
      } catch (error) {
        faults.push(`${one.id}: ${error.message}`);
      }
      await page.reload();
      await widget.ready();
    }
    assert.deepEqual(faults, []);
  },

  'Print prints the frame of the preview, never the page around it': async ({ browser }) => {
    const { page, widget } = await toSummary(browser, 'L01');
    await page.evaluate(() => {
      globalThis.printed = [];
      globalThis.print = () => globalThis.printed.push('host');
      const frame = document.querySelector('phb-check').shadowRoot.querySelector('.preview__frame');
      frame.contentWindow.print = () => globalThis.printed.push('frame');
    });
    await widget.button('Print').click();
    assert.deepEqual(await until(() => page.evaluate(() => globalThis.printed), (list) => list.length > 0, 'print()'), ['frame']);
  },

  'large print runs over more pages, and each is on paper as on the screen': async () => {
    const printer = await startPrinter();
    const page = await printer.context.newPage();
    await watch(page);
    await page.goto(url);
    const widget = new Widget(page);
    await widget.ready();
    await play(widget, story('L28'));
    await widget.press('See the page to print');
    await widget.preview();
    await widget.choose('LargePrint');
    const large = async () => (await widget.preview()).evaluate(() => document.body.classList.contains('paper--large'));
    await until(large, Boolean, 'large print');
    const frame = await widget.preview();
    assert.ok((await sheets(frame)).length > 2);
    checkLayout(await sheets(frame));
    await checkPaper(printer, byMouse(widget), frame, 'L28-large');
    await page.close();
  },

  'the commissioner’s copy of people with a usual folder is two sheets at most, and their own copy is whole': async ({ browser }) => {
    const { page, widget } = await open(browser);
    const faults = [];
    for (const id of FILLED) {
      try {
        await play(widget, story(id));
        await fillFolder(widget, usual);
        await widget.press('See the page to print');
        const first = await sheets(await widget.preview());
        checkSheets(first, story(id));
        for (const text of WRITTEN) assert.ok(first.some((sheet) => sheet.text.includes(text)), `no “${text}”`);
        const own = await sheets(await printout(widget, 'Own'));
        checkLayout(own);
        for (const text of [...WRITTEN, ...OWN]) assert.ok(own.some((sheet) => sheet.text.includes(text)), `no “${text}” on the own copy`);
        for (const sheet of own.slice(0, -1)) assert.ok(sheet.empty <= 250, `${sheet.empty} thousandths of a sheet of the own copy are empty`);
      } catch (error) {
        faults.push(`${id}: ${error.message}`);
      }
      await page.reload();
      await widget.ready();
    }
    assert.deepEqual(faults, []);
    await expectCalm(page);
  },

  'the code on the printed page is read by another program, on every paper that has one': async () => {
    const printer = await startPrinter();
    const page = await printer.context.newPage();
    await watch(page);
    await page.goto(url);
    const widget = new Widget(page);
    await widget.ready();
    await play(widget, story('L12'), 'MyChild');
    await widget.press('See the page to print');
    for (const [name, look] of [['Commissioner'], ['Own'], ['Own', 'LargePrint']]) {
      await printout(widget, name);
      for (const wish of ['Code', look].filter(Boolean)) {
        if (!(await widget.find(`input[value="${wish}"]`).isChecked())) await widget.choose(wish);
      }
      const large = (frame) => frame.evaluate(() => document.body.classList.contains('paper--large'));
      const frame = await until(async () => {
        const shown = await widget.preview();
        return (await shown.locator('.doc-code').count()) > 0 && (await large(shown)) === Boolean(look) ? shown : null;
      }, Boolean, 'the code on the paper');
      const all = await sheets(frame);
      const letters = (await frame.locator('.doc-code__letters span').allTextContents()).join('');
      const place = await frame.evaluate(() => [...document.querySelectorAll('.sheet')].findIndex((sheet) => sheet.querySelector('.doc-code')));
      const pdf = path.join(folder('paper'), `L12-code-${name}${look ?? ''}.pdf`);
      copyFileSync(await printed(printer, () => byMouse(widget).push('Print')), pdf);
      pictures(pdf, pdf.replace('.pdf', ''));
      assert.equal(facts(pdf).pages, all.length);
      for (const points of [150, 200, 300]) {
        const read = codeOn(pdf, place + 1, points);
        assert.equal(read?.replace(/[\s-]/g, ''), letters.replace(/[\s-]/g, ''), `${name} at ${points} points an inch`);
      }
    }
    await page.close();
  },

  'the papers of a filled folder are on paper as on the screen': async () => {
    const printer = await startPrinter();
    const page = await printer.context.newPage();
    await watch(page);
    await page.goto(url);
    const widget = new Widget(page);
    await widget.ready();
    await play(widget, story('L01'));
    await fillFolder(widget, usual);
    await widget.press('See the page to print');
    await checkPaper(printer, byMouse(widget), await widget.preview(), 'L01-filled');
    await checkPaper(printer, byMouse(widget), await printout(widget, 'Own'), 'L01-own');
    await expectCalm(page);
    await page.close();
  },

  'ten thousand words, a word of sixty thousand letters, pictures and other scripts all stay on their sheets': async ({ browser }) => {
    const { page, widget } = await open(browser);
    await play(widget, story('L01'));
    await fillFolder(widget, HARD);
    await widget.press('See the page to print');
    checkLayout(await sheets(await widget.preview()));
    for (const look of [null, 'LargePrint']) {
      if (look) await widget.choose(look);
      const large = async () => (await widget.preview()).evaluate(() => document.body.classList.contains('paper--large')).catch(() => null);
      await until(large, (is) => is === (look !== null), 'the size of the letters');
      const frame = await printout(widget, 'Own');
      const own = await sheets(frame);
      checkLayout(own);
      const text = own.map((sheet) => sheet.text).join(' ');
      assert.equal(new Set(text.match(/word\d+/g)).size, 10_000, 'every word is there');
      assert.equal(text.match(/x{20,}/g).join('').length, 60_000, 'and every letter of the long one');
      const directions = await frame.evaluate(() =>
        [...document.querySelectorAll('[dir=auto]')].filter((one) => /^\s*[א-ת]/.test(one.textContent)).map((one) => getComputedStyle(one).direction));
      assert.ok(directions.length > 0 && directions.every((one) => one === 'rtl'), directions.join());
      await printout(widget, 'Commissioner');
    }
    await expectCalm(page);
  },

  'black on white takes every tint away and leaves the lines': async ({ browser }) => {
    const { widget } = await toSummary(browser, 'L01');
    await printout(widget, 'Own');
    await widget.choose('Plain');
    const seen = async () => (await widget.preview()).evaluate(() => {
      const sheet = document.querySelector('.sheet');
      const styles = [...sheet.querySelectorAll('*')].map((one) => getComputedStyle(one));
      return {
        plain: document.body.classList.contains('paper--plain'),
        inks: [...new Set(styles.map((style) => style.color))],
        grounds: [...new Set(styles.map((style) => style.backgroundColor))].filter((one) => !/, 0\)$/.test(one)),
        lines: styles.filter((style) => Number.parseFloat(style.borderBottomWidth) > 0).length,
      };
    }).catch(() => ({ plain: false }));
    const { inks, grounds, lines } = await until(seen, (it) => it.plain, 'the plain look');
    assert.deepEqual(inks, ['rgb(0, 0, 0)']);
    assert.ok(grounds.every((one) => one === 'rgb(255, 255, 255)'), grounds.join());
    assert.ok(lines > 5);
  },

  'two sets of answers stand side by side on paper': async ({ browser }) => {
    const { page, widget } = await open(browser);
    await play(widget, story('L01'));
    await widget.leaves(() => widget.find('[data-phb=folder]').first().click());
    await widget.leaves(() => widget.button('Compare answers side by side').click());
    await widget.button('Lay a copy aside').click();
    await widget.leaves(() => widget.button('See the comparison to print').click());
    const all = await sheets(await widget.preview());
    checkLayout(all);
    const text = all.map((sheet) => sheet.text).join(' ');
    assert.match(text, /Way to a budgetAnswers 1Answers on the page now/);
    assert.match(text, /All answers are the same/);
    await expectCalm(page);
  },
};
