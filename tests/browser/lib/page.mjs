// Decides how a test gets a page: a fresh context, the day of the stories, and a note of all that went wrong on it.
import assert from 'node:assert/strict';
import { url } from './env.mjs';
import { Widget } from './widget.mjs';

/** The policy that the page promises to work under, and nothing more. */
export const POLICY = "default-src 'none'; script-src 'self' 'wasm-unsafe-eval'; style-src 'self'; connect-src 'self'; frame-src 'self'";

/** The day on which the stories are told, put in place of the clock's. */
const tellTheDay = () => {
  const Real = Date;
  const day = new Real(2026, 10, 22, 12).getTime();
  globalThis.Date = class extends Real {
    constructor(...parts) {
      if (parts.length) super(...parts);
      else super(day);
    }
    static now() {
      return day;
    }
  };
};

const listen = () => {
  globalThis.seen = { violations: [], host: [] };
  addEventListener('securitypolicyviolation', (event) => {
    globalThis.seen.violations.push(`${event.violatedDirective} ${event.blockedURI} ${event.sourceFile ?? ''}`);
  });
  for (const kind of ['popstate', 'hashchange', 'beforeunload', 'pagehide']) {
    addEventListener(kind, () => globalThis.seen.host.push(kind));
  }
};

/** A page of the host's with these elements in it; each is a pack (or nothing) and what else is wished. */
export const hostPage = (...elements) => {
  const one = ({ pack, level = 2, inner = '' }) =>
    `<phb-check${pack ? ` pack="${pack}"` : ''} heading-level="${level}">${inner}<p class="fallback">Without script: write to the ICB.</p></phb-check>`;
  return `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>The host’s page</title>
    <meta name="viewport" content="width=device-width, initial-scale=1"><script type="module" src="./phb-check.js"></script></head>
    <body><main><h1>The host’s heading</h1><p>The host’s text.</p>${elements.map(one).join('<p>Between.</p>')}</main></body></html>`;
};

export const NATIONAL = hostPage({});

/** Puts the wished page and policy in place of what the server sends. */
export const answerWith = (context, { html, policy }) =>
  context.route((address) => address.href === url, async (route) => {
    const headers = { 'content-type': 'text/html; charset=utf-8' };
    if (policy !== null) headers['content-security-policy'] = policy ?? POLICY;
    const body = html ?? (await (await route.fetch()).text());
    await route.fulfill({ status: 200, headers, body });
  });

/** Notes what goes wrong on a page. */
export const watch = async (page) => {
  page.faults = [];
  page.on('pageerror', (error) => page.faults.push(`error: ${error.stack ?? error.message}`.slice(0, 600)));
  page.on('console', (message) => {
    const { url: from } = message.location();
    // The icon of the tab is the host's affair, and the browser asks for it by itself.
    if (message.type() !== 'error' || from.endsWith('/favicon.ico')) return;
    page.faults.push(`console: ${message.text()} ${from}`.slice(0, 600));
  });
  page.on('crash', () => page.faults.push('the page crashed'));
  await page.addInitScript(tellTheDay);
  await page.addInitScript(listen);
};

/** Opens the page in a fresh context. `wish`: html, policy, packs (address part to answer), context options, script. */
export const open = async (browser, wish = {}) => {
  const { html, policy, script, before, context: options } = wish;
  const context = await browser.newContext({ viewport: { width: 1280, height: 900 }, ...options });
  context.setDefaultTimeout(8000);
  const page = await context.newPage();
  await watch(page);
  if (script) await page.addInitScript(script);
  if (html || policy !== undefined) await answerWith(context, { html, policy });
  await before?.(page, context);
  await page.goto(url);
  const widget = new Widget(page);
  if (wish.mounts !== false) await widget.ready();
  return { context, page, widget };
};

/** Nothing went wrong that the test did not ask for. */
export const expectCalm = async (page) => {
  assert.deepEqual(page.faults, [], 'faults on the page');
  const violations = await page.evaluate(() => globalThis.seen.violations);
  assert.deepEqual(violations, [], 'violations of the policy');
};
