// Writes a person's signature for a language: npm run sign -- es --name "…" --organization "…" --qualification "…"
// --second-reader "…" [--audience student] [--part topics-student] [--key kit:common.draft]. Nothing else signs.
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { pathToFileURL } from 'node:url';
import { checkLanguage } from './locale-check.js';
import { readingGroups } from './reading.js';
import { digests, signatureFile } from './signatures.js';

const json = (file) => JSON.parse(readFileSync(file, 'utf8'));
const audiences = ['staff', 'family', 'student'];

/** What the command takes. All but the last three are needed: who does not say them has signed nothing. */
const asked = ['name', 'organization', 'qualification', 'second-reader', 'audience', 'part', 'key'];
const needed = asked.slice(0, 4);

/** What keeps a signature from being made, one sentence for each. */
export function refusals(lang, said, known) {
  return [
    ...(!lang || lang === 'en' || !known.includes(lang)
      ? [`"${lang ?? ''}" is not a language with a translation: ${known.join(', ')}`]
      : []),
    ...needed
      .filter((name) => !said[name]?.trim() || !/\p{L}{2}/u.test(said[name]))
      .map((name) => `--${name} is missing: a signature says it`),
    ...(said.audience && !audiences.includes(said.audience)
      ? [`--audience is "${said.audience}": ${audiences.join(', ')}, or none for all`]
      : []),
    ...(said.name && said.name.trim() === said['second-reader']?.trim()
      ? ['--second-reader is the person who signs: it takes a second one']
      : []),
  ];
}

/** The texts that a signature is for: of one audience, of one part, or one text. */
function chosenTexts(lang, { audience, part, key }) {
  const texts = {};
  for (const file of readdirSync(`locales/${lang}`).filter((name) => name.endsWith('.json'))) {
    const name = file.replace('.json', '');
    const [pack, english] = [json(`locales/${lang}/${file}`), json(`locales/en/${file}`)];
    const mine = new Set(
      readingGroups(name, pack, [])
        .filter((group) => group.audience === audience)
        .flatMap((group) => group.texts.map(([id]) => id)),
    );
    for (const [id, digest] of digests(lang, pack, english))
      if (
        (!audience || mine.has(id)) &&
        (!part || part === name) &&
        (!key || key === `${name}:${id}`)
      )
        texts[`${name}:${id}`] = digest;
  }
  return texts;
}

/** The faults of a translation: what a check finds wrong, nobody signs. */
function faultsOf(lang, texts) {
  const packs = (of) =>
    new Map(
      readdirSync(`locales/${of}`)
        .filter((name) => name.endsWith('.json'))
        .map((name) => [name.replace('.json', ''), json(`locales/${of}/${name}`)]),
    );
  const ids = Object.keys(texts).map((id) =>
    id.replace(/^kit:/, `${lang}: `).replace(/^(.+?):(?! )/, `${lang}/$1: `),
  );
  return checkLanguage(lang, packs(lang), packs('en')).filter((fault) =>
    ids.some((id) => fault.startsWith(`${id} `)),
  );
}

/** Signs, and says how many texts; or refuses, and says why. */
export function sign(args, today = new Date().toISOString().slice(0, 10)) {
  const { values: said, positionals } = parseArgs({
    args,
    allowPositionals: true,
    options: Object.fromEntries(asked.map((name) => [name, { type: 'string' }])),
  });
  const [lang] = positionals;
  const known = readdirSync('locales', { withFileTypes: true })
    .filter((entry) => entry.isDirectory() && entry.name !== 'en')
    .map(({ name }) => name);
  const why = refusals(lang, said, known);
  if (why.length) return { refused: why };
  const texts = chosenTexts(lang, said);
  if (!Object.keys(texts).length) return { refused: ['there is no such text to sign'] };
  const faults = faultsOf(lang, texts);
  if (faults.length) return { refused: faults };
  const file = signatureFile(lang);
  const { signatures } = existsSync(file) ? json(file) : { signatures: [] };
  signatures.push({
    name: said.name.trim(),
    organization: said.organization.trim(),
    qualification: said.qualification.trim(),
    date: today,
    audience: said.audience ?? 'all',
    secondReader: said['second-reader'].trim(),
    texts,
  });
  writeFileSync(file, `${JSON.stringify({ signatures }, null, 2)}\n`);
  return { file, signed: Object.keys(texts).length };
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  const { refused, file, signed } = sign(process.argv.slice(2));
  for (const why of refused ?? []) console.error(why);
  if (refused) process.exitCode = 1;
  else
    console.log(
      `${signed} texts are signed in ${file}. Read it, and commit it under your own name.`,
    );
}
