import type { Choice } from './choice.js';
import { paleOnWhite } from './color.js';

/** Where a page can get the script from. */
export const sources = ['steady', 'moving', 'pinned', 'own', 'intranet'] as const;

/**
 * `steady`: words stay, numbers are kept current. `moving`: words and numbers move. `pinned`: nothing moves.
 * `own`: the folder that this page stands in, on a host of the district's own. `intranet`: the same, without CORS.
 */
export type Source = (typeof sources)[number];

/** What `manifest.json` says of a file. */
export interface File {
  size: number;
  /** `sha384-…`, as an `integrity` attribute takes it. */
  integrity: string;
}

/** The folder of the kit for each source that this copy can offer. `here`: the address of a page of the kit. */
export function foldersOf(here: string, version: string): Partial<Record<Source, string>> {
  const folder = new URL('./', here).href;
  const released = /^(.*\/)v\d+(\.\d+){0,2}\/$/.exec(folder);
  if (!released) return { own: folder, intranet: folder };
  const [major, minor] = version.split('.');
  const root = released[1]!;
  return {
    steady: `${root}v${major}.${minor}/`,
    moving: `${root}v${major}/`,
    pinned: `${root}v${version}/`,
  };
}

/** What an administrator pastes once, into the head of every page. */
export function headerSnippet(
  source: Source,
  folder: string,
  { county, accent }: Pick<Choice, 'county' | 'accent'>,
  files: Readonly<Record<string, File>>,
): string {
  const place = county ? ` data-county="${county}"` : '';
  const pinned = source === 'pinned';
  // Only the classic file is whole: `integrity` on a module does not cover what it loads later.
  const classic = pinned || source === 'intranet';
  const exact = (file: string): string =>
    pinned && files[file] ? ` integrity="${files[file].integrity}" crossorigin="anonymous"` : '';
  const file = (name: string): string => `${folder}${name}`;
  const script = classic
    ? `<script defer src="${file('csec-widgets.all.js')}"${exact('csec-widgets.all.js')}${place}></script>`
    : `<script type="module" src="${file('csec-widgets.js')}"${place}></script>`;
  // White words on it could not be read.
  const look =
    accent && !paleOnWhite(accent)
      ? `\n<style>:root { --csec-accent: light-dark(${accent}, color-mix(in srgb, ${accent} 45%, white)); }</style>`
      : '';
  return `<link rel="stylesheet" href="${file('csec-widgets.css')}"${exact('csec-widgets.css')}>\n${script}${look}`;
}

/** The day after which nobody keeps the numbers of a copy current, YYYY-MM-DD. */
export function keptUntil(released: string, days: number): string {
  return new Date(Date.parse(released) + days * 86_400_000).toISOString().slice(0, 10);
}
