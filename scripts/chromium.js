import { existsSync } from 'node:fs';
import { need } from './install.js';

const places = [
  process.env.CHROME_PATH,
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/usr/bin/google-chrome-stable',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  'C:/Program Files/Google/Chrome/Application/chrome.exe',
];

/** The path of a Chromium or Chrome on this machine; undefined where there is none. */
export const findChromium = () => places.find((path) => path && existsSync(path));

/** The same, installed from Debian's packages where that is possible; else one clear line and exit code 1. */
export const needChromium = () =>
  need({
    name: 'Chromium',
    find: findChromium,
    packages: ['chromium', 'fonts-noto-core'],
    otherwise:
      'The tests need Chromium or Chrome: install one, or set CHROME_PATH to the one you have.',
  });

const shells = [process.env.CHROME_SHELL_PATH, '/usr/bin/chromium-headless-shell'];

/**
 * The path of Chromium without its window, its menus and its back-forward cache, which opens a page for half of the
 * processor's time; Chromium itself where there is none. `install`: gets Debian's package first, where that is possible.
 */
export const needShell = ({ install = false } = {}) =>
  need({
    name: 'Chromium without a window',
    find: () => shells.find((path) => path && existsSync(path)),
    packages: install ? ['chromium-headless-shell', 'fonts-noto-core'] : [],
    otherwise: needChromium,
  });
