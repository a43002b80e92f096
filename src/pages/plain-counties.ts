// As the kit is built: what `embed.html` shows without script. Whom to call in each county, in every language.
import { asWritten, counties, type County, type Phone } from '../content/county.js';
import { statewide } from '../content/statewide.js';
import { hoursText } from '../elements/calling.js';
import { day } from '../elements/text.js';
import { languages, loadWords, type Key, type Words } from '../i18n.js';

type Pack = Record<'title' | 'made-by' | 'all', string>;

const pages = import.meta.glob<Pack>('../../locales/*/embed.json', {
  eager: true,
  import: 'default',
});

const all = await Promise.all(languages.map((lang) => loadWords(lang)));

const escaped = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');

const call = (number: string): string =>
  `<a href="tel:${number}" dir="ltr">${asWritten(number)}</a>`;

const link = (address: string, text: string): string =>
  `<a href="${escaped(address)}" rel="noreferrer">${escaped(text)}</a>`;

/** What one language says, marked as its own. */
const marked = (tag: string, { lang, dir }: Words, text: string): string =>
  `<${tag} lang="${lang}" dir="${dir}">${text}</${tag}>`;

/** A text in every language, English first, a paragraph each. `filling` is markup. */
const inAll = (key: Key, filling: Readonly<Record<string, string>> = {}): string =>
  all
    .map((words) => {
      // A placeholder stays one until the rest is escaped.
      const names = Object.keys(filling).map((name) => [name, `{{${name}}}`]);
      const text = escaped(words.t(key, Object.fromEntries(names) as Record<string, string>));
      return marked(
        'p',
        words,
        text.replace(/\{\{(\w+)\}\}/g, (_, name: string) => filling[name] ?? ''),
      );
    })
    .join('');

function number({ number, kind, reach, area, hours }: Phone): string {
  return [
    reach ? inAll(`hotline-card.reach.${reach}`) : '',
    kind === 'hotline' ? '' : inAll(`hotline-card.kind.${kind}`),
    area ? `<p>${escaped(area)}</p>` : '',
    `<p class="number">${call(number)}</p>`,
    ...all.map((words) => marked('p', words, escaped(String(hoursText(words, hours, 'unknown'))))),
  ].join('');
}

function origin({ source, confirmed }: County): string {
  if (confirmed)
    return all
      .map((words) =>
        marked('p', words, words.t('hotline-card.confirmed', { date: day(words, confirmed.date) })),
      )
      .join('');
  return source
    ? inAll('hotline-card.found', { site: link(source, new URL(source).hostname) })
    : inAll('hotline-card.not-confirmed');
}

function section(place: County): string {
  const name = escaped(place.name);
  const body = place.phones.length
    ? `${place.phones.map(number).join('')}<div class="muted">${origin(place)}</div>`
    : `${inAll('common.no-number', { county: name })}<div class="police">${inAll('common.any-police')}</div>`;
  return `<section id="${place.id}"><h2 lang="en">${name} County</h2>${body}</section>`;
}

const pageOf = ({ lang }: Words): Pack =>
  (pages[`../../locales/${lang}/embed.json`] ?? pages['../../locales/en/embed.json'])!;

/** The plain body: danger now, what holds everywhere, the 58 counties; the end of an address leaves one. */
export const plainCounties = (): string =>
  [
    `<div class="now">${inAll('common.if-danger', { emergency: call(statewide.emergency) })}</div>`,
    `<h1>${all.map((words) => marked('span', words, escaped(words.t('hotline-card.title-any.family')))).join(' · ')}</h1>`,
    `<div class="everywhere">${inAll('common.any-police')}${all
      .map((words) =>
        marked('p', words, link(statewide.stateList.address, words.t('common.on-state-list'))),
      )
      .join('')}</div>`,
    `<p class="index" lang="en">${counties.map(({ id, name }) => `<a href="#${id}" target="_self">${escaped(name)}</a>`).join(' ')}</p>`,
    `<div class="counties">${counties.map(section).join('')}</div>`,
    `<p class="all">${all.map((words) => `<a href="#all" target="_self" lang="${words.lang}">${escaped(pageOf(words).all)}</a>`).join(' · ')}</p>`,
  ].join('\n      ');

/** Who made the page, that it is not the county's, and which of its languages nobody has signed. */
export const madeBy = (): string =>
  all
    .flatMap((words) =>
      [pageOf(words)['made-by'], ...(words.draft ? [words.t('common.draft-short')] : [])].map(
        (text) => marked('p', words, escaped(text)),
      ),
    )
    .join('');
