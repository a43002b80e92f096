/** Every need that a reader may have, in the order in which they are shown. */
export const needs = [
  'report',
  'talk',
  'images',
  'counseling',
  'housing',
  'legal',
  'county',
  'staff-training',
  'caregiver-training',
] as const;

/** What a reader needs help with. */
export type Need = (typeof needs)[number];
