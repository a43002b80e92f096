import { createHash } from 'node:crypto';

/** Why no number of a county is shown, by what is known of those that were found. A closed list. */
export const withheldBecause = {
  unconfirmed: 'a number was found, but could not be confirmed',
  'single-source': 'only one source gives a number',
  'one-source-shown': 'two sources agree on a number, but only one of them can be shown',
  'two-sources': 'two sources agree on a number, but the facts hold it back without saying why',
  disputed: 'sources contradict each other',
  superseded: 'the number has been replaced',
  'not-reporting': 'the number is not one for reports',
};

/** Only a person signs: who, as what, how and when. */
export const isSignature = (value) =>
  ['name', 'role', 'how', 'date'].every((part) => typeof value?.[part] === 'string' && value[part]);

/** What is wrong with the rows of the counties. */
export function checkCounties(rows) {
  const problems = [];
  const say = (id, what) => problems.push(`county ${id}: ${what}`);
  if (rows.length !== 58) problems.push(`there are ${rows.length} counties, not 58`);
  const ids = rows.map(({ id }) => id);
  for (const id of ids.filter((one, index) => ids.indexOf(one) !== index)) say(id, 'stands twice');
  if (ids.join() !== [...ids].sort().join()) problems.push('the counties are not in order');
  for (const row of rows) {
    const { id, name, phones, publish, withheld, source, found, confirmed, reviewed } = row;
    if (id !== name.toLowerCase().replaceAll(' ', '-')) say(id, `the id does not fit "${name}"`);
    if (publish !== phones.length > 0) say(id, 'publish and phones contradict each other');
    if (publish ? withheld !== undefined : !Object.hasOwn(withheldBecause, withheld))
      say(
        id,
        `withheld is "${withheld}": a county without a number, and no other, has a reason of the list`,
      );
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
