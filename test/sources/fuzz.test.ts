import { expect } from 'chai';
import fc from 'fast-check';
import { allowed, readAddress } from '../../src/address.js';
import { asNumber, findCounty, isDay } from '../../src/content/county.js';
import { readChild, readDistrict, type District } from '../../src/content/district.js';
import { languages, match } from '../../src/i18n.js';
import { cases, district, hostile, junk, replay, seed } from '../hostile.js';

/** Every text in a value, with the name under which it stands. */
const texts = (value: unknown, name = ''): [string, string][] =>
  value && typeof value === 'object'
    ? Object.entries(value).flatMap(([key, inner]) => texts(inner, key))
    : [[name, String(value)]];

describe('What the kit reads, thousands of times over', function () {
  this.timeout(60_000);

  before(() => console.log(`Fuzzing with seed ${seed}.`));

  const read = (source: unknown): District => {
    const { value, problems } = readDistrict(source);
    // What is used has no mistake, and what has none is used.
    expect(readDistrict(value)).to.deep.equal({ value, problems: [] });
    if (source && typeof source === 'object' && !problems.length)
      expect(Object.keys(value)).to.have.members(Object.keys(source));
    return value;
  };

  it("in a district's document: what is used is well formed, and every address leads to the web", () => {
    fc.assert(
      fc.property(
        fc.oneof(
          district,
          junk,
          cases.map(({ text }) => text),
        ),
        (source) => {
          for (const [name, text] of texts(read(source)))
            if (name === 'address') {
              expect(text).to.match(/^https?:\/\//);
              expect(new URL(text).protocol).to.match(/^https?:$/);
              expect(new URL(text).hostname).not.to.equal('');
            } else if (name === 'phone') expect(asNumber(text)).to.match(/^\+1\d{10}$/);
            else if (name === 'email') expect(text).to.match(/^[^\s@]+@[^\s@]+$/);
          expect(({} as Record<string, unknown>)['polluted']).to.equal(undefined);
        },
      ),
      replay(3000),
    );
  });

  it('in a list of contacts', () => {
    fc.assert(
      fc.property(cases, ({ text }) => {
        const { value, problems } = readChild(text);
        expect(readChild(JSON.stringify(value))).to.deep.equal({ value, problems: [] });
        expect(Array.isArray(value) && Array.isArray(problems)).to.equal(true);
      }),
      replay(2000),
    );
  });

  it('behind the question mark of an address: closed lists alone', () => {
    const tags = ['csec-hotline-card', 'csec-term'];
    const pair = fc.tuple(fc.oneof(fc.constantFrom(...allowed, 'phone'), hostile), hostile);
    const query = fc.oneof(
      hostile,
      fc
        .tuple(
          fc.constantFrom('term', 'hotline-card', 'CSEC-Hotline-Card ', '__proto__'),
          fc.array(pair),
        )
        .map(([widget, pairs]) => `?${new URLSearchParams([['widget', widget], ...pairs])}`),
    );
    fc.assert(
      fc.property(query, (search) => {
        const asked = readAddress(search, tags);
        if (!asked) return;
        expect(tags).to.contain(asked.tag);
        for (const [name, value] of asked.attributes) {
          expect([...allowed, 'term']).to.contain(name);
          expect(value).to.match(/^[\w\s-]{1,200}$/);
        }
      }),
      replay(3000),
    );
  });

  it('as a language, a county, a number or a day: what exists, or nothing', () => {
    fc.assert(
      fc.property(hostile, (text) => {
        expect([undefined, ...languages]).to.contain(match(text));
        expect(findCounty(text)?.id ?? 'none').to.match(/^[a-z-]+$/);
        expect(asNumber(text) ?? '+10000000000').to.match(/^\+1\d{10}$/);
        expect(isDay(text)).to.equal(/^\d{4}-\d\d-\d\d$/.test(text) && isDay(text));
      }),
      replay(5000),
    );
  });
});
