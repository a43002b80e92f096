import { dirname } from 'node:path';
import { defaultReporter } from '@web/test-runner';
import { playwrightLauncher } from '@web/test-runner-playwright';
import { esbuildPlugin } from '@web/dev-server-esbuild';
import { globSync } from 'tinyglobby';
import { countReporter } from './test/count-reporter.js';
import { needChromium } from './scripts/chromium.js';

/** Serves a JSON file as a module, as Vite does. */
const json = {
  name: 'json-as-module',
  resolveMimeType: ({ path }) => (path.endsWith('.json') ? 'js' : undefined),
  transform: ({ path, body }) => (path.endsWith('.json') ? `export default ${body}` : undefined),
};

/** Writes out what Vite makes of import.meta.glob: a table of the files that are there. */
const glob = {
  name: 'glob-as-table',
  transform: ({ path, body }) =>
    body.replace?.(/import\.meta\.glob\(\s*(\[[^\]]*\])[\s\S]*?\}\s*\)/g, (_, patterns) => {
      const rows = globSync(JSON.parse(patterns.replaceAll("'", '"').replace(/,\s*\]/, ']')), {
        cwd: dirname(path).slice(1),
      }).map((file) => (file.startsWith('.') ? file : `./${file}`));
      return `({ ${rows.map((file) => `'${file}': () => import('${file}').then((m) => m.default)`).join(', ')} })`;
    }),
};

/** What the tests need of the browser and the network, for one page: nothing of it is in the kit. */
async function createPage({ context }) {
  const page = await context.newPage();
  // What comes later can be made to fail or to wait: the words of Spanish, or all that the topics need.
  const later = {
    kit: /\/es[-/]kit[^/]*\.js(on)?(\?|$)/,
    topics: /[-/]topics-[^/]*\.js(on)?(\?|$)/,
  };
  const states = {};
  const held = [];
  for (const [part, pattern] of Object.entries(later))
    await page.route(pattern, async (route) => {
      if (states[part] === 'fail') return route.abort();
      if (states[part] === 'stall') return held.push(route);
      return route.continue();
    });
  await page.exposeFunction('setWords', async (state, part = 'kit') => {
    states[part] = state;
    if (state === 'ok') await Promise.all(held.splice(0).map((route) => route.continue()));
  });
  await page.exposeFunction('setMedia', (media) => page.emulateMedia(media));
  await page.exposeFunction('setWidth', (width) => page.setViewportSize({ width, height: 800 }));
  await page.exposeFunction('clickAt', (x, y) => page.mouse.click(x, y));
  await page.exposeFunction('pressKey', (key) => page.keyboard.press(key));
  return page;
}

const html = (script) => (framework) => `<!doctype html>
  <html lang="en">
    <head>
      <meta charset="utf-8" />
      <title>Tests</title>
      <link rel="stylesheet" href="/src/csec-widgets.css" />
      <script src="/test/closed-roots.js"></script>
      <script src="/node_modules/axe-core/axe.min.js"></script>
      <script ${script}></script>
    </head>
    <body><script type="module" src="${framework}"></script></body>
  </html>`;

const everywhere = ['test/*.test.ts'];
const network = 'test/loading.test.ts';

export default {
  rootDir: '.',
  nodeResolve: { exportConditions: ['production', 'default'] },
  concurrency: 2,
  testsFinishTimeout: 150_000,
  browserStartTimeout: 60_000,
  testFramework: { config: { timeout: 20_000 } },
  plugins: [
    esbuildPlugin({
      ts: true,
      target: 'es2022',
      tsconfig: 'tsconfig.json',
      define: { __VERSION__: '"0.0.0"', __RELEASED__: '"2026-01-01"' },
    }),
    glob,
    json,
  ],
  browsers: [
    playwrightLauncher({
      launchOptions: { executablePath: needChromium(), args: ['--no-sandbox'] },
      createBrowserContext: ({ browser }) =>
        browser.newContext({ timezoneId: 'America/Los_Angeles', locale: 'en-US' }),
      createPage,
    }),
  ],
  reporters: [
    defaultReporter({ reportTestResults: true, reportTestProgress: false }),
    countReporter(),
  ],
  groups: [
    {
      name: 'sources',
      files: [...everywhere, 'test/sources/*.test.ts'],
      testRunnerHtml: html('type="module" src="/src/csec-widgets.ts"'),
    },
    {
      name: 'built',
      files: everywhere,
      testRunnerHtml: html('type="module" src="/dist/cdn/csec-widgets.js"'),
    },
    {
      name: 'classic',
      // Every language is inside this file: there is nothing to load.
      files: [...everywhere, `!${network}`],
      testRunnerHtml: html('src="/dist/cdn/csec-widgets.all.js"'),
    },
  ],
};
