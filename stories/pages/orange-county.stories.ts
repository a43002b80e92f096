import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import { officePage, type Around, type OfficePage } from './office-page.js';

const page: OfficePage = {
  look: 'grove',
  audience: 'staff',
  office: { en: 'County department of education', es: 'Departamento de educación del condado' },
  place: { en: 'Orange County, California', es: 'Condado de Orange, California' },
  title: {
    en: 'When a student may be exploited: steps for educators',
    es: 'Cuando tal vez explotan a un o una estudiante: pasos para el personal escolar',
  },
  lead: [
    {
      en: 'Did you notice something? Did a student tell you? Call first. Then take the next steps, one after the other.',
      es: '¿Notó algo? ¿Se lo contó un o una estudiante? Primero llame. Después, dé los siguientes pasos, uno tras otro.',
    },
    {
      en: 'It can also be [survival sex](survival-sex), for food or a place to sleep, or [sextortion](sextortion), threats to share a picture.',
      es: 'También puede ser [sexo por supervivencia](survival-sex), a cambio de comida o de un lugar para dormir, o [sextorsión](sextortion), amenazas de compartir una imagen.',
    },
  ],
  links: [
    ['#call', { en: 'Whom to call', es: 'A quién llamar' }],
    ['#noticed', { en: 'What you noticed', es: 'Lo que usted notó' }],
    ['#steps', { en: 'What to do', es: 'Qué hacer' }],
    ['#csec-topic-district-duties', { en: 'Duties of districts', es: 'Deberes de los distritos' }],
    ['#more', { en: 'More help', es: 'Más ayuda' }],
  ],
  example: {
    en: 'This page is an example made with csec-widgets. It is not a page of the Orange County Department of Education.',
    es: 'Esta página es un ejemplo hecho con csec-widgets. No es una página del departamento de educación del condado de Orange (Orange County Department of Education). El español es un borrador.',
  },
  content: (say) => html`
    <div class="office-part office-columns">
      <div class="office-story office-stack">
        <csec-risk-checklist id="noticed" county="orange" steps="steps">
          <p>
            ${say({
              en: 'If you suspect that a child is being harmed, call now. You do not need to be sure.',
              es: 'Si sospecha que alguien daña a una niña, niño o adolescente, llame ahora. No necesita tener certeza.',
            })}
            <a href="tel:+18002074464">800-207-4464</a>
          </p>
        </csec-risk-checklist>
        <csec-protocol-stepper id="steps" county="orange">
          <p>
            ${say({
              en: 'What to do: call the county now, by phone.',
              es: 'Qué hacer: llame ahora al condado, por teléfono.',
            })}
            <a href="tel:+18002074464">800-207-4464</a>
          </p>
        </csec-protocol-stepper>
        <csec-topics
          county="orange"
          topic="what-it-is warning-signs recruiters images here-now district-duties law county"
        ></csec-topics>
      </div>
      <div class="office-side">
        <csec-hotline-card id="call" county="orange">
          <p>
            ${say({
              en: 'Report child abuse in Orange County:',
              es: 'Reporte el abuso infantil en el condado de Orange:',
            })}
            <a href="tel:+18002074464">800-207-4464</a>
          </p>
        </csec-hotline-card>
      </div>
      <div class="office-stack" id="more">
        <csec-resources
          county="orange"
          need="counseling housing legal county staff-training caregiver-training"
        ></csec-resources>
        <csec-glossary
          county="orange"
          terms="at-risk csec commercial-sex-act grooming survival-sex sextortion csam truant warm-hand-off"
        ></csec-glossary>
      </div>
    </div>
  `,
};

export default {
  title: 'Pages/Orange County',
  tags: ['!autodocs'],
  parameters: { controls: { disable: true } },
} satisfies Meta;

/** A county's protocol for educators: what was noticed, both tracks, and what districts have to do. */
export const OrangeCounty = {
  render: (_args: object, { globals }: Around) => officePage(page, globals),
} satisfies StoryObj;
