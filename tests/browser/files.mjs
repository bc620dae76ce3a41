// Decides whether what a person saves opens again, and whether anything else is refused without harm.
import assert from 'node:assert/strict';
import { readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { chromium, executablePath, flags, folder } from './lib/env.mjs';
import { OVERVIEW } from './lib/folder.mjs';
import { NATIONAL, expectCalm, open } from './lib/page.mjs';
import { play } from './lib/play.mjs';
import { given, story } from './lib/stories.mjs';
import { until } from './lib/until.mjs';

const answered = async (browser, id) => {
  const opened = await open(browser, { html: NATIONAL, context: { acceptDownloads: true } });
  await play(opened.widget, story(id));
  await opened.widget.press('Change answers');
  const rows = await opened.widget.find('.summary-list').allInnerTexts();
  await opened.widget.press('See what this suggests');
  await opened.widget.press(OVERVIEW);
  return { ...opened, rows };
};

const saved = async ({ page, widget }, password) => {
  await widget.press('Save your answers');
  if (password) {
    await widget.find('#password').fill(password);
    await widget.find('#password-again').fill(password);
  }
  const [download] = await Promise.all([page.waitForEvent('download'), widget.button('Save').click()]);
  return { name: download.suggestedFilename(), text: await readFile(await download.path(), 'utf8') };
};

/** Chooses a file on the page for opening. */
const choose = async (page, widget, text) => {
  const [chooser] = await Promise.all([page.waitForEvent('filechooser'), widget.button('Choose the file').click()]);
  await chooser.setFiles({ name: 'a.json', mimeType: 'application/json', buffer: Buffer.from(text) });
};

/** Prints the code of a story's answers, and returns it with a picture of its drawing as it stands on the page. */
const printed = async ({ page, widget }) => {
  await widget.press('For the ICB');
  await widget.preview();
  await widget.find('input[value=Code] + label').click();
  const frame = await until(async () => {
    const shown = await widget.preview();
    return (await shown.locator('.doc-code').count()) > 0 ? shown : null;
  }, Boolean, 'the code on the paper');
  const signs = (await frame.locator('.doc-code__letters span').allTextContents()).join(' ');
  return { signs, picture: await frame.locator('.doc-code').screenshot(), page };
};

/** To the answers for checking; what the paper kept back is asked again. */
const toCheck = async (widget, id) => {
  const asked = [];
  await widget.press('Check your answers');
  for (let seen = await widget.look(); seen.item; seen = await widget.look()) {
    asked.push(seen.item);
    await widget.answer(given(story(id).answers, seen.item));
  }
  return asked;
};

/** A film for a camera that is not there: this picture, held still on a table of grey. */
const asFilm = async (page, picture) => {
  const [width, height] = [960, 720];
  const grey = await page.evaluate(async ([source, w, h]) => {
    const image = await createImageBitmap(await (await fetch(source)).blob());
    const pen = Object.assign(document.createElement('canvas'), { width: w, height: h }).getContext('2d');
    pen.fillStyle = '#999';
    pen.fillRect(0, 0, w, h);
    const scale = Math.min((0.9 * w) / image.width, (0.9 * h) / image.height);
    pen.drawImage(image, 40, 60, image.width * scale, image.height * scale);
    const { data } = pen.getImageData(0, 0, w, h);
    return Array.from({ length: w * h }, (_, at) => data[4 * at]);
  }, [`data:image/png;base64,${picture.toString('base64')}`, width, height]);
  const colours = Buffer.alloc((width * height) / 2, 128);
  const frame = Buffer.concat([Buffer.from('FRAME\n'), Buffer.from(grey), colours]);
  return Buffer.concat([Buffer.from(`YUV4MPEG2 W${width} H${height} F10:1 Ip A1:1 C420jpeg\n`), frame, frame]);
};

/** Opens the page in a browser with a camera that is not there, and presses for it; `act` gets to ask whether it still runs. */
const filming = async (more, act) => {
  const seeing = await chromium.launch({
    executablePath, args: [...flags, '--use-fake-device-for-media-stream', '--use-fake-ui-for-media-stream', ...more],
  });
  try {
    const keep = () => {
      const ask = navigator.mediaDevices.getUserMedia.bind(navigator.mediaDevices);
      navigator.mediaDevices.getUserMedia = async (wish) => (globalThis.stream = await ask(wish));
    };
    const { page, widget } = await open(seeing, { html: NATIONAL, context: { permissions: ['camera'] }, script: keep });
    await widget.press('Open answers you saved before');
    await widget.button('Use the camera').click();
    await act(page, widget, () => page.evaluate(() => globalThis.stream.getTracks().map((track) => track.readyState).join()));
    await expectCalm(page);
  } finally {
    await seeing.close();
  }
};

const rowsNow = (widget) => widget.find('.summary-list').allInnerTexts();

export const tests = {
  'what was saved opens in a fresh page, with all answers and notes': async ({ browser }) => {
    const first = await answered(browser, 'L41');
    await first.widget.press((await first.widget.find('.task-list .link-button').allTextContents())[0]);
    await first.widget.find('#leaf-0-0').fill('Tea at four 👩🏽‍🦽');
    await first.widget.press('Done');
    const { name, text } = await saved(first);
    assert.equal(name, 'phb-check-answers-2026-11-22.json');
    assert.equal(JSON.parse(text)['phb-check-answers'], 1);
    const { page, widget } = await open(browser, { html: NATIONAL });
    await widget.press('Open answers you saved before');
    await choose(page, widget, text);
    await until(() => widget.find('[data-phb=opened]').count(), (count) => count === 1, 'the answers back');
    await widget.press('Check your answers');
    assert.deepEqual(await rowsNow(widget), first.rows);
    await widget.press('See what this suggests');
    await widget.press(OVERVIEW);
    await widget.press((await widget.find('.task-list .link-button').allTextContents())[0]);
    assert.equal(await widget.find('#leaf-0-0').inputValue(), 'Tea at four 👩🏽‍🦽');
    await expectCalm(page);
    await expectCalm(first.page);
  },

  'a file under a password holds no answer to read, and opens with that password alone': async ({ browser }) => {
    const first = await answered(browser, 'L40');
    await first.widget.press('Save your answers');
    await first.widget.find('#password').fill('tea');
    await first.widget.find('#password-again').fill('coffee');
    await first.widget.button('Save').click();
    await until(() => first.widget.find('[role=alert]').allInnerTexts(), (texts) => /not the same/.test(texts.join()), 'two passwords');
    await first.widget.press('Done');
    const { text } = await saved(first, 'tea ☕ horse');
    assert.doesNotMatch(text, /chc-agreed|court-order|england|phb-check-answers/i);
    const { page, widget } = await open(browser, { html: NATIONAL });
    await widget.press('Open answers you saved before');
    await choose(page, widget, text);
    await until(() => widget.find('#open-password').count(), (count) => count === 1, 'the question for the password');
    await widget.find('#open-password').fill('tea');
    await widget.button('Open').click();
    await widget.sees((it) => /not the password/.test(it.errors ?? '') && it.focus === 'errors', 'the wrong password told');
    await widget.find('#open-password').fill('tea ☕ horse');
    await widget.button('Open').click();
    await until(() => widget.find('[data-phb=opened]').count(), (count) => count === 1, 'the answers back');
    await widget.press('Check your answers');
    assert.deepEqual(await rowsNow(widget), first.rows);
    await expectCalm(page);
  },

  'a code typed from paper opens the same answers, and a slip of the hand is told with its place': async ({ browser }) => {
    const first = await answered(browser, 'L41');
    const { signs } = await printed(first);
    assert.match(signs, /^PHB1( [0-9A-Z]{4})+$/);
    const { page, widget } = await open(browser, { html: NATIONAL });
    await widget.press('Open answers you saved before');
    const wrong = signs.replace(/.$/, (last) => (last === '7' ? '8' : '7'));
    const tries = [['', /Type the code/], ['PHB1 7', /too short/], ['hello world, this is me', /not a code|Compare/], [wrong, /Group \d+/]];
    for (const [typed, reason] of tries) {
      await widget.find('#code').fill(typed);
      await widget.button('Open the code').click();
      await widget.sees((it) => reason.test(it.errors ?? '') && it.focus === 'errors', String(reason));
      assert.equal(await widget.find('#code').inputValue(), typed);
    }
    await widget.find('#code').fill(signs.toLowerCase().replaceAll(' ', '-'));
    await widget.button('Open the code').click();
    await until(() => widget.find('[data-phb=opened]').count(), (count) => count === 1, 'the answers back');
    assert.deepEqual(await toCheck(widget, 'L41'), ['court-order']);
    assert.deepEqual(await rowsNow(widget), first.rows);
    await expectCalm(page);
  },

  'a photo of the printed code opens the same answers, and a photo of something else is told': async ({ browser }) => {
    const first = await answered(browser, 'L12');
    const { picture } = await printed(first);
    const { page, widget } = await open(browser, { html: NATIONAL });
    await widget.press('Open answers you saved before');
    const show = async (buffer) => {
      const [chooser] = await Promise.all([page.waitForEvent('filechooser'), widget.button('Choose a photo of the code').click()]);
      await chooser.setFiles({ name: 'photo.png', mimeType: 'image/png', buffer });
    };
    await show(await page.screenshot());
    await widget.sees((it) => /cannot see a code/.test(it.errors ?? ''), 'no code seen');
    await show(Buffer.from('no picture at all'));
    await widget.sees((it) => /cannot see a code/.test(it.errors ?? ''), 'no picture');
    await show(picture);
    await until(() => widget.find('[data-phb=opened]').count(), (count) => count === 1, 'the answers back');
    await toCheck(widget, 'L12');
    assert.deepEqual(await rowsNow(widget), first.rows);
    await expectCalm(page);
  },

  'a file that is damaged, another’s or newer is refused with its reason, and no answer is touched': async ({ browser }) => {
    const first = await answered(browser, 'L12');
    const { page, widget, rows } = first;
    const { text } = await saved(first);
    await widget.press('Done');
    await widget.press('Open saved answers');
    const wrong = [
      [text.slice(0, 300), /damaged/], ['not json', /damaged/], ['{"a":1}', /not one that this page saved/],
      ['{"resourceType":"Patient"}', /something else: “Patient”/], ['{"resourceType":"Questionnaire"}', /the questions and no answers/],
      ['{"resourceType":"QuestionnaireResponse"}', /other questions than ours/],
      [text.replace('"phb-check-answers": 1', '"phb-check-answers": 9'), /newer version/], [' '.repeat(9 << 20), /far larger/],
    ];
    for (const [file, reason] of wrong) {
      await choose(page, widget, file);
      await widget.sees((it) => reason.test(it.errors ?? '') && it.focus === 'errors', String(reason));
    }
    await widget.press('Back');
    await widget.press('Back to what this suggests');
    await widget.press('Change answers');
    assert.deepEqual(await rowsNow(widget), rows);
    await expectCalm(page);
  },

  'what was saved by the standard of health records opens too, and says what it could not take over': async ({ browser }) => {
    const first = await answered(browser, 'L41');
    await first.widget.press('Save your answers');
    assert.equal(await first.widget.button('Save the dates for a calendar').count(), 0, 'there are no dates');
    const [download] = await Promise.all([first.page.waitForEvent('download'), first.widget.button('Save the answers (FHIR)').click()]);
    const form = JSON.parse(await readFile(await download.path(), 'utf8'));
    form.item[0].item.push({ linkId: 'of-old', answer: [{ valueString: '<b>x</b>' }] });
    const { page, widget } = await open(browser, { html: NATIONAL });
    await widget.press('Open answers you saved before');
    await choose(page, widget, JSON.stringify(form));
    await until(() => widget.find('[data-phb=opened]').count(), (count) => count === 1, 'the answers back');
    assert.match(await widget.find('[data-phb=opened]').innerText(), /What we could not take over\s+Something this version does not know: of-old/);
    await widget.press('Check your answers');
    assert.deepEqual(await rowsNow(widget), first.rows.filter((row) => !row.startsWith('Who is this for?')), 'the file says no more of who answers');
    await expectCalm(page);
    await expectCalm(first.page);
  },

  'where there is no camera, or it may not be used, the page says so and the other ways stay': async ({ browser }) => {
    const { page, widget } = await open(browser, { html: NATIONAL });
    await widget.press('Open answers you saved before');
    await widget.button('Use the camera').click();
    await widget.sees((it) => /camera/.test(it.errors ?? '') && it.focus === 'errors', 'no camera');
    assert.ok(await widget.button('Choose a photo of the code').isVisible());
    await expectCalm(page);
  },

  'a code held before the camera opens the same answers, and the camera stops': async ({ browser }) => {
    const first = await answered(browser, 'L12');
    const { picture } = await printed(first);
    const film = path.join(folder('film'), 'code.y4m');
    await writeFile(film, await asFilm(await first.page.context().newPage(), picture));
    await filming([`--use-file-for-fake-video-capture=${film}`], async (page, widget, states) => {
      await until(() => widget.find('[data-phb=opened]').count(), (count) => count === 1, 'the answers back');
      await until(states, (all) => all === 'ended', 'the end of the stream');
      await toCheck(widget, 'L12');
      assert.deepEqual(await rowsNow(widget), first.rows);
    });
  },

  'a camera that sees no code stops when the page is left': async () => {
    await filming([], async (page, widget, states) => {
      await until(() => widget.find('video').count(), (count) => count === 1, 'the picture of the camera');
      assert.equal(await states(), 'live');
      await page.screenshot({ path: path.join(folder('shots'), 'camera.png'), fullPage: true });
      await widget.press('Back');
      await until(states, (all) => all === 'ended', 'the end of the stream');
    });
  },
};
