import type { Audience } from './audience.js';
import type { Hours } from './county.js';
import type { Need } from './need.js';
import type { Law, LineId } from './statewide.js';

/** One block of a topic, without its words. */
export interface Block {
  id: string;
  /**
   * What it is: a paragraph, a subheading, bullets, what to do, what not to do, words to say, the number to call,
   * lines of the whole state, or a link that leaves the site.
   */
  kind: 'text' | 'heading' | 'list' | 'do' | 'dont' | 'say' | 'call' | 'lines' | 'link';
  /** The ids of its bullets, or of its lines. */
  items?: readonly string[];
  /** A sentence stands before the bullets. */
  lead?: boolean;
  /** It must not be misread: in a draft translation the English stands beneath. */
  strong?: boolean;
  law?: readonly Law[];
  /** What goes into the placeholders: as it stands, or a day or month (YYYY-MM-DD, YYYY-MM). */
  figures?: Readonly<Record<string, string | number>>;
  address?: string;
  /** The year of an old source. */
  asOf?: string;
  /** No later source says that it still exists. */
  unknown?: boolean;
}

/** A topic of one audience, without its words. */
export interface Topic {
  id: string;
  /** Absent where no source was found yet: such a topic is not shown. */
  blocks?: readonly Block[];
}

/** Whom to turn to, without the words. */
export interface Resource {
  id: string;
  need: readonly Need[];
  for: readonly Audience[];
  /** One of the lines for the whole state: name, number and hours are that line's. */
  line?: LineId;
  /** A proper name, kept in English. */
  name?: string;
  /** E.164 or a short code. */
  number?: string;
  /** The short code for a text message. */
  text?: string;
  chat?: string;
  address?: string;
  email?: string;
  hours?: Hours;
  ages?: readonly [number, number];
  /** The languages it speaks itself, as BCP 47 tags. */
  languages?: readonly string[];
  /** Its source names interpreters. */
  interpreters?: boolean;
  asOf?: string;
  unknown?: boolean;
}

/** What only one county has. */
export interface CountyPack {
  id: string;
  /** What this county does: for staff. */
  topic: readonly Block[];
  resources: readonly Resource[];
}

const files = import.meta.glob<unknown>(
  ['./topics-*.json', './resources.json', './practice.json', './counties/*.json'],
  {
    import: 'default',
  },
);
const loaders = new Map(
  Object.entries(files).map(([path, load]) => [/([^/]+)\.json$/.exec(path)![1]!, load]),
);
const known = new Map<string, unknown>();

/** Whether there are facts of their own for this part: such as `topics-staff`, `resources` or a county's id. */
export const hasFacts = (part: string): boolean => loaders.has(part);

/** The facts of a part, if they are in memory. */
export const factsNow = (part: string): unknown => known.get(part);

/** Fetches the facts of a part. A failed request may be made again. */
export const loadFacts = async (part: string): Promise<void> => {
  if (known.has(part)) return;
  const facts = await loaders.get(part)!();
  // A file that was cut off, or that a filter emptied, may still be a module.
  if (!facts) throw new Error(`no facts ${part}`);
  known.set(part, facts);
};
