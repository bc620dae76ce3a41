// Decides whether five people can sketch their costs from the first hour to the printed sheet, each to the penny.
import assert from 'node:assert/strict';
import { copyFileSync } from 'node:fs';
import path from 'node:path';
import { violations } from './lib/axe.mjs';
import { folder, url } from './lib/env.mjs';
import { OVERVIEW, SKETCH } from './lib/folder.mjs';
import { byMouse } from './lib/hands.mjs';
import { NATIONAL, answerWith, expectCalm, open, watch } from './lib/page.mjs';
import { expectTagged, facts, pageText, pictures, sheets } from './lib/paper.mjs';
import { play } from './lib/play.mjs';
import { printed, startPrinter } from './lib/printer.mjs';
import { story } from './lib/stories.mjs';
import { until } from './lib/until.mjs';
import { Widget } from './lib/widget.mjs';

const PAGES = {
  support: 'List the help, hour by hour',
  costs: 'List what else costs money',
  assistants: 'Say more about own assistants',
  reckoned: 'Say how to add it up',
  chair: 'Work out a wheelchair',
  cut: 'Compare a budget before and now',
};

/** The place of each field among those of its page. */
const FIELDS = {
  support: ['what', 'who', 'name', 'when', 'people', 'mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun', 'each', 'times', 'rate', 'low', 'high', 'outcome'],
  costs: ['what', 'per', 'likely', 'low', 'high', 'outcome'],
  assistants: ['name', 'age', 'pension', 'holiday', 'sick'],
  reckoned: ['from', 'to', 'allowance', 'method', 'contingency', 'agency'],
  chair: ['form', 'price', 'low', 'high', 'nhs', 'work', 'school', 'council', 'charity', 'own', 'repairs'],
  cut: ['what', 'term', 'old', 'new'],
};
const CHOSEN = ['who', 'when', 'per', 'age', 'pension', 'holiday', 'allowance', 'method', 'form', 'term'];
const WEEK = ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'];

/** So many hours on each of these days. */
const days = (names, hours) => Object.fromEntries(names.map((name) => [name, hours]));

/** Writes rows onto a page, as a person does, and goes back to the list of pages. */
const write = async (widget, page, rows) => {
  await widget.press(PAGES[page]);
  for (const [row, fields] of rows.entries()) {
    if (row > 0) {
      await widget.button('Add another').click();
      await until(() => widget.find(`#leaf-${row}-0`).count(), (count) => count === 1, 'one row more');
    }
    for (const [name, text] of Object.entries(fields)) {
      const place = FIELDS[page].indexOf(name);
      if (CHOSEN.includes(name)) await widget.find(`input[name=leaf-${row}-${place}][value=${text}] + label`).click();
      else await widget.find(`#leaf-${row}-${place}`).fill(text);
    }
  }
  await widget.press('Done');
};

/** Opens whatever is one step away. */
const openAll = (page) =>
  page.evaluate(() => {
    for (const one of document.querySelector('phb-check').shadowRoot.querySelectorAll('details')) one.open = true;
  });

const said = async (widget) => (await widget.find('[data-phb=sketch]').innerText()).replace(/\s+/g, ' ');

const expectAll = (text, wanted, where) => {
  for (const words of wanted) assert.ok(text.includes(words), `${where} lacks “${words}”: ${text}`);
};

/** Each: who tells the story, what they write, what the page says, what the paper says. Sums worked out by hand beside them. */
const PEOPLE = {
  'one assistant for thirty hours': {
    id: 'L01',
    pages: {
      support: [{ what: 'Getting up and out', who: 'own-assistant', name: 'A', ...days(WEEK.slice(0, 5), '6'), rate: '12.71', outcome: 'On time for college' }],
      costs: [{ what: 'Insurance for employers', per: 'year', likely: '90' }, { what: 'Payroll', per: 'month', likely: '30' }],
      reckoned: [{ allowance: 'claimed', agency: '24.10', contingency: '2' }],
    },
    // 30 × 12.71 × 52; 5.6 weeks of it; 15 % above 5,000; 3 % above 6,240; 90 and 360 besides; 30 × 24.10 × 52.
    page: ['£19,827.60', '£2,135.28', '£2,224.14', '£407.63', '£22,820.51', '£438.86', '£877.71', '£37,596.00', 'On time for college', '£12.71', '£10,500.00', '6 April 2026', '5.6 weeks in a year at £381.30 a week', '£86.89'],
  },
  'two people at once through the nights': {
    id: 'seed-6',
    pages: {
      support: [
        { what: 'Nights awake, own people', who: 'own-assistant', name: 'N', when: 'waking-night', people: '2', ...days(WEEK.slice(0, 3), '10'), rate: '14.50' },
        { what: 'Nights awake, agency', who: 'agency', when: 'waking-night', people: '2', ...days(WEEK.slice(3), '10'), rate: '24', low: '22', high: '27.50' },
      ],
      reckoned: [{ allowance: 'claimed' }],
    },
    // Two posts of 22,620 and 2,436 and 491.40, the allowance above 2 × 2,643; 80 hours at 22, 24, 27.50, 52 weeks.
    page: ['£142,614.80', '£150,934.80', '£165,494.80', 'Assistant N, each of 2 people', '15% of the pay above £5,000.00', '“Nights awake, agency”', '£22,880.00'],
  },
  'a wheelchair to which others add': {
    id: 'L32',
    pages: {
      chair: [{ form: 'own-chair', price: '4200', low: '3900', high: '4500', nhs: '1500', charity: '1150', own: '333', repairs: '240' }],
    },
    // 3,900, 4,500 less 1,500 and 1,150 and 333.
    page: ['£3,900.00 – £4,500.00', '£1,500.00', '£1,150.00', '£333.00', '£917.00 – £1,517.00', '£240.00 a year'],
  },
  'a brother and a sister who share a vehicle': {
    id: 'seed-2a',
    pages: {
      costs: [
        { what: 'Half of the lease', per: 'month', likely: '240', low: '220', high: '260', outcome: 'Out three times a week' },
        { what: 'Half of the insurance', per: 'year', likely: '550', outcome: 'Out three times a week' },
        { what: 'Half of the upkeep', per: 'year', likely: '300', outcome: 'Out three times a week' },
        { what: 'Training to drive it', per: 'once', likely: '350' },
      ],
    },
    // 12 × 220, 240, 260, and 850; a week is a fifty-second of 3,730.
    page: ['£3,490.00', '£3,730.00', '£3,970.00', '£71.73', '£350.00', '“Half of the lease”', '£480.00', 'Out three times a week'],
  },
  'a week at the end of life': {
    id: 'seed-3a',
    pages: {
      support: [
        { what: 'Nights awake', who: 'agency', when: 'waking-night', ...days(WEEK, '10'), rate: '26' },
        { what: 'By day, two people', who: 'agency', people: '2', ...days(WEEK, '3:30'), rate: '24' },
        { what: 'My daughter', who: 'given-freely', when: 'evening', ...days(WEEK, '4') },
      ],
      reckoned: [{ from: '23 11 2026', to: '29 November 2026' }],
    },
    // 70 × 26 and 49 × 24 in one week.
    page: ['£2,996.00', '£1,820.00', '£1,176.00', 'In these 7 days', 'Hours given freely in a week: 28'],
  },
};

/** From the start to the paper, in a browser that prints. */
const journey = ([name, { id, pages, page: wanted }]) => [
  `${name}: from the hours to the paper`,
  async () => {
    const printer = await startPrinter();
    const page = await printer.context.newPage();
    await watch(page);
    await page.goto(url);
    const widget = new Widget(page);
    await widget.ready();
    await play(widget, story(id));
    await widget.press(OVERVIEW);
    for (const [leaf, rows] of Object.entries(pages)) await write(widget, leaf, rows);
    await widget.press(SKETCH);
    await openAll(page);
    expectAll(await said(widget), wanted, 'the page');
    assert.deepEqual(await violations(page), [], 'axe');
    const file = (what) => path.join(folder('sketch'), `${name.replaceAll(' ', '-')}-${what}`);
    for (const width of [320, 1280]) {
      await page.setViewportSize({ width, height: 900 });
      await page.screenshot({ path: file(`${width}.png`), fullPage: true });
    }
    await widget.press('Done');
    await widget.press('My own copy');
    await widget.choose('Own');
    const own = async () => sheets(await widget.preview());
    const all = await until(own, (found) => found.some((sheet) => sheet.text.includes('my own copy')), 'the own copy');
    const saved = await printed(printer, () => byMouse(widget).push('Print'));
    const pdf = file('own.pdf');
    copyFileSync(saved, pdf);
    assert.equal(facts(pdf).pages, all.length, 'as many pages as sheets');
    const text = all.map((_, index) => pageText(pdf, index + 1)).join(' ').replace(/\s+/g, ' ');
    const sums = wanted.filter((words) => words.startsWith('£'));
    expectAll(text, sums.flatMap((sum) => sum.split(' – ')).map((sum) => sum.split(' ')[0]), 'the paper');
    expectTagged(all, pdf);
    pictures(pdf, pdf.replace('.pdf', ''));
    await expectCalm(page);
    await page.close();
  },
];

/** The page of help by people, with nothing on it yet. */
const ready = async (browser) => {
  const opened = await open(browser, { html: NATIONAL });
  await play(opened.widget, story('L01'));
  await opened.widget.press(OVERVIEW);
  return opened;
};

export const tests = {
  ...Object.fromEntries(Object.entries(PEOPLE).map(journey)),

  'a day is copied to others by keyboard alone, and what was copied or taken out comes back': async ({ browser }) => {
    const { page, widget } = await ready(browser);
    await widget.press(PAGES.support);
    const hours = () => widget.find('.week input').evaluateAll((all) => all.map((one) => one.value).join());
    await widget.find('#leaf-0-5').fill('2:30');
    await widget.find('#leaf-0-7').fill('4');
    await widget.button(/^Monday’s hours for Tuesday to Friday too/).focus();
    await page.keyboard.press('Enter');
    await until(hours, (now) => now === '2:30,2:30,2:30,2:30,2:30,,', 'Monday on all working days');
    const focused = await page.evaluate(() => document.querySelector('phb-check').shadowRoot.activeElement.textContent);
    assert.match(focused, /Tuesday to Friday/, 'the keyboard stays where it was');
    await widget.find('[data-phb=undo]').click();
    await until(hours, (now) => now === '2:30,,4,,,,', 'the days as they were');
    await widget.button(/^Monday’s hours for every day/).click();
    await until(hours, (now) => now === Array(7).fill('2:30').join(), 'Monday on all days');
    await widget.find('#leaf-0-10').fill('5');
    await until(() => widget.find('[data-phb=undo]').count(), (count) => count === 0, 'nothing to undo once more is written');
    await widget.button(/^Saturday’s hours for Sunday too/).click();
    await until(hours, (now) => now.endsWith('5,5'), 'Saturday on Sunday');
    await widget.button(/^Take this out Number 1/).click();
    await until(hours, (now) => now === ',,,,,,', 'an empty line');
    await widget.find('[data-phb=undo]').click();
    await until(hours, (now) => now === '2:30,2:30,2:30,2:30,2:30,5,5', 'the line that was taken out');
    await expectCalm(page);
  },

  'a budget that was cut is laid beside the old one, and the letter says so': async ({ browser }) => {
    const { page, widget } = await ready(browser);
    await write(widget, 'cut', [
      { what: 'Nights', term: 'week', old: '900', new: '600' },
      { what: 'Training', term: 'year', old: '312', new: '0' },
      { what: 'Days', term: 'week', old: '500' },
    ]);
    await widget.press(SKETCH);
    // 900 and 6 a week before, 600 and nothing now; what nobody was told of does not count.
    expectAll(await said(widget), ['£906.00', '£600.00', '£306.00 less in a week', '£15,912.00 less in a year', 'left out', 'not told yet'], 'the page');
    await widget.press('Write the letter that asks why');
    const letter = await widget.find('textarea').inputValue();
    expectAll(letter, ['for the parts that I was told of, from £906.00 to £600.00 a week, which is £306.00 less', 'You left out: Training'], 'the letter');
    await widget.press('Back');
    await widget.press('Done');
    await widget.press('Letters');
    const fitting = await widget.find('section').first().innerText();
    assert.match(fitting, /made smaller|less money|limit/i, 'the letter is among those that fit');
    await expectCalm(page);
  },

  'local rates stand beside the person’s figures as a question, and the rules of spending with their sources': async ({ browser }) => {
    const { page, widget } = await open(browser);
    await play(widget, story('L01'));
    await widget.press(OVERVIEW);
    await write(widget, 'support', [{ what: 'Getting up', who: 'own-assistant', name: 'A', mon: '5', rate: '15' }]);
    await widget.press(SKETCH);
    await openAll(page);
    const text = await said(widget);
    expectAll(text, ['What the local page says about money', 'alcohol, tobacco, gambling', 'lives in the same home only in limited cases', 'must cover the full cost of each service'], 'the page');
    assert.deepEqual(await violations(page), [], 'axe');
    await expectCalm(page);
  },
};
