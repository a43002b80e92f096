// ACCESSIBILITY.md says nothing that no test backs.
import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { test } from 'node:test';

const text = (file) => readFileSync(file, 'utf8');
const report = text('ACCESSIBILITY.md');
const { criteria } = JSON.parse(text('test/checks/wcag.json'));
const { version } = JSON.parse(text('package.json'));
const levels = ['Supports', 'Partially Supports', 'Does Not Support', 'Not Applicable'];

const rows = [
  ...report.matchAll(/^\| \*\*([\d.]+) ([^*]+)\*\* \(Level (A+)\) \| ([^|]+) \| (.+) \|$/gm),
].map(([, id, title, level, conformance, remarks]) => ({ id, title, level, conformance, remarks }));

/** The titles that a row names: what stands between marks after "Tests:". */
const named = ({ remarks }) =>
  remarks.includes('Tests: ')
    ? [...remarks.slice(remarks.indexOf('Tests: ')).matchAll(/`([^`]+)`/g)].map(
        ([, title]) => title,
      )
    : [];

/** Every title of a test in the sources, with "…" where it changes from case to case. */
const titles = readdirSync('test', { recursive: true })
  .filter((file) => /\.[jt]s$/.test(file) && !/node_modules|^hosts\/apps/.test(file))
  .flatMap((file) => [...text(`test/${file}`).matchAll(/^\s*(?:it|test)\(\s*(['"`])(.*?)\1,?\s/gm)])
  .map(([, , title]) => title.replace(/\$\{[^}]*\}/g, '…').replace(/\\(.)/g, '$1'));

/** Whether a test has this title. A title that begins with "…" names the end of one. */
const exists = (title) =>
  titles.includes(title) ||
  (title.startsWith('… ') && titles.some((one) => one.endsWith(title.slice(1))));

test('the accessibility report has every criterion of WCAG 2.2, levels A and AA, once and by its name', () => {
  const required = criteria.filter(({ level }) => level !== 'AAA');
  assert.equal(required.length, 55);
  const known = new Map(criteria.map((one) => [one.id, one]));
  const ids = rows.map(({ id }) => id);
  assert.equal(new Set(ids).size, ids.length);
  assert.deepEqual(
    required.map(({ id }) => id).filter((id) => !ids.includes(id)),
    [],
  );
  for (const { id, title, level } of rows)
    assert.deepEqual({ id, title, level }, known.get(id), `row ${id}`);
  // A row that the pattern above does not read would not be checked.
  assert.equal(report.match(/^\| \*\*/gm).length, rows.length);
});

test('every test that the accessibility report names exists', () => {
  assert.ok(titles.length > 300);
  assert.deepEqual(
    rows.flatMap((row) =>
      named(row)
        .filter((title) => !exists(title))
        .map((title) => [row.id, title]),
    ),
    [],
  );
});

test('what the accessibility report says is supported has a test, and what is not says why', () => {
  for (const row of rows) {
    const { id, conformance, remarks } = row;
    assert.ok(levels.includes(conformance), `${id}: ${conformance}`);
    if (conformance !== 'Not Applicable') assert.ok(named(row).length, `${id} has no test`);
    if (conformance !== 'Supports') assert.match(remarks, /^(?!Tests:).{12,}/, `${id} says why`);
  }
});

test('the accessibility report is of this version, and claims nothing that nobody did', () => {
  assert.ok(report.includes(`csec-widgets ${version}\n`));
  assert.match(report, /\*\*Report Date:\*\* \d{4}-\d\d-\d\d\n/);
  assert.doesNotMatch(report, /certif/i);
  assert.match(report, /Nobody with a disability has been asked to use the kit yet/);
});

test('no text points to a part of the screen by its color, its shape or its side alone', () => {
  const part = 'button|link|box|field|line|text|part|botón|enlace|casilla|campo|línea|texto|parte';
  const look = 'red|green|blue|yellow|orange|round|square|rojo|roja|verde|azul|amarillo|redondo';
  const pattern = new RegExp(
    `\\b(${look})\\s+(${part})\\b|\\b(${part})\\s+(${look})\\b|\\b(on|at|to) the (left|right)\\b|\\ba la (izquierda|derecha)\\b`,
    'i',
  );
  assert.match('Press the red button', pattern);
  assert.match('Presione el botón verde', pattern);
  const found = readdirSync('locales', { recursive: true })
    .filter((file) => file.endsWith('.json'))
    .flatMap((file) => text(`locales/${file}`).split('\n'))
    .filter((line) => pattern.test(line));
  assert.deepEqual(found, []);
});

test('no element listens for a gesture, a drag, a hover or a movement of the device', () => {
  const events =
    /['"@](touch\w+|drag\w*|drop|pointermove|pointerup|mouse\w+|wheel|device(motion|orientation)|hover|pointer(enter|over|leave|out)|gesture\w+)['"=]/;
  assert.match('<a @mouseover=${', events);
  // privacy.ts names them all, to keep them inside.
  const files = readdirSync('src', { recursive: true }).filter(
    (file) => file.endsWith('.ts') && file !== 'privacy.ts',
  );
  assert.ok(files.length > 50);
  assert.deepEqual(
    files.filter((file) => events.test(text(`src/${file}`))),
    [],
  );
});
