import { html, type TemplateResult } from 'lit';
import type { Law } from '../content/statewide.js';
import type { Words } from '../i18n.js';
import { inRow, latin, say, type Said } from './text.js';

/** A section of a law: its number runs from left to right in every language. */
export const lawText = (words: Words, { code, section }: Law): Said =>
  say(words, `law.${code}`, { section: latin(section) });

/** The sections of the law beneath a text, in small type. Nothing where there are none. */
export const lawLine = (words: Words, laws: readonly Law[] = []): TemplateResult | undefined =>
  laws.length
    ? html`
        <p class="small muted">
          ${say(words, 'glossary.law', {
            law: inRow(
              words,
              laws.map((law) => lawText(words, law)),
            ),
          })}
        </p>
      `
    : undefined;
