import type { Plugin } from 'vite';

/** For Vite: words are sent with what a qualified person has signed of them. */
export const signedWords: Plugin;
/** The languages of which any text is signed. */
export function signedLanguages(): string[];
