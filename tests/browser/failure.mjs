// Decides whether a fault of our own ends in a plain page that says what to do, and not in a dead screen.
import assert from 'node:assert/strict';
import { NATIONAL, expectCalm, hostPage, open } from './lib/page.mjs';
import { shown } from './lib/play.mjs';
import { faultsOf, given, story } from './lib/stories.mjs';
import { until } from './lib/until.mjs';
import { Widget } from './lib/widget.mjs';

/** Makes the next page impossible to draw, so that the module panics; runs in the page. */
const breakIt = () => {
  Document.prototype.createElement = () => {
    throw new Error('broken by the host');
  };
  Document.prototype.createElementNS = Document.prototype.createElement;
  Node.prototype.cloneNode = Document.prototype.createElement;
};

/** A click made in the page: what is broken there must not break the hand that clicks; runs in the page. */
const clickHere = (css) => document.querySelector('phb-check').shadowRoot.querySelector(css).click();

const failed = (page, index = 0) =>
  page.evaluate((at) => {
    const root = document.querySelectorAll('phb-check')[at].shadowRoot;
    const alert = root.querySelector('[role=alert]');
    return { text: alert?.textContent ?? null, more: root.querySelectorAll('form, [data-phb=heading]').length, seen: alert?.checkVisibility() ?? false, sheets: root.adoptedStyleSheets.length };
  }, index);

const expectPlainPage = async (page, index) => {
  const now = await until(() => failed(page, index), (it) => it.text !== null, 'the plain page');
  assert.match(now.text, /stopped working/);
  assert.match(now.text, /I ask for a personal health budget/);
  assert.match(now.text, /load this page anew/);
  assert.equal(now.more, 0, 'the dead page is gone');
  assert.ok(now.seen && now.sheets > 0);
};

/** When it may happen: how to get there, and what is done then. */
const MOMENTS = {
  'on an answer': [(widget) => widget.choose('none-of-these'), (page) => page.evaluate(clickHere, 'form [type=submit]')],
  'on an error': [() => null, (page) => page.evaluate(clickHere, 'form [type=submit]')],
  'on the Back link': [() => null, (page) => page.evaluate(clickHere, '.back-link')],
  'on the browser’s Back': [() => null, (page) => page.evaluate(() => history.back())],
  'on “Clear everything”': [() => null, (page) => page.evaluate(clickHere, '[data-phb=clear]')],
};

const breakTests = Object.entries(MOMENTS).map(([name, [prepare, act]]) => [
  `a panic ${name} ends in the plain page`,
  async ({ browser }) => {
    const { page, widget } = await open(browser, { html: NATIONAL });
    await widget.start();
    await prepare(widget);
    await page.evaluate(breakIt);
    await act(page);
    await expectPlainPage(page, 0);
    assert.ok(page.faults.some((fault) => fault.startsWith('error:')), 'the fault is told to the console');
    assert.doesNotMatch(page.faults.join(), /none-of-these|Urgency/, 'and no answer with it');
  },
]);

/** What a browser's own translation does to the page: each text goes into elements of its own; runs in the page. */
const translateHere = () => {
  const walker = document.createTreeWalker(document.querySelector('phb-check').shadowRoot, NodeFilter.SHOW_TEXT);
  const texts = [];
  while (walker.nextNode()) texts.push(walker.currentNode);
  for (const text of texts.filter((one) => one.data.trim() && one.parentElement?.tagName !== 'FONT')) {
    const [outer, inner] = [document.createElement('font'), document.createElement('font')];
    inner.textContent = `${text.data}\u200a`;
    outer.append(inner);
    text.replaceWith(outer);
  }
};

export const tests = {
  ...Object.fromEntries(breakTests),

  'a browser’s own translation breaks nothing, from the start to the results': async ({ browser }) => {
    const { page, widget } = await open(browser, { html: NATIONAL });
    const one = story('L01');
    const press = () => widget.leaves(() => widget.find('form [type=submit]').click());
    await page.evaluate(translateHere);
    await widget.choose('Myself');
    await press();
    for (let seen = await widget.look(); seen.item; seen = await widget.look()) {
      await page.evaluate(translateHere);
      await widget.find('form [type=submit]').click();
      await widget.sees((it) => it.errors, 'an error');
      await page.evaluate(translateHere);
      await widget.fill(given(one.answers, seen.item));
      await press();
    }
    await page.evaluate(translateHere);
    await widget.leaves(() => widget.find('.phb__page .button').click());
    assert.deepEqual(faultsOf(one, await shown(widget), Object.keys(one.answers)), []);
    await page.evaluate(translateHere);
    await widget.leaves(() => widget.find('[data-phb=clear]').click());
    await expectCalm(page);
  },

  'an error of the host’s own leaves the widget alone': async ({ browser }) => {
    const { page, widget } = await open(browser, { html: NATIONAL });
    await widget.start();
    await page.evaluate(() => {
      globalThis.told = 0;
      addEventListener('error', () => (globalThis.told += 1));
      addEventListener('unhandledrejection', () => (globalThis.told += 1));
      queueMicrotask(() => {
        throw new WebAssembly.RuntimeError('unreachable, but not ours');
      });
      Promise.reject(new Error('not ours'));
    });
    await until(() => page.evaluate(() => globalThis.told), (count) => count === 2, 'both errors');
    assert.equal((await widget.answer('none-of-these')).item, 'residence');
  },

  'every widget on the page gets its plain page': async ({ browser }) => {
    const { page, widget } = await open(browser, { html: hostPage({}, {}) });
    await new Widget(page, 1).ready();
    await widget.choose('Myself');
    await page.evaluate(breakIt);
    await page.evaluate(clickHere, 'form [type=submit]');
    await expectPlainPage(page, 0);
    await expectPlainPage(page, 1);
  },

  'where the module does not come, what the host put inside stays to be read': async ({ browser }) => {
    for (const answer of [{ status: 404, body: '' }, { status: 200, contentType: 'application/wasm', body: 'not wasm' }]) {
      const { context, page } = await open(browser, {
        html: NATIONAL, mounts: false, before: (_, around) => around.route('**/*.wasm', (route) => route.fulfill(answer)),
      });
      await until(async () => page.faults.length, (count) => count > 0, 'the module to fail');
      assert.ok(await page.locator('phb-check .fallback').isVisible());
      await context.close();
    }
  },

  'where the second module comes late, the start waits for it and says so': async ({ browser }) => {
    let come;
    const held = new Promise((resolve) => (come = resolve));
    const { page, widget } = await open(browser, {
      html: NATIONAL,
      before: (_, around) => around.route('**/phb-check-rest.wasm', async (route) => {
        await held;
        await route.continue();
      }),
    });
    await widget.choose('Myself');
    await page.evaluate(clickHere, 'form [type=submit]');
    await until(() => widget.find('form [role=status]').textContent(), (text) => text.startsWith('One moment'), 'the wait');
    assert.equal((await widget.look()).item, 'who');
    come();
    await widget.sees((it) => it.item === 'urgency', 'the first question');
    await widget.answer('end-of-life');
    assert.match(await widget.find('.phb__page').innerText(), /Fast Track/);
    await expectCalm(page);
  },

  'where the second module does not come, the plain page is there': async ({ browser }) => {
    for (const answer of [{ status: 404, body: '' }, { status: 200, body: 'cut' }]) {
      const { context, page } = await open(browser, {
        html: NATIONAL, mounts: false, before: (_, around) => around.route('**/phb-check-rest.wasm', (route) => route.fulfill(answer)),
      });
      await page.waitForFunction(() => document.querySelector('phb-check').shadowRoot);
      await expectPlainPage(page, 0);
      await context.close();
    }
  },
};
