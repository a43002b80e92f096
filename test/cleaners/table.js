// Writes the table of the cleaners into the README, from a run of all of them. `node test/cleaners/table.js`
import { readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { measure } from './measure.js';
import { ends, rows } from './promises.js';

export const readmeFile = fileURLToPath(new URL('../../README.md', import.meta.url));

const between = /(<!-- cleaners -->)([\s\S]*?)(<!-- \/cleaners -->)/;

/** What stands in the README's place for the table. */
export const sectionOf = (readme) => between.exec(readme)?.[2];

/** What all snippets of a row came to in one cleaner: one end, or several where they differ. */
const endsOf = (row, cases) => [
  ...new Set(cases.filter(({ snippet }) => row.about(snippet)).map(({ end }) => end)),
];

const cellsOf = (line) => line.split(' | ').map((cell) => cell.replace(/^\| | \|$/g, ''));

/** What the README says of a cleaner: its column, and its version in the line beneath the table. */
function known(readme, name) {
  const old = sectionOf(readme) ?? '';
  const [head = [], , ...body] = old
    .split('\n')
    .filter((line) => line.startsWith('|'))
    .map(cellsOf);
  return {
    version: new RegExp(`${name} ([\\d.]+)`).exec(old)?.[1] ?? '?',
    cells: body.map((cells) => cells[head.indexOf(name)]),
  };
}

const line = (cells) => `| ${cells.join(' | ')} |`;

/** The table and its versions, as Markdown. What could not be tried this time stays as the README has it. */
function table(measured, readme) {
  const columns = measured.map(({ cleaner: { name }, version, cases }) => {
    if (!cases) return { name, ...known(readme, name) };
    const cells = rows.map((row) =>
      endsOf(row, cases)
        .map((end) => ends[end])
        .join(', or '),
    );
    return { name, version, cells };
  });
  const lines = [
    line(['what is pasted', ...columns.map(({ name }) => name)]),
    line(['---', ...columns.map(() => '---')]),
    ...rows.map(({ written }, index) =>
      line([written, ...columns.map(({ cells }) => cells[index] ?? '?')]),
    ),
  ];
  // The two ways to set up an editor are one package.
  const versions = measured
    .map(({ cleaner }, index) => ({ ...cleaner, version: columns[index].version }))
    .filter((one, index, all) => all.findIndex((each) => each.package === one.package) === index)
    .map(({ name, version }) => `${name} ${version}`);
  return `${lines.join('\n')}\n\nMeasured with ${versions.join(', ')}, each with its defaults.`;
}

/** The README with the table as this run measured it. */
export const withCleaners = (readme, measured) =>
  readme.replace(
    between,
    (_, open, old, close) => `${open}\n\n${table(measured, readme)}\n\n${close}`,
  );

if (import.meta.url === pathToFileURL(process.argv[1]).href) {
  const measured = await measure();
  for (const { absent } of measured) if (absent) console.log(absent);
  const readme = readFileSync(readmeFile, 'utf8');
  if (!between.test(readme))
    throw new Error('README.md has no place for the table: <!-- cleaners -->');
  writeFileSync(readmeFile, withCleaners(readme, measured));
}
