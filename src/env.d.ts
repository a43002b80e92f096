/// <reference types="vite/client" />

/** The version in package.json. */
declare const __VERSION__: string;

/** The languages of which a qualified person has signed any text. */
declare const __SIGNED__: readonly string[];

/** The day of its release, YYYY-MM-DD, as CHANGELOG.md has it. */
declare const __RELEASED__: string;
