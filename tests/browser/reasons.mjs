// Decides whether the page is true about itself: how many questions are to come, what is still possible, and why.
import assert from 'node:assert/strict';
import { NATIONAL, expectCalm, open } from './lib/page.mjs';
import { given, story } from './lib/stories.mjs';

/** The fewest and the most questions after this one, as the page says. */
const promised = (text) => {
  const numbers = (pattern) => pattern.exec(text)?.slice(1).map(Number);
  if (/This is the last question/.test(text)) return [0, 0];
  const [least, most] = numbers(/Between (\d+) and (\d+) more/) ?? [];
  if (most !== undefined) return [least, most];
  const [top] = numbers(/At most (\d+) more/) ?? [];
  if (top !== undefined) return [0, top];
  const [same] = numbers(/\. (\d+) more to go/) ?? [];
  assert.notEqual(same, undefined, `no count in “${text}”`);
  return [same, same];
};

/** Answers everything, and keeps what was promised on the way; then goes on to the results. */
const walk = async (widget, answers) => {
  const promises = [];
  let now = await widget.start('Myself');
  for (let step = 0; step < 60; step += 1) {
    if (now.item) {
      promises.push([now.item, promised(await widget.find('.progress p').textContent())]);
      now = await widget.answer(given(answers, now.item));
    } else if (await widget.find('.summary-list').count()) {
      await widget.press('See what this suggests');
      return promises;
    } else {
      now = await widget.press('Go on with the questions');
    }
  }
  throw new Error('the talk does not end');
};

const details = (widget, within, name) => widget.find(`${within} details`).filter({ hasText: name }).first();

export const tests = {
  ...Object.fromEntries(
    ['L01', 'L12', 'L28', 'L37', 'L54', 'L57'].map((id) => [
      `${id}: as many questions come as were promised at every step`,
      async ({ browser }) => {
        const { page, widget } = await open(browser, id === 'L54' ? { html: NATIONAL } : {});
        const promises = await walk(widget, story(id).answers);
        promises.forEach(([item, [least, most]], place) => {
          const left = promises.length - place - 1;
          assert.ok(least <= left && left <= most, `${item}: ${left} came, and ${least} to ${most} were promised`);
        });
        await expectCalm(page);
      },
    ]),
  ),

  'a page that asks for an earlier day gets the law and the names of that day, and is told so': async ({ browser }) => {
    const dated = (day) => ({ html: NATIONAL.replace('<phb-check', `<phb-check as-at="${day}"`) });
    const earlier = await open(browser, dated('2014-07-01'));
    assert.match(await earlier.widget.find('[data-phb=day]').textContent(), /set to 1 July 2014/);
    assert.match(await earlier.widget.find('.phb__page').textContent(), /clinical commissioning group/);
    await walk(earlier.widget, story('L01').answers);
    assert.match(await earlier.widget.find('[data-phb=day]').textContent(), /set to 1 July 2014/);
    assert.match(await earlier.widget.find('[data-route=chc]').textContent(), /right to ask/i);
    for (const day of ['2999-01-01', 'yesterday', '2014-02-30']) {
      const { widget } = await open(browser, dated(day));
      assert.equal(await widget.find('[data-phb=day]').count(), 0, day);
    }
  },

  'who is not sure sees what is possible, what to find out first, what would change it, and the whole working': async ({ browser }) => {
    const { page, widget } = await open(browser, { html: NATIONAL });
    await walk(widget, { chc: 'not-sure', detained: 'not-sure' });
    const chc = '[data-route=chc]';
    assert.match(await widget.find(`${chc} .route__possible`).textContent(), /^Still possible: .*right.*, or: .*open.*, or: Not by this route/);

    const first = details(widget, '.first-step', 'What each answer would mean');
    await first.locator('summary').click();
    assert.match(await first.innerText(), /A full assessment was done, and the answer was no\s+NHS Continuing Healthcare \(adults\): Not by this route/);

    const change = details(widget, chc, 'What would change this');
    await change.locator('summary').click();
    assert.match(await change.innerText(), /It was agreed after a full assessment, and also Who pays for the agreed care: The NHS pays for all of it/);
    assert.match(await change.innerText(), /Say only what is so/);

    const working = details(widget, chc, 'How this was worked out');
    await working.locator('summary').click();
    assert.match(await working.innerText(), /All of these: not known[\s\S]*Where you live: England yes[\s\S]*A second program went over this result/);
    await expectCalm(page);
  },

  'a child hears when age alone opens the adult route, and nobody is told what they could have been': async ({ browser }) => {
    const { page, widget } = await open(browser, { html: NATIONAL });
    await walk(widget, { age: 17, 'child-package': 'child-waiting' });
    assert.match(await widget.find('[data-route=chc]').textContent(), /from the 18th birthday, by \d+ \w+ 20\d\d at the latest/);
    assert.equal(await details(widget, '[data-route="117"]', 'What would change this').count(), 0);
    assert.equal(await details(widget, '[data-route=wch]', 'What would change this').count(), 0);
    await expectCalm(page);
  },

  'the page about the rules gives the number of combinations and of the rules, as on the paper': async ({ browser }) => {
    const { widget } = await open(browser, { html: NATIONAL });
    await widget.press('About these rules').catch(() => widget.start().then(() => widget.press('About these rules')));
    const about = await widget.find('.phb__page').innerText();
    assert.match(about, /\d{1,3}(,\d{3}){4} of them/);
    assert.match(about, /check number of these rules is [0-9a-f]{12}/);
  },
};
