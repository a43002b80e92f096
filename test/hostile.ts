import fc from 'fast-check';

// Write a seed here to run the cases of an earlier run again.
const again: number | undefined = undefined;

/** What all cases of this run follow from. */
export const seed: number = again ?? Date.now() % 2 ** 31;

// The sources have all cases; the two builds of them, the same code, a part.
const share = document.querySelector('script[src*="/src/csec-widgets"]') ? 1 : 0.2;

/** How many cases, and from which seed. */
export const replay = (numRuns: number): fc.Parameters<unknown> => ({
  seed,
  numRuns: Math.ceil(numRuns * share),
  includeErrorInReport: true,
});

const mark = '<x-mark onclick="x">';
const markup = [
  mark,
  `${mark}</x-mark>`,
  `"><x-mark>`,
  `'><x-mark a='`,
  `</script>${mark}`,
  `<!--${mark}-->`,
  `<img src=x onerror="x">`,
  `<svg><script>x</script></svg>`,
  `<iframe srcdoc="${mark}">`,
  `<style>*{display:none}</style>`,
  '{{name}}',
  '{{- name}}',
  '$t(common.close)',
  '%s',
  '${1}',
  '\u0001phone\u0001',
  '<?lit$1$>',
  '<!--lit-part-->',
];
const addresses = [
  'javascript:alert(1)',
  'JaVaScRiPt:alert(1)',
  ' javascript:alert(1)',
  'java\nscript:alert(1)',
  'data:text/html,<x-mark>',
  'vbscript:x',
  '//evil.example',
  'https://a.b:99999999',
  'https://%.example',
  'https://[1.2',
  'http://999.999.999.999/x',
  'https://a.b/javascript:alert(1)',
  'blob:https://a.b/c',
  'https://user:pass@a.b',
];
const special = [
  ...['__proto__', 'constructor', 'prototype', 'toString', 'hasOwnProperty', 'valueOf'],
  ...['', ' ', '\0', '\ud800', '\u202e', '\u2028', 'NaN', '-1', '1e309', '2', '0', 'none', 'null'],
  ...['undefined', 'true', '[]', '{}', 'x'.repeat(5000), '🙂', 'a,b', '--', '..', '#'],
];
const known = [
  ...['orange', 'alpine', 'San Luis Obispo County', 'lake', 'staff', 'family', 'student', 'en'],
  ...['es', 'es-MX', 'en_US', 'xx', 'at-risk', 'suspected', 'csec grooming', 'images', 'report'],
  ...['714-555-0123', '7145550123', '911', '2026-11-20', '2026-02-30', 'friend whom-to-call'],
];

/** What an attribute, a link or a text might hold, from the harmless to the hostile. */
export const hostile: fc.Arbitrary<string> = fc.oneof(
  fc.constantFrom(...known),
  fc.constantFrom(...markup, ...addresses, ...special),
  fc.string({ unit: 'binary', maxLength: 40 }),
  fc.string({ unit: 'grapheme', maxLength: 40 }),
  fc
    .tuple(fc.constantFrom(...known), fc.constantFrom(...markup, ...addresses, ...special))
    .map((parts) => parts.join(' ')),
);

/** A JSON value of any kind, also with names that every object has already. */
export const junk: fc.Arbitrary<unknown> = fc.letrec((tie) => ({
  leaf: fc.oneof(hostile, fc.double(), fc.boolean(), fc.constant(null)),
  tree: fc.oneof(
    { maxDepth: 3 },
    tie('leaf'),
    fc.array(tie('tree'), { maxLength: 3 }),
    fc
      .array(
        fc.tuple(
          fc.oneof(fc.constantFrom('__proto__', 'constructor', 'polluted', 'en'), hostile),
          tie('tree'),
        ),
        { maxLength: 3 },
      )
      // An own property of any name, `__proto__` too.
      .map((rows) => Object.fromEntries(rows)),
  ),
})).tree;

/** Mostly what belongs here, sometimes anything. */
const mostly = <T>(right: fc.Arbitrary<T>): fc.Arbitrary<unknown> =>
  fc.oneof(
    { weight: 12, arbitrary: right as fc.Arbitrary<unknown> },
    { weight: 1, arbitrary: junk },
  );

/** An object with these fields or some of them, and sometimes with others. */
const some = (fields: Record<string, fc.Arbitrary<unknown>>): fc.Arbitrary<unknown> =>
  fc
    .tuple(
      fc.record(fields, { requiredKeys: [], noNullPrototype: true }),
      fc.oneof(
        { weight: 8, arbitrary: fc.constant([]) },
        { weight: 1, arbitrary: fc.array(fc.tuple(hostile, junk), { maxLength: 2 }) },
      ),
    )
    .map(([right, more]) => Object.fromEntries([...Object.entries(right), ...more]));

const words = mostly(
  fc
    .tuple(
      hostile,
      fc.array(fc.tuple(fc.constantFrom('es', '__proto__', 'xx'), hostile), { maxLength: 2 }),
    )
    .map(([en, more]) => Object.fromEntries([['en', en], ...more])),
);
const phone = mostly(fc.oneof(fc.constantFrom('714-555-0123', '(714) 555-0123', '911'), hostile));
const email = mostly(
  fc.oneof(fc.constantFrom('a@b.example', 'a@b.c?bcc=d', 'a@"><x-mark>.c'), hostile),
);
const address = mostly(fc.oneof(fc.constantFrom('https://a.example/b', ...addresses), hostile));
const contact = some({
  kind: mostly(fc.constantFrom('counselor', 'liaison', 'homeless-liaison', 'school-police')),
  name: words,
  phone,
  email,
  note: words,
});
const contacts = mostly(fc.array(mostly(contact), { maxLength: 3 }));
const step = mostly(fc.array(mostly(some({ title: words, text: words })), { maxLength: 2 }));
const steps = mostly(some({ before: step, after: step }));

/** A district's document, nearly right. */
export const district: fc.Arbitrary<unknown> = some({
  $schema: mostly(hostile),
  name: words,
  contacts,
  steps: mostly(some({ 'at-risk': steps, suspected: steps })),
  resources: mostly(
    fc.array(
      mostly(
        some({
          need: mostly(fc.constantFrom('report', 'talk', 'images')),
          audience: mostly(fc.constant(['staff'])),
          name: words,
          what: words,
          not: words,
          hours: words,
          phone,
          email,
          address,
        }),
      ),
      { maxLength: 3 },
    ),
  ),
  corrections: mostly(some({ name: words, phone, email, address })),
});

/** The text of a document or of a list of contacts, sometimes cut off or changed, and where it stands. */
export const cases: fc.Arbitrary<{ text: string; where: string }> = fc
  .record({
    where: fc.constantFrom('page', 'page', 'child', 'property'),
    document: district,
    list: contacts,
    broken: fc.option(fc.tuple(fc.nat(400), hostile), { freq: 6 }),
  })
  .map(({ where, document, list, broken }) => {
    const text = JSON.stringify(where === 'child' ? list : document) ?? '';
    return {
      where,
      text: broken ? text.slice(0, broken[0]) + broken[1] + text.slice(broken[0] + 3) : text,
    };
  });
