import type { Source } from './pack.js';

export function sourceOf(lang: string): Promise<Source>;
