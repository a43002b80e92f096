import type { Audience } from '../../../content/audience.js';
import { counties } from '../../../content/county.js';
import { needs } from '../../../content/need.js';
import { widgets, type Widget } from '../choice.js';
import type { Known } from './finding.js';

const everywhere = ['audience', 'county', 'drafts', 'heading-level', 'lang'];

const own: Record<Widget, readonly string[]> = {
  'hotline-card': ['phone', 'phone-label', 'phone-confirmed'],
  toolkit: [],
  topics: ['topic'],
  resources: ['need'],
  glossary: ['terms'],
  'risk-checklist': ['steps', 'practice'],
  'protocol-stepper': ['track', 'one-at-a-time', 'practice'],
  term: ['term'],
};

/** Every tag of the kit with the attributes that it takes. */
export const kitTags: Known['tags'] = new Map(
  widgets.map((widget) => [`csec-${widget}`, [...everywhere, ...own[widget]]]),
);

/** What this copy of the kit knows. */
export const kitToday: Known = {
  counties,
  tags: kitTags,
  version: __VERSION__,
  ids: { drafts: ['off'], need: needs, track: ['at-risk', 'suspected'] },
};

/** How many letters are to be changed to make one word of another. */
function distance(one: string, other: string): number {
  let row = [...other, ''].map((_, index) => index);
  for (const [line, letter] of [...one].entries()) {
    const next = [line + 1];
    for (const [index, wanted] of [...other].entries())
      next.push(
        Math.min(row[index + 1]! + 1, next[index]! + 1, row[index]! + Number(letter !== wanted)),
      );
    row = next;
  }
  return row.at(-1)!;
}

/** The word of a list that was meant, if one is near. */
export function nearest(said: string, right: readonly string[]): string | undefined {
  const word = said.trim().toLowerCase();
  if (word.length < 3) return undefined;
  const part = right.find((one) => one.includes(word) || word.includes(one));
  if (part) return part;
  const [best] = right
    .map((one) => ({ one, far: distance(word, one) }))
    .sort((a, b) => a.far - b.far);
  return best && best.far <= Math.max(1, word.length / 3) ? best.one : undefined;
}

const readers: readonly [RegExp, Audience][] = [
  [/parent|famil|caregiver|guardian|home|padre|madre|cuidador/, 'family'],
  [/student|pupil|youth|teen|child|kid|estudiante|alumn|joven/, 'student'],
  [/staff|teacher|school|employee|educator|personal|docente|maestr/, 'staff'],
];

/** The audience that was meant. */
export const audienceMeant = (said: string): Audience | undefined =>
  readers.find(([pattern]) => pattern.test(said.toLowerCase()))?.[1];

/** Curly quotation marks and the signs of inches that some editors put in place of straight ones. */
export const curly = /[\u2018-\u201f\u2032\u2033\u00ab\u00bb]/;
