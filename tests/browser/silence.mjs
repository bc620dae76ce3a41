// Decides whether a whole journey is silent and forgetful: no request, nothing stored, nothing of the host's changed.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { serverLog, url } from './lib/env.mjs';
import { byMouse, journey } from './lib/hands.mjs';
import { expectCalm, open } from './lib/page.mjs';
import { shown } from './lib/play.mjs';
import { visitAll } from './lib/folder.mjs';
import { faultsOf, story } from './lib/stories.mjs';
import { until } from './lib/until.mjs';

/** What the host can see of its own page; runs in the page. */
const hostHere = () => ({
  address: location.href, title: document.title, state: history.state, referrer: document.referrer, name: window.name,
  body: document.body.cloneNode(true).innerText, attributes: [...document.documentElement.attributes, ...document.querySelector('phb-check').attributes].map((one) => `${one.name}=${one.value}`),
});

const storeHere = async () => ({
  cookies: document.cookie, local: localStorage.length, session: sessionStorage.length,
  databases: (await indexedDB.databases()).map((one) => one.name), caches: await caches.keys(),
  workers: (await navigator.serviceWorker.getRegistrations()).length,
});

/** The server's log, up to a request of our own that marks the end: what came before it has then been written. */
const logUntilMark = async (mark) => {
  await fetch(new URL(`?${mark}`, url));
  const lines = () => readFileSync(serverLog, 'utf8').split('\n');
  const all = await until(async () => lines(), (found) => found.some((line) => line.includes(mark)), 'the mark in the log');
  return all.slice(0, all.findIndex((line) => line.includes(mark)));
};

/** The browser asks for the tab's icon by itself, on any page. */
const isIcon = (line) => line.endsWith('/favicon.ico');

const wander = async (page, widget, one) => {
  const hand = byMouse(widget);
  const asked = await journey(hand, one, 'MyChild');
  assert.deepEqual(faultsOf(one, await shown(widget), asked), []);
  for (const details of await widget.find('details > summary').all()) await details.click();
  await widget.press('See the page to print');
  await widget.preview();
  await page.evaluate(() => {
    document.querySelector('phb-check').shadowRoot.querySelector('.preview__frame').contentWindow.print = () => (globalThis.printed = true);
  });
  await widget.button('Print').click();
  await until(() => page.evaluate(() => globalThis.printed ?? false), Boolean, 'print()');
  await widget.press('About these rules');
  await widget.press('Back');
  await widget.press('Back to what this suggests');
  await visitAll(widget, async () => {});
};

/** Notes what only this test wants to know, once the widget is there. */
const silent = async (browser, wish) => {
  let listening = false;
  const requests = [];
  const { context, page, widget } = await open(browser, {
    ...wish,
    before: async (opened, around) => {
      around.on('request', (request) => listening && requests.push(`${request.method()} ${request.url()}`));
      opened.on('websocket', (socket) => requests.push(`socket ${socket.url()}`));
      opened.on('download', (download) => requests.push(`download ${download.url()}`));
      opened.on('popup', (popup) => requests.push(`window ${popup.url()}`));
    },
  });
  await page.waitForLoadState('networkidle');
  listening = true;
  return { context, page, widget, requests };
};

const journeyIsSilent = (wish) => async ({ browser }) => {
  assert.ok(serverLog, 'PHB_SERVER_LOG names no log');
  const { context, page, widget, requests } = await silent(browser, wish);
  const before = await page.evaluate(hostHere);
  const logged = await logUntilMark(`start-${Date.now()}`);
  await wander(page, widget, story('L12'));
  const after = await page.evaluate(hostHere);
  await widget.press('Clear everything');
  const cleared = await page.evaluate(hostHere);

  assert.deepEqual(requests.filter((line) => !line.startsWith('GET about:')), [], 'requests the browser made');
  const lines = (await logUntilMark(`end-${Date.now()}`)).slice(logged.length + 1);
  assert.deepEqual(lines.filter((line) => !isIcon(line)), [], 'requests that reached the server');

  assert.deepEqual(after, before, 'the host’s page after the journey');
  assert.deepEqual(cleared, before, 'the host’s page after clearing');
  assert.deepEqual(await page.evaluate(() => globalThis.seen.host), [], 'events at the host');
  assert.deepEqual(await context.cookies(), []);
  const stored = await page.evaluate(storeHere);
  assert.deepEqual(stored, { cookies: '', local: 0, session: 0, databases: [], caches: [], workers: 0 });
  await expectCalm(page);
};

export const tests = {
  'a journey with summary, print and clearing makes no request and leaves no trace': journeyIsSilent({}),

  'the same on a page without any policy, where nothing would be stopped': journeyIsSilent({ policy: null }),

  'a request, a cookie or a changed title would be found out': async ({ browser }) => {
    const { context, page, requests } = await silent(browser, { policy: null });
    const mark = `start-${Date.now()}`;
    const logged = await logUntilMark(mark);
    const before = await page.evaluate(hostHere);
    await page.evaluate(async () => {
      await fetch('./index.html?answer=1');
      navigator.sendBeacon('./beacon', 'answer');
      document.cookie = 'answer=1';
      document.title = 'chc-agreed';
      localStorage.answer = 1;
    });
    await until(async () => requests.length, (count) => count === 2, 'both requests');
    const lines = (await logUntilMark(`end-${Date.now()}`)).slice(logged.length + 1);
    assert.ok(lines.some((line) => line.includes('?answer=1')), lines.join());
    assert.notDeepEqual(await page.evaluate(hostHere), before);
    assert.equal((await context.cookies()).length, 1);
    assert.equal((await page.evaluate(storeHere)).local, 1);
  },

  'no entry of the history holds an answer, an address or a title of ours': async ({ browser }) => {
    const { context, page, widget } = await silent(browser, {});
    await journey(byMouse(widget), story('L68'), 'Client');
    const session = await context.newCDPSession(page);
    const { entries } = await session.send('Page.getNavigationHistory');
    assert.ok(entries.length > 5, 'the steps are in the history');
    const ours = entries.filter((entry) => entry.url !== 'about:blank');
    assert.deepEqual([...new Set(ours.map((entry) => entry.url))], [url]);
    assert.deepEqual([...new Set(ours.map((entry) => entry.userTypedURL))].filter((typed) => typed && typed !== url), []);
    const title = await page.title();
    assert.deepEqual([...new Set(ours.map((entry) => entry.title))].filter((one) => one && one !== title), []);
    const states = await Promise.all(page.frames().map((frame) => frame.evaluate(() => history.state)));
    assert.equal(states[0], null, 'the host’s own state');
    for (const state of states.slice(1)) assert.ok(state === null || state.every(Number.isInteger), JSON.stringify(state));
    assert.ok(states.some((state) => state?.length === 2));
  },

  'the answers are nowhere in the host’s document': async ({ browser }) => {
    const { page, widget } = await silent(browser, {});
    await journey(byMouse(widget), story('L40'), 'Myself');
    const html = await page.evaluate(() => document.documentElement.outerHTML);
    for (const code of ['chc-agreed', 'court', 'wholly-nhs', 'RightAppears']) assert.ok(!html.includes(code), code);
  },
};
