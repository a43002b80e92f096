import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import { officePage, type Around, type OfficePage } from './office-page.js';

const page: OfficePage = {
  look: 'library',
  audience: 'staff',
  office: { en: 'Training library', es: 'Biblioteca de capacitación' },
  place: { en: 'State of California', es: 'Estado de California' },
  title: {
    en: 'Exploitation of children: a toolkit',
    es: 'Explotación de niñas, niños y adolescentes: recursos',
  },
  lead: [
    {
      en: 'For people who want to learn about the [commercial sexual exploitation](csec) of children, or teach it: what it is, what the law says, and where training is found.',
      es: 'Para quienes quieren aprender o enseñar sobre la [explotación sexual comercial](csec) de niñas, niños y adolescentes: qué es, qué dice la ley y dónde hay capacitación.',
    },
    {
      en: 'Do you know a child who may be exploited? Call first. Read later.',
      es: '¿Conoce a una niña, niño o adolescente a quien tal vez explotan? Primero llame. Lea después.',
    },
  ],
  links: [
    ['#call', { en: 'Whom to call', es: 'A quién llamar' }],
    ['#csec-topic-law', { en: 'What the law says', es: 'Qué dice la ley' }],
    ['#csec-need-staff-training', { en: 'Training', es: 'Capacitación' }],
    ['#words', { en: 'Words', es: 'Palabras' }],
  ],
  example: {
    en: 'This page is an example made with csec-widgets. It is not a page of the state or of a university.',
    es: 'Esta página es un ejemplo hecho con csec-widgets. No es una página del estado ni de una universidad. El español es un borrador.',
  },
  content: (say) => html`
    <div class="office-part office-columns">
      <div class="office-story office-stack">
        <csec-topics county="none" topic="what-it-is"></csec-topics>
        <section>
          <h2>${say({ en: 'Learn more', es: 'Para saber más' })}</h2>
          <p>
            ${say({
              en: 'Nobody has to be taken anywhere for it to be [human trafficking](human-trafficking). And value is more than money: see [commercial sex act](commercial-sex-act).',
              es: 'No hace falta llevar a nadie a otro lugar para que sea [trata de personas](human-trafficking). Y el valor es más que dinero: vea [acto sexual comercial](commercial-sex-act).',
            })}
          </p>
          <csec-topics
            county="none"
            heading-level="3"
            topic="warning-signs recruiters when-told duty law district-duties"
          ></csec-topics>
        </section>
        <csec-resources
          county="none"
          need="staff-training caregiver-training report"
        ></csec-resources>
      </div>
      <div class="office-side">
        <csec-hotline-card id="call" county="none">
          <p>
            ${say({ en: 'Is a child in danger right now? Call', es: '¿Hay peligro ahora mismo? Llame al' })}
            <a href="tel:911">911</a>
          </p>
        </csec-hotline-card>
      </div>
      <csec-glossary
        id="words"
        county="none"
        terms="child csec cse commercial-sex-act human-trafficking sex-trafficking labor-trafficking force-fraud-coercion dmst csam sextortion grooming recruiter survival-sex safe-harbor mandated-reporter reasonable-suspicion lea"
      ></csec-glossary>
    </div>
  `,
};

export default {
  title: 'Pages/State toolkit',
  tags: ['!autodocs'],
  parameters: { controls: { disable: true } },
} satisfies Meta;

/** A page for the whole state, for those who learn or teach: it names no county. */
export const StateToolkit = {
  render: (_args: object, { globals }: Around) => officePage(page, globals),
} satisfies StoryObj;
