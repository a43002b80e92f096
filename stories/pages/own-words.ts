import { html, type TemplateResult } from 'lit';
import type { Audience } from '../../src/content/audience.js';
import { long, longLanguage, pseudo, pseudoLanguage } from '../pseudo.js';

/** A sentence of the page's own. `[friend](recruiter)` is a word that opens, and the id of its meaning. */
export interface OwnWords {
  en: string;
  es: string;
}

/** Writes the page's own sentences in the language of the page; in English, marked, where it has none. */
export type Say = (words: OwnWords) => TemplateResult;

const languages: Record<string, (words: OwnWords) => string> = {
  en: ({ en }) => en,
  es: ({ es }) => es,
  [pseudoLanguage]: ({ en }) => en,
  [longLanguage]: ({ en }) => en,
};

const changes: Record<string, (text: string) => string> = {
  [pseudoLanguage]: pseudo,
  [longLanguage]: long,
};

/** The sentences of a page in this language; its words open for this audience. */
export function sayIn(lang: string, audience: Audience): Say {
  const write = languages[lang];
  const change = changes[lang];
  const show = (text: string): string => (change && text ? change(text) : text);
  return (words) => {
    // Between the words that open; then the word, then its id.
    const pieces = (write ?? languages['en']!)(words).split(/\[(.+?)\]\((.+?)\)/);
    const written = pieces.map((piece, index) => {
      if (index % 3 === 2) return undefined;
      if (index % 3 === 0) return show(piece);
      return html`<csec-term term=${pieces[index + 1]!} audience=${audience}
        >${show(piece)}</csec-term
      >`;
    });
    return write ? html`${written}` : html`<span lang="en" dir="ltr">${written}</span>`;
  };
}
