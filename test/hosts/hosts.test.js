// The kit on other people's pages: it does them no harm, and they do it none.
import assert from 'node:assert/strict';
import { after, test } from 'node:test';
import { startBrowser } from './browser.js';
import { hosts, widths } from './hosts.js';
import { openSite } from './site.js';
import { visit } from './visit.js';

const site = await openSite();
const browser = await startBrowser();

after(async () => {
  await browser.close();
  site.close();
});

/** Runs a few pieces of work at a time, in the order in which it was asked for. */
function pool(size) {
  const lanes = Array.from({ length: size }, () => Promise.resolve());
  let next = 0;
  return (work) => {
    const lane = next++ % size;
    const result = lanes[lane].then(work);
    lanes[lane] = result.catch(() => {});
    return result;
  };
}

// More than there are processors: a page that waits leaves room for another.
const run = pool(3);

// All are on their way before the first test waits for its own.
const visits = hosts.map((host) => {
  const both = Promise.all(
    widths.map((width) =>
      run(async () => ({ width, ...(await visit(browser, site, host, width)) })),
    ),
  );
  both.catch(() => {});
  return both;
});

/** Every finding of a host at both widths, with its width. */
const findings = async (index, of) =>
  (await visits[index]).flatMap((found) => of(found).map((text) => `${found.width} px: ${text}`));

for (const [index, { on, warnings = [] }] of hosts.entries()) {
  test(`${on}, nothing fails, nothing is fetched from elsewhere, and every widget is there`, async () => {
    assert.deepEqual(
      await findings(index, ({ heard, waiting }) => [
        ...heard.faults,
        ...heard.outside,
        ...waiting.map((html) => `never ready: ${html}`),
      ]),
      [],
    );
    for (const { count } of await visits[index]) assert.ok(count > 1);
  });

  const times = ['nothing', 'one thing, once', 'two things, once each'];
  test(`${on}, the console is told of ${times[warnings.length]}`, async () => {
    for (const { heard } of await visits[index]) {
      assert.equal(heard.warnings.length, warnings.length, heard.warnings.join('\n'));
      for (const [row, expected] of warnings.entries()) assert.match(heard.warnings[row], expected);
    }
  });

  test(`${on}, every widget looks as on an ordinary page, line by line`, async () => {
    assert.deepEqual(await findings(index, ({ layout }) => layout), []);
  });

  test(`${on}, every word can be read and every button pressed`, async () => {
    assert.deepEqual(await findings(index, ({ faults }) => faults), []);
  });

  test(`${on}, the rest of the page is the same to the pixel`, async () => {
    assert.deepEqual(await findings(index, ({ pixels }) => (pixels ? [pixels] : [])), []);
  });
}
