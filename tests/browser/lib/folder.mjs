// Decides how a test gets round the pages on which people get ready what they take away.
import { until } from './until.mjs';

export const SKETCH = 'See what it comes to';
export const OVERVIEW = 'Get ready: notes, letters, papers, saving';

const openAll = (widget) =>
  widget.page.evaluate((index) => {
    for (const details of document.querySelectorAll('phb-check')[index].shadowRoot.querySelectorAll('details')) details.open = true;
  }, widget.index);

/** The names of all rows of the list on the page. */
const rows = (widget) => widget.find('.task-list .link-button').allTextContents();

/** From the results to every page there is, looking at each, and back to the results. `short`: one page of each kind. */
export const visitAll = async (widget, look, short = false) => {
  await widget.press(OVERVIEW);
  await look('folder');
  const names = await rows(widget);
  const leaves = names.slice(0, names.indexOf(SKETCH));
  for (const name of short ? leaves.slice(0, 2) : leaves) {
    await widget.press(name);
    await openAll(widget);
    await look(`folder-${await widget.find('form').getAttribute('data-leaf')}`);
    await widget.press('Done');
  }
  await widget.press('List the help, hour by hour');
  await widget.find('input[value=own-assistant] + label').click();
  await widget.find('#leaf-0-5').fill('2.5');
  await widget.find('#leaf-0-14').fill('12.50');
  await widget.find('#leaf-0-16').fill('14');
  await widget.press('Done');
  await widget.press(SKETCH);
  await openAll(widget);
  await look('sketch');
  await widget.press('Done');
  await widget.press('Letters');
  await look('letters');
  await widget.press((await rows(widget))[0]);
  await look('letter');
  await widget.press('Done');
  await widget.press('Done');
  await widget.press('Papers to have at hand');
  await openAll(widget);
  await look('papers');
  await widget.press('Done');
  await widget.press('Save your answers');
  await look('files');
  await widget.press('Done');
  await widget.press('Compare answers side by side');
  await widget.button('Lay a copy aside').click();
  await until(() => widget.button(/^Take out/).count(), (count) => count === 1, 'the copy laid aside');
  await widget.sees((it) => it.focus === 'heading', 'the keyboard back on the heading');
  await look('cases');
  await widget.press('See the comparison to print');
  await widget.preview();
  await look('compared');
  await widget.press('Back');
  await widget.press('Done');
  await widget.press('Open saved answers');
  await look('open');
  await widget.press('Back');
  await widget.press('My own copy');
  await widget.preview();
  await look('own-copy');
  await widget.press('Back to what this suggests');
};
