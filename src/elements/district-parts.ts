import { html, type TemplateResult } from 'lit';
import { asNumber } from '../content/county.js';
import type { DistrictResource, DistrictStep, DistrictWords } from '../content/district.js';
import type { Words } from '../i18n.js';
import { callLink, numberText } from './calling.js';
import { leavingLink, mailLink } from './outside.js';
import { heading, say } from './text.js';

/** A district's words, as text and never as markup: in the reader's language if it wrote them, else in English. */
export function ownWords(words: Words, text: DistrictWords): TemplateResult {
  const lang = text[words.lang] ? words.lang : 'en';
  return html`<bdi lang=${lang}>${text[lang]}</bdi>`;
}

/** Says that a part is the district's own. */
const addedBy = (words: Words, name: DistrictWords | undefined): TemplateResult => html`
  <p class="small muted">
    ${name ? say(words, 'common.added', { district: ownWords(words, name) }) : say(words, 'common.added-plain')}
  </p>
`;

/** A number and an e-mail address that a district gave. */
export const reached = (phone: string | undefined, email: string | undefined): TemplateResult => {
  const number = phone && asNumber(phone);
  return html`
    ${
      number
        ? html`
            <p>${callLink(number, numberText(number), 'tap tel')}</p>
          `
        : undefined
    }
    ${
      email
        ? html`
            <p>${mailLink(email)}</p>
          `
        : undefined
    }
  `;
};

/** A place of the district's own to turn to. */
export const districtResource = (
  words: Words,
  { name, what, not, hours, phone, email, address }: DistrictResource,
  district: DistrictWords | undefined,
): TemplateResult => html`
  <li class="resource" part="resource">
    ${
      address
        ? html`<p class="name">${leavingLink(words, ownWords(words, name), address)}</p>`
        : html`
            <p class="name">${ownWords(words, name)}</p>
          `
    }
    ${[what, not, hours].map((text) =>
      text
        ? html`
            <p>${ownWords(words, text)}</p>
          `
        : undefined,
    )}
    ${reached(phone, email)} ${addedBy(words, district)}
  </li>
`;

/** A step of the district's own. */
export const districtStep = (
  words: Words,
  { title, text }: DistrictStep,
  district: DistrictWords | undefined,
  level: number,
): TemplateResult => html`
  ${heading(level, ownWords(words, title), 'subtitle')}
  <div class="body">
    <p>${ownWords(words, text)}</p>
    ${addedBy(words, district)}
  </div>
`;
