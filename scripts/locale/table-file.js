// The bilingual file for people: a table for Excel, LibreOffice or Numbers.
import writeExcelFile from 'write-excel-file/universal';
import readExcelFile from 'read-excel-file/universal';
import { tiers } from './screens.js';

const list = (items) => items.filter(Boolean).join('\n');

/** The columns: what stands at their head, their width in characters, and what a row has in it. */
const columns = [
  { name: 'Id', width: 34, of: ({ id }) => id, quiet: true },
  { name: 'English', width: 48, of: ({ english }) => english },
  { name: 'Translation', width: 48, of: ({ translation }) => translation, own: true },
  { name: 'Tier', width: 6, of: ({ tier }) => String(tier) },
  {
    name: 'Who reads it',
    width: 20,
    of: ({ audience }, { audienceNames }) => audienceNames[audience],
  },
  { name: 'Who speaks to whom', width: 30, of: ({ speaker }) => speaker },
  {
    name: 'Longest',
    width: 14,
    of: ({ length, longest }) => `English: ${length}\nat most: ${longest}`,
  },
  {
    name: 'Placeholders: keep them as they are',
    width: 30,
    of: ({ placeholders }) =>
      list(placeholders.map(({ name, example }) => `{{${name}}} = ${example}`)),
  },
  {
    name: 'Plural form',
    width: 18,
    of: ({ form }) => (form ? `${form.form}: ${form.numbers.join(', ')} …` : ''),
  },
  { name: 'Notes', width: 36, of: ({ notes }) => list(notes) },
  { name: 'Terms', width: 24, of: ({ terms }) => list(terms) },
  {
    name: 'Screen',
    width: 24,
    of: ({ screen }, { pictures }) => (pictures.has(screen) ? `pictures/${screen}.png` : screen),
  },
];

const head = (value) => ({
  value,
  fontWeight: 'bold',
  backgroundColor: '#e3eeee',
  wrap: true,
  alignVertical: 'top',
});

const cell = (value, { own, quiet } = {}) => ({
  value: value || undefined,
  type: String,
  wrap: true,
  alignVertical: 'top',
  // As text: Excel would make a formula of a leading sign, and a number of a figure.
  format: '@',
  ...(own ? { backgroundColor: '#fffbe8' } : {}),
  ...(quiet ? { textColor: '#5a6a6a' } : {}),
});

const words = (rows, options) => ({
  sheet: 'Words',
  stickyRowsCount: 1,
  stickyColumnsCount: 1,
  orientation: 'landscape',
  columns: columns.map(({ width }) => ({ width })),
  data: [
    // The code says whose words these are, when the file comes back.
    columns.map(({ name, own }) => head(own ? `${name} (${options.lang})` : name)),
    ...rows.map((row) => columns.map((column) => cell(column.of(row, options), column))),
  ],
});

const counts = ({ counts: all }) => ({
  sheet: 'Word counts',
  columns: [{ width: 8 }, { width: 64 }, { width: 10 }, { width: 16 }, { width: 24 }],
  data: [
    ['Tier', 'What it is', 'Texts', 'English words', 'of these said before'].map(head),
    ...all.map(({ tier, texts, words: count, repeated }) => [
      cell(String(tier)),
      cell(tiers[tier]),
      ...[texts, count, repeated].map((value) => ({ value, type: Number, alignVertical: 'top' })),
    ]),
  ],
});

const terms = ({ terms: all }) => ({
  sheet: 'Terms',
  stickyRowsCount: 1,
  columns: [{ width: 34 }, { width: 60 }, { width: 40 }, { width: 40 }, { width: 40 }],
  data: [
    ['Term', 'What it means here', 'Rendering', 'Never', 'Why'].map(head),
    ...all.map(({ term, means, rendering, never, why }) =>
      [term, means, rendering, never, why].map((value) => cell(value)),
    ),
  ],
});

// A picture in the table is as wide as this; the whole one stands in the folder.
const thumbnail = 300;
const pixelsPerRow = 20;

/** All pictures, one beneath the other, each under its name. */
function screens({ pictures }) {
  const data = [];
  const images = [];
  for (const [name, { content, width, height }] of pictures) {
    data.push([head(name)]);
    const tall = Math.round((height * thumbnail) / width);
    images.push({
      content,
      contentType: 'image/png',
      width: thumbnail,
      height: tall,
      dpi: 96,
      anchor: { row: data.length + 1, column: 1 },
      title: name,
    });
    for (let left = Math.ceil(tall / pixelsPerRow) + 1; left > 0; left -= 1) data.push([null]);
  }
  return { sheet: 'Screens', columns: [{ width: 48 }], data, images };
}

/**
 * The rows as an XLSX file.
 *
 * @param options - `audienceNames`, `terms`, `counts`, and `pictures`: by screen its PNG as a Blob, and its size.
 */
export async function writeTable(rows, options) {
  const sheets = [words(rows, options), terms(options), counts(options)];
  if (options.pictures.size) sheets.push(screens(options));
  const blob = await writeExcelFile(sheets, { fontFamily: 'Calibri', fontSize: 11 }).toBlob();
  return new Uint8Array(await blob.arrayBuffer());
}

const translation = /^Translation \(([\w-]+)\)/;

/** What came back: of which language, and one entry a row: its id, English and translation. Columns are found by their heads. */
export async function readTable(blob) {
  for (const { data } of await readExcelFile(blob)) {
    const heads = data.find((row) => row.some((value) => translation.test(value)));
    if (!heads) continue;
    const [id, english, own] = [
      heads.indexOf('Id'),
      heads.indexOf('English'),
      heads.findIndex((value) => translation.test(value)),
    ];
    const text = (row, column) => String(row[column] ?? '');
    return {
      lang: translation.exec(heads[own])[1],
      entries: data
        .slice(data.indexOf(heads) + 1)
        .map((row) => ({
          id: text(row, id).trim(),
          english: text(row, english),
          text: text(row, own),
        }))
        .filter((entry) => entry.id),
    };
  }
  throw new Error('No sheet of this file has a column "Translation (…)".');
}
