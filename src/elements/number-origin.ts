import { html, type TemplateResult } from 'lit';
import type { County } from '../content/county.js';
import type { District } from '../content/district.js';
import { statewide } from '../content/statewide.js';
import type { Key, Words } from '../i18n.js';
import type { GivenNumber } from '../page.js';
import { ownWords, reached } from './district-parts.js';
import { leavingLink, siteOf } from './outside.js';
import { day, inBoth, say, type Said } from './text.js';

const link = (words: Words, key: Key, address: string): TemplateResult =>
  html`<a href=${address} rel="noreferrer">${say(words, key)}</a>`;

const toStateList = (words: Words): TemplateResult =>
  link(words, 'hotline-card.check', statewide.stateList.address);

const isPast = (date: string, days: number): boolean =>
  Date.now() - Date.parse(date) > days * 86_400_000;

// A confirmation ages on the reader's clock: a year later the state's list stands beside it.
const aged = (words: Words, date: string): TemplateResult | undefined =>
  isPast(date, statewide.confirmedForDays)
    ? html`
        ${say(words, 'hotline-card.confirmed-long-ago')} ${toStateList(words)}
      `
    : undefined;

/** Who gave the number and when they confirmed it; the county's own page stays one tap away. */
const givenBy = (words: Words, place: County | undefined, { who, date }: GivenNumber) => html`
  ${say(words, 'hotline-card.given', {
    who: html`<bdi>${who}</bdi>`,
    date: day(words, date),
  })}
  ${aged(words, date)}
  ${place?.source ? link(words, 'hotline-card.county-page', place.source) : toStateList(words)}
`;

const foundOn = (words: Words, source: string): Said =>
  say(words, 'hotline-card.found', {
    site: html`<a href=${source} rel="noreferrer">${siteOf(source)}</a>`,
  });

/** Where a number comes from, and whether anybody confirmed it. Nothing where there is no number. */
export function numberOrigin(
  words: Words,
  place: County | undefined,
  given: GivenNumber | undefined,
): TemplateResult | undefined {
  if (!given && !place?.phones.length) return undefined;
  const origin = (these: Words): TemplateResult => {
    if (given) return givenBy(these, place, given);
    const { confirmed, source } = place!;
    return confirmed
      ? html`
          ${say(these, 'hotline-card.confirmed', { date: day(these, confirmed.date) })}
          ${aged(these, confirmed.date)}
        `
      : html`
          ${source ? foundOn(these, source) : say(these, 'hotline-card.not-confirmed')}
          ${toStateList(these)}
        `;
  };
  return html`
    <p part="origin">${inBoth(words, origin)}</p>
    ${
      // A copy that nobody renews says so, whoever confirmed what stands in it.
      isPast(__RELEASED__, statewide.copyForDays)
        ? html`
            <p part="origin">
              ${inBoth(
                words,
                (these) => html`
                  ${say(these, 'hotline-card.old-copy')} ${toStateList(these)}
                `,
              )}
            </p>
          `
        : undefined
    }
  `;
}

/** Where staff report a wrong number, if the district named a place, and how the page's keeper corrects it today. */
export function wrongNumber(words: Words, district: District): TemplateResult | undefined {
  const place: District['corrections'] =
    district.corrections ?? district.contacts?.find(({ kind }) => kind === 'liaison');
  if (!place) return undefined;
  const { name, phone, email, address } = place;
  return html`
    <div class="small" part="wrong">
      ${say(words, 'hotline-card.wrong', {
        contact: address
          ? leavingLink(words, ownWords(words, name), address)
          : ownWords(words, name),
        phone: html`<code dir="ltr">phone</code>`,
        confirmed: html`<code dir="ltr">phone-confirmed</code>`,
      })}
      ${reached(phone, email)}
    </div>
  `;
}
