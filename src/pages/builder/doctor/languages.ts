import { found, type Finding, type Known } from './finding.js';
import { textOf } from './reading.js';

// What every Spanish fallback of the kit says.
const spanish = /\bcondado de\b|\babuso infantil\b|¿|\bLlame\b/;

/** Says that a text in another language is not marked as such: the card follows the mark, and so does a screen reader. */
export function languageFinding(node: Element, words: Element, { chosen }: Known): Finding[] {
  const marked =
    node.closest('[lang]') ?? node.closest('[data-lang]') ?? words.querySelector(':scope > [lang]');
  if (marked) return [];
  const text = textOf(words);
  const lang = spanish.test(text) ? 'es' : chosen?.lang && chosen.lang !== 'en' ? chosen.lang : '';
  return lang ? [found('partly', 'lang.lost', node, { lang })] : [];
}
