// Decides which pages are looked at: every kind of page there is, each in a view of its own.
import { visitAll } from './folder.mjs';
import { play } from './play.mjs';
import { given, story } from './stories.mjs';

const NARROW = { width: 320, height: 640 };
const WIDE = { width: 1280, height: 900 };

export const VIEWS = [
  { name: 'narrow-light', context: { viewport: NARROW, colorScheme: 'light' } },
  { name: 'narrow-dark', context: { viewport: NARROW, colorScheme: 'dark' } },
  { name: 'wide-light', context: { viewport: WIDE, colorScheme: 'light' } },
  { name: 'wide-dark', context: { viewport: WIDE, colorScheme: 'dark' } },
];

/** The stories whose results are looked at: a right, much that is open, nothing. */
const RESULTS = ['L01', 'seed-14a', 'L54'];

/** The questions looked at: each kind, one of a pack, the private one. */
const QUESTIONS = { urgency: 'radios', age: 'age', circumstances: 'checkboxes', 'decision-date': 'date', 'sampleshire-practice': 'local' };
const PRIVATE = { 'court-order': 'private' };

const openAll = (widget) =>
  widget.page.evaluate((index) => {
    for (const details of document.querySelectorAll('phb-check')[index].shadowRoot.querySelectorAll('details')) details.open = true;
  }, widget.index);

const afresh = (widget) => widget.press('Clear everything');

/** The results of a story, in full, and from the last one the summary. */
const toResults = async (widget, look) => {
  for (const id of RESULTS) {
    await afresh(widget);
    await play(widget, story(id));
    await widget.sees((it) => it.focus === 'heading', 'the keyboard on the heading');
    await openAll(widget);
    await look(`results-${id}`);
  }
};

/** From the first question to the answers for checking; looks at some questions, as they are and in error. */
const toCheck = async (widget, questions, look, answers) => {
  for (let seen = await widget.look(); seen.item; seen = await widget.look()) {
    const name = questions[seen.item];
    if (name) {
      await openAll(widget);
      await look(`question-${name}`);
      await widget.isRefused();
      await look(`error-${name}`);
    }
    await widget.answer(given(answers, seen.item));
  }
};

/** Goes to every kind of page, and looks. `short`: one page of each kind, and one result. */
export const tour = async (widget, look, short = false) => {
  await look('start');
  await widget.isRefused('Start');
  await look('start-error');
  await widget.start();
  await look('urgency');
  await widget.answer('leaving-hospital-soon');
  await look('urgent-ward');
  await afresh(widget);
  await widget.start('MyChild');
  await widget.answer('end-of-life');
  await look('urgent-end-of-life');
  await afresh(widget);
  await widget.start('SomeoneICareFor');
  await toCheck(widget, short ? {} : QUESTIONS, look, { ...story('L68').answers, 'ongoing-need': 'yes' });
  await look('check');
  await widget.press('See what this suggests');
  await openAll(widget);
  await look('results-L68');
  await widget.press('See the page to print');
  await widget.preview();
  await look('summary');
  await widget.press('About these rules');
  await look('about');
  await widget.press('Back');
  await widget.press('Back to what this suggests');
  await visitAll(widget, look, short);
  if (short) return;
  await afresh(widget);
  await widget.start('Client');
  await toCheck(widget, PRIVATE, look, story('L40').answers);
  await toResults(widget, look);
};
