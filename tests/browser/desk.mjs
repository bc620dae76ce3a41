// Decides whether every page of the pack maker passes axe, light and dark, narrow and wide, and keeps headings and width.
import assert from 'node:assert/strict';
import path from 'node:path';
import { headingFaults, levelsHere, sideways, violations } from './lib/axe.mjs';
import { openMaker } from './lib/editor.mjs';
import { folder, root } from './lib/env.mjs';
import { expectCalm } from './lib/page.mjs';
import { VIEWS } from './lib/tour.mjs';
import { until } from './lib/until.mjs';

const SAMPLE = path.join(root, 'tests/packs/good/sampleshire.json');
const ADULTS = 'Change: Adults with a long-term health condition';
const WHEELCHAIRS = 'Change: Personal wheelchair budgets';

/** The pages, by the buttons that lead there from the list of parts. */
const PAGES = {
  who: ['Who and where'],
  place: ['Who and where', 'Change: Sampleton'],
  days: ['Days'],
  source: ['Pages and papers', 'Change: Choosing your wheelchair'],
  question: ['Questions', 'Change: Which hospital is the stay in?'],
  groups: ['Groups of people'],
  whom: ['Groups of people', ADULTS],
  asking: ['Groups of people', ADULTS, 'How to ask'],
  route: ['Groups of people', WHEELCHAIRS, 'How to ask', 'Change: How to ask'],
  money: ['Groups of people', WHEELCHAIRS, 'Money'],
  'every-group': ['Every group'],
  help: ['Contacts and help'],
  notes: ['What else to know'],
  check: ['Check the pack'],
  try: ['See what people see'],
  keep: ['Save the pack'],
};

const press = (editor, name) => editor.root.locator('button').filter({ hasText: name }).filter({ visible: true }).first().click();

const look = async (editor, faults, place, view) => {
  const { page } = editor;
  await until(() => editor.holder(), (it) => it.mark === 'heading' || place === 'start', `the keyboard on the heading of ${place}`);
  await page.screenshot({ path: path.join(folder('shots'), `maker-${place}-${view}.png`), fullPage: true });
  const note = (list) => list.forEach((fault) => faults.set(fault, [...(faults.get(fault) ?? []), place]));
  note(await violations(page.mainFrame()));
  const wide = await page.evaluate(sideways, 'phb-maker');
  if (wide) note([`scrolls sideways by ${wide}`]);
  note(headingFaults(await page.evaluate(levelsHere, 'phb-maker'), 1));
};

const scan = ({ name, context }) => async ({ browser }) => {
  const { page, editor } = await openMaker(browser, { context });
  const faults = new Map();
  await look(editor, faults, 'start', name);
  await editor.go('Start a new pack');
  await press(editor, 'Check the pack');
  await look(editor, faults, 'check-empty', name);
  await press(editor, 'All parts');
  await press(editor, 'Who and where');
  await look(editor, faults, 'who-wrong', name);
  await press(editor, 'All parts');
  await editor.open(SAMPLE);
  await until(() => editor.heading(), (words) => words === 'Your pack for Sampleshire Integrated Care Board', 'the pack to open');
  await look(editor, faults, 'overview', name);
  for (const [place, way] of Object.entries(PAGES)) {
    await press(editor, 'All parts');
    for (const step of way) await press(editor, step);
    await look(editor, faults, place, name);
  }
  assert.equal([...faults].map(([fault, places]) => `${fault} (${places.join(', ')})`).join('\n'), '');
  await expectCalm(page);
};

export const tests = Object.fromEntries(VIEWS.map((view) => [`every page of the maker, ${view.name}: axe, headings, focus, width`, scan(view)]));
