// Decides whether somebody who has never seen the format can make a pack by keyboard alone, and never loses one.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { root } from './lib/env.mjs';
import { openMaker } from './lib/editor.mjs';
import { expectCalm } from './lib/page.mjs';
import { until } from './lib/until.mjs';

const packs = path.join(root, 'tests/packs');
const S9 = path.join(packs, 'good/s9-kent-wheelchairs.json');
const read = (file) => JSON.parse(readFileSync(file, 'utf8'));

const WEB = 'Web address (optional)';
const SEEN = '2026-11-22';
const PAGE = 'https://kentandmedway.icb.nhs.uk/your-health/your-care/personal-health-budgets/personal-wheelchair-budgets';

/** The first parts: who, days, sources, the question. */
const frame = async (editor, wanted) => {
  await editor.go('Start a new pack');
  await editor.go('Who and where');
  await editor.type('Name of your body', wanted.publisher.name);
  await editor.choose('What kind of body', 'An example: no real body');
  await editor.type('Name of the commissioner', wanted.commissioner.name);
  await editor.choose('What kind of commissioner', 'An integrated care board (ICB)');
  await editor.type(WEB, wanted.commissioner.url);
  await editor.type('The area in words', wanted.area.words);
  await editor.go('Go on');
  await editor.type('First day it counts', '1 July 2022');
  await editor.type('Last day you checked it', '22/11/2026');
  await editor.tick('Only kept as history');
  await editor.type('What this is history of (optional)', wanted.historical_note);
  await editor.go('Go on');
  await editor.go('Add a source');
  await editor.type('Title of the source', wanted.sources[0].title);
  await editor.type(WEB, PAGE.replace('https://', ''));
  await editor.choose('What kind of source', 'A web page');
  await editor.type('Day you saw it (optional)', SEEN);
  await editor.type('Short code', 'page');
  await editor.go('Back to: Pages and papers');
  await editor.go('Go on');
  await editor.go('Add a question');
  await editor.choose('How people answer', 'Yes or no');
  await editor.type('Your question', wanted.items[0].title);
  await editor.type('Why it is asked', wanted.items[0].why);
  await editor.type('Where to find the answer', wanted.items[0].look);
  await editor.type('Short code', 'known-to-service');
  await editor.go('Back to: Questions');
  await editor.go('Go on');
};

/** A point of a condition: which question, which answer. */
const point = async (editor, question, answer) => {
  await editor.choose('Question', question);
  await editor.choose('Answer', answer);
};

/** Whom the group is for. */
const whom = async (editor, group) => {
  await editor.go('Add a group');
  await editor.type('Name of the group', group.title);
  await editor.type('The offer in short', group.summary);
  await editor.choose('How firm the offer is', 'A national legal right, told again');
  await editor.tick('Personal wheelchair budgets');
  await editor.push('Several points');
  await editor.push('Add a point');
  await point(editor, 'How long it is needed', 'For a long time');
  await editor.push('Add a point');
  await editor.push('Put this point into a group: Point 2');
  await editor.choose('Kind of point', 'Any one of these points');
  for (const answer of ['Yes, but there is no decision yet', 'Yes, and the NHS wheelchair service has accepted you as a new user', 'Yes, and the NHS wheelchair service agrees that a new one is needed']) {
    await editor.push('Add a point');
    await point(editor, 'Wheelchair or specialist buggy', answer);
  }
  await editor.type('Name of the service', group.delivered_by.name);
  await editor.type('Where its pages do not agree (optional)', group.conflict);
  await editor.type('Short code', group.id);
  await editor.go('Go on');
};

/** How to ask. */
const asking = async (editor, group) => {
  const { route, discretion, contacts } = group;
  await editor.go('Say more about it: How to ask');
  await editor.tick('The person');
  await editor.tick('A clinician');
  for (const state of route.by_state) {
    await editor.go('Add a way for some people');
    await editor.type('For whom this way is', state.state);
    await editor.push('One point');
    await point(editor, 'Does the Kent and Medway wheelchair service know the person already?', state.when.is === 'yes' ? 'Yes' : 'No');
    await editor.type('What to do', state.words);
    await editor.go('Back to: How to ask');
  }
  for (const channel of route.channels) {
    await editor.go('Add a way to ask');
    await editor.choose('What kind of way', channel.kind === 'phone' ? 'Telephone' : 'In person');
    await editor.type('What it is called (optional)', channel.what);
    await editor.go('Back to: How to ask');
  }
  await editor.go(`Back to: ${group.title}`);
  await editor.go('Add a contact');
  await editor.type('What to ask them about', contacts[0].purpose);
  await editor.type('Team or role (optional)', contacts[0].role);
  await editor.type(WEB, contacts[0].url);
  await editor.go(`Back to: ${group.title}`);
  await editor.choose('How such cases are decided', 'Each case is looked at by itself');
  await editor.type('More about it (optional)', discretion.words);
  await editor.go('Go on');
};

/** Ways of holding, and money. */
const money = async (editor, group) => {
  const named = {
    notional: 'The commissioner holds the money (notional)',
    notional_with_contribution: 'The service buys it, and the person adds money',
    third_party: 'An organisation holds the money (third party)',
  };
  for (const way of group.ways) {
    await editor.go('Add a way to hold the money');
    await editor.choose('Way of holding the money', named[way.way]);
    await editor.choose('Can people have it here', 'Offered now');
    await editor.type('Anything to add (optional)', way.note);
    await editor.go(`Back to: ${group.title}`);
  }
  await editor.go('Say more about it: What it says about money');
  await editor.choose('How long the money comes', 'It goes towards the price of one thing');
  await editor.choose('How the amount is set', 'What the NHS would pay for what it would supply itself');
  await editor.type('More about the amount (optional)', group.money.amount.words);
  await editor.choose('May people add money', 'Yes');
  await editor.type('More about it (optional)', group.money.top_up.words);
};

export const tests = {
  'someone who never saw the format makes the offer of Kent by keyboard alone, and it equals the pack written by hand': async ({ browser }) => {
    const { page, editor } = await openMaker(browser);
    const wanted = read(S9);
    const [group] = wanted.groups;
    await frame(editor, wanted);
    await whom(editor, group);
    await asking(editor, group);
    await money(editor, group);
    const { text } = await editor.save();
    assert.deepEqual(JSON.parse(text), wanted);
    await expectCalm(page);
  },
};
