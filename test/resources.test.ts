import { expect } from 'chai';
import { all, get, inside, ready, show, until, warned, words } from './page.js';

const resources = (): HTMLElement => get('resources');
const text = (element: Element): string => element.textContent!.replace(/\s+/g, ' ').trim();
const need = (id: string): HTMLElement => inside(resources(), `#csec-need-${id}`);
const names = (id: string): string[] =>
  [...need(id).querySelectorAll('.resource .name')].map((name) => text(name));

async function showResources(attributes: string, children = ''): Promise<void> {
  await show(`<csec-resources ${attributes}>${children}</csec-resources>`);
  await ready(resources());
}

describe('The resources', () => {
  it('stand by need, the report first, with the call before everything', async () => {
    await showResources('county="orange"');
    expect(all(resources(), 'summary').map((one) => one.innerText.trim())).to.deep.equal([
      'Report',
      'Talk to someone now',
      'Pictures online',
      'Counseling',
      'A place to stay, and other basic needs',
      'Legal help',
      'In this county',
      'Training for staff',
      'For parents and caregivers who want to learn more',
    ]);
    expect(words(resources())).to.match(
      /^Whom to turn to Is a child in danger right now\? Call 911/,
    );
    expect(text(need('report'))).to.contain("call any police or sheriff's department");
  });

  it('say of each what it is and what it is not', async () => {
    await showResources('county="orange"');
    for (const row of all(resources(), '.resource')) expect(text(row).length).to.be.above(40);
    expect(text(need('talk')))
      .to.contain('It is not a line for reports. A call to it does not meet your duty to report.')
      .and.to.contain('800-422-4453');
    expect(text(need('images'))).to.contain('never look at, save or send the image');
  });

  it('give students and families no training for staff, and no line of immigration enforcement', async () => {
    for (const audience of ['student', 'family']) {
      await showResources(`county="lake" audience="${audience}"`);
      expect(need('staff-training')).to.equal(null);
      expect(text(inside(resources(), '.root'))).not.to.contain('Know2Protect');
    }
    expect(names('caregiver-training').length).to.be.above(1);
    await showResources('county="lake" audience="student"');
    expect(need('caregiver-training')).to.equal(null);
  });

  it("show a county's own before the state's", async () => {
    await showResources('county="los-angeles" audience="family"');
    expect(names('talk')[0]).to.equal('Cast');
    expect(text(need('county'))).to.contain('Whatever a child said or did, it is not their fault.');
    await showResources('county="alpine" audience="family"');
    expect(need('county')).to.equal(null);
    expect(names('talk')).not.to.contain('Cast');
  });

  it('say how old a source is, and that nobody knows whether it still exists', async () => {
    await showResources('county="orange"');
    expect(text(need('counseling'))).to.match(
      /Source: \d{4}\. We do not know whether this still exists\./,
    );
  });

  it('stand open where the page asks for one need alone, and name a need that is none', async () => {
    await showResources('county="orange" need="images"');
    expect(all(resources(), 'details')).to.have.length(0);
    expect(text(need('images'))).to.contain('Take It Down');
    await showResources('county="orange" need="imagines"');
    expect(warned()[0]).to.contain('"imagines"').and.to.contain('images');
    expect(all(resources(), 'details').length).to.be.above(5);
  });

  it('leave the site by plain links that say so', async () => {
    await showResources('county="orange"');
    const links = all<HTMLAnchorElement>(resources(), '.resource a[href^="http"]');
    expect(links.length).to.be.above(10);
    for (const link of links) {
      expect(link.rel).to.equal('noreferrer');
      expect(link.textContent).to.contain('another site: ');
    }
  });

  it("put a district's own first, as text and never as markup", async () => {
    const district = {
      name: { en: 'Sample Unified' },
      resources: [
        {
          need: 'talk',
          name: { en: 'Wellness room <b>1</b>', es: 'Cuarto de bienestar' },
          what: { en: 'A quiet room at each school.' },
          phone: '714-555-0142',
          address: 'https://sample.example/wellness',
        },
        { need: 'talk', audience: ['student'], name: { en: 'Student line' }, what: { en: 'x' } },
        {
          need: 'talk',
          name: { en: 'Bad link' },
          what: { en: 'x' },
          address: 'javascript:alert(1)',
        },
      ],
    };
    await show(
      `<script type="application/json" data-csec-district>${JSON.stringify(district).replaceAll('<', '\\u003c')}</script>
       <csec-resources county="orange"></csec-resources>`,
    );
    await ready(resources());
    expect(names('talk')[0]).to.contain('Wellness room <b>1</b>');
    expect(text(need('talk')))
      .to.contain('Added by Sample Unified.')
      .and.to.contain('714-555-0142')
      .and.to.contain('Bad link')
      .and.not.to.contain('Student line');
    expect(need('talk').querySelector('b')).to.equal(null);
    expect(all(resources(), 'a[href^="javascript"]')).to.have.length(0);
    expect(warned().join()).to.contain('resources[2].address');
  });

  it('speak the language of the page', async () => {
    await showResources('county="orange" lang="es"');
    await until(() => inside(resources(), '.root').lang === 'es', 'Spanish');
    expect(text(need('report'))).to.contain('tienen que aceptar el reporte');
    expect(text(need('talk'))).to.contain('español');
  });
});
