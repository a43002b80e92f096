import * as v from 'valibot';

const text = v.pipe(v.string(), v.regex(/\S/, 'some words'));

const words = v.objectWithRest({ en: text }, v.string());

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
  phone: v.optional(
    v.pipe(v.string(), v.regex(/^\(?[2-9]\d\d\)?[ .-]?[2-9]\d\d[ .-]?\d{4}$/, 'ten digits')),
  ),
  email: v.optional(v.pipe(v.string(), v.regex(/^[^\s@]+@[^\s@]+\.[^\s@]+$/, 'an e-mail address'))),
  note: v.optional(words),
});

/** The list that a JSON child of one element holds: the `contacts` of a district's document. */
export const contactsSchema = v.array(contact);

/** A district's document. Everything in it is optional. */
export const districtSchema = v.strictObject({
  $schema: v.optional(v.string()),
  name: v.optional(words),
  county: v.optional(text),
  contacts: v.optional(contactsSchema),
});

/** Words by language; English is always there. */
export type DistrictWords = v.InferOutput<typeof words>;

/** Somebody at school or in the district whom a reader can ask. Telling them is not a report. */
export type Contact = v.InferOutput<typeof contact>;

/** A district's own content: its name, its county's id, its contacts. */
export type District = v.InferOutput<typeof districtSchema>;

/** What could be used, and a sentence on each part that could not. */
export interface Reading<T> {
  value: T;
  problems: string[];
}

const problem = (path: string, issue: v.BaseIssue<unknown>): string =>
  `${[path, v.getDotPath(issue)].filter(Boolean).join('.')}: expected ${issue.expected ?? issue.message}, found ${issue.received}`;

const parse = (json: string): unknown => JSON.parse(json);

/** Contacts, one by one: one that cannot be used does not take the others with it. */
function readContacts(value: unknown, path: string): Reading<Contact[]> {
  if (!Array.isArray(value))
    return { value: [], problems: [`${path}: expected a list, found ${typeof value}`] };
  const problems: string[] = [];
  const contacts = value.flatMap((item, index) => {
    const result = v.safeParse(contact, item);
    if (result.success) return [result.output];
    problems.push(...result.issues.map((issue) => problem(`${path}[${index}]`, issue)));
    return [];
  });
  return { value: contacts, problems };
}

/** Reads the JSON child of one element: a list of contacts. Never throws. */
export function readChild(json: string): Reading<Contact[]> {
  try {
    return readContacts(parse(json), 'contacts');
  } catch (error) {
    return { value: [], problems: [`not JSON: ${(error as Error).message}`] };
  }
}

/** Reads a district's document, as JSON text or as an object. Never throws. */
export function readDistrict(source: unknown): Reading<District> {
  let value = source;
  try {
    if (typeof source === 'string') value = parse(source);
  } catch (error) {
    return { value: {}, problems: [`not JSON: ${(error as Error).message}`] };
  }
  const whole = v.safeParse(districtSchema, value);
  if (whole.success) return { value: whole.output, problems: [] };
  const problems = whole.issues.map((issue) => problem('', issue));
  if (typeof value !== 'object' || !value) return { value: {}, problems };
  // What is well formed goes on to be used; what is not has been named.
  const parts = value as Record<string, unknown>;
  const name = v.safeParse(words, parts['name']);
  const county = v.safeParse(text, parts['county']);
  return {
    value: {
      ...(name.success && { name: name.output }),
      ...(county.success && { county: county.output }),
      ...('contacts' in parts && { contacts: readContacts(parts['contacts'], 'contacts').value }),
    },
    problems,
  };
}
