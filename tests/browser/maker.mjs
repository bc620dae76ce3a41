// Decides whether somebody who has never seen the format can make a pack by keyboard alone, and never loses one.
import assert from 'node:assert/strict';
import { readFileSync, readdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { folder, root } from './lib/env.mjs';
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
  await editor.push('Several points: Who it is for');
  await editor.push('Add a point: Who it is for');
  await point(editor, 'How long it is needed', 'For a long time');
  await editor.push('Add a point: Who it is for');
  await editor.push('Join this point with others: Point 2');
  await editor.choose('Kind of point', 'Any of these');
  for (const answer of ['Yes, but there is no decision yet', 'Yes, and the NHS wheelchair service has accepted you as a new user', 'Yes, and the NHS wheelchair service agrees that a new one is needed']) {
    await editor.push('Add a point: Point 2');
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
    await editor.push('One point: Answers that show this');
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

/** A pack on the page, opened with the mouse's short way. */
const opened = async (browser, file, wish) => {
  const desk = await openMaker(browser, wish);
  await desk.editor.open(path.join(packs, file));
  await until(() => desk.editor.heading(), (words) => /^Your pack/.test(words), 'the pack to open');
  return desk;
};

/** A file of the test's own making. */
const written = (name, text) => {
  const file = path.join(folder('packs'), name);
  writeFileSync(file, text);
  return file;
};

const button = (editor, name) => editor.root.locator('button').filter({ hasText: new RegExp(`^${RegExp.escape?.(name) ?? name.replace(/[^\w ]/g, '\\$&')}$`) });

/** The kinds of dialogs that a page has put up; each is answered with no. */
const dialogsOf = (page) => {
  const asked = [];
  page.on('dialog', async (dialog) => {
    asked.push(dialog.type());
    await dialog.dismiss();
  });
  return asked;
};

const press = (editor, name) => button(editor, name).first().click();

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

  'a pack that was opened is saved as it was, and nothing is asked of any server': async ({ browser }) => {
    const { page, editor } = await opened(browser, 'good/sampleshire.json');
    const requests = [];
    page.on('request', (request) => requests.push(request.url()));
    const { name, text } = await editor.save();
    assert.equal(name, 'sampleshire-integrated-care-board.json');
    assert.deepEqual(JSON.parse(text), read(path.join(packs, 'good/sampleshire.json')));
    for (const place of ['Check the pack', 'See what people see', 'All parts']) await press(editor, place);
    assert.deepEqual(requests.filter((one) => !one.startsWith('blob:')), []);
    await expectCalm(page);
  },

  'a file that is no pack leaves all as it was, and says why': async ({ browser }) => {
    const { page, editor } = await opened(browser, 'good/s9-kent-wheelchairs.json');
    const bad = { 'cut.json': '{"format_version": "2",', 'list.json': '[]', 'later.json': '{"format_version": "3"}', 'long.json': `"${'x'.repeat(11e6)}"`, 'deep.json': '['.repeat(1e5) };
    for (const [name, text] of Object.entries(bad)) {
      await editor.open(written(name, text));
      const said = await until(() => editor.said('[data-phb=errors]'), ([box]) => box, name);
      assert.match(said[0], /This file could not be opened/);
      assert.match(said[0], /Nothing has changed here/);
      assert.equal(await editor.heading(), 'Your pack for Kent and Medway Integrated Care Board');
      await press(editor, 'All parts');
    }
    await expectCalm(page);
  },

  'what is wrong stands beside its field and on one page, and leads from there to the field': async ({ browser }) => {
    const { page, editor } = await openMaker(browser);
    await editor.go('Start a new pack');
    await editor.go('Who and where');
    assert.deepEqual(await editor.said('.error-message'), [], 'nothing is held against a page that nobody has filled in');
    await editor.type('Name of your body', 'Help <b>at hand</b>');
    await editor.type(WEB, 'http://example.org/');
    const [said] = await until(() => editor.said('.error-message'), (all) => all.length === 1, 'a word by the field');
    assert.match(said, /https:\/\//);
    await press(editor, 'Check the pack');
    const list = await editor.said('[data-phb=problems] > li');
    assert.ok(list.some((one) => /Web address.*https/.test(one)), list.join('\n'));
    assert.ok(list.some((one) => /Who decides requests.*This is needed/.test(one)), list.join('\n'));
    await press(editor, 'Who writes this pack › Web address');
    const there = await until(() => editor.holder(), (it) => it.tag === 'INPUT', 'the field');
    assert.deepEqual([there.label, there.value], [WEB, 'http://example.org/']);
    assert.ok((await editor.said('.error-message')).length > 3, 'after the check all that is missing is said');
    await expectCalm(page);
  },

  'what the form could not show can be taken out': async ({ browser }) => {
    const pack = read(S9);
    pack.colour = 'red';
    pack.groups[0].standng = 'offered';
    pack.language = ['en'];
    const { page, editor } = await openMaker(browser);
    await editor.open(written('foreign.json', JSON.stringify(pack)));
    await until(() => editor.heading(), (words) => /^Your pack/.test(words), 'the pack to open');
    await press(editor, 'Check the pack');
    assert.equal((await editor.said('[data-phb=problems] > li')).length, 3);
    for (const name of ['colour', 'groups[0].standng', 'language']) {
      await press(editor, `Take out: ${name}`);
      await button(editor, `Take out: ${name}`).waitFor({ state: 'detached' });
    }
    const [last] = await editor.said('[data-phb=problems] > li');
    assert.match(last, /Language of your words.*This is needed/);
    await expectCalm(page);
  },

  'the page warns before unsaved work is lost, and not when there is none': async ({ browser }) => {
    const { page, editor } = await openMaker(browser);
    const asked = dialogsOf(page);
    await editor.go('Start a new pack');
    await editor.go('Who and where');
    await editor.type('Name of your body', 'Help at hand');
    await page.close({ runBeforeUnload: true });
    await until(async () => asked.length, (count) => count === 1, 'a warning');
    assert.deepEqual(asked, ['beforeunload']);
    await editor.save();
    await page.close({ runBeforeUnload: true });
    await until(async () => page.isClosed(), (closed) => closed, 'the page to close without a word');
    assert.equal(asked.length, 1);
  },

  'every change goes to the file that was chosen, and a file that is gone is told of': async ({ browser }) => {
    const script = () => {
      globalThis.showSaveFilePicker = async ({ suggestedName }) => {
        const folder = await navigator.storage.getDirectory();
        globalThis.chosen = await folder.getFileHandle(suggestedName, { create: true });
        return globalThis.chosen;
      };
    };
    const { page, editor } = await opened(browser, 'good/s9-kent-wheelchairs.json', { script });
    await editor.go('Save the pack');
    await editor.push('Choose a file');
    const file = () => page.evaluate(async () => (await globalThis.chosen?.getFile())?.text() ?? '').catch(() => '');
    await until(file, (text) => text.includes('Kent and Medway'), 'the file to be written');
    await press(editor, 'All parts');
    await editor.go('Who and where');
    await editor.type('Name of your body', 'Help at hand');
    await until(file, (text) => text && JSON.parse(text).publisher.name === 'Help at hand', 'the change in the file');
    assert.deepEqual(await editor.said('[role=status]'), ['Every change goes to your file']);
    await page.evaluate(() => { globalThis.chosen.createWritable = () => Promise.reject(new Error('gone')); });
    await editor.type('Name of the commissioner', 'Another board');
    await until(() => editor.said('[role=status]'), ([words]) => words === 'Not saved yet', 'a word that it is not saved');
  },

  'what was made can be saved even when the maker itself has failed': async ({ browser }) => {
    const { page, editor } = await openMaker(browser);
    await editor.go('Start a new pack');
    await editor.go('Who and where');
    await editor.type('Name of your body', 'Help at hand');
    await page.evaluate(() => {
      const error = new WebAssembly.RuntimeError('unreachable');
      error.stack = new URL('phb-maker.wasm', location.href).href;
      dispatchEvent(new ErrorEvent('error', { error }));
    });
    const download = page.waitForEvent('download');
    await press(editor, 'Save what I made');
    const text = readFileSync(await (await download).path(), 'utf8');
    assert.equal(JSON.parse(text).publisher.name, 'Help at hand');
  },

  'a group that nobody can be in is told with the points that clash, and one that somebody can be in with an example': async ({ browser }) => {
    const pack = read(path.join(packs, 'good/sampleshire.json'));
    pack.groups[0].conditions = { all: [{ item: 'age', under: 18 }, { item: 'age', at_least: 65 }, { item: 'ongoing-need', is: 'yes' }] };
    pack.items = pack.items.filter((item) => item.id !== 'regular-care');
    const { page, editor } = await openMaker(browser);
    await editor.open(written('nobody.json', JSON.stringify(pack)));
    await until(() => editor.heading(), (words) => /^Your pack/.test(words), 'the pack to open');
    await press(editor, 'Check the pack');
    const [first, second] = await until(() => editor.said('.reach'), (all) => all.length > 5, 'who can be in each group');
    assert.match(first, /Nobody can be in this group/);
    assert.match(first, /under 18 years old/);
    assert.match(first, /aged 65 or over/);
    assert.doesNotMatch(first, /health need/);
    assert.match(second, /One example:.*Age: 18/);
    await expectCalm(page);
  },

  'what has changed since the pack was opened is told line by line, and can be taken back': async ({ browser }) => {
    const { page, editor } = await opened(browser, 'good/s9-kent-wheelchairs.json');
    await editor.go('Days');
    await editor.type('First day it counts', '1 August 2022');
    await press(editor, 'Check the pack');
    const [line] = await editor.said('[data-phb=changes] > li');
    assert.match(line, /First day it counts.*Before: 1 July 2022.*Now: 1 August 2022/);
    await press(editor, 'Take back the last change');
    await until(() => editor.said('[data-phb=changes] > li'), (all) => all.length === 0, 'no change to be left');
    const last = { ...read(S9), publisher: { name: 'Somebody else', kind: 'charity' } };
    await editor.open(written('last.json', JSON.stringify(last)), 'Compare with another pack');
    const lines = await until(() => editor.said('[data-phb=changes] > li'), (all) => all.length === 2, 'what differs from the other');
    assert.match(lines[0], /Name of your body.*Before: Somebody else.*Now: phb-check/);
    assert.match(lines[1], /What kind of body.*Before: A charity.*Now: An example/);
    await expectCalm(page);
  },

  'made-up people see the check as patients do, with the pack as it stands': async ({ browser }) => {
    const { page, editor } = await opened(browser, 'good/sampleshire.json');
    await press(editor, 'See what people see');
    const trial = editor.root.locator('[data-phb=trial]');
    await trial.getByText('What your area offers beyond the rights').waitFor();
    await trial.getByText('Adults with a long-term health condition').first().waitFor();
    await editor.root.locator('summary').filter({ hasText: 'What each of them is told' }).click();
    const rows = await until(() => editor.said('[data-phb=outcomes] tbody tr'), (all) => all.length > 0, 'the table');
    assert.equal(rows.length, 7);
    await editor.choose('Made-up person', 'Tom, 58, has NHS Continuing Healthcare');
    await trial.getByText('appear to have a right').first().waitFor();
    await trial.getByRole('button', { name: 'Change answers' }).click();
    await trial.getByText('Check your answers').waitFor();
    await press(editor, 'All parts');
    await press(editor, 'Days');
    await editor.type('Day to check again (optional)', '1 March 2027');
    await press(editor, 'See what people see');
    await trial.getByText('What your area offers beyond the rights').waitFor();
    await press(editor, 'Take back the last change');
    await trial.getByText('What your area offers beyond the rights').waitFor();
    await expectCalm(page);
  },

  'a button can be pressed with the mouse straight after typing, and what was typed is kept': async ({ browser }) => {
    const { page, editor } = await openMaker(browser);
    await press(editor, 'Start a new pack');
    for (const [name, heading] of [['Check the pack', 'Check the pack'], ['Save the pack', 'Save the pack'], ['Go on', 'Days']]) {
      await press(editor, 'All parts');
      await press(editor, 'Who and where');
      await editor.root.getByLabel('Name of your body').fill(`Help ${heading}`);
      await editor.root.getByLabel(WEB).first().fill('not an address');
      // As a hand does it: the button goes down, the field is left, and the button comes up in the same place.
      await button(editor, name).first().scrollIntoViewIfNeeded();
      const { x, y, width, height } = await button(editor, name).first().boundingBox();
      await page.mouse.move(x + width / 2, y + height / 2);
      await page.mouse.down();
      await page.evaluate(() => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))));
      await page.mouse.up();
      await until(() => editor.heading(), (words) => words === heading, `the page ${heading}`);
    }
    const { text } = await editor.save();
    assert.deepEqual(JSON.parse(text).publisher, { name: 'Help Days', url: 'not an address' });
    await expectCalm(page);
  },

  'what is being typed is warned of before the field is even left': async ({ browser }) => {
    const { page, editor } = await openMaker(browser);
    const asked = dialogsOf(page);
    await editor.go('Start a new pack');
    await editor.go('Who and where');
    await editor.tabTo((it) => it.label === 'Name of your body', 'the name');
    await editor.keys.type('Half a na');
    await page.close({ runBeforeUnload: true });
    await until(async () => asked.length, (count) => count === 1, 'a warning');
    assert.equal((await editor.holder()).value, 'Half a na', 'and it is still in the field');
  },

  'another pack is opened over unsaved work only after a word, and the work can be had back': async ({ browser }) => {
    const { page, editor } = await openMaker(browser);
    await editor.go('Start a new pack');
    await editor.go('Who and where');
    await editor.type('Name of the commissioner', 'Precious Board');
    await press(editor, 'All parts');
    await press(editor, 'Open a pack');
    await until(() => editor.heading(), (words) => words === 'Your pack is not saved yet', 'a word before it is gone');
    await editor.open(S9, 'Open another pack all the same');
    await until(() => editor.heading(), (words) => /Kent/.test(words), 'the other pack');
    await press(editor, 'Take back the last change');
    await until(() => editor.heading(), (words) => /Precious Board/.test(words), 'the work to be back');
    await expectCalm(page);
  },

  'going through the kinds of a point with the arrow keys loses nothing': async ({ browser }) => {
    const { page, editor } = await opened(browser, 'good/sampleshire.json');
    const before = (await editor.save()).text;
    await press(editor, 'All parts');
    await press(editor, 'Groups of people');
    await press(editor, 'Change: Adults with a long-term health condition');
    for (const [fieldset, keys] of [['Point 5', ['ArrowUp', 'ArrowUp', 'ArrowDown', 'ArrowDown']], ['Who it is for', ['ArrowDown', 'ArrowDown', 'ArrowDown', 'ArrowUp', 'ArrowUp', 'ArrowUp']]]) {
      await editor.tabTo((it) => it.label === 'Kind of point' && it.fieldset === fieldset, fieldset);
      for (const key of keys) {
        const { chosen } = await editor.holder();
        await editor.keys.press(key);
        await until(() => editor.holder(), (it) => it.label === 'Kind of point' && it.chosen !== chosen, `another kind than ${chosen}`);
      }
      await page.evaluate(() => document.querySelector('phb-maker').shadowRoot.activeElement.blur());
    }
    assert.equal((await editor.save()).text, before);
  },

  'going through the questions of a point with the arrow keys finds the answer again': async ({ browser }) => {
    const { page, editor } = await opened(browser, 'good/sampleshire.json');
    const before = (await editor.save()).text;
    await press(editor, 'All parts');
    await press(editor, 'Groups of people');
    await press(editor, 'Change: Adults with a long-term health condition');
    await editor.tabTo((it) => it.label === 'Question' && it.fieldset === 'Point 2', 'the question');
    for (const key of ['ArrowDown', 'ArrowDown', 'ArrowUp', 'ArrowUp']) {
      const { chosen } = await editor.holder();
      await editor.keys.press(key);
      await until(() => editor.holder(), (it) => it.label === 'Question' && it.chosen !== chosen, `another question than ${chosen}`);
    }
    assert.equal((await editor.save()).text, before);
    await expectCalm(page);
  },

  'taking out the point inside “Not this” takes out all of it, and that is seen': async ({ browser }) => {
    const pack = read(S9);
    pack.groups[0].conditions = { all: [{ item: 'wheelchair-length', is: 'long-term' }, { not: { item: 'age', under: 18 } }] };
    const { page, editor } = await openMaker(browser);
    await editor.open(written('not.json', JSON.stringify(pack)));
    await until(() => editor.heading(), (words) => /^Your pack/.test(words), 'the pack to open');
    await press(editor, 'Groups of people');
    await press(editor, 'Change: Personal wheelchair budgets');
    await press(editor, 'Take this point out: Not this');
    await until(() => editor.said('.condition__sentence'), ([words]) => !/not:/.test(words), 'the sentence without it');
    assert.deepEqual(JSON.parse((await editor.save()).text).groups[0].conditions, { all: [{ item: 'wheelchair-length', is: 'long-term' }] });
    await expectCalm(page);
  },

  'a place that was taken out can be left out where one contact names it': async ({ browser }) => {
    const pack = read(path.join(packs, 'good/sampleshire.json'));
    const { page, editor } = await openMaker(browser);
    const at = pack.contacts.findIndex((contact) => contact.place);
    const name = pack.places.find((place) => place.id === pack.contacts[at].place).name;
    await editor.open(written('place.json', JSON.stringify(pack)));
    await until(() => editor.heading(), (words) => /^Your pack/.test(words), 'the pack to open');
    await press(editor, 'Who and where');
    await press(editor, `Take out: ${name}`);
    await press(editor, 'All parts');
    await press(editor, 'Contacts and help');
    await press(editor, `Change: ${pack.contacts[at].purpose}`);
    await editor.choose('Only for this place (optional)', 'Not said');
    assert.equal(JSON.parse((await editor.save()).text).contacts[at].place, undefined);
    await expectCalm(page);
  },

  'a tap on what stands below a field is taken although an error comes between': async ({ browser }) => {
    const { page, editor } = await openMaker(browser, { context: { hasTouch: true, viewport: { width: 820, height: 1700 } } });
    await press(editor, 'Start a new pack');
    await press(editor, 'Days');
    await editor.root.getByLabel('First day it counts').tap();
    await editor.keys.type('soon');
    const box = await editor.root.locator('label').filter({ hasText: 'Only kept as history' }).boundingBox();
    await page.touchscreen.tap(box.x + 40, box.y + box.height / 2);
    await until(() => editor.said('.error-message'), (all) => all.length === 1, 'the error');
    assert.ok(await editor.root.getByLabel('Only kept as history').isChecked(), 'the box is ticked');
    await expectCalm(page);
  },

  'a source that was taken out can be unticked where it was named': async ({ browser }) => {
    const { page, editor } = await opened(browser, 'good/s9-kent-wheelchairs.json');
    await press(editor, 'Pages and papers');
    await press(editor, 'Take out: Personal wheelchair budgets');
    await press(editor, 'Check the pack');
    await button(editor, 'Personal wheelchair budgets › Pages and papers it rests on › 1').first().click();
    await until(() => editor.holder(), (it) => /rests on/.test(it.text), 'the list');
    assert.match((await editor.said('.error-message')).join(), /source/);
    await editor.root.getByLabel('No longer there: page').uncheck();
    await press(editor, 'Check the pack');
    assert.doesNotMatch((await editor.said('[data-phb=problems] > li')).join(), /rests on › 1/);
    await expectCalm(page);
  },

  'whatever is wrong with a file, it opens or says why, and every line of the check leads to a page that says the same': async ({ browser }) => {
    const { page, editor } = await openMaker(browser);
    const base = (name) => read(path.join(packs, `good/${name}.json`));
    const cases = readdirSync(path.join(packs, 'broken')).map((name) => [name, read(path.join(packs, 'broken', name))]).filter(([, it]) => it.base && !it.remove?.length);
    assert.ok(cases.length > 30, `${cases.length}`);
    const silent = [];
    for (const [name, { base: of, set = {} }] of cases) {
      const pack = base(of);
      for (const [pointer, value] of Object.entries(set)) {
        const names = pointer.split('/').slice(1);
        const last = names.pop();
        names.reduce((at, one) => at[one], pack)[last] = value;
      }
      if (pack.format_version !== '2') continue;
      await editor.open(written(name, JSON.stringify(pack)), 'Open a pack');
      await until(() => editor.holder(), (it) => it.mark === 'heading', `${name} to open`);
      await press(editor, 'Check the pack');
      const lines = await editor.root.locator('[data-phb=problems] > li').all();
      for (let index = 0; index < Math.min(lines.length, 3); index += 1) {
        await editor.root.locator('[data-phb=problems] > li').nth(index).locator('button').first().click();
        await until(() => editor.heading(), (words) => words !== 'Check the pack', 'the page');
        const said = await editor.said('.error-message');
        if (said.length === 0) silent.push(`${name} ${index}: ${await editor.heading()}`);
        await press(editor, 'Check the pack');
      }
      await press(editor, 'All parts');
    }
    assert.deepEqual(silent, []);
    await expectCalm(page);
  },

  'a file with thousands of points in one condition opens all the same, and they can be taken out': async ({ browser }) => {
    const pack = read(S9);
    pack.groups[0].conditions = { any: Array.from({ length: 5000 }, () => ({ item: 'age', at_least: 18 })) };
    const { page, editor } = await openMaker(browser);
    await editor.open(written('thousands.json', JSON.stringify(pack)));
    await until(() => editor.heading(), (words) => /^Your pack/.test(words), 'the pack to open');
    await press(editor, 'Groups of people');
    await press(editor, 'Change: Personal wheelchair budgets');
    await editor.root.getByText('This has too many points to be shown here').waitFor();
    await press(editor, 'Take this point out');
    await editor.root.getByText('Nothing is said here yet').first().waitFor();
    await expectCalm(page);
  },
};
