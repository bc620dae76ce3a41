// Decides how the timing page is shown to a browser and what is printed of it. The folder and the browser come from the environment.
import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import path from 'node:path';

const { PHB_BENCH: folder, PHB_CHROMIUM: executablePath, PHB_MODULES: modules } = process.env;
const { chromium } = createRequire(`${modules}/`)('playwright-core');
const KINDS = { '.js': 'text/javascript', '.wasm': 'application/wasm' };

const browser = await chromium.launch({ executablePath, args: ['--no-sandbox'] });
const page = await browser.newPage();
page.on('pageerror', (error) => console.error(error.stack));
await page.route('**/*', async (route) => {
  const name = new URL(route.request().url()).pathname.slice(1);
  if (!name) return route.fulfill({ contentType: 'text/html', body: '<!doctype html><script type="module" src="./page.js"></script>' });
  const body = await readFile(path.join(folder, name)).catch(() => null);
  return body ? route.fulfill({ contentType: KINDS[path.extname(name)] ?? 'text/plain', body }) : route.fulfill({ status: 404 });
});
await page.goto('http://bench.invalid/');
await page.waitForFunction(() => globalThis.run);
const { wrong, people, times } = await page.evaluate(() => globalThis.run());
await browser.close();
const [[, own]] = times;
for (const [name, time] of times) console.log(`browser: ${name}: ${time.toFixed(2)} µs a person, ${(time / own).toFixed(1)} times our verdicts`);
console.log(`browser: ${people} people, ${wrong} verdicts of the others differ from ours`);
if (wrong) process.exitCode = 1;
