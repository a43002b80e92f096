// The bilingual file for translation tools: XLIFF 2.1. Placeholders are inline codes there, which a tool protects.
import js2xliff from 'xliff/js2xliff';
import xliff2js from 'xliff/xliff2js';
import { pieces } from './placeholders.js';

/** A text with its placeholders as codes. The code of a name has the same id in English and in the translation. */
function withCodes(text, { english, placeholders }) {
  const used = new Map();
  const ids = pieces(english).flatMap(({ name }) => (name ? [name] : []));
  const idOf = (name) => {
    const from = used.get(name) ?? 0;
    const index = ids.indexOf(name, from);
    used.set(name, index + 1);
    // One more than the English has: a code of its own.
    return String(index < 0 ? ids.length + used.size + 1 : index + 1);
  };
  const all = pieces(text).map(({ text: said, name }) =>
    name
      ? {
          Standalone: {
            id: idOf(name),
            equiv: said,
            disp: placeholders.find((one) => one.name === name)?.example ?? name,
            canDelete: 'no',
          },
        }
      : said,
  );
  return all.length > 1 ? all : (all[0] ?? '');
}

const told = (
  { audience, speaker, screen, tier, longest, placeholders, form, notes, terms },
  names,
) =>
  [
    `Read by: ${names[audience]}. ${speaker}`,
    `Screen: ${screen}. Tier ${tier}. At most about ${longest} characters.`,
    placeholders.length &&
      `Placeholders: ${placeholders.map(({ name, example }) => `{{${name}}} = ${example}`).join('; ')}. Keep each; put it where your sentence needs it.`,
    form && `Plural form "${form.form}": for ${form.numbers.join(', ')} …`,
    ...notes,
    terms.length && `Terms: ${terms.join('; ')}`,
  ].filter(Boolean);

/** The rows as one XLIFF file. */
export async function writeXliff(rows, { lang, audienceNames }) {
  const resources = {};
  for (const row of rows) {
    const unit = { source: withCodes(row.english, row), note: told(row, audienceNames) };
    if (row.translation) unit.target = withCodes(row.translation, row);
    (resources[row.file] ??= {})[row.key] = unit;
  }
  // Without indents: they would stand inside the sentences, around each code.
  return js2xliff(
    { sourceLanguage: 'en', targetLanguage: lang, resources },
    { targetXliffVersion: '2.1', indent: 0 },
  );
}

/** What a value says as plain text, whatever marks a tool set around its parts. */
function plain(value) {
  if (value === undefined || value === null) return '';
  if (typeof value === 'string') return value;
  if (Array.isArray(value)) return value.map(plain).join('');
  return Object.values(value)
    .map((inner) => inner?.equiv ?? plain(inner?.contents))
    .join('');
}

/** What came back: of which language, and one entry a text: its id, English and translation. */
export async function readXliff(xml) {
  const { resources, targetLanguage } = await xliff2js(xml);
  if (!resources || !targetLanguage)
    throw new Error('This is no XLIFF 2 with a language to translate into.');
  const entries = Object.entries(resources).flatMap(([file, units]) =>
    Object.entries(units)
      .filter(([, unit]) => unit.source !== undefined)
      .map(([key, { source, target }]) => ({
        id: `${file}:${key}`,
        english: plain(source),
        text: plain(target),
      })),
  );
  return { lang: targetLanguage, entries };
}
