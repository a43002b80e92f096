import * as v from 'valibot';
import type { BuilderKey } from './words.js';

const text = v.string();
const table = <Value extends v.GenericSchema>(value: Value) => v.record(text, value);

const signature = v.object({ name: text, role: text, how: text, date: text });
const confirmed = v.nullable(signature);

const weekly = v.object({ days: text, from: text, to: text });
const hours = v.nullable(v.union([text, v.array(weekly)]));

const phone = v.object({
  number: text,
  kind: text,
  hours,
  reach: v.optional(text),
  area: v.optional(text),
});

const origin = { source: v.optional(v.nullable(text)), confirmed: v.optional(confirmed, null) };

const county = v.object({ line: v.nullable(text), phones: v.array(phone), ...origin });

const place = v.object({
  name: v.optional(text),
  number: v.optional(text),
  text: v.optional(text),
  hours: v.optional(hours),
  ...origin,
});

const figure = v.union([text, v.number(), v.boolean()]);

// What a later release adds to its manifest is no mistake.
const manifestSchema = v.object({
  name: v.literal('csec-widgets'),
  version: v.pipe(text, v.regex(/^\d+\.\d+\.\d+$/, 'a version such as 0.3.0')),
  released: v.pipe(text, v.isoDate()),
  files: table(v.object({ size: v.number(), integrity: v.pipe(text, v.startsWith('sha384-')) })),
  signed: table(confirmed),
  numbers: v.object({ state: table(place), counties: table(county) }),
  law: table(text),
  figures: table(figure),
  shown: table(figure),
  words: table(table(table(text))),
});

/** What `manifest.json` of a release says: its files, words, numbers, sections of law and figures, and who signed. */
export type Manifest = v.InferOutput<typeof manifestSchema>;

/** A number of a county, as a manifest has it. */
export type ManifestPhone = v.InferOutput<typeof phone>;

/** A sentence of the builder, with what goes into it. */
export interface Message {
  key: BuilderKey;
  values?: Readonly<Record<string, string>>;
}

/** Whether this is what a manifest holds. */
export const isManifest = (value: unknown): value is Manifest => v.is(manifestSchema, value);

/** Reads the text of a file that somebody chose: the manifest, or what is wrong with the file. Never throws. */
export function readManifest(json: string): Manifest | Message {
  let value: unknown;
  try {
    value = JSON.parse(json);
  } catch {
    return { key: 'changes.problem.not-json' };
  }
  const result = v.safeParse(manifestSchema, value);
  if (result.success) return result.output;
  if ((value as { name?: unknown } | null)?.name !== 'csec-widgets')
    return { key: 'changes.problem.not-manifest' };
  const [issue] = result.issues;
  return {
    key: 'changes.problem.damaged',
    values: { path: v.getDotPath(issue) ?? '', expected: issue.expected ?? issue.message },
  };
}

/** Whether a file could be read. */
export const isRead = (read: Manifest | Message): read is Manifest => 'version' in read;
