import type { Look } from './looks.js';

/** Something that axe cannot decide by itself, that a person looked at and found right. */
export interface Incomplete {
  rule: string;
  /** The element, as a selector. */
  element: string;
  /** A part of what axe says of it. */
  says: string;
  /** In which looks; without it, in all. */
  looks?: readonly Look[];
  /** The titles of the stories in which it happens: in each of them it must, or the explanation is out of date. */
  stories: readonly string[];
  /** Why it is right. */
  why: string;
  /** What must be so for it to be right, where that can be measured. */
  holds?(element: Element): boolean;
}

/** A word has no color and no background of its own: it looks like the sentence around it. */
function isAsAround(word: Element): boolean {
  const { host } = word.getRootNode() as ShadowRoot;
  const [own, around] = [word, host.parentElement!].map((one) => getComputedStyle(one));
  return own!.color === around!.color && /, 0\)$/.test(own!.backgroundColor);
}

/** Nothing else may stay undecided. */
export const incompletes: readonly Incomplete[] = [
  {
    rule: 'color-contrast',
    element: '.word[part="word"]',
    says: 'overlapped by another element',
    stories: [
      'Elements/Term',
      'Pages/Lake County',
      'Pages/Orange County',
      'Pages/State toolkit',
      'Pages/Los Angeles schools',
      'Pages/Los Angeles County',
    ],
    why: "The word is the page's own text in a slot: where it stands axe finds the text's parent, csec-term, and takes that for something above the word. Nothing is above it, and it has the colors of its sentence, which axe measures.",
    holds: isAsAround,
  },
];
