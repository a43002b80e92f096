import facts from './statewide.json';
import type { Audience } from './audience.js';
import type { Hours, Track } from './county.js';

/** A line or service that serves the whole state. */
export interface Line {
  /** A proper name, kept in English. */
  name: string;
  /** The name where there is little room. */
  short?: string;
  /** E.164 or a short code; absent where there is only a site. */
  number?: string;
  /** The short code for a text message. */
  text?: string;
  ages?: readonly [number, number];
  address?: string;
  hours?: Hours;
}

export type LineId = keyof typeof facts.lines;
export type ListId = 'first' | 'second';
export type FactorId =
  | 'controlled'
  | 'contacts'
  | 'online'
  | 'housing'
  | 'justice'
  | 'absence'
  | 'relationships'
  | 'substances';
export type StepId = keyof typeof facts.steps;
export type LawCode = 'pc' | 'ec' | 'wic' | 'usc';

/** A section of a law. */
export interface Law {
  code: LawCode;
  section: string;
}

/** What happens in one step besides its words. */
export interface Step {
  /** A step to call: it shows the county's number. */
  call?: boolean;
  law?: Law;
}

interface Statewide {
  emergency: string;
  relay: string;
  childUnder: number;
  writtenWithinHours: number;
  confirmedForDays: number;
  /** How long the numbers of one release may stand without the state's list beside them. */
  copyForDays: number;
  /** Where a quick exit leads: neutral, busy, not personal, open in schools. */
  exit: { address: string };
  stateList: { address: string };
  form: { name: string; alias: string; address: string };
  lines: Record<LineId, Line>;
  audiences: Record<Audience, LineId[]>;
  checklist: { minutes: number; lists: { id: ListId; atLeast: number; factors: FactorId[] }[] };
  tracks: Record<Track, StepId[]>;
  steps: Record<StepId, Step>;
}

/** What holds in every county: numbers, days, sections and thresholds, with no words. */
export const statewide = facts as unknown as Statewide;
