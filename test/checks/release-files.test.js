import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test } from 'node:test';
import { unzipSync } from 'fflate';
import { flatten } from '../../scripts/locale-check.js';
import { filesIn } from '../../scripts/manifest.js';

const json = (file) => JSON.parse(readFileSync(file, 'utf8'));
const sha = (bytes, kind) => createHash(kind).update(bytes).digest('base64');
const manifest = json('dist/cdn/manifest.json');
const { version, name } = json('package.json');

/** Every file that a build makes for hosts, with a digest of its bytes. */
const digests = (root) =>
  [...filesIn(`${root}/dist/cdn`).map((file) => `cdn/${file}`), `${name}-${version}.zip`].map(
    (file) => [file, sha(readFileSync(`${root}/dist/${file}`), 'sha256')],
  );

test('two builds of one tree, in two folders, give the same bytes of every file', () => {
  const copy = mkdtempSync(join(tmpdir(), 'csec-'));
  try {
    for (const entry of readdirSync('.'))
      if (!/^(\.git|dist|node_modules|storybook-static|screenshots|stories|test)$/.test(entry))
        cpSync(entry, join(copy, entry), { recursive: true });
    symlinkSync(join(process.cwd(), 'node_modules'), join(copy, 'node_modules'));
    // Another zone and another language of the machine must not show either.
    execFileSync(process.execPath, ['scripts/build.js', 'cdn'], {
      cwd: copy,
      env: { ...process.env, TZ: 'Pacific/Kiritimati', LANG: 'de_DE.UTF-8' },
    });
    assert.deepEqual(digests(copy), digests('.'), 'is dist/ older than the tree? npm run build');
  } finally {
    rmSync(copy, { recursive: true, force: true });
  }
});

test('the manifest names every file with its size and its digest, and no place of the machine', () => {
  assert.deepEqual(
    Object.keys(manifest.files),
    filesIn('dist/cdn').filter((file) => file !== 'manifest.json'),
  );
  for (const [file, { size, integrity }] of Object.entries(manifest.files)) {
    const bytes = readFileSync(`dist/cdn/${file}`);
    assert.equal(size, bytes.length, file);
    assert.equal(integrity, `sha384-${sha(bytes, 'sha384')}`, file);
    assert.ok(!bytes.includes(process.cwd()), file);
  }
  assert.equal(manifest.version, version);
});

test('the manifest has every word that readers see, every number, section and figure', () => {
  for (const [lang, parts] of Object.entries(manifest.words))
    for (const [part, words] of Object.entries(parts)) {
      const shown = flatten(json(`locales/${lang}/${part}.json`));
      assert.deepEqual(
        Object.entries(words),
        shown.filter(([key]) => !key.endsWith('.hidden')),
        `${lang}/${part}`,
      );
    }
  assert.deepEqual(Object.keys(manifest.words), Object.keys(manifest.signed));
  assert.deepEqual(
    readdirSync('locales', { withFileTypes: true })
      .filter((entry) => entry.isDirectory())
      .map((entry) => entry.name)
      .sort(),
    Object.keys(manifest.signed),
  );
  // Every run of digits of the facts that a reader can see stands in one of the tables.
  const said = JSON.stringify([manifest.numbers, manifest.law, manifest.figures, manifest.shown]);
  const hidden = new Set(['source', 'found', 'unsourced', 'withheld']);
  const files = ['src/content', 'src/content/counties'].flatMap((folder) =>
    readdirSync(folder)
      .filter(
        (file) =>
          file.endsWith('.json') && !/^(avoid|avoid-translations|sources)\.json$/.test(file),
      )
      .map((file) => `${folder}/${file}`),
  );
  const check = (file, value) => {
    if (value && typeof value === 'object')
      Object.entries(value).forEach(([key, inner]) => hidden.has(key) || check(file, inner));
    else if (/\d/.test(String(value)))
      assert.ok(said.includes(JSON.stringify(value).replaceAll('"', '')), `${file}: ${value}`);
  };
  for (const file of files) check(file, json(file));
});

test('what a district unpacks holds every file and what its IT people ask for, and says how to put it on a host', () => {
  const tree = unzipSync(readFileSync(`dist/${name}-${version}.zip`));
  const inside = Object.keys(tree).map((path) => path.replace(/^csec-widgets\//, ''));
  const papers = ['ACCESSIBILITY.md', 'PRIVACY.md', 'SECURITY.md'];
  assert.deepEqual(
    inside.sort(),
    ['LICENSE.txt', 'README.txt', ...papers, ...filesIn('dist/cdn')].sort(),
  );
  for (const file of filesIn('dist/cdn'))
    assert.deepEqual(Buffer.from(tree[`csec-widgets/${file}`]), readFileSync(`dist/cdn/${file}`));
  const readme = Buffer.from(tree['csec-widgets/README.txt']).toString();
  for (const said of [version, manifest.released, 'csec-widgets.all.js', 'data-county', 'MIT'])
    assert.ok(readme.includes(said), said);
});
