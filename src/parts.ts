import { factsNow, loadFacts } from './content/facts.js';
import { loadWords, wordsNow, type Words } from './i18n.js';

/** A lazy part: facts, and the words for them in one language. */
export interface Part<Facts> {
  facts: Facts;
  words: Words;
}

/** A part in the words of a language, if facts, words and their English original are in memory. */
export function partNow<Facts>(lang: string, name: string): Part<Facts> | undefined {
  const facts = factsNow(name) as Facts | undefined;
  const words = wordsNow('en', name) && wordsNow(lang, name);
  return facts && words && { facts, words };
}

/** Whether all of these parts are in memory. */
export const hasParts = (lang: string, names: readonly string[]): boolean =>
  names.every((name) => partNow(lang, name));

/**
 * Fetches the words of a language, and with them these parts. What fails is told when nothing of it is on its way any more:
 * a new try would else wait for an old request, and fail with it.
 */
export async function loadParts(lang: string, names: readonly string[]): Promise<void> {
  const requests = [
    loadWords(lang),
    ...names.flatMap((name) => [
      loadFacts(name),
      ...[...new Set(['en', lang])].map((one) => loadWords(one, name)),
    ]),
  ];
  await Promise.allSettled(requests);
  await Promise.all(requests);
}
