// The same folder that `npm run locale` makes, in the browser and as one file, without the pictures.
import { strToU8, zipSync, type Zippable } from 'fflate';
import { sourceOf } from '../../../scripts/locale/from-modules.js';
import { isCode, nameOf, packFiles } from '../../../scripts/locale/pack.js';

export interface TranslatorPack {
  /** The name of the file. */
  file: string;
  /** The English name of the language. */
  language: string;
  /** Absent where nothing of it could be made. */
  content?: Blob;
  /** The names of what could not be made. */
  failed: readonly string[];
}

const preview = 'preview.html';

/** The preview stands beside the builder. */
const readPreview = (read: (name: string) => Promise<string>): Promise<string | undefined> =>
  read('translator.html').catch(() => undefined);

/** Makes the folder of a language; undefined where the code is none of a language to translate into. */
export async function translatorPack(
  lang: string,
  read: (name: string) => Promise<string>,
): Promise<TranslatorPack | undefined> {
  const language = isCode(lang) && lang !== 'en' ? nameOf(lang) : undefined;
  if (!language) return undefined;
  const page = await readPreview(read);
  const { files, failed } = await packFiles(await sourceOf(lang), { preview: Boolean(page) });
  if (page) files.set(preview, page);
  const missing = [...failed.map(({ name }) => name), ...(page ? [] : [preview])];
  const folder = `translator-pack-${lang}`;
  const file = `${folder}.zip`;
  if (!files.size) return { file, language, failed: missing };
  return { file, language, content: zipped(folder, files), failed: missing };
}

function zipped(folder: string, files: Map<string, string | Uint8Array>): Blob {
  const entries = [...files].map(([name, content]) => [
    `${folder}/${name}`,
    typeof content === 'string' ? strToU8(content) : content,
  ]);
  // Not in a worker: the page's policy lets none run.
  const bytes = zipSync(Object.fromEntries(entries) as Zippable);
  return new Blob([bytes as Uint8Array<ArrayBuffer>], { type: 'application/zip' });
}
