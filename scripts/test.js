// All that `npm test` does, one step after the other. Tests are counted; everything else passes or ends the run.
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync, rmSync } from 'node:fs';
import { needChromium } from './chromium.js';

const node = (name, file, ...args) => ({ name, command: process.execPath, args: [file, ...args] });
const bin = (name, path, ...args) => node(name, `node_modules/${path}`, ...args);

process.env.CHROME_PATH = needChromium();

/** Tests that run in Node, or drive a browser from there. */
const tests = (name, ...files) => ({
  ...node(name, '--test', '--test-reporter=./test/node-reporter.js', ...files),
  counts: `dist/test-count-${name.toLowerCase().replaceAll(' ', '-')}.json`,
});

const steps = [
  bin('Types', 'typescript/bin/tsc', '-p', '.'),
  bin('Lint', 'eslint/bin/eslint.js', '.'),
  bin('Format', 'prettier/bin/prettier.cjs', '--check', '--log-level', 'warn', '.'),
  node('Build', 'scripts/build.js'),
  node('Content', 'scripts/content.js'),
  tests('Package', 'test/checks/'),
  bin('Publishing', 'publint/src/cli.js', '--strict'),
  bin(
    'Entry points',
    '@arethetypeswrong/cli/dist/index.js',
    ...['--pack', '.', '--profile', 'esm-only', '--quiet'],
    ...['--exclude-entrypoints', './csec-widgets.css'],
  ),
  { ...bin('Browser tests', '@web/test-runner/dist/bin.js'), counts: 'dist/test-count.json' },
  tests('Pages', 'test/pages/'),
  tests('Cleaners', 'test/cleaners/cleaners.test.js'),
  tests('Hosts', ...['hosts', 'frameworks', 'script'].map((file) => `test/hosts/${file}.test.js`)),
  bin('Storybook', 'storybook/dist/bin/dispatcher.js', 'build', '--quiet', '--disable-telemetry'),
];

const failures = [];

/** What a step counted. One that counts and did not is one failure. */
const countOf = ({ counts }) =>
  existsSync(counts) ? JSON.parse(readFileSync(counts, 'utf8')) : { passed: 0, failed: 1 };

/** Runs a step; true if it passed. */
function run({ name, command, args, counts }) {
  console.log(`\n── ${name}`);
  if (counts) rmSync(counts, { force: true });
  const env = { ...process.env, ...(counts && { TEST_COUNT: counts }) };
  return spawnSync(command, args, { stdio: 'inherit', env }).status === 0;
}

/** A browser that hung before its tests were done says nothing of the kit: it is started once more, and only once. */
function hung(step) {
  const { failed, unfinished } = step.counts ? countOf(step) : {};
  return unfinished > 0 && failed === unfinished;
}

for (const step of steps) {
  const { name } = step;
  if (run(step) || (hung(step) && run(step))) continue;
  failures.push(name);
  // Without a build there is nothing to test.
  if (name === 'Build') break;
}

let passed = 0;
let failed = 0;
for (const step of steps.filter(({ counts }) => counts)) {
  const count = countOf(step);
  passed += count.passed;
  failed += count.failed;
}

console.log(failures.length ? `\nNot passed: ${failures.join(', ')}` : '\nEvery step passed.');
console.log(`${passed} passed, ${failed} failed`);
process.exitCode = failures.length || failed || !passed ? 1 : 0;
