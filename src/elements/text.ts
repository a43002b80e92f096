import { html, type TemplateResult } from 'lit';
import { heardNow, hearing, type Key, type Words } from '../i18n.js';

export { ownName } from '../language-names.js';

/** Chrome writes no Armenian of its own: English, and never the language of the browser, which may have other digits. */
export const known = (lang: string): string[] => [lang, 'en'];

/** What goes into the placeholders of a sentence: text, a figure, or markup such as an isolated number. */
export type Filling = Readonly<Record<string, string | number | object>>;

/** What one sentence renders as. */
export type Said = string | (string | number | object | undefined)[];

/** A sentence in these words. The sentence stays whole in its locale, whatever goes into it. */
export function say(words: Words, key: Key, filling?: Filling): Said {
  if (!filling) return words.t(key);
  const values: Record<string, string | number> = {};
  let whole = true;
  for (const [name, value] of Object.entries(filling)) {
    whole &&= typeof value !== 'object';
    values[name] = typeof value === 'object' ? `\u0001${name}\u0001` : value;
  }
  const text = words.t(key, values);
  return whole
    ? text
    : text.split('\u0001').map((part, index) => (index % 2 ? filling[part] : part));
}

/** What must not be misread: while its translation is a draft, the English stands beneath. */
export function inBoth(words: Words, write: (words: Words) => unknown): unknown {
  const [said, { draft }] = hearing(() => write(words));
  if (!draft) return said;
  heardNow().beneath = true;
  return html`
    <span>${said}</span>
    <span class="original" lang="en" dir="ltr">${write(words.original)}</span>
  `;
}

/** One sentence that must not be misread. */
export const sayBoth = (words: Words, key: Key, filling?: Filling): unknown =>
  inBoth(words, (these) => say(these, key, filling));

/**
 * Says that what an element shows is a draft: with English beneath (`original`), or alone. Nothing where all of it is
 * signed. Lit asks what is in it when it draws, and by then all else was said.
 */
export const draftNote = (words: Words, original: boolean): Iterable<unknown> | undefined =>
  words.lang === 'en' ? undefined : { [Symbol.iterator]: () => notes(words, original) };

function* notes(words: Words, original: boolean): Generator<unknown> {
  const { draft, beneath } = heardNow();
  if (!draft) return;
  yield html`
    <p class="draft">
      ${
        original && beneath
          ? toBeSaid(words.t('common.draft', { language: words.t('common.language') }))
          : say(words, 'common.draft-short')
      }
    </p>
  `;
}

/** What is to be said on the phone is English, whatever language stands around it (WCAG 3.1.2). */
const toBeSaid = (text: string): unknown =>
  text
    .split(/(Interpreter, .+, please\.?)/)
    .map((part, index) => (index % 2 ? html`<bdi lang="en">${part}</bdi>` : part));

/** A heading of a level from 1 to 6. It can take the focus when a link leads to it. */
export function heading(
  level: number,
  content: unknown,
  kind: 'title' | 'subtitle' = 'title',
): TemplateResult {
  switch (level) {
    case 1:
      return html`
        <h1 class=${kind} part="heading" tabindex="-1">${content}</h1>
      `;
    case 2:
      return html`
        <h2 class=${kind} part="heading" tabindex="-1">${content}</h2>
      `;
    case 3:
      return html`
        <h3 class=${kind} part="heading" tabindex="-1">${content}</h3>
      `;
    case 4:
      return html`
        <h4 class=${kind} part="heading" tabindex="-1">${content}</h4>
      `;
    case 5:
      return html`
        <h5 class=${kind} part="heading" tabindex="-1">${content}</h5>
      `;
    default:
      return html`
        <h6 class=${kind} part="heading" tabindex="-1">${content}</h6>
      `;
  }
}

// One calendar and one set of digits in every language: a Persian page would otherwise turn the year.
const plain = { timeZone: 'UTC', calendar: 'gregory', numberingSystem: 'latn' } as const;

/** In which language days are written: Chrome says that it has Punjabi, and has no name of its months ("M11"). */
const datesOf = ({ lang }: Words): string | string[] =>
  /M\d/.test(new Intl.DateTimeFormat(known(lang), { ...plain, month: 'long' }).format(0))
    ? 'en'
    : known(lang);

/** A calendar day, YYYY-MM-DD, or a month, YYYY-MM, as a reader of this language writes it: the same in every time zone. */
export const day = (words: Words, date: string): string =>
  new Intl.DateTimeFormat(datesOf(words), {
    ...plain,
    ...(date.length > 7 ? { dateStyle: 'long' } : { year: 'numeric', month: 'long' }),
  }).format(new Date(date));

/** A time of the day, HH:MM, as a reader of this language writes it. */
export const clock = (words: Words, time: string): string =>
  new Intl.DateTimeFormat(datesOf(words), { ...plain, timeStyle: 'short' }).format(
    new Date(`2024-01-01T${time}:00Z`),
  );

const weekdays = ['Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat', 'Sun'];

/** The name of a day of the week, from its English three letters. */
export const weekday = (words: Words, name: string): string =>
  new Intl.DateTimeFormat(datesOf(words), { ...plain, weekday: 'long' }).format(
    // The first of January 2024 was a Monday.
    new Date(Date.UTC(2024, 0, 1 + weekdays.indexOf(name))),
  );

/** Latin letters in a sentence of any script, apart from the letters around them. A voice reads them as its own. */
export const latin = (text: unknown): TemplateResult => html`<bdi dir="ltr">${text}</bdi>`;

/** A proper name, which is English in every language, apart from the letters around it. */
export const named = (name: unknown): TemplateResult =>
  html`<bdi lang="en" dir="ltr">${name}</bdi>`;

/** Several things in a row, between them what stands there in the language; markup stays markup. */
export function inRow({ lang }: Words, things: readonly unknown[]): unknown[] {
  // A comma says less than an English "and", which a language that the browser does not know would get.
  if (!Intl.ListFormat.supportedLocalesOf(lang).length)
    return things.flatMap((thing, index) => (index ? [', ', thing] : [thing]));
  return new Intl.ListFormat(lang)
    .formatToParts(things.map((_, index) => `${index}`))
    .map(({ type, value }) => (type === 'element' ? things[Number(value)] : value));
}
