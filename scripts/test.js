// All that `npm test` does, and with `--all` the browser tests in two more engines; with `--languages` every story in every
// language, and nothing else. Tests are counted; everything else passes or fails the run.
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, readFileSync, rmSync } from 'node:fs';
import { needChromium, needShell } from './chromium.js';
import { needFirefox, needWebKit } from './engines.js';

const node = (name, file, ...args) => ({ name, command: process.execPath, args: [file, ...args] });
const bin = (name, path, ...args) => node(name, `node_modules/${path}`, ...args);

process.env.CHROME_PATH = needChromium();
process.env.CHROME_SHELL_PATH = needShell({ install: true });

const all = process.argv.includes('--all');
const languages = process.argv.includes('--languages');
if (languages) process.env.TEST_LANGUAGES = 'all';
if (all) {
  needFirefox();
  needWebKit();
}

/** Tests that run in Node, or drive a browser from there. */
const tests = (name, ...files) => ({
  ...node(name, '--test', '--test-reporter=./test/node-reporter.js', ...files),
  counts: `dist/test-count-${name.toLowerCase().replaceAll(' ', '-')}.json`,
});

/** Tests that run in a browser, in each of these engines. */
const browserTests = (name, ...engines) => ({
  ...bin(name, '@web/test-runner/dist/bin.js'),
  engines,
  counts: `dist/test-count-${engines.join('-').toLowerCase()}.json`,
});

const storybook = bin(
  'Storybook',
  'storybook/dist/bin/dispatcher.js',
  ...['build', '--quiet', '--disable-telemetry'],
);
const hosts = ['hosts', 'frameworks', 'script'].map((file) => `test/hosts/${file}.test.js`);

/** In this order, two at a time: the longest begins first, and what is short fills the room at the end. */
const steps = [
  browserTests('Browser tests', 'Chromium'),
  bin('Types', 'typescript/bin/tsc', '-p', '.'),
  bin('Lint', 'eslint/bin/eslint.js', '.'),
  bin('Format', 'prettier/bin/prettier.cjs', '--check', '--log-level', 'warn', '.'),
  node('Content', 'scripts/content.js'),
  tests('Package', 'test/checks/'),
  bin('Publishing', 'publint/src/cli.js', '--strict'),
  bin(
    'Entry points',
    '@arethetypeswrong/cli/dist/index.js',
    ...['--pack', '.', '--profile', 'esm-only', '--quiet'],
    ...['--exclude-entrypoints', './csec-widgets.css'],
  ),
  ...(all ? [browserTests('WebKit', 'WebKit'), browserTests('Firefox', 'Firefox')] : []),
  tests('Pages', 'test/pages/'),
  tests('Hosts', ...hosts),
  tests('Cleaners', 'test/cleaners/cleaners.test.js'),
  storybook,
];

const failures = [];

/** What a step counted, by engine; what runs in Node counts with Chromium. Where a count is missing, that is a failure. */
function countsOf({ counts, engines }) {
  const counted = existsSync(counts) ? JSON.parse(readFileSync(counts, 'utf8')) : {};
  const missing = { passed: 0, failed: 1 };
  return engines
    ? Object.fromEntries(engines.map((engine) => [engine, counted[engine] ?? missing]))
    : { Chromium: 'passed' in counted ? counted : missing };
}

/** Runs a step, and says all of it when it is done; true if it passed. */
async function run({ name, command, args, counts, engines }) {
  if (counts) rmSync(counts, { force: true });
  const env = {
    ...process.env,
    ...(counts && { TEST_COUNT: counts }),
    ...(engines && { TEST_ENGINES: engines.join(' ') }),
  };
  // Some take minutes.
  console.log(`… ${name}`);
  const begun = performance.now();
  const child = spawn(command, args, { stdio: ['ignore', 'pipe', 'pipe'], env });
  const said = [];
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (part) => said.push(part));
  const [status] = await once(child, 'close');
  const seconds = Math.round((performance.now() - begun) / 1000);
  console.log(`\n── ${name}, ${seconds} s\n${Buffer.concat(said).toString().trim()}`);
  return status === 0;
}

/** A browser that hung before its tests were done says nothing of the kit: it is started once more, and only once. */
function hung(step) {
  if (!step.engines) return false;
  const counts = Object.values(countsOf(step));
  return (
    counts.some(({ unfinished }) => unfinished) &&
    counts.every(({ failed, unfinished }) => failed === (unfinished ?? 0))
  );
}

/** Runs a step, and says whether it passed. */
async function take(step) {
  const passed = (await run(step)) || (hung(step) && (await run(step)));
  if (!passed) failures.push(step.name);
  return passed;
}

const everyStory = [browserTests('Every story in every language', 'Chromium')];
const ran = languages ? everyStory : steps;

/** Takes one step after the other, until none is left. */
async function work(left) {
  for (let step; (step = left.shift());) await take(step);
}

// Without a build there is nothing to test, but for the stories, which are made from the sources.
if (languages || (await take(node('Build', 'scripts/build.js')))) {
  const left = [...ran];
  await Promise.all([work(left), work(left)]);
}

const sums = {};
for (const step of ran.filter(({ counts }) => counts))
  for (const [engine, count] of Object.entries(countsOf(step))) {
    const sum = (sums[engine] ??= { passed: 0, failed: 0, skipped: 0 });
    for (const key of Object.keys(sum)) sum[key] += count[key] ?? 0;
  }
const total = (key) => Object.values(sums).reduce((sum, count) => sum + count[key], 0);
const said = ({ passed, failed }) => `${passed} passed, ${failed} failed`;
const [passed, failed, skipped] = ['passed', 'failed', 'skipped'].map(total);

console.log(failures.length ? `\nNot passed: ${failures.join(', ')}` : '\nEvery step passed.');
if (skipped) console.log(`Left out, each named above: ${skipped}`);
if (all) for (const [engine, sum] of Object.entries(sums)) console.log(`${engine}: ${said(sum)}`);
console.log(said({ passed, failed }));
process.exitCode = failures.length || failed || !passed ? 1 : 0;
