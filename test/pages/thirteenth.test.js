// A language that the kit has not: from the file that a translator sends back to a reader's page, by three commands.
import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import {
  cpSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { test } from 'node:test';
import { sourceOf } from '../../scripts/locale/from-disk.js';
import { packFiles } from '../../scripts/locale/pack.js';
import { rowsOf } from '../../scripts/locale/rows.js';
import { packsWith } from '../../scripts/locale/take.js';
import { folders, serve } from '../bench/serve.js';
import { start } from './browser.js';

const root = fileURLToPath(new URL('../../', import.meta.url));

/** What is made up for a test is no Hmong: each vowel is doubled, and what stands in braces stays. */
const madeUp = (english) =>
  english.replace(/\{\{\w+\}\}|[aeiou]/g, (part) => (part.length > 1 ? part : part + part));

/** The table that comes back from a translator, with every text in it. */
async function returnedTable(lang) {
  const source = sourceOf(lang);
  const rows = rowsOf({ ...source, terms: [] }).map((row) => ({
    ...row,
    translation: row.id === 'kit:common.language' ? 'Hmong' : madeUp(row.english),
  }));
  const { files } = await packFiles({ ...source, words: packsWith(rows, []) });
  return { rows, table: files.get('translation.xlsx') };
}

/** A copy of what the commands read and write. */
function copyOfTheTree(t) {
  const folder = mkdtempSync(join(tmpdir(), 'thirteenth-'));
  t.after(() => rmSync(folder, { recursive: true, force: true }));
  for (const part of ['locales', 'scripts', 'src', 'package.json', 'CHANGELOG.md'])
    cpSync(join(root, part), join(folder, part), { recursive: true });
  for (const part of ['tsconfig.json', 'vite.config.ts'])
    cpSync(join(root, part), join(folder, part));
  symlinkSync(join(root, 'node_modules'), join(folder, 'node_modules'));
  const run = (...command) =>
    execFileSync(process.execPath, command, { cwd: folder, encoding: 'utf8' });
  return { folder, run };
}

const filesIn = (folder) =>
  ['locales', 'scripts', 'src'].flatMap((part) =>
    readdirSync(join(folder, part), { recursive: true }).map((file) => `${part}/${file}`),
  );

const page = (kit, lang) =>
  `<!doctype html><html lang="${lang}"><head><meta charset="utf-8"><title>District</title>
    <link rel="icon" href="data:,"><script type="module" src="${kit}/kit/csec-widgets.js"></script></head>
    <body><csec-hotline-card county="orange"></csec-hotline-card>
    <csec-toolkit county="orange" audience="family"></csec-toolkit></body></html>`;

test("a returned translator's pack for a thirteenth language goes in and shows without a line of code", async (t) => {
  const { rows, table } = await returnedTable('hmn');
  const { folder, run } = copyOfTheTree(t);
  const before = filesIn(folder);
  writeFileSync(join(folder, 'back.xlsx'), table);
  const taken = run('scripts/locale.js', 'hmn', '--take', 'back.xlsx', '--accept');
  assert.match(taken, new RegExp(`${rows.length} changes, 0 refused, 0 of ${rows.length} texts`));
  const added = filesIn(folder).filter((file) => !before.includes(file));
  assert.ok(added.length > 5);
  for (const file of added) assert.match(file, /^locales\/hmn(\/[\w-]+\.json)?$/);
  run('node_modules/vite/bin/vite.js', 'build', '--mode', 'cdn');

  const kit = await serve(folders({ kit: pathToFileURL(`${folder}/dist/cdn/`) }));
  t.after(() => kit.close());
  const world = await start();
  t.after(() => world.stop());
  const words = JSON.parse(readFileSync(join(folder, 'locales/hmn/kit.json'), 'utf8'));
  const title = madeUp('Report child abuse in {{county}} County').replace('{{county}}', 'Orange');
  // Each of the tags by which a page says White Hmong.
  for (const tag of ['hmn', 'mww', 'hmn-US', 'mww-Latn']) {
    const { tab, said, close } = await world.open(
      world.file(`/${tag}.html`, page(kit.address, tag)),
    );
    await tab.waitForSelector('csec-hotline-card:state(ready)');
    const card = await tab.evaluate(() => {
      const { shadowRoot } = document.querySelector('csec-hotline-card');
      const { lang, dir } = shadowRoot.querySelector('.root');
      return { lang, dir, text: shadowRoot.textContent.replace(/\s+/g, ' ') };
    });
    assert.deepEqual([card.lang, card.dir], ['hmn', 'ltr'], tag);
    assert.ok(card.text.includes(title), `${tag}: ${card.text}`);
    assert.ok(card.text.includes('800-207-4464'), tag);
    // Nobody signed it: it says so, with the English beneath.
    assert.ok(card.text.includes(words.common.draft.split('{{')[0]), tag);
    assert.ok(card.text.includes('Report child abuse'), tag);
    assert.deepEqual(said, [], tag);
    if (tag === 'hmn') {
      await tab.waitForSelector('csec-toolkit:state(ready)');
      const option = tab.locator('csec-toolkit [part="language"] option[value="hmn"]');
      assert.deepEqual(await option.evaluate(({ lang, text }) => [lang, text.trim()]), [
        'hmn',
        'Hmong',
      ]);
      const menu = tab.locator('csec-toolkit [part="language"]');
      await menu.selectOption('en');
      await tab.waitForSelector('csec-toolkit csec-topics:state(ready)');
      await menu.selectOption('hmn');
      await tab.getByText(madeUp('Pictures and sextortion')).first().waitFor();
    }
    await close();
  }
});
