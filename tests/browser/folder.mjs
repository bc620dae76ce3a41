// Decides whether the pages to get ready what is taken away keep what is written, and give letters as they stand.
import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { OVERVIEW, SKETCH } from './lib/folder.mjs';
import { NATIONAL, expectCalm, open } from './lib/page.mjs';
import { play } from './lib/play.mjs';
import { story } from './lib/stories.mjs';
import { until } from './lib/until.mjs';

const ready = async (browser, id = 'L67', options = {}) => {
  const opened = await open(browser, { html: NATIONAL, context: options });
  await play(opened.widget, story(id));
  await opened.widget.press(OVERVIEW);
  return opened;
};

const values = (widget) => widget.find('form :is(input[type=text], textarea)').evaluateAll((all) => all.map((one) => one.value));

const leafNamed = async (widget, code) => {
  for (const name of await widget.find('.task-list .link-button').allTextContents()) {
    await widget.press(name);
    if ((await widget.find('form[data-leaf]').count()) && (await widget.find('form').getAttribute('data-leaf')) === code) return;
    await widget.press('Back');
  }
  assert.fail(`no page ${code}`);
};

const NASTY = ['<b>bold</b> & "quotes" {you}', 'שלום עולם', '👩🏽‍🦽 é', 'tab\tand more'];

export const tests = {
  'what is written stays, row by row, through other pages and Back': async ({ browser }) => {
    const { page, widget } = await ready(browser);
    await leafNamed(widget, 'outcomes');
    await widget.find('#leaf-0-0').fill(NASTY[0]);
    await widget.find('#leaf-0-1').fill(NASTY[1]);
    await widget.button('Add another').click();
    await until(() => widget.look(), (seen) => seen.focus === 'field', 'the keyboard in the second row');
    assert.equal(await page.evaluate(() => document.querySelector('phb-check').shadowRoot.activeElement.id), 'leaf-1-0');
    await widget.find('#leaf-1-0').fill(NASTY[2]);
    await widget.press('Next page');
    await widget.press('Back');
    assert.deepEqual(await values(widget), [NASTY[0], NASTY[1], NASTY[2], '']);
    await widget.button(/^Take this out Number 1/).click();
    await until(() => values(widget), (now) => now.join() === [NASTY[2], ''].join(), 'the first row gone');
    await widget.press('Done');
    assert.equal(await widget.find('.tag--met').count(), 1);
    await expectCalm(page);
  },

  'a choice stays chosen, and a day that cannot be read is told and kept': async ({ browser }) => {
    const { page, widget } = await ready(browser);
    await leafNamed(widget, 'holding');
    await widget.find('input[value=notional] + label').first().click();
    await widget.press('Done');
    await leafNamed(widget, 'dates');
    await widget.find('#leaf-0-1').fill('next Tuesday');
    await until(() => widget.find('#leaf-0-1-wrong').innerText(), (text) => /cannot read/.test(text), 'the hint');
    await widget.find('#leaf-0-1').fill('3 May 2027');
    await until(() => widget.find('#leaf-0-1-wrong').innerText(), (text) => text.trim() === '', 'the hint gone');
    await widget.press('Done');
    await leafNamed(widget, 'holding');
    assert.deepEqual((await widget.look()).chosen, ['notional']);
    await expectCalm(page);
  },

  'two hundred helpers are written down, and all are there again': async ({ browser }) => {
    const { page, widget } = await ready(browser);
    await leafNamed(widget, 'helpers');
    await page.evaluate(async () => {
      const root = document.querySelector('phb-check').shadowRoot;
      for (let row = 0; row < 200; row += 1) {
        const field = root.querySelector(`#leaf-${row}-0`);
        field.value = `helper ${row}`;
        field.dispatchEvent(new Event('input', { bubbles: true }));
        if (row < 199) root.querySelector('[data-phb=add]').click();
        await new Promise((resolve) => setTimeout(resolve));
      }
    });
    await widget.press('Next page');
    await widget.press('Back');
    assert.equal((await values(widget)).filter((value) => /^helper \d+$/.test(value)).length, 200);
    await expectCalm(page);
  },

  'a letter is changed in place, copied and saved as it stands, and goes back to our words': async ({ browser }) => {
    const { page, widget, context } = await ready(browser, 'L67', { acceptDownloads: true });
    await context.grantPermissions(['clipboard-read', 'clipboard-write']);
    await widget.press('Letters');
    const [first] = await widget.find('.task-list .link-button').allTextContents();
    await widget.press(first);
    const area = widget.find('#letter');
    const proposed = await area.inputValue();
    assert.ok(proposed.length > 300, proposed);
    assert.doesNotMatch(proposed, /[{}]/);
    await area.fill(`${proposed}\n\nP.S. שלום & <b>`);
    await widget.button('Copy the letter').click();
    await until(() => page.evaluate(() => navigator.clipboard.readText()), (text) => text.endsWith('שלום & <b>'), 'the letter on the clipboard');
    for (const [name, ending] of [['Save as plain text', 'txt'], ['Save for a word processor', 'docx']]) {
      const [download] = await Promise.all([page.waitForEvent('download'), widget.button(name).click()]);
      assert.equal(download.suggestedFilename(), `phb-check-letter-2026-11-22.${ending}`);
      const bytes = await readFile(await download.path());
      if (ending === 'txt') assert.match(bytes.toString('utf8'), /P\.S\. שלום & <b>\r\n$/);
      else assert.equal(bytes.subarray(0, 2).toString(), 'PK');
    }
    await widget.press('Done');
    assert.match(await widget.find('.task-list').first().innerText(), /changed by you/);
    await widget.press(first);
    assert.match(await area.inputValue(), /P\.S\./);
    await widget.button('Go back to our words').click();
    await until(() => area.inputValue(), (text) => text === proposed, 'our words');
    await expectCalm(page);
  },

  'sets of answers lie side by side, are taken up and dropped, and go with “Clear everything”': async ({ browser }) => {
    const { page, widget } = await ready(browser, 'L62');
    await widget.press('Compare answers side by side');
    await widget.button('Lay a copy aside').click();
    await until(() => widget.find('[data-phb=cases] thead th').count(), (count) => count === 2, 'two sets');
    await widget.press('Done');
    await widget.press('Back to what this suggests');
    await widget.press('Change answers');
    await widget.change('Where things stand with CHC').catch(() => widget.change('NHS Continuing Healthcare'));
    await widget.choose('chc-agreed');
    await widget.press('Continue');
    for (let seen = await widget.look(); seen.item; seen = await widget.look()) {
      await widget.answer({ 'chc-funding': 'wholly-nhs', 'direct-payment-wish': 'wants-direct-payment', capacity: 'yes' }[seen.item] ?? 'not-sure');
    }
    await widget.press('See what this suggests');
    await widget.press(OVERVIEW);
    await widget.press('Compare answers side by side');
    const chc = () => widget.find('[data-phb=cases] tbody tr').first().locator('td').allTextContents();
    const before = await chc();
    assert.equal(before.length, 2);
    assert.notEqual(before[0], before[1]);
    await widget.button(/^Go on with these/).click();
    await until(chc, (now) => now.join() === [before[1], before[0]].join(), 'the sets in each other’s place');
    await widget.button(/^Take out/).click();
    await until(chc, (now) => now.length === 1, 'one set left');
    await widget.button('Lay a copy aside').click();
    await widget.press('Clear everything');
    await play(widget, story('L01'));
    await widget.press(OVERVIEW);
    await widget.press('Compare answers side by side');
    assert.equal((await chc()).length, 1);
    await expectCalm(page);
  },

  'hours become sums, a number that cannot be read is told and loses nothing, and the paper says the same': async ({ browser }) => {
    const { page, widget } = await open(browser);
    await play(widget, story('L01'));
    await widget.press(OVERVIEW);
    await widget.press('List the help, hour by hour');
    const put = (row, column, text) => widget.find(`#leaf-${row}-${column}`).fill(text);
    await put(0, 0, 'Getting up');
    await widget.find('input[value=own-assistant] + label').click();
    await put(0, 2, 'A');
    for (let day = 5; day < 10; day += 1) await put(0, day, '6');
    await put(0, 14, '£12.71 per hour');
    await until(() => widget.find('.error-message').allTextContents(), (all) => all.join().includes('Put a number alone'), 'what is wrong');
    await widget.press('Done');
    await widget.press(SKETCH);
    assert.match(await widget.find('[data-phb=sketch]').innerText(), /does without this.*“Pounds an hour”.*line 1/);
    await widget.press('List the help, hour by hour');
    assert.equal(await widget.find('#leaf-0-14').inputValue(), '£12.71 per hour');
    await put(0, 14, '12.71');
    await widget.button('Add another').click();
    await put(1, 0, 'Nights awake');
    await widget.find('input[value=agency] + label').nth(1).click();
    await widget.find('input[value=waking-night] + label').nth(1).click();
    await put(1, 4, '2');
    for (let day = 5; day < 12; day += 1) await put(1, day, '10');
    for (const [column, text] of [[14, '24'], [15, '22'], [16, '27.50']]) await put(1, column, text);
    await widget.press('Done');
    await widget.press(SKETCH);
    const said = (await widget.find('[data-phb=sketch]').innerText()).replace(/\s+/g, ' ');
    // Pay, holiday, insurance, pension of the rule book's thirty hours; two people, seventy hours, at 22, 24 and 27.50.
    for (const sum of ['£19,827.60', '£2,135.28', '£2,224.14', '£407.63', '£24,594.65', '£182,530.51', '£199,314.65', '£224,794.65']) {
      assert.ok(said.includes(sum), `${sum} in ${said}`);
    }
    assert.match(said, /What moves the sum most: “Nights awake”.*£40,040\.00/);
    await widget.press('Done');
    await widget.press('For the ICB');
    const paper = (await (await widget.preview()).locator('.sheet').allTextContents()).join(' ');
    assert.match(paper, /By my own sketch this comes to £3,510\.20 – £4,322\.97 a week/);
    await widget.find('input[value=Own] + label').click();
    const own = await until(async () => (await (await widget.preview()).locator('.sheet').allTextContents()).join(' '), (text) => /my own copy/.test(text), 'the own copy');
    for (const text of ['Your sketch of the costs', '£199,314.65', 'Nights awake', '27.50']) assert.ok(own.includes(text), text);
    await expectCalm(page);
  },
};
