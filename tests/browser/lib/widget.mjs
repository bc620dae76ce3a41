// Decides how a test looks into the widget and presses what is in it, as a person with a mouse would.
import { until } from './until.mjs';

/** What can be read off the widget at a glance; runs in the page. */
const glance = (index) => {
  const root = document.querySelectorAll('phb-check')[index]?.shadowRoot;
  const heading = root?.querySelector('[data-phb=heading]');
  if (!heading) return { heading: null, key: null, failed: root?.querySelector('[role=alert]')?.textContent ?? null };
  const form = root.querySelector('form');
  const inputs = [...root.querySelectorAll('form input')];
  const active = root.activeElement;
  return {
    heading: heading.textContent,
    item: form?.dataset.item ?? null,
    key: `${form?.dataset.item ?? ''}|${heading.textContent}`,
    level: Number(heading.tagName.slice(1)),
    chosen: inputs.filter((input) => input.checked).map((input) => input.value),
    options: inputs.filter((input) => input.type !== 'text').map((input) => input.value),
    kind: inputs[0]?.type ?? null,
    typed: inputs.filter((input) => input.type === 'text').map((input) => input.value),
    errors: root.querySelector('[data-phb=errors]')?.textContent ?? null,
    message: root.querySelector('#answer-error:not([hidden])')?.textContent ?? null,
    back: root.querySelector('.back-link') !== null,
    focus: active && (active.dataset.phb ?? active.id ?? active.tagName),
    notice: root.querySelector('[data-phb=notice]')?.textContent ?? null,
  };
};

export class Widget {
  constructor(page, index = 0) {
    this.page = page;
    this.index = index;
    this.root = page.locator('phb-check').nth(index);
  }

  find(css) {
    return this.root.locator(css);
  }

  look() {
    return this.page.evaluate(glance, this.index);
  }

  /** Waits until what is seen is as wished. */
  sees(wish, what) {
    return until(() => this.look(), wish, what);
  }

  ready() {
    return this.sees((it) => it.heading !== null, 'the widget to mount');
  }

  /** Does something, and waits until another page of the widget is there, with the keyboard on its heading. */
  async leaves(act) {
    const before = await this.look();
    await act();
    return this.sees(
      (it) => (it.key !== null && it.key !== before.key && it.focus === 'heading') || it.failed,
      `a page after “${before.heading}”`,
    );
  }

  button(name) {
    return this.root.getByRole('button', { name, exact: true });
  }

  /** Presses a button that leads to another page. */
  press(name) {
    return this.leaves(() => this.button(name).first().click());
  }

  /** Presses Change beside this question. */
  change(name) {
    return this.leaves(() => this.root.getByRole('button', { name: new RegExp(`^Change ${name}`) }).click());
  }

  async choose(...values) {
    for (const value of values) await this.find(`input[value="${value}"] + label`).click();
  }

  async type(...texts) {
    for (const [index, text] of texts.entries()) await this.find(`#typed-${index}`).fill(text);
  }

  async start(who = 'Myself') {
    await this.choose(who);
    return this.press('Start');
  }

  /** Answers the question on the page: option codes, or a number, or a day as 2026-10-01. */
  async answer(value) {
    await this.fill(value);
    return this.press('Continue');
  }

  async fill(value) {
    if (typeof value === 'number') await this.type(String(value));
    else if (/^\d{4}-\d\d-\d\d$/.test(value)) await this.type(...value.split('-').reverse());
    else await this.choose(...[value].flat());
  }

  /** Presses Continue where it must be refused, and waits for the error. */
  async isRefused(name = 'Continue') {
    await this.button(name).click();
    return this.sees((it) => it.errors && it.focus === 'errors', 'an error with the keyboard on it');
  }

  /** The frame of the preview, once its sheets are there. It is made anew whenever a choice changes. */
  async preview() {
    const read = async () => {
      const handle = await this.find('.preview__frame').elementHandle();
      const frame = await handle.contentFrame();
      const count = await frame?.evaluate(() => document.querySelectorAll('.sheet').length).catch(() => 0);
      return { frame, count };
    };
    return (await until(read, ({ count }) => count > 0, 'sheets in the preview')).frame;
  }
}
