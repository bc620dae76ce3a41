// Decides whether several widgets on one page are strangers to each other, and whether one survives being moved or removed.
import assert from 'node:assert/strict';
import { expectCalm, hostPage, open } from './lib/page.mjs';
import { play, shown } from './lib/play.mjs';
import { columns, story } from './lib/stories.mjs';
import { until } from './lib/until.mjs';
import { Widget } from './lib/widget.mjs';

const two = async (browser) => {
  const html = hostPage({ level: 2 }, { level: 3, pack: './packs/sampleshire.json' });
  const { page, widget } = await open(browser, { html });
  const other = new Widget(page, 1);
  await other.ready();
  return { page, one: widget, other };
};

const goBack = (page) => page.evaluate(() => history.back());

export const tests = {
  'the answers of one do not show in the other': async ({ browser }) => {
    const { page, one, other } = await two(browser);
    await one.start('MyChild');
    await one.answer('none-of-these');
    assert.deepEqual((await other.look()).chosen, []);
    assert.equal((await other.look()).item, 'who');
    await other.start('Client');
    await other.answer('end-of-life');
    assert.equal((await one.look()).item, 'residence');
    assert.match((await one.look()).heading, /child/);
    assert.doesNotMatch((await other.look()).heading, /child/);
    await expectCalm(page);
  },

  'each has its own heading level and its own offer': async ({ browser }) => {
    const { one, other } = await two(browser);
    assert.deepEqual([(await one.look()).level, (await other.look()).level], [2, 3]);
    assert.match((await one.look()).notice ?? '', /national rules only/);
    assert.equal((await other.look()).notice, null);
  },

  'the browser’s Back takes back the steps of both, the last one first': async ({ browser }) => {
    const { page, one, other } = await two(browser);
    await one.start();
    await other.start();
    await one.answer('none-of-these');
    assert.equal((await one.leaves(() => goBack(page))).item, 'urgency');
    assert.equal((await other.look()).item, 'urgency');
    assert.equal((await other.leaves(() => goBack(page))).item, 'who');
    assert.equal((await one.look()).item, 'urgency');
    assert.equal((await one.leaves(() => goBack(page))).item, 'who');
    await expectCalm(page);
  },

  'clearing one leaves the other alone': async ({ browser }) => {
    const { page, one, other } = await two(browser);
    await other.start();
    await other.answer('none-of-these');
    await one.start();
    await one.press('Clear everything');
    await one.sees((it) => it.item === 'who' && it.chosen.length === 0, 'an empty start');
    assert.equal((await other.look()).item, 'residence');
    await other.answer('england');
    assert.equal((await other.look()).item, 'setting');
    await expectCalm(page);
  },

  'clearing one that was used first takes no step from the other': async ({ browser }) => {
    const { page, one, other } = await two(browser);
    await one.start();
    await one.answer('none-of-these');
    await other.start();
    await other.answer('none-of-these');
    await other.answer('england');
    await one.button('Clear everything').click();
    await one.sees((it) => it.item === 'who' && it.chosen.length === 0, 'an empty start');
    // Nothing tells that the browser is done with going back, but that a later step of ours has come through.
    await one.start();
    assert.equal((await other.look()).item, 'setting');
    await expectCalm(page);
  },

  'both come to their own result': async ({ browser }) => {
    const { one, other } = await two(browser);
    await play(one, story('L54'));
    await other.start();
    await other.answer('none-of-these');
    assert.equal(columns(await shown(one)).overall, 'N');
    assert.equal((await other.look()).item, 'residence');
  },

  'an element that is moved keeps its answers, and one that is removed forgets them': async ({ browser }) => {
    const { page, one } = await two(browser);
    await one.start();
    await one.answer('none-of-these');
    await page.evaluate(() => {
      const element = document.querySelector('phb-check');
      document.querySelector('main').prepend(element);
    });
    assert.equal((await one.look()).item, 'residence');
    await one.answer('england');
    await page.evaluate(() => {
      globalThis.kept = document.querySelector('phb-check');
      globalThis.kept.remove();
    });
    await until(() => page.evaluate(() => globalThis.kept.shadowRoot.childElementCount), (count) => count === 0, 'an empty root');
    await page.evaluate(() => document.querySelector('main').prepend(globalThis.kept));
    await one.sees((it) => it.item === 'who' && it.chosen.length === 0, 'a fresh start');
    await one.start();
    await expectCalm(page);
  },
};
