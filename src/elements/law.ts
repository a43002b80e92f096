import { html, type TemplateResult } from 'lit';
import type { Law } from '../content/statewide.js';
import type { Words } from '../i18n.js';
import { say } from './text.js';

/** A section of a law: its number runs from left to right in every language. */
export const lawText = (words: Words, { code, section }: Law): TemplateResult => html`
  ${say(words, `law.${code}`, {
    section: html`
      <bdi dir="ltr">${section}</bdi>
    `,
  })}
`;
