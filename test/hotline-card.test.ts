import { expect } from 'chai';
import counties from '../src/content/counties.json';
import statewide from '../src/content/statewide.json';
import {
  all,
  clear,
  get,
  inside,
  pause,
  ready,
  settled,
  show,
  showsFallback,
  until,
  warned,
  words,
} from './page.js';

const card = (): HTMLElement => get('hotline-card');
const numbers = (): string[] => all(card(), '[part="number"] .tel').map((tel) => tel.innerText);
const choose = async (county: string): Promise<void> => {
  const select = inside<HTMLSelectElement>(card(), 'select');
  select.value = county;
  select.dispatchEvent(new Event('change', { bubbles: true }));
  await pause();
};

describe('The hotline card', () => {
  it('shows both numbers of Orange County, equal and larger than everything else', async () => {
    await show('<csec-hotline-card county="orange"></csec-hotline-card>');
    expect(numbers()).to.deep.equal(['800-207-4464', '714-940-1000']);
    const sizes = all(card(), '.digits').map((digits) =>
      parseFloat(getComputedStyle(digits).fontSize),
    );
    expect(sizes[0]).to.equal(sizes[1]);
    const others = all(card(), '.root *:not(.digits, .digits *)');
    for (const other of others)
      expect(parseFloat(getComputedStyle(other).fontSize)).to.be.below(sizes[0]!);
  });

  it('calls with a plain link whose label is not spelled out', async () => {
    await show('<csec-hotline-card county="orange"></csec-hotline-card>');
    const links = all<HTMLAnchorElement>(card(), '[part="number"] a');
    expect(links.map((link) => link.href)).to.deep.equal(['tel:+18002074464', 'tel:+17149401000']);
    for (const link of links) expect(link.hasAttribute('aria-label')).to.equal(false);
    // A screen reader reads the words apart.
    expect(links[0]!.textContent!.trim()).to.match(/^Call\s+800-207-4464$/);
  });

  it('copies the number as plain digits and hyphens, and says that it did', async () => {
    await show('<csec-hotline-card county="orange"></csec-hotline-card>');
    let copied = '';
    Object.defineProperty(navigator, 'clipboard', {
      configurable: true,
      value: { writeText: async (text: string) => void (copied = text) },
    });
    all(card(), '[part="copy"]')[1]!.click();
    await pause();
    expect([...copied].map((letter) => letter.charCodeAt(0))).to.deep.equal(
      [...'714-940-1000'].map((letter) => letter.charCodeAt(0)),
    );
    expect(inside(card(), '.status').innerText).to.equal('Copied: 714-940-1000');
  });

  it('still gives the number when the browser does not let it copy', async () => {
    await show('<csec-hotline-card county="orange"></csec-hotline-card>');
    Object.defineProperty(navigator, 'clipboard', {
      configurable: true,
      value: { writeText: () => Promise.reject(new Error('denied')) },
    });
    inside(card(), '[part="copy"]').click();
    await pause();
    expect(inside(card(), '.status').innerText).to.contain('800-207-4464');
  });

  it('says where the number was found and that nobody has confirmed it', async () => {
    await show('<csec-hotline-card county="orange"></csec-hotline-card>');
    expect(words(card())).to.contain(
      "Found on ssa.ocgov.com. Not yet confirmed with the county. Check it on the state's list.",
    );
    expect(
      inside<HTMLAnchorElement>(card(), `[part="origin"] a[href="${statewide.stateList.address}"]`),
    ).to.exist;
  });

  it('asks first whether a child is in danger now, and calls 911', async () => {
    await show('<csec-hotline-card county="orange"></csec-hotline-card>');
    expect(words(card())).to.match(/^Is a child in danger right now\? Call 911/);
    expect(inside<HTMLAnchorElement>(card(), '.now a').href).to.equal('tel:911');
  });

  it('says that any county takes the call, and that relay works', async () => {
    await show('<csec-hotline-card county="orange"></csec-hotline-card>');
    expect(words(card())).to.contain(
      'Not sure which county? Call anyway. They must take your report or connect you.',
    );
    expect(words(card())).to.contain('711 relay works for every number.');
  });

  it('tells the lines of Los Angeles apart: inside California, outside, TTY', async () => {
    await show('<csec-hotline-card county="los-angeles"></csec-hotline-card>');
    expect(numbers()).to.deep.equal(['800-540-4000', '213-639-4500', '800-272-6699']);
    const rows = all(card(), '[part="number"]').map((row) => row.innerText);
    expect(rows[0]).to.contain('From inside California');
    expect(rows[1]).to.contain('From outside California');
    expect(rows[2]).to.contain('TTY');
  });

  it('shows every line with its hours where hours are limited, none larger than the other', async () => {
    await show('<csec-hotline-card county="mariposa"></csec-hotline-card>');
    const rows = all(card(), '[part="number"]').map((row) => row.innerText.replace(/\s+/g, ' '));
    expect(rows[0]).to.match(/Monday to Friday, 8:00.AM to 5:00.PM 209-742-0900/);
    expect(rows[1]).to.match(/Sheriff After business hours 209-966-3615/);
  });

  it('says what to do where the hours are not known', async () => {
    await show('<csec-hotline-card county="alameda"></csec-hotline-card>');
    expect(words(card())).to.contain(
      'Hours not stated. If no one answers, call police or the sheriff. Do not wait until morning.',
    );
  });

  for (const { id, name } of counties.filter(({ publish }) => !publish))
    it(`has no number for ${name} County, and says what to do instead`, async () => {
      await show(`<csec-hotline-card county="${id}"></csec-hotline-card>`);
      expect(all(card(), '[part="number"]')).to.have.length(0);
      expect(words(card())).to.contain(`We could not confirm ${name} County's reporting number.`);
      expect(words(card())).to.contain(
        "To report now, call any police or sheriff's department: the law says they must take your report.",
      );
      expect(words(card())).to.contain("The county's number is on the state's list.");
    });

  it('shows a number that can be dialed for every county that has one', async () => {
    for (const { id, phones } of counties.filter(({ publish }) => publish)) {
      await show(`<csec-hotline-card county="${id}"></csec-hotline-card>`);
      const links = all<HTMLAnchorElement>(card(), '[part="number"] a').map((link) => link.href);
      expect(links, id).to.deep.equal(phones.map(({ number }) => `tel:${number}`));
    }
  });

  it('keeps numbers from left to right', async () => {
    await show('<div dir="rtl"><csec-hotline-card county="orange"></csec-hotline-card></div>');
    for (const tel of all(card(), '.tel')) {
      expect(getComputedStyle(tel).direction).to.equal('ltr');
      expect(getComputedStyle(tel).unicodeBidi).to.equal('isolate');
    }
  });
});

describe('The hotline card without a county', () => {
  it('offers all 58 and shows the number of the one that is picked', async () => {
    await show('<csec-hotline-card></csec-hotline-card>');
    expect(all(card(), 'option')).to.have.length(59);
    expect(words(card())).to.contain('call any police or sheriff');
    await choose('lake');
    expect(numbers()).to.deep.equal(['707-262-0235', '800-386-4090']);
  });

  it('tells the other elements of the page which county was picked, and keeps it nowhere else', async () => {
    const before = { address: location.href, entries: history.length };
    await show(
      '<csec-hotline-card></csec-hotline-card><csec-protocol-stepper></csec-protocol-stepper>',
    );
    await choose('lake');
    expect(words(get('protocol-stepper'))).to.contain('Call 707-262-0235');
    expect({ address: location.href, entries: history.length }).to.deep.equal(before);
    expect(localStorage.length + sessionStorage.length).to.equal(0);
    expect(document.cookie).to.equal('');
    expect(card().hasAttribute('county')).to.equal(false);
  });

  it('forgets the picked county when the page is left', async () => {
    await show('<csec-hotline-card></csec-hotline-card>');
    await choose('lake');
    dispatchEvent(new PageTransitionEvent('pagehide', { persisted: true }));
    await pause();
    expect(numbers()).to.deep.equal([]);
    expect(inside<HTMLSelectElement>(card(), 'select').value).to.equal('');
  });

  it('asks for the county where the page says county="none", whatever stands around it', async () => {
    await show(
      '<csec-risk-checklist county="orange"></csec-risk-checklist><csec-hotline-card county="none"></csec-hotline-card>',
    );
    expect(inside(card(), 'select')).to.exist;
  });

  it('keeps the fallback when the county is unknown, and warns once', async () => {
    const reasons: string[] = [];
    const note = (event: Event): void =>
      void reasons.push((event as Event & { reason: string }).reason);
    document.addEventListener('csec-fallback', note);
    await show(
      '<csec-hotline-card county="orenge"><a href="tel:+18002074464">800-207-4464</a></csec-hotline-card>',
    );
    document.removeEventListener('csec-fallback', note);
    expect(showsFallback(card())).to.equal(true);
    expect(reasons).to.deep.equal(['county']);
    expect(warned()).to.have.length(1);
    expect(warned()[0])
      .to.contain('csec-hotline-card')
      .and.to.contain('county="orenge"')
      .and.to.contain('san-luis-obispo');
  });

  it('shows what no county shows when the county is unknown and nothing stands between the tags', async () => {
    await show('<csec-hotline-card county="orenge"> <!-- nothing --> </csec-hotline-card>');
    expect(inside(card(), 'select')).to.exist;
    expect(words(card())).to.contain('call any police or sheriff');
    expect(warned()).to.have.length(1);
  });

  it('understands a county by its name', async () => {
    await show('<csec-hotline-card county="San Luis Obispo County"></csec-hotline-card>');
    expect(numbers()[0]).to.equal('805-781-5437');
  });

  it('follows a county that the page changes', async () => {
    await show('<csec-hotline-card county="orange"></csec-hotline-card>');
    card().setAttribute('county', 'riverside');
    await pause();
    expect(numbers()).to.deep.equal(['800-442-4918']);
  });

  it('takes the county of the element around it', async () => {
    await show(
      '<csec-glossary county="lake"><div><csec-hotline-card></csec-hotline-card></div></csec-glossary>',
    );
    expect(words(card())).to.contain('Lake County');
    get('glossary').setAttribute('county', 'orange');
    await until(() => words(card()).includes('Orange County'));
  });
});

describe("The district's own number", () => {
  const given = 'phone="(714) 555-0123" phone-label="Sample Unified" phone-confirmed="2026-01-31"';

  it("takes the place of the county's first number, with who gave it and when", async () => {
    await show(`<csec-hotline-card county="orange" ${given}></csec-hotline-card>`);
    expect(numbers()).to.deep.equal(['714-555-0123', '714-940-1000']);
    // The clock of this browser stands in Los Angeles, where 2026-01-31T00:00Z is still January 30.
    expect(new Date('2026-01-31').getDate()).to.equal(30);
    expect(words(card())).to.contain(
      'Sample Unified gave this number and confirmed it, January 31, 2026.',
    );
    expect(inside(card(), '[part="origin"] a[href="http://ssa.ocgov.com/abuse/"]')).to.exist;
    expect(warned()).to.deep.equal([]);
  });

  it('serves a county that has none to publish', async () => {
    await show(`<csec-hotline-card county="alpine" ${given}></csec-hotline-card>`);
    expect(numbers()).to.deep.equal(['714-555-0123']);
    expect(words(card())).not.to.contain('could not confirm');
  });

  it('stands on the list and on the steps of the same page too', async () => {
    await show(
      `<csec-risk-checklist county="orange"></csec-risk-checklist>
       <csec-hotline-card county="orange" ${given}></csec-hotline-card>
       <csec-protocol-stepper county="orange"></csec-protocol-stepper>`,
    );
    expect(words(get('protocol-stepper')))
      .to.contain('714-555-0123')
      .and.not.to.contain('800-207-4464');
    expect(words(get('risk-checklist')))
      .to.contain('714-555-0123')
      .and.not.to.contain('800-207-4464');
  });

  it('points to the state list once it is more than a year old', async () => {
    await show(
      `<csec-hotline-card county="orange" ${given.replace('2026', '2020')}></csec-hotline-card>`,
    );
    expect(words(card())).to.contain(
      "That was more than a year ago. Check it on the state's list.",
    );
  });

  const faults: [string, string, string][] = [
    [
      'a number that cannot exist',
      'phone="714-155-0123" phone-label="Us" phone-confirmed="2026-01-31"',
      'phone="714-155-0123"',
    ],
    ['nine digits', 'phone="714-555-012" phone-label="Us" phone-confirmed="2026-01-31"', 'phone='],
    ['nobody who gave it', 'phone="714-555-0123" phone-confirmed="2026-01-31"', 'phone-label'],
    [
      'a day that does not exist',
      'phone="714-555-0123" phone-label="Us" phone-confirmed="2026-02-30"',
      'phone-confirmed="2026-02-30"',
    ],
    ['a label alone', 'phone-label="Us"', 'phone='],
  ];
  for (const [what, attributes, named] of faults)
    it(`leaves the kit's number standing and warns once: ${what}`, async () => {
      await show(`<csec-hotline-card county="orange" ${attributes}></csec-hotline-card>`);
      expect(numbers()).to.deep.equal(['800-207-4464', '714-940-1000']);
      expect(warned()).to.have.length(1);
      expect(warned()[0]).to.contain(named);
    });
});

describe('The hotline card for one audience', () => {
  const lines = (): string[] => all(card(), '[part="line"] .name').map((name) => name.innerText);

  it('gives staff the trafficking hotline and Take It Down', async () => {
    await show('<csec-hotline-card county="orange"></csec-hotline-card>');
    expect(lines()).to.deep.equal(['National Human Trafficking Hotline', 'Take It Down']);
    expect(words(card())).to.contain('Text to 233733 and chat: English and Spanish only.');
  });

  it('gives families the Parent & Youth Helpline too', async () => {
    await show('<csec-hotline-card county="orange" audience="family"></csec-hotline-card>');
    expect(lines()).to.deep.equal([
      'National Human Trafficking Hotline',
      'Take It Down',
      'California Parent & Youth Helpline',
    ]);
  });

  it('tells a student what happens when they tell, before anything else', async () => {
    await show('<csec-hotline-card county="orange" audience="student"></csec-hotline-card>');
    expect(words(card())).to.match(
      /^Are you in danger right now\? Call 911 If you cannot speak, try a text to 911, in English\./,
    );
    expect(words(card())).to.contain(
      'Before you tell Adults who work at school must report abuse, even if you ask them not to.',
    );
    expect(lines()).to.deep.equal([
      'Childhelp National Child Abuse Hotline',
      'California Youth Crisis Line',
      '988 Suicide & Crisis Lifeline',
      'Take It Down',
    ]);
    expect(words(card())).to.contain('Nobody sees the picture.');
  });

  it('warns of an audience that does not exist, and speaks to staff', async () => {
    await show('<csec-hotline-card county="orange" audience="parents"></csec-hotline-card>');
    expect(lines()).to.have.length(2);
    expect(warned()[0]).to.contain('audience="parents"').and.to.contain('family');
  });
});

describe("A district's contacts", () => {
  const contacts = (json: string): string =>
    `<csec-hotline-card county="orange"><script type="application/json">${json}</script></csec-hotline-card>`;
  const counselor =
    '{"kind":"counselor","name":{"en":"Ms. Rivera","es":"Maestra Rivera"},"phone":"714-555-0111","email":"rivera@example.org"}';

  it('stand under their own heading: telling them is not a report', async () => {
    await show(contacts(`[${counselor}]`));
    expect(words(card())).to.contain(
      'People at school who can help Telling them is not a report. Ms. Rivera School counselor 714-555-0111 rivera@example.org',
    );
    const order = words(card());
    expect(order.indexOf('800-207-4464')).to.be.below(order.indexOf('Ms. Rivera'));
  });

  it('say of school police that a report to them does not meet the law', async () => {
    await show(contacts('[{"kind":"school-police","name":{"en":"Officer Lee"}}]'));
    expect(words(card())).to.contain('A report to school police does not meet the law.');
  });

  it('name the path of a mistake, and lose nothing else', async () => {
    await show(contacts(`[${counselor},{"kind":"counsellor","name":{"en":"Mr. Wu"}}]`));
    expect(words(card()))
      .to.contain('Ms. Rivera')
      .and.to.contain('800-207-4464')
      .and.not.to.contain('Mr. Wu');
    expect(warned()).to.have.length(1);
    expect(warned()[0]).to.contain('contacts[1].kind').and.to.contain('counsellor');
  });

  it('that are broken JSON leave the card as it is, with one warning', async () => {
    await show(contacts('[{"kind": '));
    expect(numbers()).to.have.length(2);
    expect(warned()).to.have.length(1);
    expect(warned()[0]).to.contain('not JSON');
  });

  it('appear when they arrive late, and change when they are replaced', async () => {
    await show('<csec-hotline-card county="orange"></csec-hotline-card>');
    const script = document.createElement('script');
    script.type = 'application/json';
    script.textContent = `[${counselor}]`;
    card().append(script);
    await until(() => words(card()).includes('Ms. Rivera'));
    const other = script.cloneNode() as HTMLScriptElement;
    other.textContent = '[{"kind":"liaison","name":{"en":"Mr. Park"}}]';
    script.replaceWith(other);
    await until(() => words(card()).includes('Mr. Park') && !words(card()).includes('Ms. Rivera'));
    other.remove();
    await until(() => !words(card()).includes('Mr. Park'));
  });

  it('are shown as text, never as markup', async () => {
    await show(
      contacts(
        '[{"kind":"liaison","name":{"en":"<img src=x onerror=alert(1)>"},"email":"a@b.example"}]',
      ),
    );
    expect(all(card(), 'img')).to.have.length(0);
    expect(words(card())).to.contain('<img src=x onerror=alert(1)>');
  });

  it("come from the district's document on the page", async () => {
    await show(
      `<script type="application/json" data-csec-district>{"county":"lake","contacts":[${counselor}]}</script>
       <csec-hotline-card></csec-hotline-card>`,
    );
    await settled();
    expect(words(card())).to.contain('Lake County').and.to.contain('Ms. Rivera');
  });

  it('can be set as a property by a framework', async () => {
    await show('<csec-hotline-card></csec-hotline-card>');
    Object.assign(card(), {
      district: { county: 'orange', contacts: [{ kind: 'liaison', name: { en: 'Mr. Park' } }] },
    });
    await until(() => words(card()).includes('Mr. Park'));
    expect(words(card())).to.contain('Orange County');
  });
});

describe('A wrong number', () => {
  const district = (more: object): string =>
    `<script type="application/json" data-csec-district>${JSON.stringify({ county: 'orange', ...more })}</script>`;

  it('is told where the district named a place, and staff read how it is corrected today', async () => {
    await show(
      `${district({ corrections: { name: { en: 'Web office' }, email: 'web@sample.example' } })}<csec-hotline-card></csec-hotline-card>`,
    );
    await settled();
    expect(words(card())).to.contain(
      'Wrong number? Tell Web office, and correct it today with phone and phone-confirmed. web@sample.example',
    );
  });

  it('is told to the district contact where no other place is named, and nowhere where there is none', async () => {
    await show(
      `${district({ contacts: [{ kind: 'liaison', name: { en: 'Mr. Park' }, phone: '714-555-0111' }] })}<csec-hotline-card></csec-hotline-card>`,
    );
    await settled();
    expect(words(card())).to.contain('Wrong number? Tell Mr. Park, and');
    await show(`${district({})}<csec-hotline-card></csec-hotline-card>`);
    await settled();
    expect(words(card())).not.to.contain('Wrong number?');
  });

  it('is not for students and families to mend', async () => {
    await show(
      `${district({ corrections: { name: { en: 'Web office' } } })}<csec-hotline-card audience="family"></csec-hotline-card>`,
    );
    await settled();
    expect(words(card())).not.to.contain('Wrong number?');
  });
});

describe('A reader who speaks another language', () => {
  it('has a line in English to show or to say, with what it means; nobody promises an interpreter', async () => {
    await show('<csec-hotline-card county="orange" lang="es"></csec-hotline-card>');
    await until(() => words(card()).includes('Para mostrar o decir en inglés:'), 'Spanish');
    const line = inside(card(), '.aloud');
    expect(line.lang).to.equal('en');
    expect(line.innerText).to.equal('“I speak Spanish. Interpreter, please.”');
    // WebKit names a language with a capital letter wherever it stands.
    expect(words(card())).to.match(/Hablo español\. Intérprete, por favor\./i);
    await show('<csec-hotline-card county="orange"></csec-hotline-card>');
    expect(words(card())).not.to.contain('I speak');
  });
});

describe('A number that may be wrong', () => {
  afterEach(clear);
  describe('a number between the tags', () => {
    it('that the card does not show is named once, and stays', async () => {
      await show(
        '<csec-hotline-card county="orange"><a href="tel:1-714-555-0123">714-555-0123</a></csec-hotline-card>',
      );
      await ready(get('hotline-card'));
      get('hotline-card').setAttribute('heading-level', '3');
      await settled();
      const said = warned().filter((line) => line.includes('7145550123'));
      expect(said).to.have.length(1);
      expect(said[0]).to.contain('+18002074464');
    });

    it('is fine where it is one of those it shows, a line for the whole state or somebody at school', async () => {
      await show(
        `<csec-hotline-card county="orange"><a href="tel:911">911</a><a href="tel:(714) 940-1000">714-940-1000</a>
          <a href="tel:+1 800 422 4453">Childhelp</a><a href="tel:714-555-0111">Ms. Rivera</a>
          <script type="application/json">[{"kind": "counselor", "name": {"en": "Ms. Rivera"}, "phone": "714-555-0111"}]</script>
        </csec-hotline-card>`,
      );
      await ready(get('hotline-card'));
      expect(warned()).to.deep.equal([]);
    });
  });

  it('a copy that is older than half a year says so on every card, with the list of the state', async () => {
    const { now } = Date;
    try {
      Date.now = () => now() + 20 * 365 * 86_400_000;
      await show(
        `<csec-hotline-card county="orange"></csec-hotline-card>
         <csec-hotline-card county="lake" phone="707-555-0123" phone-label="Sample" phone-confirmed="2026-11-20"></csec-hotline-card>
         <csec-hotline-card county="alpine"></csec-hotline-card>`,
      );
      for (const card of document.querySelectorAll('main csec-hotline-card')) {
        await ready(card);
        expect(inside(card, 'a[href*="cdss.ca.gov"]'), card.outerHTML).not.to.equal(null);
        if (card.getAttribute('county') !== 'alpine')
          expect(words(card)).to.contain('an old copy of the numbers');
      }
    } finally {
      Date.now = now;
    }
  });
});
