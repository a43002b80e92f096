import { html, type TemplateResult } from 'lit';
import { asNumber } from '../content/county.js';
import type { Contact, DistrictWords } from '../content/district.js';
import type { Words } from '../i18n.js';
import { callLink, numberText } from './calling.js';
import { sayBoth } from './text.js';

/** A district's words: in the reader's language if it wrote them, else in English, marked so. */
function own(words: Words, text: DistrictWords): TemplateResult {
  const lang = text[words.lang] ? words.lang : 'en';
  return html`<bdi lang=${lang}>${text[lang]}</bdi>`;
}

/** People whom a district named. Telling them is not a report, and school police are told apart. */
export const contactList = (words: Words, contacts: readonly Contact[]): TemplateResult => html`
  <ul>
    ${contacts.map(({ kind, name, phone, email, note }) => {
      const number = phone && asNumber(phone);
      return html`
        <li class="contact" part="contact">
          <p class="name">${own(words, name)}</p>
          <p>${sayBoth(words, `hotline-card.contacts.kinds.${kind}`)}</p>
          ${
            note
              ? html`
                  <p>${own(words, note)}</p>
                `
              : undefined
          }
          ${
            kind === 'school-police'
              ? html`
                  <p>
                    <strong>${sayBoth(words, 'hotline-card.contacts.school-police-note')}</strong>
                  </p>
                `
              : undefined
          }
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
                  <p>
                    <a class="tap" href="mailto:${email}"><bdi dir="ltr">${email}</bdi></a>
                  </p>
                `
              : undefined
          }
        </li>
      `;
    })}
  </ul>
`;
