import type { District } from '../src/content/district.js';

/** A made-up district's document, with a part of every kind. */
export const sampleDistrict: District = {
  name: { en: 'Sample Unified School District', es: 'Distrito Escolar Unificado Sample' },
  contacts: [
    {
      kind: 'counselor',
      name: { en: 'Ms. Rivera, counselor', es: 'Maestra Rivera, orientadora' },
      phone: '714-555-0111',
    },
    {
      kind: 'liaison',
      name: { en: 'Student safety office', es: 'Oficina de seguridad estudiantil' },
      phone: '714-555-0122',
      email: 'safety@example.org',
    },
    {
      kind: 'school-police',
      name: { en: 'School resource officer', es: 'Oficial de recursos escolares' },
      phone: '714-555-0156',
    },
  ],
  steps: {
    'at-risk': {
      after: [
        {
          title: {
            en: 'Ask for a place in our mentor program',
            es: 'Pida un lugar en nuestro programa de mentoría',
          },
          text: {
            en: 'The student safety office finds a mentor with the student. The student may say no.',
            es: 'La oficina de seguridad estudiantil busca mentoría junto con cada estudiante, que también puede decir que no.',
          },
        },
      ],
    },
    suspected: {
      before: [
        {
          title: {
            en: 'Get help with your class',
            es: 'Pida ayuda con su clase',
          },
          text: {
            en: 'The front office sends someone to your class while you call and write. You do not have to say why.',
            es: 'La oficina manda a alguien a su clase mientras usted llama y escribe. No tiene que decir por qué.',
          },
        },
      ],
      after: [
        {
          title: { en: 'Take care of yourself too', es: 'Cuídese usted también' },
          text: {
            en: 'Our staff counselor listens to you. Leave out names and what you reported.',
            es: 'Nuestra consejera para el personal le escucha. No diga nombres ni lo que reportó.',
          },
        },
      ],
    },
  },
  resources: [
    {
      need: 'counseling',
      name: { en: 'Wellness room', es: 'Sala de bienestar' },
      what: {
        en: 'A calm room at each high school, with a counselor.',
        es: 'Una sala tranquila en cada escuela preparatoria, con personal de orientación.',
      },
      not: {
        en: 'Telling the counselor is not a report.',
        es: 'Contárselo a quien orienta no es un reporte.',
      },
      hours: { en: 'School days, all day.', es: 'Los días de clase, todo el día.' },
      phone: '714-555-0134',
      address: 'https://example.org/wellness',
    },
    {
      need: 'staff-training',
      audience: ['staff'],
      name: { en: 'Training for your school', es: 'Capacitación para su escuela' },
      what: {
        en: 'Our own team teaches the staff of a school. Ask for a day.',
        es: 'Nuestro propio equipo capacita al personal de una escuela. Pida un día.',
      },
      email: 'training@example.org',
    },
  ],
  corrections: {
    name: { en: 'our web office', es: 'nuestra oficina del sitio web' },
    phone: '714-555-0199',
    email: 'web@example.org',
  },
};
