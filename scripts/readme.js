// Writes the README's tables from the manifest, and so from the doc comments. `npm run readme`
import { readFileSync, writeFileSync } from 'node:fs';
import { pathToFileURL } from 'node:url';

const cell = (text = '') => text.replaceAll('|', '\\|').replace(/\s+/g, ' ').trim();
const row = (...cells) => `| ${cells.map(cell).join(' | ')} |`;
const table = (head, rows) => [row(...head), row(...head.map(() => '---')), ...rows].join('\n');

/** The tables of all elements, as Markdown. */
export function tables(manifest) {
  const elements = manifest.modules
    .flatMap(({ declarations = [] }) => declarations)
    .filter(({ tagName }) => tagName);
  const shared = elements[0].attributes
    .filter(({ name }) =>
      elements.every(({ attributes }) => attributes.some((one) => one.name === name)),
    )
    .sort((a, b) => a.name.localeCompare(b.name));
  const isShared = ({ name }) => shared.some((one) => one.name === name);
  const of = (list) => list.map(({ name, description }) => row(`\`${name}\``, description));
  return [
    '**Every element**',
    table(['attribute', 'what it says'], of(shared)),
    ...elements.flatMap(({ tagName, description, attributes, cssParts }) => {
      const own = attributes.filter((attribute) => !isShared(attribute));
      return [
        `**\`<${tagName}>\`** ${cell(description)}`,
        table(['attribute', 'what it says'], of(own)),
        `Parts: ${cssParts.map(({ name }) => `\`${name}\``).join(', ')}.`,
      ];
    }),
  ].join('\n\n');
}

/** The README with its tables as they are to be. */
export const withTables = (readme, manifest) =>
  readme.replace(
    /(<!-- tables -->)[\s\S]*?(<!-- \/tables -->)/,
    (_, open, close) => `${open}\n\n${tables(manifest)}\n\n${close}`,
  );

if (import.meta.url === pathToFileURL(process.argv[1]).href) {
  const manifest = JSON.parse(readFileSync('dist/custom-elements.json', 'utf8'));
  writeFileSync('README.md', withTables(readFileSync('README.md', 'utf8'), manifest));
}
