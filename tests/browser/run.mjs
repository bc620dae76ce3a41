// Decides which tests run, one after another in one browser, and counts what passed: `node run.mjs [file] [part of a name]`.
import { chromium, executablePath, flags } from './lib/env.mjs';
import { stopPrinter } from './lib/printer.mjs';

const FILES = ['journeys', 'reasons', 'summary', 'folder', 'sketch', 'files', 'private', 'silence', 'back', 'two', 'input', 'packs', 'schema', 'maker', 'desk', 'compare', 'failure', 'policy', 'access'];
const LONGEST = 240_000;

const [wantedFile, wantedName = ''] = process.argv.slice(2);
if (wantedFile && !FILES.includes(wantedFile)) {
  console.error(`run.mjs: there is no file ${wantedFile}; take one of ${FILES.join(', ')}`);
  process.exit(2);
}

const browser = await chromium.launch({ executablePath, args: flags });
const count = { passed: 0, failed: 0 };

const inTime = (work) => {
  let clock;
  const late = new Promise((_, reject) => {
    clock = setTimeout(() => reject(new Error(`not done after ${LONGEST / 1000} s`)), LONGEST);
  });
  return Promise.race([work, late]).finally(() => clearTimeout(clock));
};

const runOne = async (file, name, test) => {
  const start = Date.now();
  const seconds = () => `${((Date.now() - start) / 1000).toFixed(1)} s`;
  try {
    await inTime(test({ browser }));
    count.passed += 1;
    console.log(`ok    ${file}: ${name} (${seconds()})`);
  } catch (error) {
    count.failed += 1;
    console.log(`FAIL  ${file}: ${name} (${seconds()})`);
    console.log(String(error.stack ?? error).split('\n').slice(0, 60).map((line) => `      ${line}`).join('\n'));
  }
  for (const context of browser.contexts()) await context.close();
};

for (const file of FILES.filter((name) => !wantedFile || name === wantedFile)) {
  const { tests } = await import(`./${file}.mjs`);
  for (const [name, test] of Object.entries(tests)) {
    if (name.includes(wantedName)) await runOne(file, name, async (kit) => test(kit));
  }
}

await browser.close();
await stopPrinter();
console.log(`${count.passed} passed, ${count.failed} failed`);
process.exit(count.failed === 0 && count.passed > 0 ? 0 : 1);
