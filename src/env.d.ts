/// <reference types="vite/client" />

/** The version in package.json. */
declare const __VERSION__: string;

/** The day of its release, YYYY-MM-DD, as CHANGELOG.md has it. */
declare const __RELEASED__: string;
