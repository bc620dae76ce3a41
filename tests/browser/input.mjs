// Decides whether bad answers are met with a clear word by the field, and whether what was typed stays.
import assert from 'node:assert/strict';
import { NATIONAL, expectCalm, open } from './lib/page.mjs';
import { until } from './lib/until.mjs';

const wish = { html: NATIONAL };

/** What is answered on the way to a question. */
const FILL = {
  'child-package': 'child-never', detained: 'detained-never', wheelchair: 'wheelchair-none', 'ongoing-need': 'no', capacity: 'yes',
  'direct-payment-wish': 'no', refusals: ['refused-chc'], circumstances: ['none-of-these'], 'substantial-need': 'no',
  'care-funding': 'own-or-none', chc: 'chc-assessed-no', 'chc-change': 'no', urgency: 'none-of-these', residence: 'england', setting: 'home', age: 40,
};

const goTo = async (widget, item) => {
  for (let step = 0; step < 30; step += 1) {
    const seen = await widget.look();
    if (seen.item === item) return seen;
    if (seen.item === 'who') await widget.start();
    else await widget.answer(FILL[seen.item] ?? 'not-sure');
  }
  throw new Error(`no way to ${item}`);
};

/** How the error is tied to the fields, as a screen reader finds it; runs in the page. */
const wiring = () => {
  const root = document.querySelector('phb-check').shadowRoot;
  const message = root.querySelector('#answer-error');
  const tied = [...root.querySelectorAll('[aria-describedby]')].filter((one) => one.getAttribute('aria-describedby').split(' ').includes('answer-error'));
  const box = root.querySelector('[data-phb=errors]');
  return {
    tied: tied.map((one) => one.tagName),
    around: tied.some((one) => one.contains(message)),
    shown: message?.checkVisibility() ?? false,
    role: box?.getAttribute('role'),
    tabindex: box?.getAttribute('tabindex'),
    unknown: [...root.querySelectorAll('[aria-describedby], [aria-labelledby]')]
      .flatMap((one) => `${one.getAttribute('aria-describedby') ?? ''} ${one.getAttribute('aria-labelledby') ?? ''}`.split(' '))
      .filter((id) => id && !root.getElementById(id)),
    invalid: [...root.querySelectorAll('input[type=text]')].map((one) => one.getAttribute('aria-invalid')),
    red: root.querySelector('.form-group--error') !== null,
  };
};

const expectError = async (widget, pattern, button) => {
  const seen = await widget.isRefused(button);
  assert.match(seen.errors, /There is a problem/);
  assert.match(seen.errors, pattern);
  assert.match(seen.message ?? 'no line by the field', pattern);
  const tied = await widget.page.evaluate(wiring);
  assert.ok(tied.around && tied.shown && tied.red, JSON.stringify(tied));
  assert.equal(tied.role, 'alert');
  assert.equal(tied.tabindex, '-1');
  return seen;
};

/** The link in the error summary leads to the first field. */
const followLink = async (widget) => {
  await widget.find('[data-phb=errors] button').click();
  await widget.sees((it) => it.focus === 'field', 'the keyboard on the field');
};

const KINDS = {
  who: [/Choose who/, 'Start'],
  urgency: [/Choose one answer/],
  age: [/age in years/],
  circumstances: [/Tick what fits/],
  refusals: [/Tick what fits/],
  'decision-date': [/Put in the date/],
};

const emptyTests = Object.entries(KINDS).map(([item, [pattern, button]]) => [
  `nothing put in on ${item} is refused with a word, and the link leads to the field`,
  async ({ browser }) => {
    const { page, widget } = await open(browser, wish);
    await goTo(widget, item);
    await expectError(widget, pattern, button);
    await followLink(widget);
    await expectCalm(page);
  },
]);

const AGES = ['', ' ', '-1', '121', '1e3', '12.5', '\uFF10\uFF11\uFF12', '\uFF1012', '0x10', 'forty', '4 0', '4000000000000000000000', '<b>4</b>'];
const DATES = [
  [['31', '2', '2026'], /no such date/],
  [['32', '13', '2026'], /no such date/],
  [['1', '1', '99999'], /no such date/],
  [['1', '1', '26'], /no such date|day, the month and the year/],
  [['0', '0', '0'], /no such date/],
  [['23', '11', '2026'], /today or before today/],
  [['1', '1', '2199'], /today or before today/],
  [['', '2', '2026'], /day, the month and the year/],
  [['x', 'y', 'z'], /no such date|day, the month and the year/],
  [['29', '2', '2025'], /no such date/],
];

export const tests = {
  ...Object.fromEntries(emptyTests),

  'an impossible age is refused, and stays in the field': async ({ browser }) => {
    const { page, widget } = await open(browser, wish);
    await goTo(widget, 'age');
    for (const age of AGES) {
      await widget.type(age);
      const seen = await expectError(widget, age.trim() ? /whole number from 0 to 120/ : /age in years|whole number/);
      assert.deepEqual(seen.typed, [age], 'the text stays');
    }
    for (const age of ['0', '120', ' 47 ', '007']) {
      await widget.type(age);
      assert.notEqual((await widget.press('Continue')).item, 'age', `${age} is an age`);
      await widget.press('Back');
    }
    await expectCalm(page);
  },

  'an age with “I’m not sure” ticked is not two answers': async ({ browser }) => {
    const { widget } = await open(browser, wish);
    await goTo(widget, 'age');
    await widget.type('44');
    await widget.choose('not-sure');
    const seen = await widget.look();
    assert.deepEqual([seen.typed, seen.chosen], [[''], ['not-sure']]);
    await widget.type('45');
    const again = await widget.look();
    assert.deepEqual([again.typed, again.chosen], [['45'], []]);
  },

  'a hundred kilobytes in a field are refused, kept, and harm nothing': async ({ browser }) => {
    const { page, widget } = await open(browser, wish);
    await goTo(widget, 'age');
    for (const text of ['9'.repeat(100_000), 'é€😀 '.repeat(25_000)]) {
      await widget.type(text);
      const seen = await expectError(widget, /whole number from 0 to 120/);
      assert.equal(seen.typed[0].length, text.length);
      assert.equal(seen.typed[0], text);
    }
    await widget.type('40');
    await widget.press('Continue');
    await expectCalm(page);
  },

  'an impossible date is refused, and stays in the fields': async ({ browser }) => {
    const { page, widget } = await open(browser, wish);
    await goTo(widget, 'decision-date');
    for (const [parts, pattern] of DATES) {
      await widget.type(...parts);
      const seen = await expectError(widget, pattern);
      assert.deepEqual(seen.typed, parts, 'the text stays');
    }
    await widget.type('22', '11', '2026');
    assert.notEqual((await widget.press('Continue')).item, 'decision-date', 'today is a date');
    await expectCalm(page);
  },

  'a hundred kilobytes in each part of a date harm nothing': async ({ browser }) => {
    const { page, widget } = await open(browser, wish);
    await goTo(widget, 'decision-date');
    const parts = ['1', '2', '3'].map((digit) => digit.repeat(100_000));
    await widget.type(...parts);
    assert.deepEqual((await expectError(widget, /no such date/)).typed, parts);
    await expectCalm(page);
  },

  'an error goes when the answer is put right, and does not come back with Back': async ({ browser }) => {
    const { page, widget } = await open(browser, wish);
    await goTo(widget, 'age');
    await widget.type('999');
    await expectError(widget, /0 to 120/);
    await widget.type('99');
    await widget.press('Continue');
    const seen = await widget.leaves(() => page.evaluate(() => history.back()));
    assert.deepEqual([seen.errors, seen.message, seen.typed], [null, null, ['99']]);
  },

  'every reference of a label or a description leads somewhere': async ({ browser }) => {
    const { page, widget } = await open(browser, wish);
    for (const item of ['who', 'urgency', 'age', 'circumstances', 'decision-date']) {
      await goTo(widget, item);
      const { unknown } = await page.evaluate(wiring);
      // The line of the error is named beforehand, and is there once there is an error.
      assert.deepEqual(unknown.filter((id) => id !== 'answer-error'), [], `on ${item}`);
      await widget.isRefused(item === 'who' ? 'Start' : 'Continue');
      assert.deepEqual((await page.evaluate(wiring)).unknown, [], `on ${item}, in error`);
    }
  },

  '“None of these” and “I’m not sure” stand alone': async ({ browser }) => {
    const { widget } = await open(browser, wish);
    await goTo(widget, 'circumstances');
    await widget.choose('veteran', 'pregnant');
    assert.deepEqual((await widget.look()).chosen, ['pregnant', 'veteran']);
    await widget.choose('none-of-these');
    assert.deepEqual((await widget.look()).chosen, ['none-of-these']);
    await widget.choose('not-sure');
    assert.deepEqual((await widget.look()).chosen, ['not-sure']);
    await widget.choose('veteran');
    assert.deepEqual((await widget.look()).chosen, ['veteran']);
    await widget.choose('veteran');
    assert.deepEqual((await widget.look()).chosen, []);
  },

  'Enter in a field continues; a second Continue in one go answers only once': async ({ browser }) => {
    const { page, widget } = await open(browser, wish);
    await goTo(widget, 'age');
    await widget.type('40');
    await widget.leaves(() => widget.find('#typed-0').press('Enter'));
    assert.equal((await widget.look()).item, 'chc');
    await widget.choose('chc-never');
    await page.evaluate(() => {
      const button = document.querySelector('phb-check').shadowRoot.querySelector('form [type=submit]');
      button.click();
      button.click();
    });
    await until(() => widget.look(), (it) => it.item !== 'chc' && it.focus === 'heading', 'the next question');
    assert.equal((await widget.look()).errors, null);
    assert.equal((await widget.leaves(() => page.evaluate(() => history.back()))).item, 'chc');
  },
};
