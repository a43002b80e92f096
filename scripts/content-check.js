import { createHash } from 'node:crypto';

/** What the kit never says, in its own words (quoted law apart), with what to say instead. */
const avoided = [
  [/\b(child|teen|juvenile)[ -]prostitut/i, 'exploited child'],
  [/child porn|kiddie porn/i, 'child sexual abuse material'],
  [/\bslave(s|ry)?\b/i, 'trafficking, exploitation'],
  [/\brescue[ds]?\b/i, 'supported, helped leave'],
  [
    /\bpimp|\bjohns?\b|\bepidemic\b|\bpromiscuous\b|\bdelinquent|\baddicts?\b/i,
    'plain, person-first words',
  ],
  [/\b(he|she|his|her|him)\b/i, 'they, them'],
];

/** Words of the English pack that facts.md 7.1 avoids. Search synonyms are never displayed. */
export const checkWords = (texts) =>
  texts
    .filter(([key]) => !key.endsWith('.hidden'))
    .flatMap(([key, text]) =>
      avoided
        .filter(([words]) => words.test(text))
        .map(([words, instead]) => `en: ${key} says "${words.exec(text)[0]}": say ${instead}`),
    );

const isSignature = (value) =>
  ['name', 'role', 'how', 'date'].every((part) => typeof value?.[part] === 'string' && value[part]);

/** What is wrong with the rows of the counties. */
export function checkCounties(rows) {
  const problems = [];
  const say = (id, what) => problems.push(`county ${id}: ${what}`);
  if (rows.length !== 58) problems.push(`there are ${rows.length} counties, not 58`);
  const ids = rows.map(({ id }) => id);
  for (const id of ids.filter((one, index) => ids.indexOf(one) !== index)) say(id, 'stands twice');
  if (ids.join() !== [...ids].sort().join()) problems.push('the counties are not in order');
  for (const { id, name, phones, publish, source, found, confirmed, reviewed } of rows) {
    if (id !== name.toLowerCase().replaceAll(' ', '-')) say(id, `the id does not fit "${name}"`);
    if (publish !== phones.length > 0) say(id, 'publish and phones contradict each other');
    if (source !== null && !URL.canParse(source)) say(id, `"${source}" is not an address`);
    if (!/^\d{4}-\d\d-\d\d$/.test(found)) say(id, `"${found}" is not a day`);
    if (confirmed !== null && !isSignature(confirmed))
      say(id, 'confirmed needs a person: name, role, how, date');
    if (reviewed && !isSignature(reviewed))
      say(id, 'reviewed needs a person: name, role, how, date');
    for (const { number, kind, reach, hours } of phones) {
      if (!/^\+1[2-9]\d{2}[2-9]\d{6}$/.test(number)) say(id, `${number} is not a US number`);
      if (!['hotline', 'tty', 'sheriff'].includes(kind)) say(id, `kind "${kind}" has no words`);
      if (![undefined, 'in-state', 'out-of-state'].includes(reach))
        say(id, `reach "${reach}" has no words`);
      if (!Array.isArray(hours) && ![null, '24-7', 'business-hours', 'after-hours'].includes(hours))
        say(id, `hours "${hours}" have no words`);
    }
    const limited = phones.filter(({ hours }) => hours && hours !== '24-7');
    if (limited.length === 1 && phones.length === 1)
      say(id, 'a line with limited hours stands alone');
  }
  return problems;
}

/** What is wrong with the words of the glossary: each has a source, and an explanation for each audience it is for. */
export function checkGlossary(terms, pack) {
  const problems = [];
  for (const { id, source, for: audiences } of terms) {
    if (!source) problems.push(`glossary ${id}: no source`);
    for (const part of ['name', ...audiences])
      if (!pack.glossary.terms[id]?.[part]) problems.push(`glossary ${id}: no ${part}`);
  }
  const names = terms.map(({ id }) => pack.glossary.terms[id]?.name ?? '');
  const { compare } = new Intl.Collator('en');
  const sorted = [...names].sort(compare);
  const misplaced = names.find((name, index) => name !== sorted[index]);
  // English is shown in the order of the file.
  if (misplaced)
    problems.push(`glossary: "${misplaced}" does not stand in the order of the alphabet`);
  for (const id of Object.keys(pack.glossary.terms))
    if (!terms.some((term) => term.id === id)) problems.push(`glossary ${id}: words, but no facts`);
  return problems;
}

const digest = (digits) => createHash('sha256').update(digits).digest('hex');

/** The numbers in a text that must not be shown: every run of ten or eleven digits is looked up by its digest. */
export const withheldIn = (text, digests) =>
  [...text.matchAll(/(?<!\d)\+?1?[ .(-]*\d{3}[ .)/-]*\d{3}[ .-]?\d{4}(?!\d)/g)]
    .map(([number]) => number.replace(/\D/g, '').slice(-10))
    .filter((number) => digests.includes(digest(number)));
