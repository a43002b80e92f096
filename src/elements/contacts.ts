import { html, type TemplateResult } from 'lit';
import type { Contact } from '../content/district.js';
import type { Words } from '../i18n.js';
import { ownWords, reached } from './district-parts.js';
import { sayBoth } from './text.js';

/** People whom a district named. Telling them is not a report, and school police are told apart. */
export const contactList = (words: Words, contacts: readonly Contact[]): TemplateResult => html`
  <ul role="list">
    ${contacts.map(({ kind, name, phone, email, note }) => {
      return html`
        <li class="contact" part="contact">
          <p class="name">${ownWords(words, name)}</p>
          <p>${sayBoth(words, `hotline-card.contacts.kinds.${kind}`)}</p>
          ${
            note
              ? html`
                  <p>${ownWords(words, note)}</p>
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
          ${reached(phone, email)}
        </li>
      `;
    })}
  </ul>
`;
