// What a run prints: one table, the ratios, the targets.

const figures = [
  ['requests', 'requests', 0],
  ['scripts', '  of these scripts', 0],
  ['script', 'script, bytes on the wire', 0],
  ['style', 'style, bytes on the wire', 0],
  ['other', 'page, fonts, icons, bytes', 0],
  ['total', 'all, bytes on the wire', 0],
  ['fcp', 'first contentful paint, ms', 0],
  ['number', 'number painted, ms', 0],
  ['arrived', 'last script there, ms', 0],
  ['card', 'hotline card drawn, ms', 0],
  ['rendered', 'all drawn, ms', 0],
  ['blocking', 'total blocking time, ms', 0],
  ['shift', 'layout shift, 1280 px', 3],
  ['shift360', 'layout shift, 360 px', 3],
];

const grouped = (number, digits) =>
  Number.isFinite(number)
    ? number.toLocaleString('en', { minimumFractionDigits: digits, maximumFractionDigits: digits })
    : '–';

function print(rows) {
  const widths = rows[0].map((_, column) => Math.max(...rows.map((row) => row[column].length)));
  for (const [first, ...rest] of rows) {
    const cells = rest.map((cell, index) => cell.padStart(widths[index + 1]));
    console.log([first.padEnd(widths[0]), ...cells].join('   '));
  }
}

/** One column for each page, one row for each figure. */
export function printTable(results) {
  const names = Object.keys(results);
  const ratio = (to) => [
    `all drawn ÷ ${to}`,
    ...names.map((name) => grouped(results[name].rendered / results[to].rendered, 2)),
  ];
  print([
    ['', ...names],
    ...figures.map(([key, label, digits]) => [
      label,
      ...names.map((name) => grouped(results[name][key], digits)),
    ]),
    ratio('govuk'),
    ratio('shoelace'),
  ]);
}

/** The endurance curve, with milliseconds of the page's thread for each widget. */
export function printCurve(points) {
  print([
    ['', 'widgets', 'draw, ms', 'each', 'en → es, ms', 'each', 'by the clock', 'each'],
    ...points.map(({ name, count, render, change, clock }) => [
      name,
      grouped(count, 0),
      grouped(render, 1),
      grouped(render / count, 2),
      grouped(change, 1),
      grouped(change / count, 2),
      grouped(clock, 1),
      grouped(clock / count, 2),
    ]),
  ]);
}

/** The heap before many widgets, with them, and after. Printed, and no target: a heap is never twice the same. */
export function printHeap({ count, before, during, after }) {
  print([
    ['', 'before', `with ${grouped(count, 0)}`, 'after'],
    ['heap, kB', ...[before, during, after].map(({ bytes }) => grouped(bytes / 1000, 0))],
    ['nodes', ...[before, during, after].map(({ nodes }) => grouped(nodes, 0))],
  ]);
}

// From 100 to 1,000 the fixed cost no longer hides what grows with the square.
const growth = (points, key) =>
  Math.max(
    ...points
      .filter(({ count }) => count === 1000)
      .map((last) => {
        const before = points.findLast(({ name, count }) => name === last.name && count < 1000);
        return last[key] / last.count / (before[key] / before.count);
      }),
  );

const target = (name, value, limit, digits, unit = '') => [
  value <= limit ? 'reached' : 'NOT REACHED',
  name,
  `${grouped(value, digits)}${unit}`,
  `≤ ${grouped(limit, digits)}${unit}`,
];

const printRows = (rows) =>
  print(rows.map(([verdict, name, value, limit]) => [`${verdict}  ${name}`, value, limit]));

/** What many widgets cost, each of them: to draw, and to change the language of. */
const curveTargets = (points) => [
  target('draw: each of 1,000 ÷ each of 100', growth(points, 'render'), 1.5, 2),
  ...points.map(({ name, count, change }) =>
    target(`language: each of ${grouped(count, 0)}, ${name}`, change / count, 5, 2, ' ms'),
  ),
  target('language: each of 1,000 ÷ each of 100', growth(points, 'change'), 1.5, 2),
];

export const printCurveTargets = (points) => printRows(curveTargets(points));

/** What the kit sets out to reach, and whether this run did. */
export function printTargets({ results, body, language, points }) {
  const { kit, govuk, shoelace } = results;
  const bare = results['kit-no-css'];
  const rows = [
    target('script requests', kit.scripts, 1, 0),
    target('script, brotli', body, 48_000, 0, ' bytes'),
    target('county number painted after first paint', kit.number - kit.fcp, 16, 0, ' ms'),
    target('the same at 360 px', kit.number360, 16, 0, ' ms'),
    target('the same without csec-widgets.css', bare.number - bare.fcp, 16, 0, ' ms'),
    target('all four ÷ govuk', kit.rendered / govuk.rendered, 0.9, 2),
    target('all four ÷ shoelace', kit.rendered / shoelace.rendered, 0.45, 2),
    target('total blocking time', kit.blocking, 150, 0, ' ms'),
    target('layout shift, 1280 px', kit.shift, 0.05, 3),
    target('layout shift, 360 px', kit.shift360, 0.05, 3),
    target('another language: requests', language.requests, 1, 0),
    target('another language, brotli', language.body, 12_000, 0, ' bytes'),
    ...curveTargets(points),
  ];
  printRows(rows);
  console.log(
    `\nWithout csec-widgets.css the layout shift is ${grouped(bare.shift, 3)} at 1280 px and ` +
      `${grouped(bare.shift360, 3)} at 360 px. Another language was there after ` +
      `${grouped(language.time, 0)} ms.`,
  );
}
