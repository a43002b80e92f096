import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html, nothing, type TemplateResult } from 'lit';
import { inDark, inLanguage, narrow, rightToLeft } from './around.js';
import { commonControls, exampleCounty, type CommonArgs } from './controls.js';
import { sampleDistrict } from './district.js';

interface CardArgs extends CommonArgs {
  phone?: string;
  'phone-label'?: string;
  'phone-confirmed'?: string;
}

const cardWith = (args: CardArgs, children: unknown): TemplateResult => html`
  <csec-hotline-card
    lang=${args.lang || nothing}
    county=${args.county || exampleCounty}
    audience=${args.audience ?? nothing}
    heading-level=${args['heading-level'] ?? nothing}
    phone=${args.phone || nothing}
    phone-label=${args['phone-label'] || nothing}
    phone-confirmed=${args['phone-confirmed'] || nothing}
    .district=${args.district}
  >${children}</csec-hotline-card>
`;

const card = (args: CardArgs): TemplateResult => cardWith(args, nothing);

const meta = {
  title: 'Elements/Hotline card',
  component: 'csec-hotline-card',
  args: {},
  argTypes: { ...commonControls, 'phone-confirmed': { control: 'text' } },
} satisfies Meta<CardArgs>;

export default meta;

type Story = StoryObj<CardArgs>;

/** For school staff in Orange County, as most pages show it. */
export const Default = { args: {}, render: card } satisfies Story;

export const Family = { args: { audience: 'family' }, render: card } satisfies Story;

export const Student = { args: { audience: 'student' }, render: card } satisfies Story;

/** The page names no county: the reader chooses. */
export const NoCounty = { args: { county: 'none' }, render: card } satisfies Story;

/** A county that California does not have, and no words of the page to fall back on. */
export const UnknownCounty = { args: { county: 'atlantis' }, render: card } satisfies Story;

/** No number of this county is fit to show. */
export const NoNumber = { args: { county: 'alpine' }, render: card } satisfies Story;

export const OneNumber = { args: { county: 'riverside' }, render: card } satisfies Story;

export const TwoEqualNumbers = { args: { county: 'orange' }, render: card } satisfies Story;

/** From inside California, from outside, and a TTY. */
export const InAndOutOfState = { args: { county: 'los-angeles' }, render: card } satisfies Story;

/** A line with hours never stands alone: the sheriff answers after them. */
export const LimitedHours = { args: { county: 'mariposa' }, render: card } satisfies Story;

/** The county says "business hours" and gives no times. */
export const BusinessHours = { args: { county: 'siskiyou' }, render: card } satisfies Story;

export const HoursNotStated = { args: { county: 'alameda' }, render: card } satisfies Story;

/** The number was not found on a page of the county's own: only the state's list is linked. */
export const NoOwnPage = { args: { county: 'santa-clara' }, render: card } satisfies Story;

/** One number for the county, one for a part of it. */
export const AreaNumbers = { args: { county: 'kern' }, render: card } satisfies Story;

/**
 * The district vouches for a number: it takes the place of the county's first. All three attributes, or none. It holds
 * for every element of the page in that county, so this story has a county to itself.
 */
export const DistrictNumber = {
  args: {
    county: 'fresno',
    phone: '559-555-0123',
    'phone-label': 'Sample Unified School District',
    'phone-confirmed': '2026-11-20',
  },
  render: card,
} satisfies Story;

/** Where the county has no number to show, the district's stands alone. */
export const DistrictNumberAlone = {
  args: {
    county: 'imperial',
    phone: '760-555-0123',
    'phone-label': 'Sample Unified School District',
    'phone-confirmed': '2026-11-20',
  },
  render: card,
} satisfies Story;

/** People at school, after the numbers for reports: telling them is not a report. */
export const DistrictContacts = {
  args: {},
  render: (args: CardArgs) =>
    cardWith(
      args,
      html`
        <script type="application/json">
          [
            {
              "kind": "counselor",
              "name": { "en": "Sample High School, counseling office" },
              "phone": "714-555-0134",
              "email": "counseling@school.example"
            },
            {
              "kind": "homeless-liaison",
              "name": { "en": "Student housing support", "es": "Apoyo de vivienda para estudiantes" },
              "phone": "714-555-0145",
              "note": {
                "en": "School days, at the district office.",
                "es": "Días de clase, en la oficina del distrito."
              }
            },
            {
              "kind": "school-police",
              "name": { "en": "School resource officer" },
              "phone": "714-555-0156"
            }
          ]
        </script>
      `,
    ),
} satisfies Story;

/** Staff read where a wrong number is reported, where the district named a place. */
export const WrongNumber = {
  args: { district: { corrections: sampleDistrict.corrections } },
  render: card,
} satisfies Story;

/** The county is unknown, and the page wrote words of its own: they stay. */
export const Fallback = {
  args: { county: 'atlantis' },
  render: (args: CardArgs) =>
    cardWith(
      args,
      html`
        <p>Report child abuse in Orange County, day and night:</p>
        <p><a href="tel:+18002074464">800-207-4464</a></p>
        <p>If a child is in danger right now, call <a href="tel:911">911</a>.</p>
      `,
    ),
} satisfies Story;

/** A draft: the English stands under what must not be misread. */
export const Spanish = {
  args: {},
  render: (args: CardArgs) => inLanguage('es', card(args)),
} satisfies Story;

/** A line to show or say in English: an interpreter is asked for, never promised. */
export const ISpeakSpanish = {
  args: { audience: 'family' },
  render: (args: CardArgs) => inLanguage('es', card(args)),
} satisfies Story;

export const RightToLeft = {
  args: {},
  render: (args: CardArgs) => rightToLeft(card(args)),
} satisfies Story;

export const Dark = { args: {}, render: (args: CardArgs) => inDark(card(args)) } satisfies Story;

export const Narrow = {
  args: {},
  render: (args: CardArgs) => narrow(card(args)),
} satisfies Story;
