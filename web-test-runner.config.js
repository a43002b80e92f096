import { dirname } from 'node:path';
import { defaultReporter } from '@web/test-runner';
import { esbuildPlugin } from '@web/dev-server-esbuild';
import { globSync } from 'tinyglobby';
import { countReporter } from './test/count-reporter.js';
import { engines } from './test/engines.js';
import { withSignatures } from './scripts/signatures.js';
import { hooks, words } from './test/hooks-server.js';

/** Serves a JSON file as a module, as Vite does. */
const json = {
  name: 'json-as-module',
  resolveMimeType: ({ path }) => (path.endsWith('.json') ? 'js' : undefined),
  transform: ({ path, body }) =>
    path.endsWith('.json') ? `export default ${withSignatures(path, body) ?? body}` : undefined,
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

/** Every story in every language, and nothing else: `npm run test:languages`. */
const all = process.env.TEST_LANGUAGES === 'all';

const html = (script) => (framework) => `<!doctype html>
  <html lang="en">
    <head>
      <meta charset="utf-8" />
      <title>Tests</title>
      <link rel="stylesheet" href="/src/csec-widgets.css" />
      <script src="/test/closed-roots.js"></script>
      <script type="module" src="/test/hooks.js"></script>
      <script src="/node_modules/axe-core/axe.min.js"></script>
      <script ${script}></script>
      ${all ? '<meta name="languages" content="all" />' : ''}
    </head>
    <body><script type="module" src="${framework}"></script></body>
  </html>`;

const everywhere = ['test/*.test.ts'];
// Every language is inside this file: there is nothing to load. On the strictest page it is tested with the other pages.
const classic = ['embed', 'hotline-card', 'page', 'toolkit', 'topics', 'traffic'].map(
  (name) => `test/${name}.test.ts`,
);

// What is promised of the file that a reader gets, and takes long: it is held against that file, in three engines.
const shipped = ['endurance', 'fuzz', 'privacy', 'strict', 'traffic'].map(
  (name) => `!test/${name}.test.ts`,
);

/** What runs in an engine: in Chromium all of it, in the others what concerns the sources, and the script that is sent. */
const groupsIn = (engine) => [
  {
    name: `${engine}: sources`,
    // What is sent is tested in the browser that people have.
    shell: true,
    files: [
      ...(engine === 'Chromium' ? [...everywhere, ...shipped] : []),
      'test/sources/**/*.test.ts',
    ],
    testRunnerHtml: html('type="module" src="/src/csec-widgets.ts"'),
  },
  {
    name: `${engine}: built`,
    files: everywhere,
    testRunnerHtml: html('type="module" src="/dist/cdn/csec-widgets.js"'),
  },
  // The classic file differs in how it is loaded and not in what it does: one engine is enough, and what loading concerns.
  ...(engine === 'Chromium'
    ? [
        {
          name: `${engine}: classic`,
          files: classic,
          testRunnerHtml: html('src="/dist/cdn/csec-widgets.all.js"'),
        },
      ]
    : []),
];

/** The stories alone. */
const languages = (engine) => ({
  ...groupsIn(engine)[0],
  name: `${engine}: languages`,
  files: ['test/sources/stories/*.test.ts'],
});

/** The engines of this run, Chromium alone if nothing else is said. */
const names = all ? ['Chromium'] : (process.env.TEST_ENGINES ?? 'Chromium').split(' ');

export default {
  rootDir: '.',
  nodeResolve: { exportConditions: ['production', 'default'] },
  concurrency: 2,
  concurrentBrowsers: 1,
  // A file of stories in every language takes minutes.
  testsFinishTimeout: all ? 1_500_000 : 300_000,
  browserStartTimeout: 60_000,
  testFramework: { config: { timeout: 20_000 } },
  plugins: [
    esbuildPlugin({
      ts: true,
      target: 'es2022',
      tsconfig: 'tsconfig.json',
      define: { __VERSION__: '"0.0.0"', __RELEASED__: '"2026-01-01"', __SIGNED__: '[]' },
    }),
    glob,
    json,
    hooks,
  ],
  middleware: [words],
  reporters: [
    defaultReporter({ reportTestResults: true, reportTestProgress: false }),
    countReporter(),
  ],
  groups: names.flatMap((name) => {
    const launchers = new Map();
    const groups = all ? [languages(name)] : groupsIn(name);
    return groups.map(({ shell = false, ...group }) => {
      if (!launchers.has(shell)) launchers.set(shell, engines[name]({ shell }));
      return { ...group, browsers: [launchers.get(shell)] };
    });
  }),
};
