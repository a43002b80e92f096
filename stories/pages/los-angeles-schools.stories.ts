import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import type { District } from '../../src/content/district.js';
import { officePage, type Around, type OfficePage } from './office-page.js';

/** Made up, all of it. */
const district: District = {
  name: { en: 'Sample Unified School District', es: 'Distrito Escolar Unificado Sample' },
  contacts: [
    {
      kind: 'counselor',
      name: { en: 'Counseling office of your school', es: 'Oficina de orientación de su escuela' },
      phone: '213-555-0110',
    },
    {
      kind: 'liaison',
      name: { en: 'Student health office', es: 'Oficina de salud estudiantil' },
      phone: '213-555-0121',
      email: 'student-health@example.org',
    },
  ],
  resources: [
    {
      need: 'staff-training',
      audience: ['staff'],
      name: { en: 'A training at your school', es: 'Una capacitación en su escuela' },
      what: {
        en: 'Our own team teaches what to notice, how recruiters work, and how to report. Ask for a day for your school.',
        es: 'Nuestro propio equipo enseña qué notar, cómo reclutan y cómo reportar. Pida un día para su escuela.',
      },
      phone: '213-555-0132',
      email: 'training@example.org',
      address: 'https://example.org/training',
    },
    {
      need: 'caregiver-training',
      name: { en: 'An evening for families', es: 'Una reunión para familias' },
      what: {
        en: 'A talk at your school, with time for questions.',
        es: 'Una plática en su escuela, con tiempo para preguntas.',
      },
      phone: '213-555-0132',
    },
  ],
  corrections: {
    name: { en: 'our web office', es: 'nuestra oficina del sitio web' },
    email: 'web@example.org',
  },
};

const page: OfficePage = {
  look: 'school',
  audience: 'family',
  office: { en: 'Sample Unified School District', es: 'Distrito Escolar Unificado Sample' },
  place: { en: 'Los Angeles County, California', es: 'Condado de Los Angeles, California' },
  title: {
    en: 'Preventing the exploitation of children',
    es: 'Prevenir la explotación de niñas, niños y adolescentes',
  },
  lead: [
    {
      en: 'The law calls it [human trafficking](human-trafficking) when someone draws a child into [commercial sex](sex-trafficking). No force is needed for that. Whatever a child said or did, it is not their fault.',
      es: 'Llevar a una niña, niño o adolescente a la explotación sexual comercial es, para la ley, [trata de personas](human-trafficking) y [trata sexual](sex-trafficking). Para eso no hace falta la fuerza. Sin importar lo que haya dicho o hecho, no es su culpa.',
    },
    {
      en: 'For our staff, our students and their families: choose who is reading, and see what is for you.',
      es: 'Para nuestro personal, quienes estudian aquí y sus familias: elija quién lee y verá lo que le sirve.',
    },
  ],
  links: [],
  example: {
    en: 'This page is an example made with csec-widgets. It is not a page of the Los Angeles Unified School District; the district and its offices are made up.',
    es: 'Esta página es un ejemplo hecho con csec-widgets. No es una página del distrito escolar de Los Angeles (Los Angeles Unified School District); el distrito y sus oficinas son inventados. El español es un borrador.',
  },
  content: (say) => html`
    <div class="office-part">
      <csec-toolkit county="los-angeles" .district=${district}>
        <p>
          ${say({
            en: 'Report child abuse in Los Angeles County:',
            es: 'Reporte el abuso infantil en el condado de Los Angeles:',
          })}
          <a href="tel:+18005404000">800-540-4000</a>
        </p>
      </csec-toolkit>
    </div>
  `,
};

export default {
  title: 'Pages/Los Angeles schools',
  tags: ['!autodocs'],
  parameters: { controls: { disable: true } },
} satisfies Meta;

/** A district's page for staff, families and students: one tag, and the district's own document. */
export const LosAngelesSchools = {
  render: (_args: object, { globals }: Around) => officePage(page, globals),
} satisfies StoryObj;
