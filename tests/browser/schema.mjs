// Decides whether the published schema and the reader are of one mind about packs; a validator made by others reads it.
import assert from 'node:assert/strict';
import { readFileSync, readdirSync } from 'node:fs';
import path from 'node:path';
import { Validator, root } from './lib/env.mjs';

const folder = path.join(root, 'tests/packs');
const read = (...name) => JSON.parse(readFileSync(path.join(folder, ...name), 'utf8'));
const files = (name) => readdirSync(path.join(folder, name)).filter((file) => file.endsWith('.json')).sort();

/** The place a pointer leads to: what holds it, and its name there. */
const place = (pack, pointer) => {
  const names = pointer.split('/').slice(1);
  const last = names.pop();
  return [names.reduce((at, name) => at[name], pack), last];
};

/** The pack of a broken case, or nothing where its text is no JSON. */
const broken = (file) => {
  const { text, base, set = {}, remove = [] } = read('broken', file);
  if (text !== undefined) {
    try { return JSON.parse(text); } catch { return undefined; }
  }
  const pack = read('good', `${base}.json`);
  for (const [pointer, value] of Object.entries(set)) {
    const [holder, name] = place(pack, pointer);
    holder[name] = value;
  }
  for (const pointer of remove) {
    const [holder, name] = place(pack, pointer);
    delete holder[name];
  }
  return pack;
};

/** What only the reader can see: whether places of a pack agree, and what a letter looks like. */
const BEYOND = [
  'bad-ages', 'common-state', 'contacts-and-none', 'dangling-item', 'dangling-option', 'dangling-place',
  'exclusion', 'hidden-characters', 'history-without-note', 'live-ccg', 'look-alikes', 'never-asked', 'no-conditions',
  'nobody-to-ask', 'note-without-history', 'nothing-and-something', 'options', 'repeated-ids', 'repeated-places',
  'review-before-start', 'silence', 'wrong-comparison',
];

export const tests = {
  'every sound pack fits the schema, and of the broken ones only those whose parts do not agree': async () => {
    const Ajv = Validator();
    const fits = new Ajv({ strict: true, strictRequired: false, strictTypes: false, allErrors: false }).compile(read('pack-2.schema.json'));
    for (const file of files('good')) assert.ok(fits(read('good', file)), `${file}: ${JSON.stringify(fits.errors)}`);
    const through = files('broken').filter((file) => {
      const pack = broken(file);
      return pack !== undefined && fits(pack);
    });
    assert.deepEqual(through.map((file) => file.replace('.json', '')), BEYOND);
  },
};
