// The three engines, as the runner starts them: in California's time, in English.
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { createServer } from 'node:net';
import { playwrightLauncher } from '@web/test-runner-playwright';
import { puppeteerLauncher } from '@web/test-runner-puppeteer';
import { WebdriverLauncher } from '@web/test-runner-webdriver';
import { needChromium, needShell } from '../scripts/chromium.js';
import { needFirefox, needWebKit } from '../scripts/engines.js';

const env = { ...process.env, TZ: 'America/Los_Angeles', LANG: 'en_US.UTF-8', LANGUAGE: 'en_US' };

/** As people have it, or without a window. */
const chromium = ({ shell = false } = {}) =>
  playwrightLauncher({
    launchOptions: {
      executablePath: shell ? needShell() : needChromium(),
      args: ['--no-sandbox'],
    },
    createBrowserContext: ({ browser }) =>
      browser.newContext({ timezoneId: 'America/Los_Angeles', locale: 'en-US' }),
  });

const firefox = () =>
  puppeteerLauncher({
    launchOptions: {
      browser: 'firefox',
      executablePath: needFirefox(),
      env,
      extraPrefsFirefox: { 'intl.accept_languages': 'en-US' },
    },
    async createPage({ context }) {
      const page = await context.newPage();
      page.setDefaultNavigationTimeout(120_000);
      return page;
    },
    // Its pages share their cookies and the focus.
    concurrency: 1,
  });

const pause = (ms) => new Promise((done) => setTimeout(done, ms));

/** A port that nothing listens on. */
async function freePort() {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address();
  server.close();
  await once(server, 'close');
  return port;
}

/** WebKitGTK, with a driver and a screen of its own. */
class WebKitLauncher extends WebdriverLauncher {
  concurrency = 1;
  #paths;
  #processes = [];

  constructor(paths) {
    super({
      hostname: '127.0.0.1',
      capabilities: {
        'webkitgtk:browserOptions': { binary: paths.browser, args: ['--automation'] },
        // The runner needs no second channel to the browser.
        'wdio:enforceWebDriverClassic': true,
      },
    });
    this.#paths = paths;
  }

  async initialize(config) {
    // One window for one page after the other, and not frames in it.
    await super.initialize({ ...config, concurrency: 1 });
    this.name = 'WebKit';
    process.once('exit', () => this.#end());
    const screen = this.#start(
      this.#paths.screen,
      // Nobody manages windows there: the page has the focus because the pointer, in the middle of the screen, is on it.
      ['-displayfd', '3', '-screen', '0', '1280x1000x24', '-nolisten', 'tcp'],
      { stdio: ['ignore', 'ignore', 'ignore', 'pipe'] },
    );
    const [display] = await Promise.race([
      once(screen.stdio[3], 'data'),
      once(screen, 'exit').then(() => Promise.reject(new Error('no screen for WebKit'))),
    ]);
    const port = await freePort();
    this.options.port = port;
    this.#start(this.#paths.driver, ['-p', String(port)], {
      stdio: 'ignore',
      env: {
        ...env,
        DISPLAY: `:${String(display).trim()}`,
        GDK_BACKEND: 'x11',
        // Where no graphics card is, drawing as if there were one takes a fifth of the time of all tests.
        WEBKIT_SKIA_ENABLE_CPU_RENDERING: '1',
        WEBKIT_DISABLE_DMABUF_RENDERER: '1',
      },
    });
    for (let round = 0; round < 200; round += 1) {
      if (await fetch(`http://127.0.0.1:${port}/status`).catch(() => undefined)) return;
      await pause(50);
    }
    throw new Error('the driver of WebKit does not answer');
  }

  #start(path, args, options) {
    const started = spawn(path, args, options);
    this.#processes.unshift(started);
    return started;
  }

  #end() {
    for (const one of this.#processes.splice(0)) one.kill();
  }

  async startSession(id, url) {
    await this.ensureManagerInitialized();
    await this.setViewport(800, 600);
    return super.startSession(id, url);
  }

  /** The size of the page; the window has a bar above it. False where it cannot be so small. */
  async setViewport(width, height) {
    const { driver } = this;
    const inner = () => driver.execute('return [innerWidth, innerHeight]');
    for (let round = 0; round < 50; round += 1) {
      const [w, h] = await inner();
      if (w === width && h === height) return true;
      if (round % 10 === 0) {
        const rect = await driver.getWindowRect();
        await driver.setWindowRect(null, null, rect.width + width - w, rect.height + height - h);
      } else await pause(20);
    }
    return false;
  }

  async stop() {
    await super.stop();
    this.#end();
  }
}

const webkit = () => new WebKitLauncher(needWebKit());

export const engines = { Chromium: chromium, Firefox: firefox, WebKit: webkit };
