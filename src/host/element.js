// The custom element: it forwards what the browser calls, and decides nothing.
import init, { failure_page, handed, mount, seen, unmount, wake } from './phb_check.js';

const home = new URL('.', import.meta.url);
const mounted = new Map();
let ready, rest;

/** Our own code failed beyond mending: every widget shows its plain page instead of a dead screen. */
const fail = (error) => {
  if (!(error instanceof WebAssembly.RuntimeError) || !String(error.stack).includes(home.href)) return;
  for (const { root, plain } of mounted.values()) root.replaceChildren(plain);
};
addEventListener('error', (event) => fail(event.error));
addEventListener('unhandledrejection', (event) => fail(event.reason));

/** The pack as text, from the address the page names or from the data the page holds; nothing where it does not come. */
const pack = async (element) => {
  const named = element.getAttribute('pack');
  if (!named) return element.querySelector('script[type="application/json"]')?.textContent;
  const answer = await fetch(named, { credentials: 'omit', referrerPolicy: 'no-referrer' }).catch(() => null);
  return answer?.ok ? answer.text().catch(() => undefined) : undefined;
};

/** The rest of the program, which no first page needs: a second module that works in the memory of the first. */
const fetchRest = async () => {
  const answer = await fetch(new URL('phb-check-rest.wasm', home), { priority: 'low' });
  if (!answer.ok) throw new Error('the second half of the check did not come');
  const [file, first, hands] = await Promise.all([answer.arrayBuffer(), ready, import(new URL('phb-check-rest.js', home))]);
  await WebAssembly.instantiate(file, { __wasm_split: first });
  hands.start(handed, seen);
  return hands;
};

class PhbCheck extends HTMLElement {
  async connectedCallback() {
    const text = pack(this);
    ready ??= init({ module_or_path: new URL('phb-check.wasm', home) });
    rest ??= fetchRest();
    await ready;
    const offer = await text;
    if (!this.isConnected || mounted.has(this)) return;
    const root = this.shadowRoot ?? this.attachShadow({ mode: 'open' });
    const id = mount(root, offer);
    const plain = failure_page();
    mounted.set(this, { root, id, plain });
    await rest.then((hands) => wake(id, hands), () => root.replaceChildren(plain));
  }

  disconnectedCallback() {
    // A move within the page disconnects and connects in one go, and is no reason to forget.
    queueMicrotask(() => {
      if (this.isConnected || !mounted.has(this)) return;
      unmount(mounted.get(this).id);
      mounted.delete(this);
    });
  }
}
customElements.define('phb-check', PhbCheck);
