// One whole run: what the builder writes, through the cleaners, into a district's page, with the script and without.
import { execSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { chromium } from 'playwright-core';
import { needShell } from '../../scripts/chromium.js';
import { readInDistrict } from './district.js';
import { readOutcomes } from './outcomes.js';
import { host, readSnippets } from './snippets.js';

const root = fileURLToPath(new URL('../..', import.meta.url));

/** What a snippet came to: a key of `ends`. */
function endOf({ widget }, seen) {
  if (seen.ready.includes(`csec-${widget}`)) return 'widget';
  if (!seen.frames) return 'words';
  // A word has no sentence in a frame: it stands there in the glossary.
  if (seen.frame?.ready.includes(`csec-${widget === 'term' ? 'glossary' : widget}`)) return 'frame';
  return seen.frame?.written.trim() ? 'plain' : 'dead';
}

/**
 * What came of each snippet, cleaner by cleaner: `{ cleaner, version, cases }`, or `{ cleaner, absent: 'why' }`.
 * A case: `{ snippet, way, html, without, with, end }`.
 */
export async function measure() {
  if (!existsSync(`${root}/dist/cdn/csec-widgets.js`))
    execSync('npm run build', { cwd: root, stdio: ['ignore', 'ignore', 'inherit'] });
  const executablePath = needShell();
  const browser = await chromium.launch({ executablePath, args: ['--no-sandbox'] });
  try {
    const cleaned = await readOutcomes(browser, await readSnippets());
    // Many cleaners leave the same: each text is looked at once.
    const texts = [
      ...new Set(cleaned.flatMap((one) => one.outcomes ?? []).map(({ html }) => html)),
    ];
    const [without, scripted] = await Promise.all(
      [false, true].map(async (withScript) => {
        const seen = await readInDistrict(browser, { texts, host, withScript });
        return new Map(texts.map((html, index) => [html, seen[index]]));
      }),
    );
    return cleaned.map(({ outcomes, ...rest }) => ({
      ...rest,
      cases: outcomes?.map((outcome) => {
        const seen = scripted.get(outcome.html);
        const end = endOf(outcome.snippet, seen);
        return { ...outcome, without: without.get(outcome.html), with: seen, end };
      }),
    }));
  } finally {
    await browser.close();
  }
}
