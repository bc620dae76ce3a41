// Decides how the real Print button is pressed to get a real PDF: a browser with a window, on a screen nobody sees.
import { spawn } from 'node:child_process';
import { mkdtempSync, mkdirSync, readdirSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { chromium, executablePath, flags } from './env.mjs';
import { until } from './until.mjs';

/** Starts an X server on a free display and says which; fails where there is none. */
const screen = () =>
  new Promise((resolve, reject) => {
    const server = spawn('Xvfb', ['-displayfd', '3', '-screen', '0', '1280x1000x24', '-nolisten', 'tcp'], {
      stdio: ['ignore', 'ignore', 'ignore', 'pipe'],
    });
    server.on('error', () => reject(new Error('Xvfb is missing: install the package xvfb (printing needs a browser with a window)')));
    server.on('exit', (code) => reject(new Error(`Xvfb ended with ${code}`)));
    server.stdio[3].once('data', (text) => resolve({ server, display: `:${String(text).trim()}` }));
  });

/** What makes Chromium save at once, as PDF and without asking, whatever is printed. */
const preferences = (folder) => {
  const printing = {
    recentDestinations: [{ id: 'Save as PDF', origin: 'local', account: '' }],
    selectedDestinationId: 'Save as PDF', version: 2,
  };
  return {
    printing: { print_preview_sticky_settings: { appState: JSON.stringify(printing) } },
    savefile: { default_directory: folder },
    download: { default_directory: folder, prompt_for_download: false },
  };
};

let printer;

/** The one browser that prints, started when first needed. */
export const startPrinter = async () => {
  if (printer) return printer;
  const { server, display } = await screen();
  const home = mkdtempSync(path.join(tmpdir(), 'phb-check-printer-'));
  const folder = path.join(home, 'paper');
  mkdirSync(folder);
  mkdirSync(path.join(home, 'profile/Default'), { recursive: true });
  writeFileSync(path.join(home, 'profile/Default/Preferences'), JSON.stringify(preferences(folder)));
  const context = await chromium.launchPersistentContext(path.join(home, 'profile'), {
    executablePath, headless: false, args: [...flags, '--kiosk-printing'], env: { ...process.env, DISPLAY: display },
    viewport: { width: 1240, height: 860 },
  });
  context.setDefaultTimeout(8000);
  printer = { context, folder, home, server };
  return printer;
};

/** Does what must print, and returns the PDF that came out, moved to `target`, with the name the browser gave it. */
export const printed = async ({ folder }, act) => {
  for (const name of readdirSync(folder)) rmSync(path.join(folder, name));
  await act();
  const size = () => readdirSync(folder).filter((name) => name.endsWith('.pdf')).map((name) => [name, statSync(path.join(folder, name)).size]);
  const [[name]] = await until(async () => size(), (files) => files.length > 0 && files[0][1] > 0, 'a PDF to be saved', 30_000);
  return path.join(folder, name);
};

export const stopPrinter = async () => {
  if (!printer) return;
  await printer.context.close();
  printer.server.removeAllListeners('exit');
  printer.server.kill();
  rmSync(printer.home, { recursive: true, force: true });
  printer = undefined;
};
