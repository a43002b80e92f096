import { html, type TemplateResult } from 'lit';
import type { Law } from '../content/statewide.js';
import type { Words } from '../i18n.js';
import { say, type Said } from './text.js';

/** A section of a law: its number runs from left to right in every language. */
export const lawText = (words: Words, { code, section }: Law): Said =>
  say(words, `law.${code}`, { section: html`<bdi dir="ltr">${section}</bdi>` });

/** The sections of the law beneath a text, in small type. Nothing where there are none. */
export const lawLine = (words: Words, laws: readonly Law[] = []): TemplateResult | undefined =>
  laws.length
    ? html`
        <p class="small muted">
          ${say(words, 'glossary.law', {
            law: laws.map((law, index) => [index ? '; ' : '', lawText(words, law)]),
          })}
        </p>
      `
    : undefined;
