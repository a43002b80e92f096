import type { Signature } from '../../content/county.js';

/** A signature for texts of one language, with the digests of what was read. */
interface Signed {
  name: string;
  organization: string;
  qualification: string;
  secondReader: string;
  date: string;
  texts: Readonly<Record<string, string>>;
}

const files = import.meta.glob<{ signatures: readonly Signed[] }>(
  ['../../../locales/*.signed.json'],
  { import: 'default' },
);
const codeOf = (path: string): string => /([^/]+)\.signed\.json$/.exec(path)![1]!;

/** Nobody signed any of its words: where drafts are off, English stands in their place. */
export const isUnsigned = (lang: string): boolean => lang !== 'en' && !__SIGNED__.includes(lang);

const signatures = new Map<string, readonly Signed[]>();

/** Fetches who signed what, once. */
export async function loadSignatures(): Promise<void> {
  for (const [path, load] of Object.entries(files))
    signatures.set(codeOf(path), (await load()).signatures);
}

/** The last person who signed a text; a plural by any of its forms. Whether it still holds, the words know. */
export function signerOf(lang: string, part: string, key: string): Signature | null {
  const id = `${part}:${key}`;
  const signed = signatures
    .get(lang)
    ?.findLast(({ texts }) =>
      Object.keys(texts).some((one) => one === id || one.startsWith(`${id}_`)),
    );
  return (
    (signed && {
      name: signed.name,
      role: `${signed.qualification}, ${signed.organization}`,
      how: signed.secondReader,
      date: signed.date,
    }) ??
    null
  );
}
