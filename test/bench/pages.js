// The pages to compare, made from what the kit shows: only the markup around the words differs.
import { readFile } from 'node:fs/promises';
import * as govuk from './pages/govuk.js';
import * as shoelace from './pages/shoelace.js';

const county = '800-207-4464';
const timed = ' elementtiming="number"';

const columns = [
  ['risk-checklist', 'protocol-stepper'],
  ['hotline-card', 'glossary'],
];

const escaped = (text) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');

const wordsOf = (node) => (typeof node === 'string' ? node : node.inner.map(wordsOf).join(''));

const elementsOf = (node) => node.inner.filter((child) => typeof child !== 'string');

const isButton = ({ classes }) => classes.includes('button');

/** Writes one piece of what the kit shows with the pieces of another library. */
function write(node, pieces) {
  if (typeof node === 'string') return escaped(node);
  const { tag, classes, href, icon } = node;
  const inside = () => node.inner.map((child) => write(child, pieces)).join('');
  if (/^h[1-6]$/.test(tag)) return pieces.heading({ level: Number(tag[1]), inner: inside() });
  if (isButton(node))
    return pieces.button({ href, icon, strong: !classes.includes('quiet'), inner: inside() });
  if (tag === 'a') return pieces.link({ href: escaped(href), inner: inside() });
  if (tag === 'p')
    return pieces.paragraph({
      inner: inside(),
      timed: wordsOf(node).includes(county) ? timed : '',
    });
  if (tag === 'ul' || tag === 'ol') return pieces.list({ tag, inner: inside() });
  if (tag === 'fieldset') return writeGroup(node, pieces);
  if (tag === 'label' && classes.includes('field'))
    return pieces.search({ label: escaped(wordsOf(node).trim()) });
  if (classes.includes('hint')) return `<br>${inside()}`;
  if (classes.includes('unseen')) return pieces.unseen({ inner: inside() });
  if (classes.includes('first') || classes.includes('now'))
    return pieces.inset({ inner: inside() });
  const children = elementsOf(node);
  if (children.length && children.every((child) => child.tag === 'details'))
    return pieces.terms({ terms: children.map((details) => readTerm(details, pieces)) });
  return tag === 'form' ? inside() : `<${tag}>${inside()}</${tag}>`;
}

function writeGroup(node, pieces) {
  const [legend, hint, ...checks] = elementsOf(node);
  const inner = (of) => of.inner.map((child) => write(child, pieces)).join('');
  const words = (check) => elementsOf(check).find(({ tag }) => tag === 'span');
  return pieces.group({
    title: inner(legend),
    hint: inner(hint),
    checks: checks.map((check) => pieces.check({ inner: inner(words(check)) })),
  });
}

function readTerm(details, pieces) {
  const [summary, meaning] = elementsOf(details);
  return {
    name: escaped(wordsOf(summary).trim()),
    meaning: meaning.inner.map((child) => write(child, pieces)).join(''),
  };
}

const columnsOf = (writeWidget) => columns.map((names) => names.map(writeWidget).join('\n'));

const frame = ({ style, head = '', columns }) => `<!doctype html>
<html lang="en">
  <head>
    <meta charset="utf-8">
    <meta name="viewport" content="width=device-width, initial-scale=1">
    <title>Student safety</title>
    <link rel="icon" href="data:,">
    <style>${style}</style>
    ${head}
  </head>
  <body>
    <main>
      <h1>Student safety</h1>
      <div class="columns">
        <div class="column">${columns[0]}</div>
        <div class="column">${columns[1]}</div>
      </div>
    </main>
  </body>
</html>`;

const style = await readFile(new URL('pages/page.css', import.meta.url), 'utf8');

/** Each widget with its fallback, as the demo page places it, the number's paragraph marked for Element Timing. */
async function demoTags() {
  const demo = await readFile(new URL('../../src/pages/demo.html', import.meta.url), 'utf8');
  const tags = [...demo.matchAll(/<csec-([a-z-]+)[\s\S]*?<\/csec-\1>/g)];
  const marked = tags.map(([html, name]) => [
    name,
    html.replace(/<p>(?=\s*<a href="tel:\+18002074464")/g, `<p${timed}>`),
  ]);
  return new Map(marked);
}

/** The pages with the kit itself. */
export async function kitPages(kit) {
  const tags = await demoTags();
  const css = `<link rel="stylesheet" href="${kit}/kit/csec-widgets.css">`;
  const script = `<script type="module" src="${kit}/kit/csec-widgets.js" data-county="orange"></script>`;
  const of = (head, columns) => frame({ style, head, columns });
  const four = columnsOf((name) => tags.get(name));
  return {
    '/kit.html': of(css + script, four),
    '/kit-no-css.html': of(script, four),
    '/empty.html': of(css + script, ['', '']),
  };
}

/** The same words without the kit. `content` is what `readKit` read. */
export function otherPages(kit, { widgets, styles }) {
  const writtenWith = ({ pieces }) =>
    columnsOf((name) => {
      const { tree } = widgets.get(name);
      return pieces.widget({ name, inner: tree.inner.map((node) => write(node, pieces)).join('') });
    });
  const plain = (name) => {
    const { html } = widgets.get(name);
    return `<div class="csec-${name}">${html.replaceAll('<p class="digits"', `<p${timed} class="digits"`)}</div>`;
  };
  return {
    '/plain.html': frame({ style: style + styles, columns: columnsOf(plain) }),
    '/govuk.html': govuk.page({ kit, columns: writtenWith(govuk) }),
    '/shoelace.html': shoelace.page({ kit, columns: writtenWith(shoelace), style }),
    '/floor.html': frame({
      style,
      head: `<script type="module" src="${kit}/floor.js"></script>`,
      columns: [`<bench-floor><p${timed}>${county}</p></bench-floor>`, ''],
    }),
  };
}
