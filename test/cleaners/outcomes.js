// Every snippet through every cleaner, in every way that a page's owner may take.
import { execSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { cleanInBrowser } from './editors.js';
import { cleanWithKses } from './kses.js';

const here = fileURLToPath(new URL('.', import.meta.url));

/** The ways: how a snippet comes in, or where it is shown. */
export const cleaners = [
  { id: 'wordpress', name: 'WordPress', ways: ['block', 'classic'] },
  { id: 'dompurify', name: 'DOMPurify', package: 'dompurify', ways: ['page'] },
  { id: 'tinymce', name: 'TinyMCE', package: 'tinymce', ways: ['source', 'paste'] },
  { id: 'sanitize-html', name: 'sanitize-html', package: 'sanitize-html', ways: ['page'] },
  { id: 'ckeditor', name: 'CKEditor 5', package: 'ckeditor5', ways: ['source', 'paste'] },
  {
    id: 'ckeditor-html',
    name: 'CKEditor 5 with General HTML Support',
    package: 'ckeditor5',
    ways: ['source', 'paste'],
  },
];

/** The version of a package, as its lock has it. */
function versionOf(name) {
  const lock = JSON.parse(readFileSync(`${here}package-lock.json`, 'utf8'));
  return lock.packages[`node_modules/${name}`].version;
}

async function clean(browser, { id: cleaner, ways }, texts) {
  if (cleaner === 'wordpress') return cleanWithKses(texts);
  if (cleaner !== 'sanitize-html') return cleanInBrowser(browser, { cleaner, ways, texts });
  const { default: sanitize } = await import('sanitize-html');
  return { page: texts.map((html) => sanitize(html)) };
}

/**
 * What each cleaner leaves of each snippet: `{ cleaner, version, outcomes: [{ snippet, way, html }] }`, or
 * `{ cleaner, absent: 'why' }`.
 */
export async function readOutcomes(browser, snippets) {
  if (!existsSync(`${here}node_modules/tinymce`))
    execSync('npm ci --no-audit --no-fund --loglevel=error', {
      cwd: here,
      stdio: ['ignore', 'ignore', 'inherit'],
    });
  const texts = snippets.map(({ html }) => html);
  return Promise.all(
    cleaners.map(async (cleaner) => {
      const cleaned = await clean(browser, cleaner, texts);
      if (cleaned.absent) return { cleaner, absent: cleaned.absent };
      const outcomes = cleaner.ways.flatMap((way) =>
        cleaned[way].map((html, index) => ({ snippet: snippets[index], way, html })),
      );
      return { cleaner, version: cleaned.version ?? versionOf(cleaner.package), outcomes };
    }),
  );
}
