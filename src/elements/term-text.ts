import { html, type TemplateResult } from 'lit';
import type { Audience } from '../content/audience.js';
import type { Term } from '../content/glossary.js';
import { statewide } from '../content/statewide.js';
import { englishWords, type Key, type Words } from '../i18n.js';
import { lawLine } from './law.js';
import { say } from './text.js';

/** A term with its words for one audience. */
export interface Meaning {
  term: Term;
  name: string;
  meaning: string;
  also: string;
}

const filling = {
  age: statewide.childUnder,
  hours: statewide.writtenWithinHours,
  form: statewide.form.name,
  alias: statewide.form.alias,
};

/** One part of a term's words; empty where English has none. */
export function termText(words: Words, term: Term, part: string): string {
  const key = `glossary.terms.${term.id}.${part}`;
  if (!englishWords().has(key)) return '';
  return words.t(key as Key, { ...filling, ...term.figures });
}

/** A term with its words. */
export const readTerm = (words: Words, term: Term, reader: Audience): Meaning => ({
  term,
  name: termText(words, term, 'name'),
  meaning: termText(words, term, reader),
  also: termText(words, term, 'also'),
});

/** What a term means, what else it is called, and for staff where it stands in the law. */
export const meaningOf = (
  words: Words,
  reader: Audience,
  { term, meaning, also }: Meaning,
): TemplateResult => html`
  <p>${meaning}</p>
  ${
    also
      ? html`
          <p class="small muted">${say(words, 'glossary.also', { names: also })}</p>
        `
      : undefined
  }
  ${reader === 'staff' ? lawLine(words, term.law) : undefined}
  ${
    term.own
      ? html`
          <p class="small muted">${say(words, 'glossary.own')}</p>
        `
      : undefined
  }
`;
