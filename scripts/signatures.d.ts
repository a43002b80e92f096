import type { Plugin } from 'vite';

/** For Vite: words are sent with what a qualified person has signed of them. */
export const signedWords: Plugin;
