// Decides whether two areas can be compared: what each offers, and what each tells one person who answers once.
import assert from 'node:assert/strict';
import path from 'node:path';
import { writeFileSync, readFileSync } from 'node:fs';
import { headingFaults, levelsHere, sideways, violations } from './lib/axe.mjs';
import { folder, root, url } from './lib/env.mjs';
import { expectCalm, watch } from './lib/page.mjs';
import { VIEWS } from './lib/tour.mjs';
import { until } from './lib/until.mjs';

const packs = path.join(root, 'tests/packs/good');

const openPage = async (browser, { context: wish, html } = {}) => {
  const context = await browser.newContext({ viewport: { width: 1280, height: 900 }, ...wish });
  context.setDefaultTimeout(8000);
  const page = await context.newPage();
  await watch(page);
  const address = new URL('compare.html', url).href;
  if (html) await context.route((to) => to.href === address, async (route) => route.fulfill({ body: html((await (await route.fetch()).text())), contentType: 'text/html; charset=utf-8' }));
  await page.goto(address);
  const widget = page.locator('phb-compare');
  await widget.getByRole('heading', { name: 'Compare two areas', level: 1 }).waitFor();
  return { page, widget };
};

const choose = async (page, widget, half, file) => {
  const chooser = page.waitForEvent('filechooser');
  await widget.locator('button').filter({ hasText: `Open a pack for this area: ${half}` }).click();
  await (await chooser).setFiles(file);
};

const both = async (page, widget) => {
  await choose(page, widget, 'First area', path.join(packs, 'sampleshire.json'));
  await widget.getByText('Sampleshire Integrated Care Board').first().waitFor();
  await choose(page, widget, 'Second area', path.join(packs, 'nothing-beyond-rights.json'));
  await widget.locator('[data-phb=compared]').waitFor();
};

const told = (widget) => widget.locator('[data-phb=outcomes] .half').allTextContents();

const answer = async (trial, label) => {
  await trial.locator('label').filter({ hasText: label }).first().click();
  await trial.getByRole('button', { name: /^(Start|Continue)$/ }).click();
};

export const tests = {
  'two packs stand side by side, matter by matter, with no request': async ({ browser }) => {
    const { page, widget } = await openPage(browser);
    const requests = [];
    page.on('request', (request) => requests.push(request.url()));
    await both(page, widget);
    const rows = await widget.locator('[data-phb=compared] > tbody > tr').allTextContents();
    assert.match(rows.find((row) => /^Does it count today/.test(row)), /YesYes$/);
    const groups = rows.find((row) => /^Groups of people/.test(row));
    assert.match(groups, /Adults with a long-term health condition.*Offered now/);
    assert.match(groups, /Nothing beyond the legal rights$/);
    await widget.locator('summary').first().click();
    await widget.getByText('Ways to hold the money').first().waitFor();
    assert.deepEqual(requests, []);
    await expectCalm(page);
  },

  'one person answers once, and is only asked the rest in the second area': async ({ browser }) => {
    const { page, widget } = await openPage(browser);
    await both(page, widget);
    assert.deepEqual((await told(widget)).map((one) => /No answers here yet/.test(one)), [true, true]);
    await widget.getByRole('button', { name: 'Answer the questions in the first area' }).click();
    const first = widget.locator('[data-phb=trial-first]');
    for (const label of ['A client of mine', 'None of these', 'England', 'At home']) await answer(first, label);
    await first.getByRole('heading', { name: /How old/ }).waitFor();
    await widget.getByRole('button', { name: 'Take the answers to the second area' }).click();
    const second = widget.locator('[data-phb=trial-second]');
    await second.getByRole('heading', { name: /How old is your client/ }).waitFor();
    const [here, there] = await until(() => told(widget), ([, second]) => !/No answers/.test(second), 'what both areas tell');
    assert.match(here, /Adults with a long-term health condition/);
    assert.match(there, /^Exampleton/);
    // What was begun in the first area is still there, and goes when another pack comes for that area.
    assert.ok(await first.getByRole('heading', { name: /How old/ }).isVisible());
    const active = () => page.evaluate(() => document.querySelector('phb-compare').shadowRoot.activeElement?.shadowRoot?.activeElement?.textContent ?? '');
    assert.match(await until(active, (words) => words !== '', 'the keyboard in the second area'), /How old is your client/);
    await choose(page, widget, 'First area', path.join(packs, 'nothing-beyond-rights.json'));
    const [gone] = await until(() => told(widget), ([one]) => !/long-term/.test(one), 'the old outcomes to go');
    assert.match(gone, /^Exampleton.*No answers here yet/);
    assert.equal(await widget.locator('[data-phb=trial-first]').isVisible(), false);
    assert.ok(await widget.getByRole('button', { name: 'Take the answers to the second area' }).isDisabled());
    await expectCalm(page);
  },

  'a pack that cannot be used is refused with a reason, and the other stays': async ({ browser }) => {
    const { page, widget } = await openPage(browser);
    await both(page, widget);
    const bad = path.join(folder('packs'), 'unsound.json');
    const pack = JSON.parse(readFileSync(path.join(packs, 'sampleshire.json'), 'utf8'));
    writeFileSync(bad, JSON.stringify({ ...pack, valid_from: 'soon' }));
    await choose(page, widget, 'Second area', bad);
    const box = widget.locator('[data-phb=errors]');
    await box.waitFor();
    assert.match(await box.textContent(), /Second area: This file could not be opened.*Open it in the pack maker first.*not a day/);
    assert.equal(await widget.locator('[data-phb=compared]').count(), 1);
    await expectCalm(page);
  },

  'packs that the page names are there at once; what does not come can be opened by hand': async ({ browser }) => {
    const html = (text) => text.replace('<phb-compare>', '<phb-compare first="./packs/s5-bury.json" second="./packs/no-such.json">');
    const { page, widget } = await openPage(browser, { html });
    await widget.getByText(JSON.parse(readFileSync(path.join(packs, 's5-bury.json'), 'utf8')).commissioner.name).first().waitFor();
    await choose(page, widget, 'Second area', path.join(packs, 's16-trafford.json'));
    const rows = await until(() => widget.locator('[data-phb=compared] > tbody > tr').allTextContents(), (all) => all.length > 5, 'the table');
    assert.match(rows.find((row) => /^Does it count today/.test(row)), /kept as history only.*kept as history only/);
    const bad = (text) => text.replace('<phb-compare>', '<phb-compare first="./packs/pack-2.schema.json" second="./packs/s5-bury.json">');
    const other = await openPage(browser, { html: bad });
    assert.match(await other.widget.locator('[data-phb=errors]').textContent(), /First area: This file could not be opened.*not a pack/);
  },

  ...Object.fromEntries(VIEWS.map(({ name, context }) => [`the comparison, ${name}: axe, headings, width`, async ({ browser }) => {
    const { page, widget } = await openPage(browser, { context });
    await both(page, widget);
    await widget.getByRole('button', { name: 'Answer the questions in the first area' }).click();
    await widget.locator('[data-phb=trial-first]').getByRole('button', { name: 'Start' }).waitFor();
    await page.screenshot({ path: path.join(folder('shots'), `compare-${name}.png`), fullPage: true });
    assert.equal((await violations(page.mainFrame())).join('\n'), '');
    assert.equal(await page.evaluate(sideways, 'phb-compare'), '');
    assert.deepEqual(headingFaults(await page.evaluate(levelsHere, 'phb-compare'), 1), []);
    await expectCalm(page);
  }])),
};
