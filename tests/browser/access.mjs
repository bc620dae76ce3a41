// Decides whether every kind of page passes axe, in light and dark, narrow and wide, and keeps headings and focus in order.
import assert from 'node:assert/strict';
import path from 'node:path';
import { headingFaults, levelsHere, sideways, violations } from './lib/axe.mjs';
import { folder } from './lib/env.mjs';
import { expectCalm, hostPage, open } from './lib/page.mjs';
import { VIEWS, tour } from './lib/tour.mjs';

/** The host's page: it has its own main part and first heading, and one widget with an offer. */
const HOST = hostPage({ pack: './packs/sampleshire.json' });
/** Goes round all pages in one view, and collects what is wrong on each. */
const scan = ({ name, context }) => async ({ browser }) => {
  const { page, widget } = await open(browser, { context, html: HOST });
  const faults = new Map();
  await tour(widget, async (place) => {
    const note = (list) => list.forEach((fault) => faults.set(fault, [...(faults.get(fault) ?? []), place]));
    const seen = await widget.look();
    if (seen.focus !== (seen.errors ? 'errors' : 'heading') && place !== 'start') note([`the keyboard is on ${seen.focus}`]);
    await page.screenshot({ path: path.join(folder('shots'), `${place}-${name}.png`), fullPage: true });
    note(await violations(page.mainFrame()));
    const wide = await page.evaluate(sideways, 'phb-check');
    if (wide) note([`scrolls sideways by ${wide}`]);
    note(headingFaults(await page.evaluate(levelsHere, 'phb-check'), 2));
    if (place === 'summary') note((await violations(await widget.preview())).map((fault) => `in the preview: ${fault}`));
  });
  assert.equal([...faults].map(([fault, places]) => `${fault} (${places.join(', ')})`).join('\n'), '');
  await expectCalm(page);
};

export const tests = {
  ...Object.fromEntries(VIEWS.map((view) => [`every kind of page, ${view.name}: axe, headings, focus, width`, scan(view)])),

  'the page that we ship around the widget passes axe too': async ({ browser }) => {
    const { page } = await open(browser);
    assert.equal((await violations(page.mainFrame())).join('\n'), '');
  },

  'a violation on the widget would be found out': async ({ browser }) => {
    const { page } = await open(browser);
    await page.evaluate(() => {
      const root = document.querySelector('phb-check').shadowRoot;
      root.querySelector('.button').replaceChildren();
      root.querySelector('.lede').style.color = '#eee';
      root.querySelector('.phb__page').style.minWidth = '3000px';
    });
    const found = (await violations(page.mainFrame())).join();
    assert.match(found, /button-name/);
    assert.match(found, /color-contrast/);
    assert.notEqual(await page.evaluate(sideways, 'phb-check'), '');
    assert.deepEqual(headingFaults([[2, 'a'], [4, 'b']], 2).length, 1);
    assert.deepEqual(headingFaults([[3, 'a'], [3, 'b']], 2).length, 1);
  },

  'the headings follow the level that the host asks for': async ({ browser }) => {
    for (const level of [1, 2, 3, 4]) {
      const { context, page, widget } = await open(browser, { html: hostPage({ level }) });
      await tour(widget, async (place) => {
        // There is no heading below h6: at the deepest levels the last ones are alike.
        const levels = await page.evaluate(levelsHere, 'phb-check');
        assert.deepEqual(headingFaults(levels, level), [], `${place} at ${level}`);
      }, true);
      await context.close();
    }
  },

  'in forced colours every page is there to be seen': async ({ browser }) => {
    const { page, widget } = await open(browser, { context: { forcedColors: 'active', viewport: { width: 1280, height: 900 } } });
    await tour(widget, async (place) => {
      await page.screenshot({ path: path.join(folder('shots'), `${place}-forced-colours.png`), fullPage: true });
      const hidden = await page.evaluate(() => [...document.querySelector('phb-check').shadowRoot.querySelectorAll('button, .radios__label, .checkboxes__label, summary')]
        .filter((one) => one.checkVisibility() && getComputedStyle(one).color === getComputedStyle(one).backgroundColor).map((one) => one.textContent));
      assert.deepEqual(hidden, [], place);
    });
  },
};
