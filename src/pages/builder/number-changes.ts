import { asWritten } from '../../content/county.js';
import type { Change } from './changes.js';
import type { Manifest, ManifestPhone } from './manifest.js';

/** What a county or a place has: a county many numbers, a place one for calls and one for messages. */
interface Entry {
  name: string;
  line: string | null;
  phones: readonly ManifestPhone[];
  source: string | null;
  confirmed: { name: string; role: string; date: string } | null;
}

type Happened =
  'added' | 'removed' | 'replaced' | 'details' | 'line' | 'source' | 'confirmed' | 'unconfirmed';

/** Every county and place of a release that has, or may have, a number. */
function entriesOf({ numbers, shown }: Manifest): Map<string, Entry> {
  const entries = new Map<string, Entry>();
  for (const [id, { line, phones, source = null, confirmed }] of Object.entries(numbers.counties)) {
    const name = String(shown[`counties.${id}.name`] ?? id);
    entries.set(id, { name, line, phones, source, confirmed });
  }
  for (const [id, row] of Object.entries(numbers.state)) {
    const { name = id, number, text, hours = null, source = null, confirmed } = row;
    const phones = [
      ...(number ? [{ number, kind: 'call', hours }] : []),
      ...(text ? [{ number: text, kind: 'text', hours }] : []),
      // A site of which the hours are known.
      ...(number || text ? [] : [{ number: '', kind: 'site', hours }]),
    ];
    entries.set(id, { name, line: null, phones, source, confirmed });
  }
  return entries;
}

const nobody: Entry = { name: '', line: null, phones: [], source: null, confirmed: null };

// A number for calls and one for messages may be the same.
const idOf = ({ number, kind }: ManifestPhone): string =>
  `${number} ${kind === 'text' ? kind : ''}`;

const detailsOf = ({ kind, hours, reach, area }: ManifestPhone): string =>
  [kind, reach, area, ...(typeof hours === 'string' ? [hours] : (hours ?? []).map(weekly))]
    .filter(Boolean)
    .join(', ');

const weekly = ({ days, from, to }: { days: string; from: string; to: string }): string =>
  `${days} ${from}-${to}`;

/** What differs between the numbers of two releases. */
export function numberChanges(before: Manifest, after: Manifest): Change[] {
  const [old, now] = [entriesOf(before), entriesOf(after)];
  return [...new Set([...now.keys(), ...old.keys()])].flatMap((id) =>
    entryChanges(id, old.get(id) ?? nobody, now.get(id) ?? nobody),
  );
}

function entryChanges(id: string, old: Entry, now: Entry): Change[] {
  const place = now.name || old.name;
  const change = (
    how: Happened,
    texts: Partial<Record<'before' | 'after', string>> = {},
    values: Record<string, string> = {},
  ): Change => ({
    kind: 'number',
    place: id,
    ...texts,
    message: { key: `changes.number.${how}`, values: { place, ...values } },
  });
  const has = (entry: Entry, phone: ManifestPhone): ManifestPhone | undefined =>
    entry.phones.find((one) => idOf(one) === idOf(phone));
  const gone = old.phones.filter((phone) => !has(now, phone));
  const come = now.phones.filter((phone) => !has(old, phone));
  // One that goes as another comes is the same line with another number.
  const pairs = Math.min(gone.length, come.length);
  const written = (phone: ManifestPhone): string => asWritten(phone.number);
  return [
    ...come.slice(0, pairs).map((phone, index) => {
      const texts = { before: written(gone[index]!), after: written(phone) };
      return change('replaced', texts, texts);
    }),
    ...gone
      .slice(pairs)
      .map((phone) => change('removed', { before: written(phone) }, { number: written(phone) })),
    ...come
      .slice(pairs)
      .map((phone) => change('added', { after: written(phone) }, { number: written(phone) })),
    ...now.phones.flatMap((phone) => {
      const earlier = has(old, phone);
      const texts = earlier && { before: detailsOf(earlier), after: detailsOf(phone) };
      return texts && texts.before !== texts.after
        ? [change('details', texts, { number: written(phone) })]
        : [];
    }),
    ...(old.line !== now.line
      ? [change('line', { before: old.line ?? '', after: now.line ?? '' })]
      : []),
    ...(old.source !== now.source
      ? [change('source', { before: old.source ?? '', after: now.source ?? '' })]
      : []),
    ...confirmation(old, now, change),
  ];
}

function confirmation(
  { confirmed: old }: Entry,
  { confirmed: now }: Entry,
  change: (how: Happened, texts?: object, values?: Record<string, string>) => Change,
): Change[] {
  if (JSON.stringify(old) === JSON.stringify(now)) return [];
  if (!now) return [change('unconfirmed')];
  const { name, role, date } = now;
  return [change('confirmed', {}, { name, role, date })];
}
