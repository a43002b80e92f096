// What a release says besides its words: numbers, sections of law, figures, and what is shown to whom.
// Each table has a place in the facts, such as `topics-staff.duty.failing`, and what stands there.
import { readdirSync, readFileSync } from 'node:fs';

const json = (file) => JSON.parse(readFileSync(file, 'utf8'));

/** A table in the order of its keys, the same on every machine. */
export const inOrder = (table) =>
  Object.fromEntries(Object.entries(table).sort(([a], [b]) => (a < b ? -1 : a > b ? 1 : 0)));

const withoutEnd = (file) => file.replace(/\.json$/, '');

/** The files with facts, by the names of their parts. The counties stand apart. */
const readFacts = () =>
  ['src/content', 'src/content/counties'].flatMap((folder) =>
    readdirSync(folder)
      .filter((file) => file.endsWith('.json') && !/^(avoid|counties|sources)\.json$/.test(file))
      .map((file) => [withoutEnd(file), json(`${folder}/${file}`)]),
  );

// How a place is reached, and where that was found and who confirmed it.
const reached = ['number', 'text', 'hours'];
const origin = ['source', 'found', 'confirmed'];

const picked = (row, fields) =>
  Object.fromEntries(fields.filter((field) => field in row).map((field) => [field, row[field]]));

const rowsOf = (facts) => (Array.isArray(facts) ? facts : (facts.resources ?? []));

/** The numbers that serve the whole state, and those of the places to turn to. */
function stateNumbers(files) {
  const { emergency, relay, lines, found, confirmed } = Object.fromEntries(files)['statewide'];
  const rows = [
    ['emergency', { number: emergency, found, confirmed }],
    ['relay', { number: relay, found, confirmed }],
    ...Object.entries(lines).map(([id, line]) => [`lines.${id}`, { ...line, found, confirmed }]),
    ...files.flatMap(([name, facts]) => rowsOf(facts).map((row) => [`${name}.${row.id}`, row])),
  ].filter(([, row]) => reached.some((field) => row[field] !== undefined));
  return Object.fromEntries(
    rows.map(([place, row]) => [place, picked(row, ['name', ...reached, ...origin])]),
  );
}

// Numbers have a table of their own, and where a fact was found is not shown, but for the page of a number.
const apart = new Set([...reached, ...origin, 'emergency', 'relay']);
const unshown = new Set(['publish', 'unsourced', 'withheld']);
const figures = new Set(['figures', 'form', 'ages', 'asOf']);

// What stands beneath these keeps the place of the row around them, as its words do.
const within = new Set(['law', 'figures', 'blocks']);

const isList = (value) => Array.isArray(value) && value.some((row) => row?.id);

/** Puts what stands at a place, and beneath it, into the tables. A row of a list goes by its id, whatever its order. */
function sort(tables, place, value, kind) {
  if (isList(value)) {
    tables.shown[`${place}.order`] = value.map(({ id }) => id).join(' ');
    for (const row of value) sort(tables, `${place}.${row.id}`, row, kind);
  } else if (kind === 'law') {
    const laws = [value].flat().map(({ code, section }) => `${code} ${section}`);
    if (laws.length) tables.law[place] = laws.join('; ');
  } else if (Array.isArray(value) || typeof value !== 'object') {
    tables[typeof value === 'number' ? 'figures' : kind][place] = [value].flat().join(' ');
  } else
    for (const [field, inner] of Object.entries(value ?? {})) {
      if (apart.has(field) || unshown.has(field) || field === 'id') continue;
      const next = field === 'law' ? 'law' : figures.has(field) ? 'figures' : kind;
      const named = within.has(field) ? place : `${place}.${field}`;
      sort(tables, named, inner, next);
    }
}

/** The tables of the tree as it stands. */
export function releaseFacts() {
  const files = readFacts();
  const counties = json('src/content/counties.json');
  const tables = { law: {}, figures: {}, shown: {} };
  for (const [name, facts] of files) sort(tables, name, facts, 'shown');
  // A number and the name of its line change together.
  const rest = ['id', 'name', 'tracks', 'atRisk', 'reviewed'];
  const own = counties.map((row) => picked(row, rest));
  sort(tables, 'counties', own, 'shown');
  return {
    numbers: {
      state: inOrder(stateNumbers(files)),
      counties: Object.fromEntries(
        counties.map((row) => [row.id, picked(row, ['line', 'phones', ...origin])]),
      ),
    },
    law: inOrder(tables.law),
    figures: inOrder(tables.figures),
    shown: inOrder(tables.shown),
  };
}
