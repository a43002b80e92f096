// The two engines that only the full test needs.
import { existsSync } from 'node:fs';
import { globSync } from 'tinyglobby';
import { need } from './install.js';

const fonts = ['fonts-noto-core', 'fonts-noto-cjk'];
const firefoxes = [process.env.FIREFOX_PATH, '/usr/bin/firefox-esr', '/usr/bin/firefox'];

/** The path of Firefox. */
export const needFirefox = () =>
  need({
    name: 'Firefox',
    find: () => firefoxes.find((path) => path && existsSync(path)),
    packages: ['firefox-esr', ...fonts],
    otherwise: 'The full test needs Firefox: install firefox-esr, or set FIREFOX_PATH.',
  });

/** The paths of WebKitGTK's driver and browser, and of a screen for it: it has no mode without one. */
export const needWebKit = () =>
  need({
    name: 'WebKitGTK',
    find() {
      const driver = '/usr/bin/WebKitWebDriver';
      const screen = '/usr/bin/Xvfb';
      const [browser] = globSync('/usr/lib{,/*}/webkit2gtk-4.1/MiniBrowser', { absolute: true });
      return browser && [driver, screen].every(existsSync) && { driver, screen, browser };
    },
    packages: ['webkit2gtk-driver', 'xvfb', ...fonts],
    otherwise: 'The full test needs WebKitGTK: install webkit2gtk-driver and xvfb.',
  });
