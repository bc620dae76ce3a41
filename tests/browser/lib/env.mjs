// Decides where everything is that the tests need: the page, the browser, the tools, the folder for pictures.
import { mkdirSync } from 'node:fs';
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

export const root = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '../../..');
const modules = process.env.PHB_MODULES ?? path.join(root, 'xtask/web/node_modules');
const require = createRequire(path.join(modules, 'from-here.js'));

export const { chromium } = require('playwright-core');
/** The validator of schemas, made by others. */
export const Validator = () => require('ajv/dist/2020.js').default;
/** A reader of QR codes, made by others, for a picture as bytes of red, green, blue and cover. */
export const readCode = (bytes, width, height) => require('jsqr')(bytes, width, height)?.data;
export const axeSource = () => readFileSync(require.resolve('axe-core/axe.min.js'), 'utf8');

export const url = process.env.PHB_URL ?? 'http://127.0.0.1:8027/';
export const executablePath = process.env.PHB_CHROMIUM ?? '/usr/bin/chromium';
/** The server's log, a line for each request; without it nothing can be counted there. */
export const serverLog = process.env.PHB_SERVER_LOG;

export const out = process.env.PHB_OUT ?? path.join(root, 'target/browser');
export const folder = (name) => {
  const made = path.join(out, name);
  mkdirSync(made, { recursive: true });
  return made;
};

export const flags = [
  '--no-sandbox', '--disable-gpu', '--no-first-run', '--disable-background-networking',
  '--disable-component-update', '--disable-sync', '--disable-dev-shm-usage',
];
