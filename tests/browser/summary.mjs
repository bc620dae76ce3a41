// Decides whether the summary is what it should be, and whether the paper that Print makes is the preview and nothing else.
import assert from 'node:assert/strict';
import { copyFileSync } from 'node:fs';
import path from 'node:path';
import { folder, url } from './lib/env.mjs';
import { byKeyboard, byMouse, journey } from './lib/hands.mjs';
import { expectCalm, open, watch } from './lib/page.mjs';
import { expectSame, facts, pageText, pictures, sheets } from './lib/paper.mjs';
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

const HOST_TEXT = ['Clear everything', 'Personal health budgets in Sampleshire', 'end of the page around', 'Back to what this suggests', 'Large print (more pages)'];

const checkSheets = (all, one) => {
  assert.ok(all.length >= 1 && all.length <= 2, `${all.length} sheets`);
  const text = all.map((sheet) => sheet.text).join(' ');
  const numbered = all.flatMap((sheet) => sheet.heads).filter((head) => /^\d/.test(head));
  assert.deepEqual(numbered, HEADS, 'the eleven heads in their order');
  for (const [index, sheet] of all.entries()) {
    assert.ok(sheet.foot.includes(`Page ${index + 1} of ${all.length}`), sheet.foot);
    assert.match(sheet.foot, /Rules checked \d+ \w+ 20\d\d, number [0-9a-f]{12} · phb-check \d+\.\d+\.\d+ · Local offer: /);
    assert.match(sheet.foot, /Made on 22 November 2026/);
    assert.ok(sheet.over <= 1, `sheet ${index + 1} holds ${sheet.over} pixels too much`);
  }
  for (const blank of BLANKS) assert.ok(all.some((sheet) => sheet.runs.includes(blank)), `no blank for ${blank}`);
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

const words = async (widget) => (await sheets(await widget.preview())).map((sheet) => sheet.text).join(' ');
const SOURCES = /Where the rules come from/;

/** Ticks a choice and waits for the text of the preview to be as wished. */
const tick = async (widget, label, wish, what) => {
  await widget.root.getByText(label, { exact: true }).click();
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
    await tick(widget, 'Private answers, such as on a court order', (text) => PRIVATE.test(text), 'the private answer');
    await tick(widget, 'Private answers, such as on a court order', (text) => text.length > 0 && !PRIVATE.test(text), 'it to go again');
    await expectCalm(page);
  },

  'nobody is offered to print a private answer that was never given': async ({ browser }) => {
    const { widget } = await toSummary(browser, 'L54');
    assert.equal(await widget.root.getByText('Private answers, such as on a court order').count(), 0);
  },

  'the sources go when they are unticked': async ({ browser }) => {
    const { widget } = await toSummary(browser, 'L01');
    assert.match(await words(widget), SOURCES);
    await tick(widget, 'Where the rules come from', (text) => text.length > 0 && !SOURCES.test(text), 'the sources to go');
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
    await widget.root.getByText('Large print (more pages)').click();
    const large = async () => (await widget.preview()).evaluate(() => document.body.classList.contains('paper--large'));
    await until(large, Boolean, 'large print');
    const frame = await widget.preview();
    assert.ok((await sheets(frame)).length > 2);
    await checkPaper(printer, byMouse(widget), frame, 'L28-large');
    await page.close();
  },
};
