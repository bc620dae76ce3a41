// Decides whether the widget works under the policy it promises to work under, and fails softly under a stricter one.
import assert from 'node:assert/strict';
import { url } from './lib/env.mjs';
import { byMouse, journey } from './lib/hands.mjs';
import { NATIONAL, POLICY, expectCalm, open } from './lib/page.mjs';
import { shown } from './lib/play.mjs';
import { faultsOf, story } from './lib/stories.mjs';
import { until } from './lib/until.mjs';

const whole = async ({ page, widget }, id) => {
  const asked = await journey(byMouse(widget), story(id), 'Myself');
  assert.deepEqual(faultsOf(story(id), await shown(widget), asked), []);
  await widget.press('See the page to print');
  const frame = await widget.preview();
  assert.notEqual(await frame.evaluate(() => getComputedStyle(document.querySelector('.sheet')).backgroundColor), 'rgba(0, 0, 0, 0)', 'the preview has its style');
  assert.ok(await frame.evaluate(() => document.body.style.getPropertyValue('--sheet-zoom') !== ''), 'the preview fits its frame');
  await widget.press('About these rules');
  await widget.press('Clear everything');
  await expectCalm(page);
};

export const tests = {
  'a whole journey passes under the promised policy, without one violation': async ({ browser }) => {
    const opened = await open(browser, { policy: POLICY });
    const styled = await opened.page.evaluate(() => getComputedStyle(document.querySelector('phb-check').shadowRoot.querySelector('.button')).backgroundColor);
    assert.notEqual(styled, 'rgba(0, 0, 0, 0)', 'the widget has its style');
    await whole(opened, 'L01');
  },

  'a whole journey passes where no frame may be loaded': async ({ browser }) => {
    await whole(await open(browser, { policy: POLICY.replace("; frame-src 'self'", '') }), 'L36');
  },

  'a whole journey passes under the policy of our own server': async ({ browser }) => {
    await whole(await open(browser), 'L54');
  },

  'a violation would be found out': async ({ browser }) => {
    const { page } = await open(browser, { policy: POLICY });
    await page.evaluate(() => {
      const button = document.createElement('button');
      button.setAttribute('style', 'color: red');
      document.body.append(button);
    });
    await until(() => page.evaluate(() => globalThis.seen.violations), (list) => list.length > 0, 'a violation');
    await assert.rejects(expectCalm(page));
  },

  'where WebAssembly is forbidden, the fallback stays and nothing is tried again and again': async ({ browser }) => {
    const fetched = [];
    const { page } = await open(browser, {
      html: NATIONAL, mounts: false, policy: POLICY.replace(" 'wasm-unsafe-eval'", ''),
      before: (_, context) => context.on('request', (request) => fetched.push(request.url())),
    });
    await until(async () => page.faults.length, (count) => count > 0, 'the refusal');
    // Whoever tries again does so at once or with the next frames.
    await page.evaluate(async () => {
      for (let frame = 0; frame < 30; frame += 1) await new Promise(requestAnimationFrame);
    });
    assert.ok(await page.locator('phb-check .fallback').isVisible());
    assert.deepEqual(fetched.filter((one, at) => fetched.indexOf(one) < at), [], 'fetched again');
    assert.ok(fetched.filter((one) => one.endsWith('.wasm')).length <= 2, fetched.join('\n'));
    assert.ok(page.faults.length <= 4, page.faults.join('\n'));
  },

  'where script is forbidden by policy, the fallback stays': async ({ browser }) => {
    const { page } = await open(browser, { html: NATIONAL, mounts: false, policy: "default-src 'none'" });
    assert.ok(await page.locator('phb-check .fallback').isVisible());
  },

  'without JavaScript, the words in the page are there to be read': async ({ browser }) => {
    const { page } = await open(browser, { mounts: false, context: { javaScriptEnabled: false } });
    assert.equal(page.url(), url);
    const words = page.locator('phb-check p').first();
    assert.ok(await words.isVisible());
    assert.match(await words.innerText(), /I ask for a personal health budget/);
  },
};
