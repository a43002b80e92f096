import { asWritten, counties, type County, type Phone } from '../../content/county.js';
import { statewide } from '../../content/statewide.js';
import type { Key } from '../../i18n.js';
import { sourceOf } from './sources.js';
import {
  danger,
  draft,
  emergency,
  fact,
  helpLines,
  hours,
  kit,
  numberFact,
  phonesOf,
  speakLine,
  withoutNumber,
  type Numbered,
  type Scene,
  type Shown,
} from './shown.js';

// The menu of the counties holds their names, which are those of the law.
const names = fact('counties', counties.map(({ name }) => name).join(', '), 'kit');

/** Where a reader says which county. */
export const picker = ({ place }: Scene): Shown[] =>
  place ? [] : [kit('common.pick-county'), kit('common.pick-none'), names, kit('common.pick-kept')];

const relay: Numbered = {
  ...emergency,
  name: 'relay',
  number: statewide.relay,
  source: sourceOf('statewide', 'relay'),
};

/** A county without a page that a reader may open: its row names how its number was found. */
const sourceFor = ({ source }: County): string => source ?? 'counties.json';

const agency = (place: County): Shown => ({
  ...(place.line
    ? kit('hotline-card.agency', { county: place.name, line: place.line })
    : kit('hotline-card.agency-plain', { county: place.name })),
  source: sourceFor(place),
});

/** One number of a county, with all that tells it from the others. */
function phone(place: County, { kind, reach, area }: Phone, number: Numbered): Shown[] {
  const key = `counties.${place.id}`;
  const source = sourceFor(place);
  return [
    ...(reach ? [{ ...kit(`hotline-card.reach.${reach}`), source }] : []),
    ...(kind !== 'hotline' ? [{ ...kit(`hotline-card.kind.${kind}`), source }] : []),
    ...(area ? [fact(`${key}.area`, area, source)] : []),
    hours(number.hours ?? null, 'unknown', number.source),
    { ...numberFact(`${key}.phones`, number), source },
    kit('common.call-short'),
    kit('hotline-card.copy'),
    kit('hotline-card.copied', { phone: asWritten(number.number) }),
    kit('hotline-card.copy-failed', { phone: asWritten(number.number) }),
  ];
}

const site = (source: string): string => new URL(source).hostname.replace(/^www\./, '');

/** Where a number comes from, and whether anybody confirmed it. */
export const origin = ({ source }: Pick<County, 'source'>): Shown[] => [
  source ? kit('hotline-card.found', { site: site(source) }) : kit('hotline-card.not-confirmed'),
  kit('hotline-card.check'),
];

/** The numbers of a county, or what stands where it has none. */
export function numbers(place: County | undefined): Shown[] {
  const all = phonesOf(place);
  if (!place || !all.length) return withoutNumber(place);
  return [agency(place), ...place.phones.flatMap((row, index) => phone(place, row, all[index]!))];
}

/** The hotline card, from its top to its end. */
export function card(scene: Scene): Shown[] {
  const { reader, place } = scene;
  return [
    ...danger(reader),
    ...(reader === 'student'
      ? [kit('hotline-card.danger-text', { emergency: statewide.emergency })]
      : []),
    kit(`hotline-card.${place ? 'title' : 'title-any'}.${reader}`, place && { county: place.name }),
    ...draft(true, scene),
    ...picker(scene),
    ...numbers(place),
    kit('hotline-card.any-county'),
    { ...kit('hotline-card.relay', { relay: statewide.relay }), number: relay },
    ...speakLine(scene),
    ...(place?.phones.length ? origin(place) : []),
    ...(reader === 'student'
      ? (['title', 'adults', 'childhelp'] as const).map((one) => kit(`hotline-card.before.${one}`))
      : []),
    kit(`hotline-card.lines-title.${reader}`),
    ...helpLines(reader),
  ];
}

/** What the card says only with a district's own entries: people, a number that it corrects, where to tell of one. */
export function cardOfDistrict({ reader }: Scene, own: Record<'who' | 'date', string>): Shown[] {
  const kinds = [
    'counselor',
    'liaison',
    'homeless-liaison',
    'foster-liaison',
    'coordinator',
  ] as const;
  return [
    kit('hotline-card.given', own),
    kit('hotline-card.confirmed-long-ago'),
    kit('hotline-card.county-page'),
    ...(reader === 'staff'
      ? [
          kit('hotline-card.wrong', {
            contact: own.who,
            phone: 'phone',
            confirmed: 'phone-confirmed',
          }),
        ]
      : []),
    kit('hotline-card.contacts.title'),
    kit('hotline-card.contacts.note'),
    ...[...kinds, 'school-police'].map((kind) => kit(`hotline-card.contacts.kinds.${kind}` as Key)),
    kit('hotline-card.contacts.school-police-note'),
  ];
}
