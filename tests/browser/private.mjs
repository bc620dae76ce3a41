// Decides whether paper tells anything of a private answer that was not ticked: both papers be the same whatever that answer was.
import assert from 'node:assert/strict';
import { expectCalm, open } from './lib/page.mjs';
import { sheets } from './lib/paper.mjs';
import { play } from './lib/play.mjs';
import { story } from './lib/stories.mjs';
import { until } from './lib/until.mjs';

const ANSWERS = ['yes', 'no', 'not-sure'];

const words = async (widget) => (await sheets(await widget.preview())).flatMap((sheet) => sheet.runs);

/** Plays a story with each answer to a private question, and returns what each summary says, without a tick. */
const papers = async (browser, id, more, item) => {
  const found = [];
  for (const answer of ANSWERS) {
    const { context, page, widget } = await open(browser);
    const { asked } = await play(widget, { answers: { ...story(id).answers, ...more, [item]: answer } });
    assert.ok(asked.includes(item), `${item} is asked`);
    await widget.press('See the page to print');
    const first = await words(widget);
    await widget.choose('Own');
    const both = () => words(widget).catch(() => first);
    const own = await until(both, (texts) => texts.includes('Private'), 'the own copy');
    found.push([...first, ...own]);
    await expectCalm(page);
    await context.close();
  }
  return found;
};

/** What stands on one paper and not on another. */
const telling = (all) => [...new Set(all.flatMap((texts) => texts.filter((text) => !all.every((other) => other.includes(text)))))];

export const tests = {
  'the summary of someone with CHC is the same whatever was said of a court order': async ({ browser }) => {
    assert.deepEqual(telling(await papers(browser, 'L01', {}, 'court-order')), []);
  },

  'the summary of someone with after-care is the same whatever was said of a court order': async ({ browser }) => {
    assert.deepEqual(telling(await papers(browser, 'L41', { refusals: ['refused-direct-payment'] }, 'court-order')), []);
  },

  'the summary is the same whatever was said to a private question of the local offer': async ({ browser }) => {
    assert.deepEqual(telling(await papers(browser, 'L58', { 'sampleshire-practice': 'yes' }, 'recovery-service')), []);
  },

  'what is ticked is told, and each paper with its own answer': async ({ browser }) => {
    const seen = new Set();
    for (const answer of ANSWERS) {
      const { context, widget } = await open(browser);
      await play(widget, { answers: { ...story('L01').answers, 'court-order': answer } });
      await widget.press('See the page to print');
      const before = await words(widget);
      await widget.choose('Sensitive');
      // The frame is made anew: one that goes while it is read has nothing to say yet.
      const reading = () => words(widget).catch((error) => {
        if (/detached/.test(error.message)) return before;
        throw error;
      });
      const after = await until(reading, (texts) => texts.join() !== before.join(), 'the private answer');
      seen.add(telling([before, after]).join('; '));
      await context.close();
    }
    assert.equal(seen.size, ANSWERS.length, [...seen].join('\n'));
  },
};
