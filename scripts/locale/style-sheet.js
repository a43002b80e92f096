import { formsOf } from './forms.js';
import { tiers } from './screens.js';

const escapes = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };
const escape = (text) => String(text).replace(/[&<>"]/g, (sign) => escapes[sign]);
// The glossary is Markdown: of it only what stands in a paragraph comes here.
const plain = (text) => text.replace(/\*\*|__|(?<!\w)_|_(?!\w)/g, '');

const style = `
  body { font: 0.9rem/1.45 system-ui, sans-serif; max-width: 46rem; margin: 1.5rem auto; padding: 0 1rem; color: #16302f; background: #fff; }
  h1 { font-size: 1.35rem; margin: 0 0 0.5rem; } h2 { font-size: 1rem; margin: 1rem 0 0.25rem; }
  p, ul { margin: 0.25rem 0; } ul { padding-inline-start: 1.2rem; } li { margin: 0.1rem 0; }
  table { border-collapse: collapse; } th, td { text-align: start; padding: 0.15rem 0.75rem 0.15rem 0; border-bottom: 1px solid #c9d8d7; }
  td.n { text-align: end; font-variant-numeric: tabular-nums; }
  @page { size: letter; margin: 12mm; } @media print { body { font-size: 8.6pt; margin: 0; max-width: none; line-height: 1.35; } }
`;

const items = (...all) =>
  `<ul>${all
    .filter(Boolean)
    .map((one) => `<li>${one}</li>`)
    .join('')}</ul>`;

const counted = (counts) => `
  <table>
    <tr><th>Tier</th><th>What it is</th><th>Texts</th><th>English words</th><th>of these said before</th></tr>
    ${counts
      .map(
        ({ tier, texts, words, repeated }) =>
          `<tr><td class="n">${tier}</td><td>${tiers[tier]}</td><td class="n">${texts}</td><td class="n">${words}</td><td class="n">${repeated}</td></tr>`,
      )
      .join('')}
  </table>`;

/** One page on how to translate this: as HTML, to read or to print. */
export function styleSheet({ lang, name, counts, register, preview, pictures }) {
  const forms = formsOf(lang)
    .map(({ form, numbers }) => `<b>${form}</b> (${numbers.join(', ')} …)`)
    .join(', ');
  return `<!doctype html>
<html lang="en"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
<title>How to translate csec-widgets: ${escape(name)}</title><style>${style}</style></head><body>
<h1>How to translate this into ${escape(name)} (${escape(lang)})</h1>
<p><b>Before you begin:</b> these texts speak of the sexual exploitation of children, in plain words and without pictures. Take
breaks, work where no child reads along, and say so if it is too much: nobody minds. A wrong word in a step can hurt a
child: ask rather than guess.</p>
<h2>Who reads, and who speaks</h2>
${items(
  '<b>Staff</b> and <b>families</b>: the polite “you”. A parent at night, worried, maybe new in the country: warm, plain, respectful; no office language.',
  '<b>Students</b>: the “you” that a kind adult uses for a teenager. Never talk down, never blame.',
  '<b>All readers</b>: no “you” that fits only some of them. Use forms that need none, if your language has them.',
  'A student may be a girl, a boy or neither, and so may whoever harms them: choose forms that leave it open.',
  register && `For ${escape(name)}: ${escape(plain(register))}`,
)}
<h2>Words</h2>
${items(
  'Plain words, short sentences: those of a twelve-year-old for families and students, of a fourteen-year-old for staff. Translate what is meant.',
  'The terms (terms.csv) are fixed. Use one rendering for each, everywhere. Where your language has no word, describe it, with the English in brackets.',
  "Three that must be right: <b>mandated reporter</b> is never a journalist or an informer, and “(mandated reporter)” stands beside it; <b>reasonable suspicion</b> is never the court's reasonable doubt: “you have a reason to worry; you do not need proof”; <b>report</b> is never to denounce or accuse.",
  'Never a word that makes a child a criminal, a seller or goods; none of shame or honor; no “slavery”, no “rescue”.',
  '<b>No softer, no harder:</b> “now”, “call”, “you do not need to be sure”, “must”. Nothing may ever read as “do not report”.',
)}
<h2>What stays English</h2>
${items(
  'Names of laws, forms, agencies and help lines: the English stands beside the translation, since it is what the reader hears on the phone. Names of counties.',
  'What a caller says in English, and “(mandated reporter)”.',
)}
<h2>Placeholders, figures, signs</h2>
${items(
  'What stands in <b>{{…}}</b> is filled in by the page: numbers, dates, names. Keep each as it is, as often as the English has it or oftener, where your sentence needs it.',
  'Write no figure yourself, in no script: numbers, ages and hours are placeholders. Your sentence must be right for any figure.',
  `Plural forms of your language: ${forms}. Each has a row of its own; forms for zero, one and two may leave {{count}} out.`,
  'The punctuation and quotation marks of your language. No marks of direction: the page sets them.',
)}
<h2>Order of work</h2>
${counted(counts)}
<h2>How to give it back</h2>
${items(
  'Fill the yellow column of <b>translation.xlsx</b>, or <b>translation.xlf</b> in your translation tool: one of the two. Change no id and no English. What you leave empty stays English on the page.',
  pictures.size > 0 &&
    'The column “Screen” names the picture of where a text stands (folder <b>pictures</b>, and the sheet “Screens”).',
  preview &&
    'Open <b>preview.html</b> and choose your file there: it shows every screen with your words. The file stays on your computer.',
  'Then send the file back. A second translator reads it; whoever signs gives name, organisation, qualification and date. Until then the page says that nobody has checked it.',
)}
</body></html>
`;
}
