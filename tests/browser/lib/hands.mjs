// Decides how a journey is made by hand: with the mouse, or with Tab, arrows, Space and Enter and nothing else.
import assert from 'node:assert/strict';
import { given } from './stories.mjs';

/** What holds the keyboard, looked up through shadow roots; runs in the page. */
const holder = () => {
  let active = document.activeElement;
  while (active?.shadowRoot?.activeElement) active = active.shadowRoot.activeElement;
  return {
    tag: active.tagName, type: active.type ?? '', id: active.id, value: active.value ?? '', mark: active.dataset.phb ?? '',
    text: active.textContent.trim(), chosen: active.checked ?? false, link: active.getAttribute('href') ?? '',
  };
};

const MOST_TABS = 120;

class Mouse {
  constructor(widget) {
    this.widget = widget;
  }

  async fill(value) {
    await this.widget.fill(value);
  }

  async press(name) {
    await this.widget.press(name);
  }

  /** Presses a button that stays on the page. */
  async push(name) {
    await this.widget.button(name).click();
  }
}

class Keyboard {
  constructor(widget) {
    this.widget = widget;
    this.keys = widget.page.keyboard;
    this.turn = 0;
  }

  holder() {
    return this.widget.page.evaluate(holder);
  }

  /** Presses Tab until the keyboard is where it is wanted. */
  async tabTo(wanted, what) {
    for (let count = 0; count < MOST_TABS; count += 1) {
      await this.keys.press('Tab');
      const now = await this.holder();
      if (wanted(now)) return now;
    }
    throw new Error(`Tab does not lead to ${what}`);
  }

  async fill(value) {
    if (typeof value === 'number') return this.type([String(value)]);
    if (/^\d{4}-\d\d-\d\d$/.test(value)) return this.type(value.split('-').reverse());
    const { kind } = await this.widget.look();
    return kind === 'radio' ? this.mark(value) : this.tickAll([value].flat());
  }

  async type(texts) {
    for (const [index, text] of texts.entries()) {
      await this.tabTo((now) => now.id === `typed-${index}`, `field ${index}`);
      await this.keys.type(text);
    }
  }

  /** One Tab leads into the radios; arrows go from one to the next. */
  async mark(value) {
    let now = await this.tabTo((it) => it.type === 'radio', 'the radios');
    if (now.value === value) return this.keys.press('Space');
    for (let count = 0; now.value !== value; count += 1) {
      assert.ok(count < 30, `arrows do not lead to ${value}`);
      await this.keys.press('ArrowDown');
      now = await this.holder();
    }
    assert.ok(now.chosen, `an arrow chooses ${value}`);
  }

  async tickAll(values) {
    for (let left = values.length; left > 0; left -= 1) {
      await this.tabTo((it) => it.type === 'checkbox' && values.includes(it.value), values.join(' or '));
      await this.keys.press('Space');
    }
  }

  /** Buttons by Enter and by Space in turn. */
  async push(name) {
    await this.tabTo((it) => it.tag === 'BUTTON' && it.text === name, `the button ${name}`);
    this.turn += 1;
    await this.keys.press(this.turn % 2 ? 'Enter' : 'Space');
  }

  async press(name) {
    await this.widget.leaves(() => this.push(name));
  }
}

export const byMouse = (widget) => new Mouse(widget);
export const byKeyboard = (widget) => new Keyboard(widget);

/** Makes the journey of a story from the start page to the results; returns the questions asked. */
export const journey = async (hand, one, who) => {
  const { widget } = hand;
  const asked = [];
  await hand.fill(who);
  await hand.press('Start');
  for (let step = 0; step < 60; step += 1) {
    const seen = await widget.look();
    if (seen.failed) throw new Error(`the widget failed: ${seen.failed}`);
    if (seen.item) {
      asked.push(seen.item);
      assert.deepEqual(seen.chosen, [], `something is chosen beforehand on ${seen.item}`);
      await hand.fill(given(one.answers, seen.item));
      await hand.press('Continue');
    } else if (seen.heading === 'Check your answers') {
      await hand.press('See what this suggests');
      return asked;
    } else {
      await hand.press('Go on with the questions');
    }
  }
  throw new Error(`${one.id}: no end after ${asked}`);
};
