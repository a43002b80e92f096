import type { County } from '../../../content/county.js';
import type { Values } from '../../../i18n.js';
import type { Spelling } from '../snippets.js';
import type { BuilderKey } from '../words.js';

/** How well something of a paste works; `note` says what is good to know. */
export type Kind = 'works' | 'partly' | 'broken' | 'note';

type PartOf<Key> = Key extends `doctor.${infer Part}` ? Part : never;

/** What the doctor can say: the keys of section `doctor`. */
export type Part = PartOf<BuilderKey>;

/** One thing that the doctor says of a paste. */
export interface Finding {
  kind: Kind;
  key: `doctor.${Part}`;
  values: Values;
  /** The spelling to use instead. */
  advice?: Spelling;
  /** The piece of HTML that it speaks of, shortened; empty where it speaks of all. */
  what: string;
}

/** What the doctor knows of the kit. */
export interface Known {
  /** Every county, with the numbers that the kit shows today. */
  counties: readonly County[];
  /** Every tag of the kit, with the attributes that it takes. */
  tags: ReadonlyMap<string, readonly string[]>;
  /** The version of this kit. */
  version: string;
  /** The folders that the kit is offered from, each with a slash at its end. */
  folders?: readonly string[];
  /** The ids that an attribute takes, such as those of the topics. An attribute that is not here takes any. */
  ids?: Readonly<Record<string, readonly string[]>>;
  /** What was chosen in the builder, for a paste that says nothing of it any more. */
  chosen?: { widget?: string; county?: string; lang?: string };
}

/** A paste that is being looked at. Its document is inert: nothing of it loads, runs or is ever shown. */
export interface Paste {
  source: string;
  page: Document;
  /** The source of a whole page, with its head, and not a piece of one. */
  whole: boolean;
  /** What a reader without script reads. */
  text: string;
  known: Known;
}

/** A place where something of the kit stands, or should. */
export interface Place {
  tag: string;
  node: Element;
  /** The element appears here, if the script comes; a frame needs none. */
  stands: boolean;
  /** A press opens the kit's own page. */
  opens: boolean;
  county: County | undefined;
}

/** What was seen of one kind of thing. */
export interface Seen {
  findings: Finding[];
  places: Place[];
}

const longest = 100;

/** The piece of HTML that a finding speaks of, in one line: an element's opening tag, or the beginning of a text. */
export function shorten(what: Element | string): string {
  const text =
    typeof what === 'string'
      ? what
      : `<${[what.localName, ...[...what.attributes].map(({ name, value }) => (value ? `${name}="${value}"` : name))].join(' ')}>`;
  const line = text.replace(/\s+/g, ' ').trim();
  return line.length > longest ? `${line.slice(0, longest - 1)}…` : line;
}

/** A finding. `part` is its key without the name of the section. */
export const found = (
  kind: Kind,
  part: Part,
  what: Element | string,
  values: Values = {},
  advice?: Spelling,
): Finding => ({
  kind,
  key: `doctor.${part}`,
  values,
  what: shorten(what),
  ...(advice && { advice }),
});
