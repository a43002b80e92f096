// Who signed which text of a language. A signature stands beside the locale, in locales/<code>.signed.json, and holds for
// a text as long as its English and its translation are those that were read: digests of both are kept with it.
import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { flatten, originalsOf, withoutForm } from './locale-keys.js';

/** What every signature says. */
export const required = [
  'name',
  'organization',
  'qualification',
  'date',
  'audience',
  'secondReader',
];

const root = new URL('../', import.meta.url);
const json = (file) => JSON.parse(readFileSync(new URL(file, root), 'utf8'));

export const signatureFile = (lang) => `locales/${lang}.signed.json`;

/** The languages of which any text is signed. */
export const signedLanguages = () =>
  readdirSync(new URL('locales/', root)).flatMap(
    (file) => /^(.+)\.signed\.json$/.exec(file)?.[1] ?? [],
  );

/** All signatures of a language, the oldest first. */
export const signaturesOf = (lang) =>
  existsSync(new URL(signatureFile(lang), root)) ? json(signatureFile(lang)).signatures : [];

/** What was read: the English, and what was made of it. */
export const digestOf = (english, translation) =>
  createHash('sha256')
    .update(`${english.normalize('NFC')}\u0000${translation.normalize('NFC')}`)
    .digest('base64url')
    .slice(0, 22);

/** Every text of a part with its digest, by its key. */
export function digests(lang, pack, englishPack) {
  const originals = originalsOf(lang, flatten(englishPack));
  return new Map(
    flatten(pack)
      .filter(([key]) => originals.has(key))
      .map(([key, text]) => [key, digestOf(originals.get(key), text)]),
  );
}

/** The signature that holds for each text of a part; a text without one is a draft. */
export function holding(lang, part, pack, englishPack, signatures = signaturesOf(lang)) {
  const found = new Map();
  for (const [key, digest] of digests(lang, pack, englishPack))
    for (const signature of signatures)
      if (signature.texts[`${part}:${key}`] === digest) found.set(key, signature);
  return found;
}

/**
 * What the reader's script is told of a part: true, all of it is signed; else the keys that are, a plural by its own where
 * each of its forms is; undefined: nothing is.
 */
export function signedKeys(lang, part, pack, englishPack, signatures = signaturesOf(lang)) {
  if (lang === 'en' || !signatures.length) return undefined;
  const keys = flatten(pack).map(([key]) => key);
  const signed = holding(lang, part, pack, englishPack, signatures);
  if (!signed.size) return undefined;
  if (signed.size === keys.length) return true;
  const open = new Set(keys.filter((key) => !signed.has(key)).map(withoutForm));
  return [...new Set(keys.map(withoutForm))].filter((key) => !open.has(key));
}

/** A part of the words, as JSON, with what is signed of it. `file` is its path from the root of the tree. */
export function withSignatures(file, text) {
  const [, lang, part] = /locales\/([^/]+)\/([^/.]+)\.json$/.exec(file) ?? [];
  if (!lang || lang === 'en') return undefined;
  const pack = JSON.parse(text);
  const signed = signedKeys(lang, part, pack, json(`locales/en/${part}.json`));
  return signed && JSON.stringify({ ...pack, $signed: signed });
}

/** What is wrong with the signatures of a language, and which texts are drafts again because they were changed. */
export function checkSignatures(lang, packs, english, signatures = signaturesOf(lang)) {
  const problems = [];
  const again = new Set();
  const all = new Map(
    [...packs].flatMap(([part, pack]) =>
      [...digests(lang, pack, english.get(part) ?? {})].map(([key, digest]) => [
        `${part}:${key}`,
        digest,
      ]),
    ),
  );
  for (const signature of signatures) {
    for (const field of required)
      if (typeof signature[field] !== 'string' || !signature[field].trim())
        problems.push(`${lang}: a signature says no ${field}`);
    if (!/^\d{4}-\d\d-\d\d$/.test(signature.date))
      problems.push(`${lang}: "${signature.date}" is not a day`);
    for (const [id, digest] of Object.entries(signature.texts ?? {}))
      if (all.get(id) !== digest) again.add(id);
  }
  const held = signatures.flatMap(({ texts }) =>
    Object.entries(texts ?? {})
      .filter(([id, digest]) => all.get(id) === digest)
      .map(([id]) => id),
  );
  return {
    problems,
    again: [...again].filter((id) => !held.includes(id)),
    signed: new Set(held).size,
    all: all.size,
  };
}

/** For Vite: words are sent with what a qualified person has signed of them. */
export const signedWords = {
  name: 'csec-signed',
  enforce: 'pre',
  transform(code, id) {
    const words = withSignatures(id, code);
    return words ? { code: words, map: null } : undefined;
  },
};
