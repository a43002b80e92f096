import type { Audience } from '../../content/audience.js';
import { asWritten, findCounty, sameHours, type County, type Hours } from '../../content/county.js';
import { statewide } from '../../content/statewide.js';
import { hoursText } from '../../elements/calling.js';
import type { Key, Words } from '../../i18n.js';
import { attributesOf, type Choice, type Widget } from './choice.js';

/** The four ways to write an element. */
export const spellings = ['element', 'data', 'link', 'frame'] as const;

export type Spelling = (typeof spellings)[number];

/** A sentence of the fallback: what follows it, or where it leads. */
export interface Line {
  text: string;
  /** E.164 or short codes. */
  numbers?: readonly string[];
  address?: string;
}

// How much room a frame has where nobody tells it how much it needs: a phone shows most of it.
const heights: Record<Widget, number> = {
  'hotline-card': 1150,
  toolkit: 1400,
  topics: 900,
  resources: 900,
  glossary: 900,
  'risk-checklist': 1300,
  'protocol-stepper': 1400,
  term: 500,
};

const escaped = (text: string): string =>
  text.replace(/[&<>"]/g, (sign) => `&#${sign.charCodeAt(0)};`).replaceAll('&#38;', '&amp;');

const attribute = ([name, value]: [string, string]): string => ` ${name}="${escaped(value)}"`;

/** What readers without script find: whom to call. Every number is one that the element itself shows today. */
export function fallback(choice: Choice, words: Words): Line[] {
  const { county } = choice;
  const audience = choice.audience || 'family';
  const place = findCounty(county);
  const danger: Line = {
    text: words.t(`hotline-card.danger.${audience}`),
    numbers: [statewide.emergency],
  };
  const childhelp = statewide.lines.childhelp;
  const talk: Line = { text: childhelp.name, numbers: [childhelp.number!] };
  return [...report(words, place, audience), ...(audience === 'student' ? [talk] : []), danger];
}

function report(words: Words, place: County | undefined, audience: Audience): Line[] {
  if (!place?.phones.length)
    return [
      ...(place ? [{ text: words.t('common.no-number', { county: place.name }) }] : []),
      { text: words.t('common.any-police') },
      { text: words.t('common.on-state-list'), address: statewide.stateList.address },
    ];
  const title = words.t(`hotline-card.title.${audience}` as Key, { county: place.name });
  const same = sameHours(place.phones);
  const answered = (hours: Hours): string => String(hoursText(words, hours, 'unknown'));
  const numbers = place.phones.map(({ number }) => number);
  // A line with limited hours stands with its hours, beside the other.
  return same
    ? [{ text: title, numbers }, { text: answered(place.phones[0]!.hours) }]
    : [
        { text: title },
        ...place.phones.map(({ number, hours }) => ({ text: answered(hours), numbers: [number] })),
      ];
}

const call = (number: string): string =>
  `<a href="tel:${number}">${escaped(asWritten(number))}</a>`;

const colon = (text: string): string => (/[?？؟!.:]$/.test(text) ? text : `${text}:`);

/**
 * The lines as paragraphs, each number a link that calls, in a paragraph of its own: editors take `dir` and `bdi` away, and
 * in a line of Arabic a number would then be shown turned round.
 */
const paragraphs = (lines: readonly Line[], lang: string): string[] =>
  lines.flatMap(({ text, numbers = [], address }) => [
    `<p${lang}>${
      address
        ? `<a href="${escaped(address)}">${escaped(text)}</a>`
        : escaped(numbers.length ? colon(text) : text)
    }</p>`,
    ...numbers.map((number) => `<p>${call(number)}</p>`),
  ]);

/**
 * The lines in a row, each number as it is dialled: a link cannot hold a link, and leads to one place alone. In a line from
 * right to left two marks keep a number from being turned round.
 */
export const inOneLine = (lines: readonly Line[], { dir }: Words): string =>
  lines
    .filter(({ address }) => !address)
    .map(({ text, numbers }) =>
      numbers
        ? `${colon(text)} ${numbers.map((number) => (dir === 'rtl' ? `\u2066${asWritten(number)}\u2069` : asWritten(number))).join(' · ')}`
        : text,
    )
    .map((text) => (/[.?!]$/.test(text) ? text : `${text}.`))
    .join(' ');

/** The words of a link: for a word of a sentence, that word. */
export const linkText = (choice: Choice, words: Words): string =>
  choice.widget === 'term' ? wordOf(choice, words) : inOneLine(fallback(choice, words), words);

const wordOf = ({ terms }: Choice, words: Words): string =>
  words.t(`glossary.terms.${terms[0] ?? 'csec'}.name` as Key);

/** The address of the kit's own page with one element. `kit`: the folder of the kit, with a slash at its end. */
export function pageAddress(choice: Choice, kit: string): string {
  const { widget, county, terms } = choice;
  // An address takes closed lists alone, and a word of a sentence is one of them.
  const said = attributesOf(choice).filter(([name]) => name !== 'term');
  if (widget === 'term' && terms[0]) said.push(['terms', terms[0]]);
  const query = new URLSearchParams([['widget', widget], ...said]);
  // Without script the page leaves one county, by the end of its address; a word stands open there.
  const end = widget === 'term' && terms[0] ? `csec-term-${terms[0]}` : county;
  return `${kit}embed.html?${String(query)}${end ? `#${end}` : ''}`;
}

/** Whether what is pasted is English: nobody signed the words of its language, and no draft is to show. */
export const speaksEnglish = ({ drafts, widget }: Choice, words: Words): boolean =>
  // A word of a sentence is the page's own.
  !!drafts && words.draft && widget !== 'term';

/**
 * What a person pastes.
 *
 * @param kit - The folder of the kit, with a slash at its end.
 * @param words - The kit's, in the language in which the fallback speaks.
 * @param title - The title of a frame, in the same language.
 */
export function snippet(
  spelling: Spelling,
  choice: Choice,
  kit: string,
  words: Words,
  title: string,
): string {
  const { widget } = choice;
  const said = attributesOf(choice);
  const address = escaped(pageAddress(choice, kit));
  // Where the language is that of the page, the words say theirs, and the element still follows the page.
  const own = (lang: string): string => (lang === 'en' ? '' : ` lang="${lang}"`);
  const lang = choice.lang ? own(choice.lang) : '';
  const word = escaped(wordOf(choice, words));
  const plain = escaped(linkText(choice, words));
  const ownLang = words.lang === (choice.lang || 'en') ? '' : ` lang="${words.lang}"`;
  const text = ownLang ? `<span${ownLang}>${plain}</span>` : plain;
  // Beneath a draft stands its original: a page without script has nobody else to say so.
  const inside = [
    ...paragraphs(fallback(choice, words), ownLang),
    ...(words.draft ? paragraphs(fallback(choice, words.original), ' lang="en"') : []),
  ]
    .map((line) => `  ${line}\n`)
    .join('');
  switch (spelling) {
    case 'element': {
      const attributes = said.map(attribute).join('');
      return widget === 'term'
        ? `<csec-term${attributes}>${word}</csec-term>`
        : `<csec-${widget}${attributes}>\n${inside}</csec-${widget}>`;
    }
    case 'data': {
      const attributes = said
        .map(([name, value]) => attribute([name === 'lang' ? name : `data-${name}`, value]))
        .join('');
      return widget === 'term'
        ? `<span data-csec="term"${attributes}>${word}</span>`
        : `<div data-csec="${widget}"${attributes}>\n${inside}</div>`;
    }
    case 'link':
      return widget === 'term'
        ? `<a href="${address}"${lang} data-csec="term">${word}</a>`
        : `<p><a href="${address}"${lang}>${text}</a></p>`;
    case 'frame':
      return (
        `<iframe src="${address}" title="${escaped(title)}"${lang} width="100%" height="${heights[widget]}" style="border: 0"></iframe>\n` +
        `<p><a href="${address}"${lang} data-csec="no">${text}</a></p>`
      );
  }
}
