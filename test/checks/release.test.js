import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import {
  cpSync,
  existsSync,
  mkdtempSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, test } from 'node:test';
import { filesIn } from '../../scripts/manifest.js';
import { Refusal, release } from '../../scripts/release.js';
import { fromSources } from '../../scripts/source-module.js';

const places = [];
const folder = () => {
  const place = mkdtempSync(join(tmpdir(), 'csec-'));
  places.push(place);
  return place;
};
after(() => places.forEach((place) => rmSync(place, { recursive: true, force: true })));

const first = JSON.parse(readFileSync('dist/cdn/manifest.json', 'utf8'));

/** The versions of these tests: the one that was built, patches of it, and the next minor. */
const { version: now } = first;
const [major, minor] = now.split('.').map(Number);
const patch = (number) => `${major}.${minor}.${number}`;
const next = `${major}.${minor + 1}.0`;
const [steady, later, newest] = [`v${major}.${minor}`, `v${major}.${minor + 1}`, `v${major}`];

const integrity = (bytes) => `sha384-${createHash('sha384').update(bytes).digest('base64')}`;

/** A build of another version: the Spanish words of the kit have another name and content, and the manifest is changed. */
function build(version, change = () => {}) {
  const from = folder();
  cpSync('dist/cdn', from, { recursive: true });
  const manifest = structuredClone(first);
  const old = Object.keys(manifest.files).find((path) => path.startsWith('words/es-kit.'));
  const path = `words/es-kit.${version.replaceAll('.', '-')}.js`;
  const bytes = `${readFileSync(join(from, old), 'utf8')}// ${version}`;
  renameSync(join(from, old), join(from, path));
  writeFileSync(join(from, path), bytes);
  manifest.files = {
    ...Object.fromEntries(Object.entries(manifest.files).filter(([name]) => name !== old)),
    [path]: { size: Buffer.byteLength(bytes), integrity: integrity(bytes) },
  };
  manifest.version = version;
  change(manifest);
  writeFileSync(join(from, 'manifest.json'), JSON.stringify(manifest));
  const changelog = join(folder(), 'CHANGELOG.md');
  writeFileSync(changelog, `# Changes\n\n## ${version} · 2026-12-01\n\n- A number of Orange.\n`);
  return { from, changelog, path, old };
}

const newNumber = ({ numbers }) => {
  numbers.counties.orange.phones[0].number = '+17145550123';
};
const newWord = ({ words }) => {
  words.en.kit['common.try-again'] = 'Once more';
};
const version = (root, name) =>
  JSON.parse(readFileSync(join(root, name, 'manifest.json'), 'utf8')).version;
const everything = (root) =>
  filesIn(root).map((path) => [path, integrity(readFileSync(join(root, path)))]);

test('a first release makes its three folders, and a second run changes nothing', async () => {
  const to = folder();
  assert.deepEqual(await release({ to }), [
    `v${now} is new`,
    `${steady} is now ${now}`,
    `${newest} is now ${now}`,
  ]);
  for (const name of [`v${now}`, steady, newest])
    assert.deepEqual(filesIn(join(to, name)), filesIn('dist/cdn'));
  const before = everything(to);
  assert.deepEqual(await release({ to }), [
    `v${now} stands already`,
    `${steady} stays ${now}`,
    `${newest} stays ${now}`,
  ]);
  assert.deepEqual(everything(to), before);
});

test('other numbers move the two moving folders, and the pinned one stays as it was', async () => {
  const to = folder();
  await release({ to });
  const pinned = everything(join(to, `v${now}`));
  const patched = build(patch(1), newNumber);
  await release({ to, ...patched });
  assert.deepEqual(everything(join(to, `v${now}`)), pinned);
  for (const name of [steady, newest, `v${patch(1)}`]) assert.equal(version(to, name), patch(1));
});

test('a moving folder keeps the chunks of the release before, and not of those before it', async () => {
  const to = folder();
  await release({ to });
  const second = build(patch(1), newNumber);
  await release({ to, ...second });
  for (const path of [second.path, second.old]) assert.ok(existsSync(join(to, steady, path)), path);
  assert.ok(!existsSync(join(to, `v${patch(1)}`, second.old)));
  const third = build(patch(2), newNumber);
  await release({ to, ...third });
  for (const path of [third.path, second.path]) assert.ok(existsSync(join(to, newest, path)), path);
  assert.ok(!existsSync(join(to, steady, second.old)));
});

test('other words are no patch: it is refused, names them, and writes nothing', async () => {
  const to = folder();
  await release({ to });
  const before = everything(to);
  const refused = await release({ to, ...build(patch(1), newWord) }).catch((error) => error);
  assert.ok(refused instanceof Refusal);
  for (const said of [
    'kit: common.try-again',
    '- Try again',
    '+ Once more',
    `release it as ${next}`,
  ])
    assert.ok(refused.message.includes(said), said);
  assert.deepEqual(everything(to), before);
  // As a minor version they may come: the steady folder of the old one stays.
  await release({ to, ...build(next, newWord) });
  assert.deepEqual(
    [steady, later, newest].map((name) => version(to, name)),
    [now, next, next],
  );
  // A later patch of the old words does not take the newest folder back.
  await release({ to, ...build(patch(1), newNumber) });
  assert.deepEqual(
    [steady, later, newest].map((name) => version(to, name)),
    [patch(1), next, next],
  );
});

test('a section of law, a figure, or whom something is for, is no number', async () => {
  const to = folder();
  await release({ to });
  const changes = [
    ({ law }) => (law[Object.keys(law)[0]] = 'pc 1'),
    ({ figures }) => (figures['statewide.childUnder'] = 19),
    ({ shown }) => (shown['resources.fbi.for'] = 'staff'),
    ({ signed }) => (signed.es = { name: 'A', role: 'B', how: 'C', date: '2026-12-01' }),
    ({ words }) => delete words.es.kit['common.try-again'],
  ];
  for (const change of changes)
    await assert.rejects(release({ to, ...build(patch(1), change) }), Refusal);
});

test('a patch with other numbers says so in the list of changes', async () => {
  const to = folder();
  await release({ to });
  const patched = build(patch(1), newNumber);
  writeFileSync(patched.changelog, `# Changes\n\n## ${patch(1)} · 2026-12-01\n\n- Faster.\n`);
  await assert.rejects(release({ to, ...patched }), /714-555-0123 takes the place of 800-207-4464/);
});

test('a version that stands is never overwritten, and a build that is not whole is not released', async () => {
  const to = folder();
  await release({ to });
  await assert.rejects(release({ to, ...build(now, newNumber) }), /never changes/);
  const broken = build(patch(1), newNumber);
  writeFileSync(join(broken.from, 'csec-widgets.js'), '');
  await assert.rejects(release({ to, ...broken }), /is not what manifest.json says/);
  const extra = build(patch(1), newNumber);
  writeFileSync(join(extra.from, 'extra.js'), '');
  await assert.rejects(release({ to, ...extra }), /stands in no manifest.json/);
});

test('every file has one rule for how long it may be kept, and all may be read from other sites', async () => {
  const to = folder();
  await release({ to });
  const rules = readFileSync(join(to, '_headers'), 'utf8')
    .split('\n\n')
    .map((rule) => rule.trim().split(/\n\s+/));
  const fits = (pattern, path) =>
    new RegExp(
      `^${pattern.replace(/[.]/g, '\\.').replace(/:\w+/, '[^/]+').replace('*', '.*')}$`,
    ).test(path);
  const said = (path, name) =>
    rules
      .filter(([pattern]) => fits(pattern, path))
      .flatMap(([, ...lines]) => lines)
      .filter((line) => line.startsWith(`${name}:`));
  const files = filesIn(to).filter((path) => path.includes('/'));
  assert.ok(files.length > 60);
  for (const path of files) {
    const times = said(`/${path}`, 'Cache-Control');
    assert.equal(times.length, 1, path);
    const lasting = path.startsWith(`v${now}/`) || /\/(words|facts|assets)\//.test(path);
    assert.equal(/max-age=31536000, immutable/.test(times[0]), lasting, path);
    assert.equal(/max-age=300,/.test(times[0]), !lasting, path);
    assert.deepEqual(said(`/${path}`, 'Access-Control-Allow-Origin'), [
      'Access-Control-Allow-Origin: *',
    ]);
    const apache = [...readFileSync(join(to, '.htaccess'), 'utf8').matchAll(/Request_URI "(.*)"/g)];
    assert.equal(
      apache.some(([, pattern]) => new RegExp(pattern).test(`/${path}`)),
      lasting,
      path,
    );
  }
});

test('what changed is told number by number and word by word, and only numbers are numbers', async () => {
  await fromSources(async (load) => {
    const { changesBetween, extentOf, ...module } = await load('/src/pages/builder/changes.ts');
    const changed = (change) => {
      const after = structuredClone(first);
      change(after);
      const changes = changesBetween(first, after).filter(({ kind }) => kind !== 'version');
      return [extentOf(changes), ...changes.map(({ message }) => message.key)];
    };
    assert.deepEqual(
      changed(() => {}),
      ['nothing'],
    );
    assert.deepEqual(
      changed(({ files }) => (files['csec-widgets.js'].size += 1)),
      ['nothing', 'changes.program'],
    );
    assert.deepEqual(changed(newNumber), ['numbers', 'changes.number.replaced']);
    assert.deepEqual(changed(newWord), ['words', 'changes.word.changed']);
    const { orange, alpine } = first.numbers.counties;
    const numberChanges = [
      [({ phones }) => phones.pop(), orange, 'orange', 'removed'],
      [({ phones }) => phones.push(orange.phones[0]), alpine, 'alpine', 'added'],
      [({ phones }) => (phones[0].hours = null), orange, 'orange', 'details'],
      [(row) => (row.line = 'Another'), orange, 'orange', 'line'],
      [(row) => (row.source = null), orange, 'orange', 'source'],
      [
        (row) => (row.confirmed = { name: 'A', role: 'B', how: 'C', date: '2026-12-01' }),
        orange,
        'orange',
        'confirmed',
      ],
    ];
    for (const [change, , id, how] of numberChanges)
      assert.deepEqual(
        changed(({ numbers }) => change(numbers.counties[id])),
        ['numbers', `changes.number.${how}`],
      );
    assert.deepEqual(
      changed(({ words }) => (words.km = { kit: { 'common.call': 'x' } })),
      ['words', 'changes.word.added'],
    );
    assert.ok(module.isManifest(first));
    assert.ok(!module.isManifest({ ...first, words: undefined }));
    assert.equal(module.readManifest('<!doctype html>').key, 'changes.problem.not-json');
    assert.equal(module.readManifest('{"name":"x"}').key, 'changes.problem.not-manifest');
    const damaged = module.readManifest(JSON.stringify({ ...first, law: { a: 1 } }));
    assert.deepEqual(damaged, {
      key: 'changes.problem.damaged',
      values: { path: 'law.a', expected: 'string' },
    });
  });
});
