import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';

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

const canInstall = () =>
  process.platform === 'linux' && process.getuid?.() === 0 && existsSync('/usr/bin/apt-get');

/** The same, installed from Debian's packages where that is possible; else one clear line and exit code 1. */
export function needChromium() {
  const found = findChromium();
  if (found) return found;
  try {
    if (!canInstall()) throw new Error('no package manager');
    console.log('No Chromium here: installing the package of Debian.');
    const quiet = { stdio: 'ignore', env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' } };
    execFileSync('apt-get', ['update', '-q'], quiet);
    const packages = ['chromium', 'fonts-noto-core'];
    execFileSync('apt-get', ['install', '-y', '-q', '--no-install-recommends', ...packages], quiet);
  } catch {
    // Said below, in one line.
  }
  const installed = findChromium();
  if (installed) return installed;
  console.error(
    'The tests need Chromium or Chrome: install one, or set CHROME_PATH to the one you have.',
  );
  process.exit(1);
}
