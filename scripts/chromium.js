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
