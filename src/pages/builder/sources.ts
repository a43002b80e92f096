import {
  loadFacts,
  factsNow,
  hasFacts,
  type Block,
  type CountyPack,
  type Resource,
  type Topic,
} from '../../content/facts.js';
import { glossary } from '../../content/glossary.js';
import written from '../../content/sources.json';
import { statewide } from '../../content/statewide.js';

/** Where a fact was found, and when, and who confirmed it: kept in the JSON files, and not sent to readers. */
export interface Sourced {
  source?: string;
  found?: string;
}

const map: Readonly<Record<string, string>> = written;

const sourceIn = (row: object | undefined): string | undefined =>
  (row as Sourced | undefined)?.source;

const byId = <Row extends { id: string }>(
  rows: readonly Row[] | undefined,
  id: string | undefined,
): Row | undefined => rows?.find((row) => row.id === id);

/** The block of a topic, or the row of a list, that words belong to. */
function rowOf(part: string, key: string): object | undefined {
  const [first = '', second, third] = key.split('.');
  if (part.startsWith('topics-'))
    return byId<Block>(byId(factsNow(part) as readonly Topic[], first)?.blocks, second);
  if (part === 'resources')
    return first === 'items' ? byId(factsNow(part) as readonly Resource[], second) : undefined;
  if (hasFacts(part)) {
    const pack = factsNow(part) as CountyPack | undefined;
    return first === 'topic' ? byId<Block>(pack?.topic, second) : byId(pack?.resources, second);
  }
  if (part !== 'kit') return undefined;
  const { lines, steps, checklist } = statewide;
  switch (`${first}.${second}`) {
    case 'glossary.terms':
      return glossary.find(({ id }) => id === third);
    case 'hotline-card.lines':
      return lines[third as keyof typeof lines];
    case 'protocol-stepper.steps':
      return steps[third as keyof typeof steps];
    case 'risk-checklist.factors':
      return checklist;
    default:
      return undefined;
  }
}

/** The source of what the longest beginning of a place has in `sources.json`. */
function writtenSource(place: string): string {
  for (let rest = place; rest; rest = rest.slice(0, Math.max(0, rest.lastIndexOf('.')))) {
    const source = map[rest];
    if (source) return source;
  }
  return '';
}

/**
 * The source of a text: that of its fact, else what `sources.json` says. `kit`: the kit's own words. Empty: none, which
 * a check forbids. The facts of its part are in memory.
 *
 * @param part - The file of its words, such as `kit` or `topics-staff`.
 */
export const sourceOf = (part: string, key: string): string =>
  sourceIn(rowOf(part, key)) ?? writtenSource(`${part}.${key}`);

/** Puts the facts of these parts into memory, those that have any. */
export const loadSources = async (parts: readonly string[]): Promise<void> => {
  await Promise.all(parts.filter(hasFacts).map(loadFacts));
};
