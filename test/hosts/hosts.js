// Every page of the tests: its name, where a reader is on it, and what the kit may warn of there.

/** @typedef {{ name: string, on: string, warnings?: RegExp[], strange?: string, fixedFont?: boolean }} Host */

/** @type {Host[]} */
export const hosts = [
  { name: 'plain', on: 'on an ordinary page' },
  { name: 'all-unset', on: 'on a page that unsets everything' },
  { name: 'small-root', on: 'on a page whose rem is ten pixels' },
  { name: 'inherited', on: 'on a page with line-height 2.3 and all else that is inherited' },
  { name: 'loud-elements', on: 'on a page with loud buttons, links and fields' },
  { name: 'right-to-left', on: 'on an Arabic page with its widgets in English' },
  { name: 'base-href', on: 'on a page with a base address' },
  { name: 'quirks', on: 'on a page without a doctype' },
  { name: 'jquery', on: 'on a page with jQuery 1.12' },
  { name: 'prototype', on: 'on a page with Prototype.js 1.7' },
  { name: 'bootstrap', on: 'on a page with Bootstrap' },
  // Its fonts come with its stylesheet, and the page that is compared with has them not.
  { name: 'uswds', on: 'on a page with the U.S. Web Design System', fixedFont: true },
  {
    name: 'two-copies',
    on: 'on a page with two copies of the script',
    warnings: [/^csec-widgets (\S+) is on this page already: version \1 does nothing\.$/],
  },
  {
    name: 'two-versions',
    on: 'on a page with two versions of the script',
    warnings: [/^csec-widgets 0\.0\.9 is on this page already: version (?!0\.0\.9)\S+ does noth/],
  },
  {
    name: 'defined-before',
    on: 'on a page that has a csec-hotline-card of its own',
    warnings: [/^<csec-hotline-card> (is|was) defined/],
    strange: 'csec-hotline-card',
  },
  { name: 'strict-policy', on: 'on a page with a strict content security policy' },
  { name: 'dark', on: 'on a dark page' },
  { name: 'narrow', on: 'on a page with a narrow column' },
  { name: 'react', on: 'on a page drawn by React' },
  { name: 'vue', on: 'on a page drawn by Vue' },
  { name: 'svelte', on: 'on a page drawn by Svelte' },
];

export const widths = [1280, 360];
