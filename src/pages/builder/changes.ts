import { numberChanges } from './number-changes.js';
import type { Manifest, Message } from './manifest.js';

export { isManifest, isRead, readManifest, type Manifest, type Message } from './manifest.js';

/** What is different: a number, a word, a section of law, a figure, what is shown to whom, who signed, or the program. */
export type Kind =
  'version' | 'number' | 'word' | 'law' | 'figure' | 'shown' | 'signed' | 'program';

/** One thing that is different in the later version. */
export interface Change {
  kind: Kind;
  /** What happened, in the words of the builder. */
  message: Message;
  /** What is different: `orange`, or the part and key of a text. */
  place: string;
  /** The language of the two texts. */
  lang?: string;
  before?: string;
  after?: string;
}

/** How far the changes go. `numbers`: what was approved stands as it was, with other numbers. */
export type Extent = 'nothing' | 'numbers' | 'words';

/** How far changes go. Whatever is not a number counts as words. */
export function extentOf(changes: readonly Change[]): Extent {
  const kinds = changes
    .map(({ kind }) => kind)
    .filter((kind) => !['version', 'program'].includes(kind));
  if (!kinds.length) return 'nothing';
  return kinds.every((kind) => kind === 'number') ? 'numbers' : 'words';
}

type Table = Readonly<Record<string, string | number | boolean>>;

interface Difference {
  place: string;
  how: 'added' | 'removed' | 'changed';
  before?: string;
  after?: string;
}

/** What differs between two tables, in the order of the later, what is gone last. */
function differences(before: Table, after: Table): Difference[] {
  const places = [...new Set([...Object.keys(after), ...Object.keys(before)])];
  return places.flatMap((place): Difference[] => {
    const [old, now] = [before[place], after[place]];
    if (old === now) return [];
    if (old === undefined) return [{ place, how: 'added', after: String(now) }];
    if (now === undefined) return [{ place, how: 'removed', before: String(old) }];
    return [{ place, how: 'changed', before: String(old), after: String(now) }];
  });
}

/** The texts of a difference. */
const told = ({
  place,
  before,
  after,
}: Difference): Pick<Change, 'place' | 'before' | 'after'> => ({
  place,
  ...(before !== undefined && { before }),
  ...(after !== undefined && { after }),
});

/** A language in its own name. */
const languageName = (lang: string): string =>
  new Intl.DisplayNames([lang], { type: 'language' }).of(lang) ?? lang;

const wordChanges = (before: Manifest, after: Manifest): Change[] =>
  [...new Set([...Object.keys(after.words), ...Object.keys(before.words)])].flatMap((lang) => {
    const [old, now] = [before.words[lang] ?? {}, after.words[lang] ?? {}];
    return [...new Set([...Object.keys(now), ...Object.keys(old)])].flatMap((part) =>
      differences(old[part] ?? {}, now[part] ?? {}).map((one): Change => ({
        ...told(one),
        kind: 'word',
        lang,
        place: `${part}: ${one.place}`,
        message: {
          key: `changes.word.${one.how}`,
          values: { language: languageName(lang), place: `${part}: ${one.place}` },
        },
      })),
    );
  });

const tableChanges = (kind: 'law' | 'figure', before: Table, after: Table): Change[] =>
  differences(before, after).map((one) => ({
    ...told(one),
    kind,
    message: { key: `changes.${kind}.${one.how}`, values: { place: one.place } },
  }));

/** What is shown, and to whom: the fields of one row together. */
function shownChanges(before: Table, after: Table): Change[] {
  const rows = new Map<string, Difference[]>();
  for (const one of differences(before, after)) {
    const row = one.place.replace(/\.[^.]*$/, '');
    rows.set(row, [...(rows.get(row) ?? []), one]);
  }
  const fields = (list: readonly Difference[], side: 'before' | 'after'): string =>
    list
      .flatMap((one) =>
        one[side] === undefined ? [] : `${one.place.split('.').at(-1)}: ${one[side]}`,
      )
      .join('; ');
  return [...rows].map(([place, list]) => ({
    kind: 'shown',
    place,
    before: fields(list, 'before'),
    after: fields(list, 'after'),
    message: { key: 'changes.shown', values: { place } },
  }));
}

const signatureChanges = (before: Manifest, after: Manifest): Change[] =>
  [...new Set([...Object.keys(after.signed), ...Object.keys(before.signed)])].flatMap(
    (lang): Change[] => {
      const [old, now] = [before.signed[lang] ?? null, after.signed[lang] ?? null];
      if (JSON.stringify(old) === JSON.stringify(now)) return [];
      const language = languageName(lang);
      const { name = '', role = '', date = '' } = now ?? {};
      return [
        {
          kind: 'signed',
          place: lang,
          message: now
            ? { key: 'changes.signed.now', values: { language, name, role, date } }
            : { key: 'changes.signed.no-longer', values: { language } },
        },
      ];
    },
  );

const versionChange = (before: Manifest, after: Manifest): Change => ({
  kind: 'version',
  place: 'version',
  before: before.version,
  after: after.version,
  message: {
    key: before.version === after.version ? 'changes.version.same' : 'changes.version.other',
    values: {
      before: before.version,
      from: before.released,
      after: after.version,
      to: after.released,
    },
  },
});

const program: Change = {
  kind: 'program',
  place: 'csec-widgets.js',
  message: { key: 'changes.program' },
};

/**
 * What changed since one version was approved. The versions stand first, then numbers, words, law, figures, what is
 * shown to whom, and who signed.
 *
 * @param before - The manifest of the version that was approved.
 * @param after - That of the other.
 */
export function changesBetween(before: Manifest, after: Manifest): Change[] {
  const found: Change[] = [
    ...numberChanges(before, after),
    ...wordChanges(before, after),
    ...tableChanges('law', before.law, after.law),
    ...tableChanges('figure', before.figures, after.figures),
    ...shownChanges(before.shown, after.shown),
    ...signatureChanges(before, after),
  ];
  const files = JSON.stringify(before.files) !== JSON.stringify(after.files);
  return [versionChange(before, after), ...found, ...(files && !found.length ? [program] : [])];
}
