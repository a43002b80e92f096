import { placeholdersIn } from './placeholders.js';
import { ownMarks, repair } from './repair.js';

const names = (text, without) =>
  [...new Set(placeholdersIn(text))]
    .filter((name) => !without.includes(name))
    .sort()
    .map((name) => `{{${name}}}`);

/** Why a text may not go in; undefined where it may. */
function fault(text, { english, form }) {
  // A form for zero, one or two may leave its figure out.
  const free = ['zero', 'one', 'two'].includes(form?.form) ? ['count'] : [];
  const [has, needs] = [names(text, free), names(english, free)];
  if (has.join() !== needs.join())
    return `has ${has.join(' ') || 'no placeholder'}; the English has ${needs.join(' ') || 'none'}`;
  if (/\p{Nd}/u.test(text)) return 'holds a figure: numbers, ages and hours are placeholders';
  if (/[{}]/.test(text.replace(/\{\{\w+\}\}/g, '')))
    return 'has a brace that belongs to no placeholder';
  return undefined;
}

/** What becomes of one returned text. */
function judge(row, returned, lang, own) {
  if (
    returned.english &&
    repair(returned.english, { english: row.english, lang: 'en' }).text !== row.english
  )
    return { refused: 'was made from another English: the English has changed since' };
  const { text, mended } = repair(returned.text, { english: row.english, lang, own });
  if (!text) return {};
  const why = fault(text, row);
  if (why) return { refused: why, text };
  const same = text.normalize('NFC') === row.translation.normalize('NFC');
  return { text: same ? row.translation : text, same, mended };
}

/**
 * Compares what came back with what there is. Nothing is changed by it.
 *
 * @param rows - See `rowsOf`.
 * @param returned - `id`, `text` and, if the file has it, the `english` it was made from.
 * @returns `changes` that may go in, `refused` each with why, `missing` ids without a translation, and `unknown` ids.
 */
export function takeBack(rows, returned, lang) {
  const own = ownMarks(rows.map(({ translation }) => translation));
  const byId = new Map(rows.map((row) => [row.id, row]));
  const changes = [];
  const refused = [];
  const seen = new Set();
  for (const one of returned.filter(({ id }) => byId.has(id))) {
    const row = byId.get(one.id);
    if (seen.has(one.id)) {
      refused.push({ id: one.id, why: 'stands in the file twice' });
      continue;
    }
    seen.add(one.id);
    const { refused: why, text, same, mended } = judge(row, one, lang, own);
    if (why) refused.push({ id: one.id, why, text: one.text });
    else if (text && !same)
      changes.push({
        id: one.id,
        english: row.english,
        before: row.translation,
        after: text,
        mended,
      });
  }
  const after = new Map(changes.map(({ id, after: text }) => [id, text]));
  return {
    changes,
    refused,
    missing: rows
      .filter(({ id, translation }) => !translation && !after.has(id))
      .map(({ id }) => id),
    unknown: returned.filter(({ id }) => !byId.has(id)).map(({ id }) => id),
  };
}

function put(pack, key, text) {
  const path = key.split('.');
  const last = path.pop();
  const place = path.reduce((tree, part) => (tree[part] ??= {}), pack);
  place[last] = text;
}

/**
 * The packs of the language with the changes in them, by file, with the keys in the order of the English. A file of
 * which nothing is translated is none.
 */
export function packsWith(rows, changes) {
  const after = new Map(changes.map(({ id, after: text }) => [id, text]));
  const packs = new Map();
  // Rows stand by tier; packs in the order of the English.
  const inOrder = [...rows].sort((one, other) => one.order - other.order);
  for (const { id, file, key, translation } of inOrder) {
    const text = after.get(id) ?? translation;
    if (!text) continue;
    if (!packs.has(file)) packs.set(file, {});
    put(packs.get(file), key, text);
  }
  return packs;
}
