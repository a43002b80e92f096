import entries from './glossary.json';
import type kit from '../../locales/en/kit.json';
import type { Audience } from './audience.js';
import type { Law } from './statewide.js';

export type TermId = keyof typeof kit.glossary.terms;

/** One word of the glossary, without its words. */
export interface Term {
  id: TermId;
  for: readonly Audience[];
  law: readonly Law[];
  /** The kit's own explanation: no source defines it. */
  own?: boolean;
  figures?: Readonly<Record<string, number>>;
}

export const glossary = entries as unknown as readonly Term[];
