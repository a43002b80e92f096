import type { Audience } from '../../content/audience.js';
import { glossary, type Term } from '../../content/glossary.js';
import { termText } from '../../elements/term-text.js';
import { englishWords } from '../../i18n.js';
import { draft, fact, kit, lawLine, say, type Scene, type Shown } from './shown.js';
import { sourceOf } from './sources.js';

/** What a term means, what else it is called, and for staff where it stands in the law. */
function meaning(reader: Audience, term: Term): Shown[] {
  const key = `glossary.terms.${term.id}`;
  const source = sourceOf('kit', key);
  const text = (part: string): Shown => ({
    ...say('kit', `${key}.${part}`, undefined, source),
    write: (words) => termText(words, term, part),
  });
  const english = englishWords();
  return [
    text('name'),
    text(reader),
    ...(english.has(`${key}.also`)
      ? [{ ...kit('glossary.also', (words) => ({ names: termText(words, term, 'also') })), source }]
      : []),
    ...(reader === 'staff' ? lawLine(term.law, source) : []),
    ...(term.own ? [kit('glossary.own')] : []),
  ];
}

/** The words for one audience: those that were chosen, or all. */
function termsFor(reader: Audience, ids: readonly string[]): readonly Term[] {
  const all = glossary.filter((term) => term.for.includes(reader));
  const named = all.filter(({ id }) => ids.includes(id));
  return named.length ? named : all;
}

/** A word in a sentence, with what a press opens. */
export const word = (scene: Scene, ids: readonly string[]): Shown[] => [
  ...meaning(scene.reader, termsFor(scene.reader, ids)[0]!),
  ...draft(false, scene),
  ...(scene.translations.length ? [fact('tongues.English', 'English', 'kit')] : []),
  kit('term.more'),
  kit('term.close'),
];

/** What the words mean, with what a search says. */
export function words(scene: Scene, ids: readonly string[]): Shown[] {
  const terms = termsFor(scene.reader, ids);
  const total = terms.length;
  return [
    kit('glossary.title'),
    ...draft(false, scene),
    kit('glossary.search'),
    kit('glossary.count', { count: total }),
    ...[...new Set([1, total])].map((count) => kit('glossary.found', { count, total })),
    kit('glossary.none'),
    ...terms.flatMap((term) => meaning(scene.reader, term)),
  ];
}
