import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import { officePage, type Around, type OfficePage } from './office-page.js';

const page: OfficePage = {
  look: 'clinic',
  audience: 'staff',
  office: { en: 'County mental health office', es: 'Oficina de salud mental del condado' },
  place: { en: 'Los Angeles County, California', es: 'Condado de Los Angeles, California' },
  title: {
    en: 'Exploitation of children: more information and help',
    es: 'Explotación de niñas, niños y adolescentes: más información y ayuda',
  },
  lead: [
    {
      en: 'For people who work with young people: what the law says, what the county does, and who helps.',
      es: 'Para quienes trabajan con jóvenes: qué dice la ley, qué hace el condado y quién ayuda.',
    },
    {
      en: 'Federal law speaks of [force, fraud or coercion](force-fraud-coercion). For a child in commercial sex, none of these is needed. For work or services, see [labor trafficking](labor-trafficking).',
      es: 'La ley federal habla de [fuerza, fraude o coacción](force-fraud-coercion). Cuando es una niña, niño o adolescente en el sexo comercial, nada de eso hace falta. Para trabajos o servicios, vea [trata laboral](labor-trafficking).',
    },
  ],
  links: [
    ['#call', { en: 'Whom to call', es: 'A quién llamar' }],
    ['#csec-topic-law', { en: 'The law', es: 'La ley' }],
    ['#csec-topic-county', { en: 'What the county does', es: 'Qué hace el condado' }],
    ['#young', { en: 'For young people', es: 'Para jóvenes' }],
  ],
  example: {
    en: 'This page is an example made with csec-widgets. It is not a page of Los Angeles County.',
    es: 'Esta página es un ejemplo hecho con csec-widgets. No es una página del condado de Los Angeles. El español es un borrador.',
  },
  content: (say) => html`
    <div class="office-part office-columns">
      <div class="office-story office-stack">
        <csec-topics
          county="los-angeles"
          topic="what-it-is duty here-now law county"
        ></csec-topics>
        <csec-resources
          county="los-angeles"
          need="report talk counseling housing legal county staff-training"
        ></csec-resources>
        <section id="young">
          <h2>${say({ en: 'Are you a young person?', es: '¿Eres joven?' })}</h2>
          <p>
            ${say({
              en: 'This part is for you. Whatever happened, it is not your fault.',
              es: 'Esta parte es para ti. Haya pasado lo que haya pasado, no es tu culpa.',
            })}
          </p>
          <div class="office-stack">
            <csec-topics
              county="los-angeles"
              audience="student"
              heading-level="3"
              topic="not-your-fault before-you-tell after-you-tell whom-to-call"
            ></csec-topics>
            <csec-resources
              county="los-angeles"
              audience="student"
              heading-level="3"
              need="talk counseling housing legal"
            ></csec-resources>
          </div>
        </section>
      </div>
      <div class="office-side">
        <csec-hotline-card id="call" county="los-angeles">
          <p>
            ${say({
              en: 'Report child abuse in Los Angeles County:',
              es: 'Reporte el abuso infantil en el condado de Los Angeles:',
            })}
            <a href="tel:+18005404000">800-540-4000</a>
          </p>
        </csec-hotline-card>
      </div>
      <csec-glossary
        county="los-angeles"
        terms="human-trafficking force-fraud-coercion sex-trafficking labor-trafficking debt-bondage dmst commercial-sex-act csec cross-report"
      ></csec-glossary>
    </div>
  `,
};

export default {
  title: 'Pages/Los Angeles County',
  tags: ['!autodocs'],
  parameters: { controls: { disable: true } },
} satisfies Meta;

/** A county's page with the law and its own work, and a part for young people. */
export const LosAngelesCounty = {
  render: (_args: object, { globals }: Around) => officePage(page, globals),
} satisfies StoryObj;
