// Decides how a form is filled in with LHC-Forms in a browser, as a person would, and what it then shows and saves.
import { tool } from './tools.mjs';

const SCRIPTS = ['webcomponent/assets/lib/zone.min.js', 'webcomponent/lhc-forms.js', 'fhir/R4/lformsFHIR.min.js'];

/** A page with the form on it. */
export const openForm = async (browser, questionnaire) => {
  const page = await browser.newPage({ viewport: { width: 1000, height: 900 } });
  await page.setContent('<!doctype html><html lang="en"><title>form</title><body><main id="form"></main></body></html>');
  await page.addStyleTag({ path: tool('lforms', 'dist/lforms/webcomponent/styles.css') });
  for (const script of SCRIPTS) await page.addScriptTag({ path: tool('lforms', 'dist/lforms', script) });
  await show(page, questionnaire);
  return page;
};

/** Puts a fresh form on the page. */
export const show = async (page, questionnaire) => {
  await page.evaluate((form) => window.LForms.Util.addFormToPage(form, 'form', { fhirVersion: 'R4' }), questionnaire);
  await page.waitForSelector('#form [id^="item-"]');
};

const own = (link) => `[id^="${link}/"]`;

/** Gives the answers to one question. */
export const give = async (page, link, answers) => {
  for (const answer of answers) {
    if (answer.valueCoding) {
      await page.click(`label${own(link)}[id$="|${answer.valueCoding.code}"]`, { timeout: 10_000 });
    } else {
      const [year, month, day] = String(answer.valueDate ?? '').split('-');
      const text = answer.valueDate ? `${month}/${day}/${year}` : String(answer.valueInteger);
      const field = `[id^="item-${link}/"] input`;
      await page.fill(field, text, { timeout: 10_000 });
      await page.press(field, answer.valueDate ? 'Enter' : 'Tab');
    }
  }
};

/** The names of what is to be seen below the groups, questions and hints, in its order. */
export const seen = (page) => page.evaluate(() => {
  const questions = [...document.querySelectorAll('#form .lhc-item-question[id^="item-"]')];
  const visible = questions.filter((it) => it.getClientRects().length > 0);
  return visible.map((it) => it.id.slice('item-'.length).split('/')[0]);
});

/** What the form saves. */
export const saved = (page) => page.evaluate(() => window.LForms.Util.getFormFHIRData('QuestionnaireResponse', 'R4'));
