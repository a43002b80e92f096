// Every number and address that the kit can show, where it was found, and who vouches for it.
import { withheldBecause } from './content-check.js';

const written = (number) => number.replace(/^\+1(\d{3})(\d{3})(\d{4})$/, '$1-$2-$3');
const isNumber = (value) => /^\+?\d{3,}$/.test(value);
const isAddress = (value) => /^(https?|mailto):|^[^\s@]+@[^\s@]+\.\w+$/.test(value);

// Only these hold a number; an id or a year may look like one.
const numberFields = ['number', 'text', 'emergency', 'relay'];

/** What is told apart beside a number. */
const detail = ({ kind, area, reach, hours }) =>
  [kind, area, reach, Array.isArray(hours) ? 'weekly hours' : hours].filter(Boolean).join(', ');

/** Every number and address beneath a fact. What it does not say of itself, the fact around it says. */
function* facts(node, around = {}, key = undefined) {
  const here = { ...around };
  // A null counts: a part that nobody has confirmed does not borrow the signature of the whole.
  for (const field of ['source', 'found', 'confirmed'])
    if (field in node) here[field] = node[field];
  here.of = [around.of, node.name ?? node.id].filter(Boolean).join(', ');
  for (const [field, value] of Object.entries(node)) {
    // Where a fact was found, and by whom it was confirmed or reviewed, is told beside it.
    if (['source', 'found', 'confirmed', 'reviewed'].includes(field)) continue;
    if (value && typeof value === 'object') yield* facts(value, here, field);
    else if (numberFields.includes(field) && isNumber(value))
      yield { ...here, of: here.of || (key ?? field), value: written(value), detail: detail(node) };
    else if (isAddress(value)) yield { ...here, of: here.of || (key ?? field), value, detail: '' };
  }
}

function line({ value, of, detail, source, found, confirmed }) {
  // `found` is a day; in a county's pack also a page, with the day of its copy.
  const { where = source, date } = typeof found === 'object' && found ? found : { date: found };
  return [
    `  ${value.padEnd(12)}`,
    [of, detail].filter(Boolean).join(', '),
    `found ${date ?? '(no day is noted)'}`,
    where ?? (where === null ? 'no page that a reader may open' : 'no source is noted'),
    ...(confirmed
      ? [`confirmed ${confirmed.date} by ${confirmed.name}, ${confirmed.role}: ${confirmed.how}`]
      : []),
  ].join(' | ');
}

/** The table: `files` is a list of [file, its facts]. What nobody has confirmed stands first. */
export function numberLines(files) {
  const all = files.flatMap(([file, data]) => [...facts(data)].map((fact) => ({ ...fact, file })));
  const part = (title, list) => [
    `${title} (${list.length}):`,
    ...files.flatMap(([file]) => {
      const own = list.filter((fact) => fact.file === file);
      return own.length ? ['', ` ${file}`, ...own.map(line)] : [];
    }),
    '',
  ];
  return [
    ...part(
      'Numbers and addresses that no person has confirmed',
      all.filter(({ confirmed }) => !confirmed),
    ),
    ...part(
      'Numbers and addresses that a person has confirmed',
      all.filter(({ confirmed }) => confirmed),
    ),
  ];
}

/** Which counties show no number, and why. */
export function withheldLines(counties) {
  const withheld = counties.filter(({ publish }) => !publish);
  return [
    `Counties whose number is withheld (${withheld.length}):`,
    ...Object.entries(withheldBecause).flatMap(([id, why]) => {
      const names = withheld.filter((row) => row.withheld === id).map(({ name }) => name);
      return names.length ? [`  ${names.join(', ')}: ${why}`] : [];
    }),
    '',
  ];
}

/** Topics that cannot be written yet, and what is missing. `files` is a list of [file, its topics]. */
export function unsourcedLines(files) {
  const lines = files.flatMap(([file, topics]) =>
    topics
      .filter(({ unsourced }) => unsourced)
      .map(({ id, unsourced }) => `  ${file}, ${id}: ${unsourced}`),
  );
  return lines.length ? [`No source yet (${lines.length}):`, ...lines, ''] : [];
}
