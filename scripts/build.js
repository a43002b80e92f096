// Makes everything in dist/. `node scripts/build.js manifest` makes the manifest of the elements alone, and
// `node scripts/build.js cdn` what a host serves.
import { execFileSync } from 'node:child_process';
import { mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { transform } from 'lightningcss';
import { toJsonSchema } from '@valibot/to-json-schema';
import { brotliCompressSync } from 'node:zlib';
import { build } from 'vite';
import { previewPage } from './locale/preview-page.js';
import { writeManifest, writeZip } from './manifest.js';
import { fromSources } from './source-module.js';

const run = (bin, ...args) =>
  execFileSync(process.execPath, [`node_modules/${bin}`, ...args], {
    stdio: ['ignore', 'ignore', 'inherit'],
  });

/** Manifest: what the doc comments say, for editors, Storybook and the README. */
const manifest = () => run('@custom-elements-manifest/analyzer/cem.js', 'analyze');

/** The optional stylesheet, small: every page of a district asks for it before anything is drawn. */
async function stylesheet() {
  const filename = 'src/csec-widgets.css';
  const { code } = transform({ filename, code: await readFile(filename), minify: true });
  await writeFile('dist/cdn/csec-widgets.css', code);
}

/** The shape of a district's document, from the same schema that checks it in the reader's browser. */
async function schema(load) {
  const { districtSchema } = await load('/src/content/district.ts');
  const json = { title: "A district's own content", ...toJsonSchema(districtSchema) };
  await writeFile('dist/district.schema.json', `${JSON.stringify(json, null, 2)}\n`);
}

/** What the kit's own page shows without script is made of the same facts and words as everything else. */
async function plainPage(load) {
  const { plainCounties, madeBy } = await load('/src/pages/plain-counties.ts');
  const file = 'dist/cdn/embed.html';
  const page = await readFile(file, 'utf8');
  await writeFile(
    file,
    page
      .replace('<!-- counties -->', () => plainCounties())
      .replace('<!-- made-by -->', () => madeBy())
      // In a frame without an origin of its own a style sheet is fetched without CORS, or not at all.
      .replace('<link rel="stylesheet" crossorigin', '<link rel="stylesheet"'),
  );
}

/** What a reader's phone fetches has a limit. Past it there is no build. */
async function budget(file, limit) {
  const { length } = brotliCompressSync(await readFile(file));
  if (length <= limit) return;
  console.error(`${file} is ${length} bytes compressed; the limit is ${limit}.`);
  process.exit(1);
}

const [, , only] = process.argv;
await mkdir('dist', { recursive: true });
if (only !== 'manifest') {
  await rm('dist', { recursive: true, force: true });
  for (const mode of ['cdn', 'all', 'pages']) await build({ mode });
  await stylesheet();
  await writeFile('dist/cdn/translator.html', await previewPage());
  await budget('dist/cdn/csec-widgets.js', 52_000);
  await budget('dist/cdn/csec-widgets.css', 1_000);
  for (const file of await readdir('dist/cdn/words'))
    await budget(`dist/cdn/words/${file}`, file.includes('-kit.') ? 12_000 : 18_000);
  await fromSources(plainPage);
  // Last: it names every other file.
  writeManifest();
  writeZip();
}
if (!only) {
  await build({ mode: 'esm' });
  run('typescript/bin/tsc', '-p', 'tsconfig.build.json');
  await fromSources(schema);
}
if (only !== 'cdn') manifest();
