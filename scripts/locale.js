// The translator's pack of a language, and the way back:
//   npm run locale -- km                           makes translator-pack-km/
//   npm run locale -- km --take file.xlsx          shows what would change, and what cannot go in
//   npm run locale -- km --take file.xlsx --accept writes locales/km/*.json
import { mkdirSync, openAsBlob, rmSync, writeFileSync } from 'node:fs';
import { basename } from 'node:path';
import { parseArgs } from 'node:util';
import { sourceOf } from './locale/from-disk.js';
import { isCode, packFiles, nameOf, readReturned } from './locale/pack.js';
import { rowsOf } from './locale/rows.js';
import { screensOf } from './locale/screens.js';
import { packsWith, takeBack } from './locale/take.js';

const print = (...lines) => lines.forEach((line) => console.log(line));

/** Ends with one line and exit code 1. */
function stop(line) {
  console.error(line);
  process.exit(1);
}

/** Writes the folder for a translator. */
async function make(lang, withPictures) {
  // They bring a bundler and a browser, which the way back does not need.
  const { previewPage } = await import('./locale/preview-page.js');
  const { takePictures } = await import('./locale/pictures.js');
  const folder = `translator-pack-${lang}`;
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder);
  const source = sourceOf(lang);
  writeFileSync(`${folder}/preview.html`, await previewPage());
  const pictures = withPictures
    ? await takePictures(`${folder}/preview.html`, screensOf(source.english, source.facts))
    : new Map();
  if (withPictures && !pictures.size) print('There is no Chromium here: the pack has no pictures.');
  if (pictures.size) mkdirSync(`${folder}/pictures`);
  for (const [screen, { content }] of pictures)
    writeFileSync(`${folder}/pictures/${screen}.png`, Buffer.from(await content.arrayBuffer()));
  const { rows, files, failed } = await packFiles(source, { pictures, preview: true });
  for (const [name, content] of files) writeFileSync(`${folder}/${name}`, content);
  for (const { name, error } of failed) console.error(`${name} could not be made: ${error.stack}`);
  if (failed.length) process.exitCode = 1;
  const done = rows.filter(({ translation }) => translation).length;
  print(`${folder}/: ${nameOf(lang)}, ${rows.length} texts, ${done} of them translated.`);
}

const showChange = ({ id, english, before, after, mended }) =>
  print(
    id,
    `    en ${english}`,
    ...(before ? [`  - ${before}`] : []),
    `  + ${after}`,
    ...(mended.length ? [`    mended: ${mended.join(', ')}`] : []),
  );

/** Reads what came back, and ends here if it is not of this language. */
async function read(lang, file) {
  const { lang: theirs, entries } = await readReturned(basename(file), await openAsBlob(file));
  if (theirs !== lang) stop(`${file} is a translation into ${theirs}, not into ${lang}.`);
  return entries;
}

function accept(lang, rows, changes) {
  mkdirSync(`locales/${lang}`, { recursive: true });
  const changed = new Set(changes.map(({ id }) => id.split(':')[0]));
  for (const [file, pack] of packsWith(rows, changes))
    if (changed.has(file))
      writeFileSync(`locales/${lang}/${file}.json`, `${JSON.stringify(pack, null, 2)}\n`);
  print(
    `Written to locales/${lang}/. Now: npm run content, and say in locales/REVIEW.md who translated and who read it.`,
  );
}

/** Shows what would change, and writes it if that was asked and nothing is wrong. */
async function take(lang, file, accepted) {
  const rows = rowsOf({ ...sourceOf(lang), terms: [] });
  const { changes, refused, missing, unknown } = takeBack(rows, await read(lang, file), lang);
  changes.forEach(showChange);
  for (const id of unknown) print(`${id} is no text of the kit: left out.`);
  for (const { id, why } of refused) console.error(`REFUSED ${id} ${why}.`);
  print(
    `${changes.length} changes, ${refused.length} refused, ${missing.length} of ${rows.length} texts without a translation.`,
  );
  if (refused.length)
    stop('Nothing is written. Mend the refused texts in the file, or empty their cells.');
  if (accepted && changes.length) accept(lang, rows, changes);
  else if (changes.length) print('Nothing is written yet: add --accept.');
}

const { values, positionals } = parseArgs({
  allowPositionals: true,
  allowNegative: true,
  options: {
    take: { type: 'string' },
    accept: { type: 'boolean', default: false },
    pictures: { type: 'boolean', default: true },
  },
});
const [lang] = positionals;
// A page may say either; the words have one folder.
if (lang === 'mww') stop('White Hmong stands in locales/hmn: npm run locale -- hmn');
if (!lang || lang === 'en' || !isCode(lang) || !nameOf(lang))
  stop('Which language? Its code, as in: npm run locale -- km (or zh-Hant, pa, hmn).');
await (values.take ? take(lang, values.take, values.accept) : make(lang, values.pictures));
