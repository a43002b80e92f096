import { html, svg, type TemplateResult } from 'lit';
import { asWritten, counties, type County, type Hours, type Phone } from '../content/county.js';
import { statewide } from '../content/statewide.js';
import type { Words } from '../i18n.js';
import { clock, inBoth, inRow, latin, say, sayBoth, weekday, type Said } from './text.js';

const icon = svg`<path d="M6.5 3.5h3l1.5 4-2 1.6a12 12 0 0 0 5.9 5.9l1.6-2 4 1.5v3a2 2 0 0 1-2.2 2A17 17 0 0 1 4.5 5.7a2 2 0 0 1 2-2.2z"/>`;

/** A number as text: Latin digits from left to right in every language. */
export const numberText = (number: string): TemplateResult =>
  html`<bdi class="tel" dir="ltr">${asWritten(number)}</bdi>`;

const receiver = html`<svg viewBox="0 0 24 24" aria-hidden="true">${icon}</svg>`;

/** A number for practice: made up, and no number at all. */
export const madeUp: Phone = { number: '000-000-0000', kind: 'hotline', hours: '24-7' };

/**
 * A plain link that calls. Its words are its label: spelled-out digits in a label are read one by one. For practice it
 * is text that looks the same.
 */
export function callLink(number: string, label: unknown, look = 'button'): TemplateResult {
  const inside = html`${look === 'button' ? receiver : undefined}<span>${label}</span>`;
  return number === madeUp.number
    ? html`<span class=${look} part="call">${inside}</span>`
    : html`<a class=${look} part="call" href="tel:${number}">${inside}</a>`;
}

/** When a line is answered, in words. */
export function hoursText(words: Words, hours: Hours, unknown: 'unknown' | 'unknown-line'): Said {
  if (!hours) return say(words, `hours.${unknown}`);
  if (typeof hours === 'string') return say(words, `hours.${hours}`);
  return inRow(
    words,
    hours.map(({ days, from, to }) => {
      const [first = '', last = first] = days.split('-');
      return words.t('hours.weekly', {
        days: words.t('hours.days', { first: weekday(words, first), last: weekday(words, last) }),
        open: clock(words, from),
        close: clock(words, to),
      });
    }),
  ).join('');
}

/** What to do where no number is fit to show: the words are those of the law, and the state's list is one tap away. */
export const withoutNumber = (words: Words, place: County | undefined): TemplateResult => html`
  <div class="stack" part="without-number">
    ${
      place
        ? html`
            <p>${sayBoth(words, 'common.no-number', { county: latin(place.name) })}</p>
          `
        : undefined
    }
    <p><strong>${sayBoth(words, 'common.any-police')}</strong></p>
    <p>
      ${sayBoth(words, 'common.if-danger', {
        emergency: callLink(statewide.emergency, statewide.emergency, 'tel'),
      })}
    </p>
    <p>
      <a class="tap" href=${statewide.stateList.address} rel="noreferrer">
        <span>${sayBoth(words, 'common.on-state-list')}</span>
      </a>
    </p>
  </div>
`;

/**
 * The one strong action: call. A line with limited hours never stands alone, and no clock decides between two,
 * so then every line is shown with its hours.
 */
export function callFirst(
  words: Words,
  place: County | undefined,
  phones: readonly Phone[],
): TemplateResult {
  const [first] = phones;
  if (!first) return withoutNumber(words, place);
  const limited = first.hours && first.hours !== '24-7';
  return html`
    <div class="row">
      ${(limited ? phones : [first]).map(
        ({ number, hours }) => html`
          <div>
            ${callLink(number, say(words, 'common.call', { phone: numberText(number) }))}
            ${
              limited
                ? html`
                    <p class="small">${inBoth(words, (these) => hoursText(these, hours, 'unknown'))}</p>
                  `
                : undefined
            }
          </div>
        `,
      )}
    </div>
  `;
}

/** All 58 counties. The choice stays in memory, for every element of the page. */
export const picker = (
  words: Words,
  place: County | undefined,
  pick: (county: string) => void,
): TemplateResult => html`
  <div class="only-screen" part="county">
    <label class="field">
      <span>${say(words, 'common.pick-county')}</span>
      <select
        part="picker"
        autocomplete="off"
        @change=${(event: Event) => pick((event.target as HTMLSelectElement).value)}
      >
        <option value="" .selected=${!place}>${say(words, 'common.pick-none')}</option>
        ${counties.map(
          ({ id, name }) => html`
            <option value=${id} lang="en" .selected=${id === place?.id}>${name}</option>
          `,
        )}
      </select>
    </label>
    <p class="small muted">${say(words, 'common.pick-kept')}</p>
  </div>
`;
