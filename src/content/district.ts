import * as v from 'valibot';
import { audiences } from './audience.js';
import { needs } from './need.js';

const text = v.pipe(v.string(), v.regex(/\S/, 'some words'));

const words = v.objectWithRest({ en: text }, v.string());

const phone = v.pipe(
  v.string(),
  // As strict as the card: neither the area nor the exchange may be such as 911.
  v.regex(/^\(?[2-9](?!11)\d\d\)?[ .-]?[2-9](?!11)\d\d[ .-]?\d{4}$/, 'ten digits'),
);
const email = v.pipe(v.string(), v.regex(/^[^\s@]+@[^\s@]+\.[^\s@]+$/, 'an e-mail address'));
// Nothing but the web: a link from JSON must not be able to run a script.
const address = v.pipe(
  v.string(),
  v.url('an address'),
  v.regex(/^https?:\/\/[^\s/]+\.\S+$/, 'an address that begins with https://'),
);

const reached = { phone: v.optional(phone), email: v.optional(email) };

const contact = v.strictObject({
  kind: v.picklist([
    'counselor',
    'liaison',
    'homeless-liaison',
    'foster-liaison',
    'coordinator',
    'school-police',
  ]),
  name: words,
  ...reached,
  note: v.optional(words),
});

const contactsSchema = v.array(contact);

const step = v.strictObject({ title: words, text: words });

/** A district's own steps of one track: after the call and before the county's other steps, or after all of them. */
const ownSteps = v.strictObject({
  before: v.optional(v.array(step)),
  after: v.optional(v.array(step)),
});

const resource = v.strictObject({
  need: v.picklist(needs),
  audience: v.optional(v.array(v.picklist(audiences))),
  name: words,
  what: words,
  not: v.optional(words),
  hours: v.optional(words),
  ...reached,
  address: v.optional(address),
});

/** A district's document. Everything in it is optional. */
export const districtSchema = v.strictObject({
  $schema: v.optional(v.string()),
  name: v.optional(words),
  county: v.optional(text),
  contacts: v.optional(contactsSchema),
  steps: v.optional(
    v.strictObject({ 'at-risk': v.optional(ownSteps), suspected: v.optional(ownSteps) }),
  ),
  resources: v.optional(v.array(resource)),
  corrections: v.optional(
    v.strictObject({ name: words, ...reached, address: v.optional(address) }),
  ),
});

/** Words by language; English is always there. */
export type DistrictWords = v.InferOutput<typeof words>;

/** Somebody at school or in the district whom a reader can ask. Telling them is not a report. */
export type Contact = v.InferOutput<typeof contact>;

/** A step that a district adds to those of its county. */
export type DistrictStep = v.InferOutput<typeof step>;

/** A place of the district's own to turn to. */
export type DistrictResource = v.InferOutput<typeof resource>;

/** A district's own content: name, county's id, contacts, steps, resources, and where to report a wrong number. */
export type District = v.InferOutput<typeof districtSchema>;

/** What could be used, and a sentence on each part that could not. */
export interface Reading<T> {
  value: T;
  problems: string[];
}

type Path = readonly PropertyKey[];

/** Takes out what stands at the end of a path; where a part is missing there, what misses it. */
function without(tree: unknown, path: Path): void {
  let at = tree as Record<PropertyKey, unknown>;
  const parents = path.map((key) => {
    const parent = at;
    at = at?.[key] as typeof at;
    return parent;
  });
  let end = path.length - 1;
  while (end > 0 && !Object.hasOwn(parents[end]!, path[end]!)) end -= 1;
  const [parent, key] = [parents[end], path[end]!];
  if (Array.isArray(parent)) parent.splice(key as number, 1);
  else delete parent?.[key];
}

/** Reads JSON, or what it would be. What is well formed is used; what is not is named and left out. Never throws. */
function read<T extends v.GenericSchema>(
  schema: T,
  source: unknown,
  name: string,
  nothing: v.InferOutput<T>,
): Reading<v.InferOutput<T>> {
  const problems: string[] = [];
  try {
    // A copy, whatever a framework gave: parts of it may be taken out.
    const value: unknown = JSON.parse(typeof source === 'string' ? source : JSON.stringify(source));
    const list = Array.isArray(nothing);
    if (list !== Array.isArray(value))
      return {
        value: nothing,
        problems: [`expected ${list ? 'a list' : 'an object, not a list'}`],
      };
    for (let round = 0; ; round += 1) {
      // One fault of a text is enough: a second one would take away what stands around it.
      const result = v.safeParse(schema, value, { abortPipeEarly: true });
      if (result.success) return { value: result.output, problems };
      const paths = result.issues.map((issue) => issue.path?.map(({ key }) => key as PropertyKey));
      if (!round)
        problems.push(
          ...result.issues.map((issue, index) => {
            const at = paths[index]?.reduce<string>(
              (whole, key) =>
                whole + (typeof key === 'number' ? `[${key}]` : `${whole && '.'}${String(key)}`),
              name,
            );
            if (issue.expected === 'never') return `${at ?? name}: is not known here`;
            return `${at ?? name}: expected ${issue.expected ?? issue.message}, found ${issue.received}`;
          }),
        );
      // From the end, so that the places of the others stay what they were.
      for (const path of paths.reverse()) {
        if (!path?.length) return { value: nothing, problems };
        without(value, path);
      }
    }
  } catch (error) {
    return { value: nothing, problems: [`not JSON: ${(error as Error).message}`] };
  }
}

/** Reads the JSON child of one element: a list of contacts. */
export const readChild = (json: string): Reading<Contact[]> =>
  read(contactsSchema, json, 'contacts', []);

/** Reads a district's document, as JSON text or as an object. */
export const readDistrict = (source: unknown): Reading<District> =>
  read(districtSchema, source, '', {});
