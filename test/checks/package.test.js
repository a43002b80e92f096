import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test } from 'node:test';
import { brotliCompressSync } from 'node:zlib';
import { flatten } from '../../scripts/locale-check.js';
import { withTables } from '../../scripts/readme.js';

const read = (file) => readFileSync(new URL(`../../${file}`, import.meta.url), 'utf8');
const brotli = (file) => brotliCompressSync(read(file)).length;
const json = (file) => JSON.parse(read(file));
const facts = readdirSync(new URL('../../dist/cdn/facts', import.meta.url));
const words = readdirSync(new URL('../../dist/cdn/words', import.meta.url));

test('the one script is at most 52,000 bytes, compressed, with the English words in it', () => {
  assert.ok(
    brotli('dist/cdn/csec-widgets.js') <= 52_000,
    `${brotli('dist/cdn/csec-widgets.js')} bytes`,
  );
  assert.match(
    read('dist/cdn/csec-widgets.js'),
    /If you suspect that a child is being harmed, call now\./,
  );
});

test('another language is at most 12,000 bytes more, and each part that comes later at most 18,000', () => {
  assert.ok(words.some((file) => file.startsWith('es-kit.')));
  assert.ok(words.some((file) => file.startsWith('en-topics-staff.')));
  for (const file of words)
    assert.ok(brotli(`dist/cdn/words/${file}`) <= (/-kit\./.test(file) ? 12_000 : 18_000), file);
});

/** The sizes of the script, as it is and compressed, with the words of these languages: each beside English and Spanish is a copy. */
function scriptWith(languages) {
  const tree = mkdtempSync(join(tmpdir(), 'csec-languages-'));
  const root = new URL('../../', import.meta.url).pathname;
  for (const name of ['scripts', 'src', 'package.json', 'CHANGELOG.md', 'vite.config.ts'])
    cpSync(join(root, name), join(tree, name), { recursive: true });
  for (const lang of ['en', ...languages])
    cpSync(join(root, 'locales', lang === 'en' ? 'en' : 'es'), join(tree, 'locales', lang), {
      recursive: true,
    });
  symlinkSync(join(root, 'node_modules'), join(tree, 'node_modules'));
  const vite = join(root, 'node_modules/vite/bin/vite.js');
  execFileSync(process.execPath, [vite, 'build', '--mode', 'cdn'], { cwd: tree, stdio: 'ignore' });
  const script = readFileSync(join(tree, 'dist/cdn/csec-widgets.js'));
  rmSync(tree, { recursive: true });
  return [script.length, brotliCompressSync(script).length];
}

test('the script does not grow with the number of languages: ten more are ten words more in it', () => {
  const ten = ['ar', 'fa', 'fil', 'hy', 'ko', 'pa', 'ru', 'vi', 'zh-Hans', 'zh-Hant'];
  const [few, many] = [scriptWith(['es']), scriptWith(['es', ...ten])];
  const [plain, compressed] = many.map((size, index) => size - few[index]);
  assert.equal(plain, ten.map((lang) => ` ${lang}`).join('').length);
  // Measured: 30 to 109 bytes for ten. Compressed sizes swing by more than the ten words are long.
  assert.ok(compressed <= 10 * 15, `${compressed} bytes more`);
});

test('the words of topics, resources and counties are not in the script, in English either', () => {
  const script = read('dist/cdn/csec-widgets.js');
  const said = flatten(json('locales/en/kit.json'))
    .map(([, text]) => text)
    .join();
  for (const part of [
    'topics-staff',
    'topics-family',
    'topics-student',
    'resources',
    'orange',
    'lake',
  ])
    for (const [, text] of flatten(json(`locales/en/${part}.json`)))
      if (text.length > 60 && !said.includes(text.slice(0, 60)))
        assert.ok(!script.includes(text.slice(0, 60)), text);
});

test('the optional stylesheet is under 1,000 bytes', () => {
  assert.ok(Buffer.byteLength(read('dist/cdn/csec-widgets.css')) < 1000);
});

test('no lazy part asks for the script again, and the English of the kit is no part', () => {
  for (const file of [
    ...words.map((name) => `words/${name}`),
    ...facts.map((name) => `facts/${name}`),
  ]) {
    assert.doesNotMatch(read(`dist/cdn/${file}`), /\bimport\b[ {(]/);
    assert.doesNotMatch(file, /en-kit/);
  }
});

test('the script makes markup from text in one place only, and that is Lit', () => {
  for (const file of ['csec-widgets.js', 'csec-widgets.all.js']) {
    const script = read(`dist/cdn/${file}`);
    assert.equal(script.match(/\.innerHTML\b/g)?.length, 1);
    assert.doesNotMatch(
      script,
      /\beval\(|new Function\(|localStorage|sessionStorage|sendBeacon|__vitePreload|vite:preloadError/,
    );
  }
});

test('the licences of all libraries in the script stand beside it, with their versions, and each allows it', () => {
  const said = read('dist/cdn/LICENSES.md');
  const rows = [...said.matchAll(/^## (\S+) - (\S+) \((.+)\)$/gm)].map(([, ...row]) => row);
  const { packages } = json('package-lock.json');
  for (const [name, version, license] of rows) {
    assert.equal(packages[`node_modules/${name}`].version, version, name);
    assert.match(license, /^(MIT|BSD-3-Clause)$/, name);
  }
  const { dependencies, devDependencies } = json('package.json');
  const names = rows.map(([name]) => name);
  for (const name of Object.keys(dependencies)) assert.ok(names.includes(name), name);
  for (const name of Object.keys(devDependencies)) assert.ok(!names.includes(name), name);
  for (const file of ['csec-widgets.js', 'csec-widgets.all.js'])
    assert.match(read(`dist/cdn/${file}`), /^\/\* csec-widgets .* LICENSES\.md \*\//);
});

/** The libraries that these modules name. */
const libraries = (files) => [
  ...new Set(
    files.flatMap((file) =>
      [
        ...read(file).matchAll(/(?:from|import) ?\(?'((?:@[\w-]+\/)?[a-z][\w-]*)(?:\/[^']*)?'/g),
      ].map(([, name]) => name),
    ),
  ),
];

test('the licences of all libraries in the pages and in the preview for translators go with them', () => {
  const pack = (names) => names.map((name) => `scripts/locale/${name}.js`);
  const made = pack(['table-file', 'xliff-file', 'terms-file']);
  // What reads XLIFF brings two more.
  const more = ['lit', 'i18next', 'xml-js', 'sax'];
  const { packages } = json('package-lock.json');
  for (const [file, names] of [
    ['dist/cdn/LICENSES-pages.md', [...more, ...libraries(made)]],
    [
      'dist/cdn/translator.html',
      [...more, 'fflate', 'read-excel-file', ...libraries(pack(['xliff-file']))],
    ],
  ]) {
    const said = read(file);
    const rows = [...said.matchAll(/^## (\S+) - (\S+) \((.+)\)$/gm)].map(([, ...row]) => row);
    const listed = rows.map(([name]) => name);
    assert.ok(names.length > 6, names.join());
    for (const name of names) assert.ok(listed.includes(name), `${file}: ${name}`);
    for (const [name, version, license] of rows) {
      assert.equal(packages[`node_modules/${name}`].version, version, name);
      assert.match(license, /^(MIT|BSD-3-Clause|ISC|BlueOak-1\.0\.0)$/, name);
      const text = said.slice(said.indexOf(`## ${name} - `)).split(/\n## \S+ - /)[0];
      assert.match(text, /permi(t|ssion)|warrant/i, `${name}: its licence itself`);
    }
  }
});

test('every package that is installed has its digest in the lock file', () => {
  for (const folder of ['.', 'test/hosts', 'test/cleaners', 'test/bench']) {
    const { packages } = json(`${folder}/package-lock.json`);
    for (const [path, { integrity, link }] of Object.entries(packages))
      if (path && !link) assert.match(integrity ?? '', /^sha512-/, `${folder}: ${path}`);
  }
});

test('no file of a release tells the page around it that a part did not load', () => {
  for (const file of readdirSync(new URL('../../dist/cdn', import.meta.url), { recursive: true }))
    if (/\.(js|html)$/.test(file))
      assert.doesNotMatch(read(`dist/cdn/${file}`), /vite:preload/, file);
});

test('importing the package does nothing, in Node too', async () => {
  const kit = await import('csec-widgets');
  assert.deepEqual(Object.keys(kit).sort(), [
    'FallbackEvent',
    'Glossary',
    'HotlineCard',
    'ProtocolStepper',
    'QuickExit',
    'ReadyEvent',
    'Resources',
    'RiskChecklist',
    'Term',
    'Toolkit',
    'Topics',
  ]);
  await import('csec-widgets/register');
  assert.equal(globalThis.customElements?.get?.('csec-hotline-card'), undefined);
  assert.equal(globalThis[Symbol.for('csec-widgets')], undefined);
});

test("the schema of a district's document is published, and the example of the README has no mistake", async () => {
  const schema = json('dist/district.schema.json');
  assert.equal(
    schema.properties.contacts.items.properties.kind.enum.includes('school-police'),
    true,
  );
  assert.deepEqual(schema.properties.name.required, ['en']);
  assert.deepEqual(Object.keys(schema.properties).sort(), [
    '$schema',
    'contacts',
    'corrections',
    'county',
    'name',
    'resources',
    'steps',
  ]);
  const [, example] = /data-csec-district>([\s\S]*?)<\/script>/.exec(read('README.md'));
  const { readDistrict } = await import('../../dist/esm/content/district.js');
  const { value, problems } = readDistrict(example);
  assert.deepEqual(problems, []);
  assert.deepEqual(value, JSON.parse(example));
});

test('the manifest describes every element, attribute, event and part', () => {
  const manifest = JSON.parse(read('dist/custom-elements.json'));
  const elements = manifest.modules
    .flatMap(({ declarations = [] }) => declarations)
    .filter(({ tagName }) => tagName);
  assert.deepEqual(elements.map(({ tagName }) => tagName).sort(), [
    'csec-glossary',
    'csec-hotline-card',
    'csec-protocol-stepper',
    'csec-quick-exit',
    'csec-resources',
    'csec-risk-checklist',
    'csec-term',
    'csec-toolkit',
    'csec-topics',
  ]);
  for (const element of elements) {
    assert.deepEqual(
      element.events.map(({ name }) => name).sort(),
      ['csec-fallback', 'csec-ready'],
      element.tagName,
    );
    assert.equal(element.cssProperties.length, 10, element.tagName);
    const attributes = element.attributes.map(({ name }) => name);
    for (const name of ['county', 'audience', 'lang', 'heading-level'])
      assert.ok(attributes.includes(name), `${element.tagName} ${name}`);
    for (const { name, description } of [
      ...element.attributes,
      ...element.members,
      ...element.cssParts,
    ])
      assert.ok(description, `${element.tagName} ${name} has no description`);
  }
});

test("the README's tables say what the doc comments say", () => {
  const readme = read('README.md');
  assert.equal(withTables(readme, JSON.parse(read('dist/custom-elements.json'))), readme);
});
