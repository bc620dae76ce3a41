// Decides how a story is played at full speed: all clicks are made inside the page, each on what a person would click.
import { DEFAULTS } from './stories.mjs';

/** Runs in the page: plays from the start page to the results, and says what was asked and what came out. */
const playHere = async ({ answers, defaults, who }) => {
  const root = document.querySelector('phb-check').shadowRoot;
  const form = () => root.querySelector('form');
  const heading = () => root.querySelector('[data-phb=heading]')?.textContent;
  const key = () => `${form()?.dataset.item}|${heading()}`;
  const asked = [];
  const stuck = (why) => {
    throw new Error(`${why} on “${heading()}” (${form()?.dataset.item}); ${root.querySelector('[data-phb=errors]')?.textContent ?? ''}`);
  };
  const press = async (button) => {
    if (!button) stuck('no button to go on');
    const before = key();
    button.click();
    for (const end = performance.now() + 3000; key() === before; ) {
      if (performance.now() > end) stuck('nothing happened');
      await new Promise((resolve) => setTimeout(resolve));
    }
  };
  const choose = (value) => {
    const input = [...root.querySelectorAll('form input')].find((one) => one.value === value);
    if (!input) stuck(`no option ${value}`);
    root.querySelector(`label[for="${input.id}"]`).click();
    if (!input.checked) stuck(`${value} is not chosen by a click on its label`);
  };
  const type = (texts) => {
    for (const [index, text] of texts.entries()) {
      const field = root.querySelector(`#typed-${index}`);
      if (!field) stuck(`no field ${index}`);
      field.value = text;
      field.dispatchEvent(new Event('input', { bubbles: true }));
    }
  };
  const give = (value) => {
    if (typeof value === 'number') type([String(value)]);
    else if (/^\d{4}-\d\d-\d\d$/.test(value)) type(value.split('-').reverse());
    else [value].flat().forEach(choose);
  };
  choose(who);
  await press(form().querySelector('[type=submit]'));
  for (let step = 0; step < 60 && !root.querySelector('.summary-list'); step += 1) {
    const item = form()?.dataset.item;
    if (item) {
      asked.push(item);
      give(answers[item] ?? defaults[item] ?? 'not-sure');
      await press(form().querySelector('[type=submit]'));
    } else {
      // The page of what is urgent has one button, to go on with the questions.
      await press(root.querySelector('.phb__page .button'));
    }
  }
  const rows = [...root.querySelectorAll('.summary-list__row')].map((row) => row.querySelector('dt').textContent);
  await press(root.querySelector('.phb__page .button'));
  return { asked, rows };
};

/** Runs in the page: what the results show. */
const shownHere = (index) => {
  const root = document.querySelectorAll('phb-check')[index].shadowRoot;
  const routes = [...root.querySelectorAll('[data-route]')].map((card) => [card.dataset.route, card.dataset.outcome]);
  return {
    overall: root.querySelector('[data-overall]')?.dataset.overall,
    routes: Object.fromEntries(routes),
    findOut: [...root.querySelectorAll('[data-find-out]')].map((item) => item.dataset.findOut),
    bare: [...root.querySelectorAll('[data-route]')].filter((card) => !card.querySelector('.route__source li')).length,
  };
};

export const shown = (widget) => widget.page.evaluate(shownHere, widget.index);

/** Plays a story on an open page, from the start to the results. */
export const play = async (widget, one, who = 'Myself') => {
  const { asked, rows } = await widget.page.evaluate(playHere, { answers: one.answers, defaults: DEFAULTS, who });
  return { asked, rows, shown: await shown(widget) };
};
