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

const count = () =>
  existsSync(counts) ? JSON.parse(readFileSync(counts, 'utf8')) : { passed: 0, failed: 1 };

/** Runs a step; true if it passed. */
function run({ name, command, args }) {
  console.log(`\n── ${name}`);
  return spawnSync(command, args, { stdio: 'inherit' }).status === 0;
}

/** A browser that hung before its tests were done says nothing of the kit: it is started once more, and only once. */
function hung({ name }) {
  const { failed, unfinished } = count();
  return name === 'Browser tests' && unfinished > 0 && failed === unfinished;
}

for (const step of steps) {
  const { name } = step;
  if (run(step) || (hung(step) && run(step))) continue;
  failures.push(name);
  // Without a build there is nothing to test.
  if (name === 'Build') break;
}

const { passed, failed } = count();

console.log(failures.length ? `\nNot passed: ${failures.join(', ')}` : '\nEvery step passed.');
console.log(`${passed} passed, ${failed} failed`);
process.exitCode = failures.length || failed || !passed ? 1 : 0;
