// All that `npm test` does, one step after the other. The browser runs count; everything else passes or ends the run.
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync, rmSync } from 'node:fs';
import { needChromium } from './chromium.js';

const node = (name, file, ...args) => ({ name, command: process.execPath, args: [file, ...args] });
const bin = (name, path, ...args) => node(name, `node_modules/${path}`, ...args);

process.env.CHROME_PATH = needChromium();

const steps = [
  bin('Types', 'typescript/bin/tsc', '-p', '.'),
  bin('Lint', 'eslint/bin/eslint.js', '.'),
  bin('Format', 'prettier/bin/prettier.cjs', '--check', '--log-level', 'warn', '.'),
  node('Build', 'scripts/build.js'),
  node('Content', 'scripts/content.js'),
  {
    name: 'Package',
    command: process.execPath,
    args: ['--test', '--test-reporter=dot', 'test/checks/'],
  },
  bin('Publishing', 'publint/src/cli.js', '--strict'),
  bin(
    'Entry points',
    '@arethetypeswrong/cli/dist/index.js',
    ...['--pack', '.', '--profile', 'esm-only', '--quiet'],
    ...['--exclude-entrypoints', './csec-widgets.css'],
  ),
  bin('Browser tests', '@web/test-runner/dist/bin.js'),
  bin('Storybook', 'storybook/dist/bin/dispatcher.js', 'build', '--quiet', '--disable-telemetry'),
];

const counts = 'dist/test-count.json';
rmSync(counts, { force: true });
const failures = [];

for (const { name, command, args } of steps) {
  console.log(`\n── ${name}`);
  const { status } = spawnSync(command, args, { stdio: 'inherit' });
  if (status === 0) continue;
  failures.push(name);
  // Without a build there is nothing to test.
  if (name === 'Build') break;
}

const { passed, failed } = existsSync(counts)
  ? JSON.parse(readFileSync(counts, 'utf8'))
  : { passed: 0, failed: 1 };

console.log(failures.length ? `\nNot passed: ${failures.join(', ')}` : '\nEvery step passed.');
console.log(`${passed} passed, ${failed} failed`);
process.exitCode = failures.length || failed || !passed ? 1 : 0;
