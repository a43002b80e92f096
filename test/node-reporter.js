// For `node --test`: a dot for each test, every failure in full, and the counts where `npm test` reads them.
import { mkdirSync, writeFileSync } from 'node:fs';

export default async function* report(events) {
  const count = { passed: 0, failed: 0, skipped: 0 };
  const failures = [];
  for await (const { type, data } of events) {
    const isTest = data?.details?.type !== 'suite';
    if (type === 'test:pass' && isTest) {
      count[data.skip !== undefined ? 'skipped' : 'passed'] += 1;
      yield data.skip !== undefined
        ? `\nleft out: ${data.name}${data.skip === true ? '' : ` (${data.skip})`}\n`
        : '.';
    } else if (type === 'test:fail' && isTest) {
      count.failed += 1;
      const { error } = data.details;
      failures.push(`✗ ${data.name}\n${String(error?.cause?.stack ?? error?.stack ?? error)}`);
      yield '✗';
    } else if (type === 'test:stderr') yield data.message;
  }
  mkdirSync('dist', { recursive: true });
  if (process.env.TEST_COUNT) writeFileSync(process.env.TEST_COUNT, JSON.stringify(count));
  const skipped = count.skipped ? `, ${count.skipped} left out` : '';
  yield `\n${failures.map((failure) => `\n${failure}\n`).join('')}${count.passed} passed, ${count.failed} failed${skipped}\n`;
}
