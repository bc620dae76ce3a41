// Decides whether Back, the browser's and the page's own, goes where a person expects, and whether clearing forgets.
import assert from 'node:assert/strict';
import { NATIONAL, expectCalm, open } from './lib/page.mjs';
import { play, shown } from './lib/play.mjs';
import { columns, story } from './lib/stories.mjs';
import { until } from './lib/until.mjs';

const wish = { html: NATIONAL };
const goBack = (page) => page.evaluate(() => history.back());
const goForward = (page) => page.evaluate(() => history.forward());

/** What the widget's hidden frame remembers of the step that the browser is at. */
const remembered = (page) =>
  page.evaluate(() => document.querySelector('phb-check').shadowRoot.querySelector('iframe[hidden]').contentWindow.history.state);

/** The questions and answers listed for checking. */
const rows = async (widget) =>
  widget.page.evaluate(() =>
    [...document.querySelector('phb-check').shadowRoot.querySelectorAll('.summary-list__row')].map((row) => [
      row.querySelector('dt').textContent,
      row.querySelector('dd').textContent,
    ]),
  );

/** From the start to the question on age, at home in England. */
const toAge = async (widget) => {
  await widget.start();
  await widget.answer('none-of-these');
  await widget.answer('england');
  return widget.answer('home');
};

const item = (name) => (it) => it.item === name;

/** Plays a story up to the answers for checking. */
const toCheck = async (widget, id) => {
  await play(widget, story(id));
  await widget.press('Change answers');
};

export const tests = {
  'the browser’s Back goes one question back with its answer, and Forward forward again': async ({ browser }) => {
    const { page, widget } = await open(browser, wish);
    await toAge(widget);
    await widget.answer(52);
    const chc = await widget.look();
    assert.equal(chc.item, 'chc');
    const age = await widget.leaves(() => goBack(page));
    assert.deepEqual([age.item, age.typed], ['age', ['52']]);
    const setting = await widget.leaves(() => goBack(page));
    assert.deepEqual([setting.item, setting.chosen], ['setting', ['home']]);
    const residence = await widget.leaves(() => goBack(page));
    assert.deepEqual([residence.item, residence.chosen], ['residence', ['england']]);
    await widget.leaves(() => goForward(page));
    await widget.leaves(() => goForward(page));
    const again = await widget.leaves(() => goForward(page));
    assert.deepEqual([again.item, again.chosen], ['chc', []]);
    await widget.answer('chc-never');
    assert.deepEqual(await page.evaluate(() => globalThis.seen.host), [], 'events at the host');
    await expectCalm(page);
  },

  'the browser’s Back leads out of the widget only from the start': async ({ browser }) => {
    const { page, widget } = await open(browser, wish);
    await toAge(widget);
    for (let count = 0; count < 3; count += 1) await widget.leaves(() => goBack(page));
    const first = await widget.leaves(() => goBack(page));
    assert.deepEqual([first.item, first.chosen, first.back], ['who', ['Myself'], false]);
    await goBack(page);
    await until(async () => page.url(), (address) => address === 'about:blank', 'the page before the host’s');
  },

  'the Back link and the browser’s Back keep in step': async ({ browser }) => {
    const { page, widget } = await open(browser, wish);
    await toAge(widget);
    assert.equal((await widget.press('Back')).item, 'setting');
    assert.equal((await widget.leaves(() => goBack(page))).item, 'residence');
    assert.equal((await widget.leaves(() => goForward(page))).item, 'setting');
    assert.equal((await widget.leaves(() => goForward(page))).item, 'age');
    assert.equal((await widget.press('Back')).item, 'setting');
    assert.equal((await widget.press('Back')).item, 'residence');
    assert.equal((await widget.leaves(() => goBack(page))).item, 'urgency');
    assert.equal((await widget.leaves(() => goBack(page))).item, 'who');
    assert.equal((await widget.look()).back, false);
  },

  'the Back link pressed quickly many times ends at the start, and the journey goes on from there': async ({ browser }) => {
    const { page, widget } = await open(browser, wish);
    await toAge(widget);
    await page.evaluate(() => {
      const root = document.querySelector('phb-check').shadowRoot;
      const press = () => root.querySelector('.back-link')?.click();
      return [1, 2, 3, 4, 5, 6].reduce((before) => before.then(press), Promise.resolve());
    });
    await widget.sees(item('who'), 'the start');
    // What was answered is still known: the journey goes on with the first question that is open.
    assert.equal((await widget.press('Start')).item, 'age');
    assert.equal((await widget.leaves(() => goBack(page))).item, 'who');
    await expectCalm(page);
  },

  'after an answer was changed on the way back, Forward is gone and nothing is lost': async ({ browser }) => {
    const { page, widget } = await open(browser, wish);
    await toAge(widget);
    await widget.leaves(() => goBack(page));
    await widget.answer('care-home');
    const age = await widget.look();
    assert.equal(age.item, 'age');
    await goForward(page);
    assert.equal((await widget.leaves(() => goBack(page))).chosen[0], 'care-home');
  },

  'after “Clear everything” neither Back nor Forward brings an answer back': async ({ browser }) => {
    const { page, widget } = await open(browser, wish);
    await toAge(widget);
    await widget.type('52');
    await widget.press('Clear everything');
    const empty = (seen) => seen.item === 'who' && seen.chosen.length === 0 && !seen.back;
    await widget.sees(empty, 'an empty start page');
    // Forward leads through all that was remembered before; each step has arrived once the hidden frame says so.
    for (let step = 1; step <= 4; step += 1) {
      await goForward(page);
      await until(() => remembered(page), (state) => state?.[1] === step, `step ${step}`);
      assert.ok(empty(await widget.look()), `after Forward: ${JSON.stringify(await widget.look())}`);
    }
    // A new person starts, and everything is empty for them; their own Back stays within what they did.
    await widget.start('Client');
    for (const value of ['none-of-these', 'england', 'home']) {
      assert.deepEqual((await widget.look()).chosen, []);
      await widget.answer(value);
    }
    assert.deepEqual((await widget.look()).typed, ['']);
    assert.deepEqual((await widget.leaves(() => goBack(page))).chosen, ['home']);
    await expectCalm(page);
  },

  'clearing on the results wipes them, the preview and the fields': async ({ browser }) => {
    const { page, widget } = await open(browser, wish);
    await play(widget, story('L40'));
    await widget.press('See the page to print');
    await widget.preview();
    await widget.press('Clear everything');
    await widget.sees((it) => it.item === 'who' && it.chosen.length === 0, 'an empty start page');
    const left = await page.evaluate(() => document.querySelector('phb-check').shadowRoot.innerHTML + [...document.querySelector('phb-check').shadowRoot.querySelectorAll('iframe')].map((frame) => frame.contentDocument.body.textContent).join());
    assert.doesNotMatch(left, /court|sheet|chc-agreed|You appear to have/i);
    const again = await play(widget, story('L54'));
    assert.equal(columns(again.shown).overall, 'N');
  },

  'another early answer makes the later ones unused, and going back on it makes them count again': async ({ browser }) => {
    const { page, widget } = await open(browser, wish);
    await toCheck(widget, 'L01');
    const before = await rows(widget);
    assert.ok(before.length > 8);
    await widget.change('Where you live');
    await widget.answer('scotland');
    assert.equal((await widget.look()).heading, 'Check your answers');
    const listed = (await rows(widget)).map(([question]) => question);
    assert.deepEqual(listed, ['Who is this for?', 'What cannot wait', 'Where you live']);
    await widget.press('See what this suggests');
    assert.equal(columns(await shown(widget)).overall, 'N');
    await widget.press('Change answers');
    await widget.change('Where you live');
    await widget.answer('england');
    assert.deepEqual(await rows(widget), before);
    await expectCalm(page);
  },

  'Change shows the answer given, and leads back to the check with the new one': async ({ browser }) => {
    const { widget } = await open(browser, wish);
    await toCheck(widget, 'L01');
    const seen = await widget.change('Age');
    assert.deepEqual(seen.typed, ['52']);
    await widget.answer(53);
    const age = (await rows(widget)).find(([question]) => /Age|old/.test(question));
    assert.match(age[1], /53/);
    assert.equal((await widget.press('Back')).item, 'age');
  },

  'Change asks what the new answer opens, and then leads back to the check': async ({ browser }) => {
    const { widget } = await open(browser, wish);
    await toCheck(widget, 'L01');
    await widget.change('Age');
    await widget.answer(9);
    const seen = await widget.look();
    assert.notEqual(seen.heading, 'Check your answers');
    assert.ok(['child-package', 'substantial-need'].includes(seen.item), seen.item);
  },
};
