import { mkdirSync, writeFileSync } from 'node:fs';

const tests = (suite) => [...suite.tests, ...suite.suites.flatMap(tests)];

/**
 * Counts the tests of all groups, one by one, for each engine, and writes that where `npm test` reads it. What an engine
 * leaves out is named: there is no other way to see it.
 */
export const countReporter = () => ({
  onTestRunFinished({ sessions }) {
    const engines = {};
    for (const session of sessions) {
      const count = (engines[session.browser.name] ??= {
        passed: 0,
        failed: 0,
        skipped: 0,
        unfinished: 0,
      });
      const results = session.testResults ? tests(session.testResults) : [];
      for (const test of results) {
        count[test.passed ? 'passed' : test.skipped ? 'skipped' : 'failed'] += 1;
        if (test.skipped)
          console.log(`${session.browser.name}, ${session.group.name}, left out: ${test.name}`);
      }
      // A file that did not run to its end has no failed test to count: it is one failure.
      if (!session.passed && results.every((test) => test.passed || test.skipped)) {
        count.failed += 1;
        count.unfinished += 1;
      }
    }
    mkdirSync('dist', { recursive: true });
    writeFileSync(process.env.TEST_COUNT ?? 'dist/test-count.json', JSON.stringify(engines));
  },
});
