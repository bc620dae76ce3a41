// The pack maker's element: it starts the maker, and does what only a script can do with files. It decides nothing.
import init, { compare, file_chosen, file_lost, make, maker_failure_page, opened } from './phb_maker.js';

const home = new URL('.', import.meta.url);
const KIND = { description: 'JSON', accept: { 'application/json': ['.json'] } };
let root, plain, file;
let kept = { name: '', text: '', warns: false };
let writing = Promise.resolve();

const save = (name, text) => {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(new Blob([text], { type: 'application/json' }));
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href), 60000);
};

const hands = {
  open(place) {
    const field = document.createElement('input');
    field.type = 'file';
    field.accept = '.json,application/json';
    // What cannot be read is refused like what is no pack.
    const read = () => field.files[0].slice(0, 11e6).text().catch(() => '');
    field.addEventListener('change', async () => opened(place, await read()));
    field.click();
  },
  save,
  async choose(name) {
    file = await showSaveFilePicker({ suggestedName: name, types: [KIND] }).catch(({ name: why }) => why === 'AbortError' ? undefined : file_lost());
    if (file) file_chosen();
  },
  write(text) {
    writing = writing
      .then(async () => {
        const stream = await file.createWritable();
        await stream.write(text);
        await stream.close();
      })
      .catch(() => file_lost());
  },
  guard(name, text, warns) {
    kept = { name, text, warns };
  },
};

addEventListener('beforeunload', (event) => {
  if (kept.warns) event.preventDefault();
});

/** Our own code failed beyond mending: what was made can still be saved. */
const fail = (error) => {
  if (!(error instanceof WebAssembly.RuntimeError) || !String(error.stack).includes(home.href)) return;
  plain.querySelector('button').hidden = !kept.text;
  plain.querySelector('button').addEventListener('click', () => save(kept.name, kept.text));
  root.replaceChildren(plain);
};
addEventListener('error', (event) => fail(event.error));
addEventListener('unhandledrejection', (event) => fail(event.reason));

/** The module, once; and a root with the page's own margins out of the way. */
const begin = async (element) => {
  await init({ module_or_path: new URL('phb-maker.wasm', home) });
  if (root) return false;
  document.body.style.margin = 0;
  root = element.attachShadow({ mode: 'open' });
  plain = maker_failure_page();
  return true;
};

class PhbMaker extends HTMLElement {
  async connectedCallback() {
    if (!(await begin(this))) return;
    make(root, hands);
    this.toggleAttribute('keeps-files', 'showSaveFilePicker' in globalThis);
  }
}
customElements.define('phb-maker', PhbMaker);

class PhbCompare extends HTMLElement {
  /** The pack that the page names; nothing where it does not come. */
  async pack(attribute) {
    const named = this.getAttribute(attribute);
    const answer = named && (await fetch(named, { credentials: 'omit', referrerPolicy: 'no-referrer' }).catch(() => null));
    return answer?.ok ? answer.text().catch(() => undefined) : undefined;
  }

  async connectedCallback() {
    const named = ['first', 'second'].map((attribute) => this.pack(attribute));
    if (await begin(this)) compare(root, hands, ...(await Promise.all(named)));
  }
}
customElements.define('phb-compare', PhbCompare);
