// Decides whether a fault of our own ends in a plain page that says what to do, and not in a dead screen.
import assert from 'node:assert/strict';
import { NATIONAL, hostPage, open } from './lib/page.mjs';
import { until } from './lib/until.mjs';
import { Widget } from './lib/widget.mjs';

/** What the host may break under us: each makes the next page impossible to draw; runs in the page. */
const BREAKS = {
  'no element can be made': () => {
    Document.prototype.createElement = () => {
      throw new Error('broken by the host');
    };
    Document.prototype.createElementNS = Document.prototype.createElement;
    Node.prototype.cloneNode = Document.prototype.createElement;
  },
  'making an element gives nothing': () => {
    Document.prototype.createElement = () => null;
    Node.prototype.cloneNode = () => null;
  },
  'nothing can be put into the page': () => {
    for (const name of ['insertBefore', 'appendChild']) {
      Node.prototype[name] = () => {
        throw new Error('broken by the host');
      };
    }
  },
  'no attribute can be set': () => {
    Element.prototype.setAttribute = () => {
      throw new Error('broken by the host');
    };
  },
};

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

const breakTests = Object.entries(BREAKS).map(([name, breaking]) => [
  `where ${name}, the plain page comes`,
  async ({ browser }) => {
    const { page, widget } = await open(browser, { html: NATIONAL });
    await widget.start();
    await widget.choose('none-of-these');
    await page.evaluate(breaking);
    // The click is made in the page: what is broken there must not break the hand that clicks.
    await page.evaluate(() => document.querySelector('phb-check').shadowRoot.querySelector('form [type=submit]').click());
    await expectPlainPage(page, 0);
    assert.ok(page.faults.some((fault) => fault.startsWith('error:')), 'the fault is told to the console');
  },
]);

export const tests = {
  ...Object.fromEntries(breakTests),

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
    await page.evaluate(BREAKS['no element can be made']);
    await page.evaluate(() => document.querySelector('phb-check').shadowRoot.querySelector('form [type=submit]').click());
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
};
