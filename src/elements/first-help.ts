import { html, type TemplateResult } from 'lit';
import type { Audience } from '../content/audience.js';
import type { County, Phone } from '../content/county.js';
import { statewide } from '../content/statewide.js';
import type { Words } from '../i18n.js';
import { callFirst, callLink, numberText } from './calling.js';
import { helpLines } from './help-lines.js';
import { inBoth, say, sayBoth } from './text.js';

/** Danger first, whoever reads. */
export const danger = (words: Words, reader: Audience): TemplateResult => {
  const { emergency } = statewide;
  const number = { emergency: numberText(emergency) };
  const write = (these: Words): TemplateResult =>
    html`${say(these, `hotline-card.danger.${reader}`)} ${callLink(emergency, say(these, 'hotline-card.danger-call', number), 'tap')}`;
  return html`
    <p><strong>${inBoth(words, write)}</strong></p>
  `;
};

/** The way to call, before anything that is to be read: the county for adults, somebody to talk with for students. */
export const firstHelp = (
  words: Words,
  reader: Audience,
  place: County | undefined,
  phones: readonly Phone[],
): TemplateResult => html`
  <div class="first reach" part="first">
    ${
      reader === 'student'
        ? html`
            <div>${danger(words, reader)}</div>
            <div class="wide">${helpLines(words, reader, ['childhelp'])}</div>
          `
        : html`
            <div>
              ${danger(words, reader)}
              <p>${sayBoth(words, 'risk-checklist.call-now')}</p>
            </div>
            ${callFirst(words, place, phones)}
          `
    }
  </div>
`;

/** Says that a part did not come, and tries again when asked. */
export const notLoaded = (words: Words, again: () => void): TemplateResult => html`
  <p role="status">
    ${say(words, 'common.not-loaded')}
    <button class="link tap" @click=${again}>${say(words, 'common.try-again')}</button>
  </p>
`;
