import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import { officePage, type Around, type OfficePage } from './office-page.js';

const page: OfficePage = {
  look: 'shore',
  audience: 'family',
  office: { en: 'County schools office', es: 'Oficina de escuelas del condado' },
  place: { en: 'Lake County, California', es: 'Condado de Lake, California' },
  title: {
    en: 'Keeping children safe from exploitation',
    es: 'Proteger de la explotación a niñas, niños y adolescentes',
  },
  lead: [
    {
      en: 'Someone uses a child in a sexual way, for money or anything else of value. This is [commercial sexual exploitation](csec). It is child abuse, and it is never the child’s fault.',
      es: 'Alguien usa de manera sexual a una niña, niño o adolescente, por dinero o cualquier otra cosa de valor. Esto es [explotación sexual comercial](csec). Es abuso infantil, y nunca es su culpa.',
    },
    {
      en: 'You can help: know what to notice, and whom to call.',
      es: 'Usted puede ayudar: conozca las señales y a quién llamar.',
    },
  ],
  links: [
    ['#call', { en: 'Whom to call', es: 'A quién llamar' }],
    ['#csec-topic-talking', { en: 'For families', es: 'Para familias' }],
    ['#csec-topic-principles', { en: 'Our principles', es: 'Nuestros principios' }],
    ['#csec-topic-county', { en: 'In our county', es: 'En nuestro condado' }],
    ['#more', { en: 'More help', es: 'Más ayuda' }],
  ],
  example: {
    en: 'This page is an example made with csec-widgets. It is not a page of the Lake County Office of Education.',
    es: 'Esta página es un ejemplo hecho con csec-widgets. No es una página de la oficina de educación del condado de Lake (Lake County Office of Education). El español es un borrador.',
  },
  content: (say) => html`
    <div class="office-part office-columns">
      <div class="office-story office-stack">
        <section>
          <h2>
            ${say({ en: 'For parents and caregivers', es: 'Para familias y personas que cuidan' })}
          </h2>
          <p>
            ${say({
              en: 'Trust your worry. You do not need proof to call.',
              es: 'Confíe en su preocupación. No necesita pruebas para llamar.',
            })}
          </p>
          <csec-topics
            county="lake"
            audience="family"
            heading-level="3"
            topic="what-it-is warning-signs talking whom-to-call"
          ></csec-topics>
        </section>
        <section>
          <h2>${say({ en: 'For school staff', es: 'Para el personal de las escuelas' })}</h2>
          <p>
            ${say({
              en: 'School staff are [mandated reporters](mandated-reporter). Here is what it is, what to notice, what to say on the phone, and what our schools and agencies agreed on.',
              es: 'La ley obliga al personal de las escuelas a reportar: son [mandated reporters](mandated-reporter). Aquí está qué es, qué notar, qué decir por teléfono y qué acordaron nuestras escuelas y agencias.',
            })}
          </p>
          <csec-topics
            county="lake"
            heading-level="3"
            topic="what-it-is warning-signs duty on-the-phone law principles county after-call"
          ></csec-topics>
        </section>
        <csec-resources
          id="more"
          county="lake"
          need="county talk images staff-training"
        ></csec-resources>
      </div>
      <div class="office-side">
        <csec-hotline-card id="call" county="lake" audience="family">
          <p>
            ${say({
              en: 'Report child abuse in Lake County:',
              es: 'Reporte el abuso infantil en el condado de Lake:',
            })}
            <a href="tel:+17072620235">707-262-0235</a>
          </p>
        </csec-hotline-card>
      </div>
      <csec-glossary
        county="lake"
        terms="csec commercial-sex-act human-trafficking sex-trafficking csam mou mandated-reporter reasonable-suspicion safe-harbor survivor-centered trauma-informed strengths-based sogie mdt vicarious-trauma"
      ></csec-glossary>
    </div>
  `,
};

export default {
  title: 'Pages/Lake County',
  tags: ['!autodocs'],
  parameters: { controls: { disable: true } },
} satisfies Meta;

/** A page of a county's schools office, for everyone in the county. */
export const LakeCounty = {
  render: (_args: object, { globals }: Around) => officePage(page, globals),
} satisfies StoryObj;
