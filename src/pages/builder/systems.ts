import type { Spelling } from './snippets.js';

/** A system in which a district edits its pages, and the spelling that stays in it. */
export interface System {
  id: string;
  /** A proper name. Without it the builder says in words what it is. */
  name?: string;
  spelling: Spelling;
  /** Which cleaner of those that the tests run stands for it. Without it nobody knows what it strips. */
  measured?: string;
  /** Which of the builder's texts says where to paste. */
  where: 'wordpress' | 'drupal' | 'editor' | 'html' | 'link';
}

const unmeasured = (id: string, name: string): System => ({
  id,
  name,
  spelling: 'link',
  where: 'editor',
});

export const systems: readonly System[] = [
  {
    id: 'wordpress',
    name: 'WordPress',
    spelling: 'data',
    measured: 'WordPress kses',
    where: 'wordpress',
  },
  // Its editor is CKEditor 5, which keeps links alone unless somebody allows more.
  { id: 'drupal', name: 'Drupal', spelling: 'link', measured: 'CKEditor 5', where: 'drupal' },
  unmeasured('google-sites', 'Google Sites'),
  unmeasured('edlio', 'Edlio'),
  unmeasured('finalsite', 'Finalsite'),
  unmeasured('apptegy', 'Apptegy'),
  unmeasured('catapult', 'Catapult'),
  unmeasured('parentsquare', 'ParentSquare'),
  unmeasured('blackboard', 'Blackboard'),
  { id: 'html', spelling: 'element', where: 'html' },
  { id: 'link', spelling: 'link', where: 'link' },
  { id: 'unknown', spelling: 'link', where: 'editor' },
];
