/** What a pack is made of: see pack.js. */
export interface Source {
  lang: string;
  english: Map<string, object>;
  words: Map<string, object>;
  facts: object;
  glossary: string;
}

export function nameOf(lang: string): string | undefined;
export function isCode(lang: string): boolean;
export function packFiles(
  source: Source,
  around?: { preview?: boolean },
): Promise<{
  files: Map<string, string | Uint8Array>;
  failed: { name: string; error: unknown }[];
}>;
