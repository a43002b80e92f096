import { expect } from 'chai';
import { readChild, readDistrict } from '../../src/content/district.js';

const name = { en: 'Sample Unified' };

describe("A district's document", () => {
  it('is read whole where nothing is wrong with it', () => {
    const district = {
      name,
      county: 'orange',
      contacts: [{ kind: 'counselor', name, phone: '714-555-0111' }],
      steps: { suspected: { before: [{ title: name, text: name }] } },
      resources: [{ need: 'talk', name, what: name, address: 'https://district.example/help' }],
      corrections: { name, email: 'web@district.example' },
    };
    expect(readDistrict(JSON.stringify(district))).to.deep.equal({ value: district, problems: [] });
    expect(readDistrict(district).value).to.deep.equal(district);
  });

  it('names the path of each mistake and what was expected, and loses nothing else', () => {
    const { value, problems } = readDistrict({
      name: { es: 'Distrito' },
      county: 'orange',
      motto: 'x',
      contacts: [
        { kind: 'counsellor', name },
        { kind: 'counselor', name, phone: '714-555-01' },
        { kind: 'liaison', name },
        'me',
      ],
      steps: {
        suspected: { before: [{ title: name }], after: [{ title: name, text: name }] },
        later: {},
      },
      resources: [{ need: 'talk', name, what: name, address: 'javascript:alert(1)' }, 7],
    });
    expect(value).to.deep.equal({
      county: 'orange',
      contacts: [
        { kind: 'counselor', name },
        { kind: 'liaison', name },
      ],
      steps: { suspected: { before: [], after: [{ title: name, text: name }] } },
      resources: [{ need: 'talk', name, what: name }],
    });
    const said = problems.join('\n');
    for (const path of [
      'name.en',
      'motto',
      'contacts[0].kind',
      'contacts[1].phone',
      'contacts[3]',
      'steps.suspected.before[0].text',
      'steps.later',
      'resources[0].address',
      'resources[1]',
    ])
      expect(said).to.match(
        new RegExp(`^${path.replace(/[[\]]/g, '\\$&')}: (expected|is not known here)`, 'm'),
      );
    expect(problems).to.have.length(9);
  });

  it('takes no address that could run a script, and no number that cannot exist', () => {
    for (const address of [
      'javascript:alert(1)',
      'data:text/html,x',
      'HTTPS://x',
      '//x.org',
      'x.org',
    ])
      expect(readDistrict({ corrections: { name, address } }).value, address).to.deep.equal({
        corrections: { name },
      });
    for (const phone of ['911-555-0123', '714-911-0123', '114-555-0123', '911', '5550123'])
      expect(readChild(JSON.stringify([{ kind: 'liaison', name, phone }])), phone).to.deep.include({
        value: [{ kind: 'liaison', name }],
      });
  });

  it('that cannot be read at all is nothing, and says so', () => {
    const round: Record<string, unknown> = {};
    round['round'] = round;
    for (const source of ['{"name": ', '', round, undefined, 'null', '[]', '7', null]) {
      const { value, problems } = readDistrict(source);
      expect(value).to.deep.equal({});
      expect(problems, String(source)).to.have.length(1);
    }
  });
});
