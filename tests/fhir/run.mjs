// Decides whether the standard files stand up before tools made by others: three validators, and a form in a browser.
//
// The files are those that the test `fhir` wrote. What LHC-Forms saves is compared with ours, and a few of its files are
// kept in this folder, where the tests in Rust open them.
import assert from 'node:assert/strict';
import { mkdirSync, readdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { give, openForm, saved, seen, show } from './forms.mjs';
import { answersOf, plain, rowsOf, shown } from './paper.mjs';
import { chromium, judges, read } from './tools.mjs';

const written = process.env.PHB_FHIR_WRITTEN;
const out = process.env.PHB_OUT;
const here = path.dirname(fileURLToPath(import.meta.url));
mkdirSync(out, { recursive: true });

const files = (name) => readdirSync(path.join(written, name)).sort().map((file) => path.join(written, name, file));
const named = (file) => path.basename(file, '.json');
const forms = files('questionnaire').map((file) => ({ name: named(file), resource: read(file) }));
const responses = files('response').map((file) => ({ name: named(file), resource: read(file) }));

/** Breaks of the form that a tool must see; otherwise it has not looked. */
const BREAKS = {
  'an operator that there is not': (form) => { form.item[0].item[2].enableWhen[0].operator = 'equals'; },
  // The standard's own rule sees this from three conditions on.
  'conditions, and not how they are joined': (form) => { delete form.item[1].item[3].enableBehavior; },
  'an item without a type': (form) => { delete form.item[0].item[0].type; },
  'a field that there is not': (form) => { form.item[0].item[0].colour = 'blue'; },
  'existence compared with a code': (form) => { form.item[0].item[2].enableWhen[0].operator = 'exists'; },
  'a status that there is not': (form) => { form.status = 'live'; },
  'a group with nothing in it': (form) => { delete form.item[1].item; },
};

const all = Object.entries(await judges());
for (const [judge, faults] of all) {
  const wrong = [...forms, ...responses].flatMap(({ name, resource }) => faults(resource).map((it) => `${name}: ${it}`));
  assert.deepEqual(wrong, [], judge);
  console.log(`${judge}: nothing wrong with ${forms.length} forms and ${responses.length} responses`);
}
for (const [what, breaks] of Object.entries(BREAKS)) {
  const broken = structuredClone(forms.find(({ name }) => name === 'national').resource);
  breaks(broken);
  const finders = all.filter(([, faults]) => faults(broken).length > 0).map(([judge]) => judge);
  assert.ok(finders.length > 0, `nobody sees ${what}`);
  console.log(`  ${what}: seen by ${finders.length} of ${all.length}`);
}

/** The form that a response names. */
const formOf = (response) => {
  const [url] = response.questionnaire.split('|');
  const same = forms.filter(({ resource }) => `${resource.url}|${resource.version}` === response.questionnaire);
  assert.ok(same.length > 0, `no form ${url}`);
  return same[0].resource;
};

/** The people whose files from LHC-Forms are kept. */
const KEPT = ['L68', 'seed-14a', 'sampleshire-1'];
/** A file without what only the moment and the tool's version put there. */
const own = ({ meta, ...file }) => ({ ...file, authored: '2026-11-22T12:00:00.000Z' });
const keep = (name, file) => {
  const place = path.join(here, `lhc-forms-${name}.json`);
  if (process.env.PHB_UPDATE) writeFileSync(place, `${JSON.stringify(file, undefined, 1)}\n`);
  assert.deepEqual(read(place), file, `${place} is out of date: run with PHB_UPDATE=1`);
};

const flags = ['--no-sandbox', '--disable-gpu', '--disable-dev-shm-usage'];
const browser = await chromium.launch({ executablePath: process.env.PHB_CHROMIUM, args: flags });
const page = await openForm(browser, forms[0].resource);
const requests = [];
page.on('request', (request) => requests.push(request.url()));
let steps = 0;
for (const { name, resource: response } of responses) {
  const form = formOf(response);
  const rows = rowsOf(form);
  const hints = new Set(rows.filter(({ item }) => item.type === 'display').map(({ item }) => item.linkId));
  const asked = async () => (await seen(page)).filter((link) => !hints.has(link));
  await show(page, form);
  const told = new Map();
  for (const [link, answers] of answersOf(response)) {
    assert.ok((await asked()).includes(link), `${name}: ${link} is not to be seen`);
    await give(page, link, answers);
    told.set(link, answers);
    assert.deepEqual(await asked(), shown(rows, told), `${name}: after ${link}`);
    steps += 1;
  }
  if (KEPT.includes(name)) await page.screenshot({ path: path.join(out, `${name}.png`), fullPage: true });
  const file = await saved(page);
  assert.deepEqual(plain(file), plain(response), name);
  for (const [judge, faults] of all) assert.deepEqual(faults(own(file)), [], `${judge}, of what LHC-Forms saved for ${name}`);
  if (KEPT.includes(name)) keep(name, own(file));
}
await browser.close();
assert.deepEqual(requests, [], 'the form asked for something');
console.log(`LHC-Forms: ${responses.length} people, ${steps} answers; after each it showed what the conditions say; it saved the same answers`);
