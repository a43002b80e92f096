import { fitting, fresh, type Choice } from './choice.js';
import type { Source } from './addresses.js';
import { systems } from './systems.js';

/** All that the builder keeps, in memory, until its page is left. */
export interface State {
  choice: Choice;
  /** The id of a system. */
  system: string;
  source: Source;
  width: 'phone' | 'desktop';
}

/** Takes what somebody chose. Whoever draws the page is told. */
export type Change = (news: Partial<Omit<State, 'choice'>> & { choice?: Partial<Choice> }) => void;

export const begin = (source: Source): State => ({
  choice: fresh,
  system: 'unknown',
  source,
  width: 'phone',
});

export const changed = (state: State, { choice, ...news }: Parameters<Change>[0]): State => ({
  ...state,
  ...news,
  choice: choice ? fitting({ ...state.choice, ...choice }, state.choice) : state.choice,
});

export const systemOf = ({ system }: State): (typeof systems)[number] =>
  systems.find(({ id }) => id === system) ?? systems.at(-1)!;
