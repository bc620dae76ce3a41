// Decides how a pack is made by hand in the maker: with Tab, arrows, typing, Space and Enter, and nothing else.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { url } from './env.mjs';
import { watch } from './page.mjs';
import { until } from './until.mjs';

/** What holds the keyboard in the maker; runs in the page. */
const holder = () => {
  const active = document.querySelector('phb-maker')?.shadowRoot?.activeElement;
  if (!active) return { tag: '', text: '', label: '' };
  const label = active.labels?.[0]?.textContent ?? '';
  const fieldset = active.closest('fieldset')?.querySelector('legend')?.textContent ?? '';
  const chosen = active.selectedOptions?.[0]?.textContent ?? '';
  const mark = active.dataset.phb ?? '';
  return { tag: active.tagName, id: active.id, text: active.textContent.trim(), label, fieldset, chosen, value: active.value, ticked: active.checked, mark };
};

const MOST_TABS = 400;

/** A button's words, with or without what is said besides to those who cannot see where it stands. */
const isButton = (it, name) => it.tag === 'BUTTON' && (it.text === name || it.text.startsWith(`${name}: `));

/** The maker's page in a fresh context. */
export const openMaker = async (browser, wish = {}) => {
  const context = await browser.newContext({ viewport: { width: 1280, height: 900 }, acceptDownloads: true, ...wish.context });
  context.setDefaultTimeout(8000);
  const page = await context.newPage();
  await watch(page);
  if (wish.script) await page.addInitScript(wish.script);
  await page.goto(new URL(wish.page ?? 'maker.html', url).href);
  const editor = new Editor(page);
  await until(() => editor.heading(), (words) => words !== null, 'the maker to start');
  return { context, page, editor };
};

export class Editor {
  constructor(page) {
    this.page = page;
    this.keys = page.keyboard;
    this.root = page.locator('phb-maker');
  }

  heading() {
    return this.page.evaluate(() => document.querySelector('phb-maker')?.shadowRoot?.querySelector('[data-phb=heading]')?.textContent ?? null);
  }

  holder() {
    return this.page.evaluate(holder);
  }

  /** Presses Tab until the keyboard is where it is wanted. */
  async tabTo(wanted, what) {
    for (let count = 0; count < MOST_TABS; count += 1) {
      const now = await this.holder();
      if (wanted(now)) return now;
      await this.keys.press('Tab');
    }
    throw new Error(`Tab does not lead to ${what}; the page is “${await this.heading()}”`);
  }

  /** Presses a button that leads to another page, and waits for the keyboard on its heading. */
  async go(name) {
    await this.tabTo((it) => isButton(it, name), `the button ${name}`);
    await this.keys.press('Enter');
    await until(() => this.holder(), (it) => it.mark === 'heading', `the page behind ${name}`);
  }

  /** Presses a button that stays on the page, and waits until the keyboard is elsewhere. */
  async push(name) {
    const before = await this.tabTo((it) => isButton(it, name), `the button ${name}`);
    await this.keys.press('Space');
    await until(() => this.holder(), (it) => it.text !== before.text || it.tag !== 'BUTTON', `what ${name} does`);
  }

  async type(label, words) {
    await this.tabTo((it) => it.label === label && it.tag !== 'SELECT', `the field ${label}`);
    await this.keys.press('ControlOrMeta+A');
    await this.keys.type(words);
    await this.keys.press('Tab');
  }

  async choose(label, option) {
    await this.tabTo((it) => it.label === label && it.tag === 'SELECT', `the choice ${label}`);
    await this.keys.press('Home');
    for (let count = 0; (await this.holder()).chosen !== option; count += 1) {
      assert.ok(count < 80, `arrows do not lead to ${option}`);
      const { chosen } = await this.holder();
      await this.keys.press('ArrowDown');
      await until(() => this.holder(), (it) => it.tag === 'SELECT' && it.chosen !== chosen, `what comes after ${chosen}, looking for ${option}`);
    }
    await this.keys.press('Tab');
  }

  async tick(label) {
    await this.tabTo((it) => it.label === label && !it.ticked, `the box ${label}`);
    await this.keys.press('Space');
    await until(() => this.holder(), (it) => it.ticked, `${label} to be ticked`);
  }

  /** Opens a file by the button of this name. */
  async open(file, name = 'Open a pack') {
    const chooser = this.page.waitForEvent('filechooser');
    await this.tabTo((it) => isButton(it, name), `the button ${name}`);
    await this.keys.press('Enter');
    await (await chooser).setFiles(file);
  }

  /** Saves the pack, and reads the file. */
  async save() {
    await this.go('Save the pack');
    const download = this.page.waitForEvent('download');
    await this.tabTo((it) => it.tag === 'BUTTON' && it.text === 'Download the pack', 'the download');
    await this.keys.press('Enter');
    const done = await download;
    return { name: done.suggestedFilename(), text: readFileSync(await done.path(), 'utf8') };
  }

  /** What the page says, by a selector. */
  said(css) {
    return this.root.locator(css).allTextContents();
  }
}
