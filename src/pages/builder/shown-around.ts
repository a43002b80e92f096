import type { Audience } from '../../content/audience.js';
import { statewide } from '../../content/statewide.js';
import { addWords } from '../../i18n.js';
import {
  callFirst,
  danger,
  draft,
  emergency,
  helpLine,
  hours,
  kit,
  numberFact,
  phonesOf,
  say,
  withoutNumber,
  type Scene,
  type Shown,
} from './shown.js';
import { numbers, origin } from './shown-card.js';

/** What is pasted between the tags: readers without script see it, and everybody until the element is drawn. */
export function pasted({ reader, place }: Scene): Shown[] {
  const phones = phonesOf(place);
  return [
    ...(place && phones.length
      ? [
          kit(`hotline-card.title.${reader}`, { county: place.name }),
          ...phones.flatMap((number) => [
            numberFact(`counties.${place.id}.phones`, number),
            hours(number.hours ?? null, 'unknown', number.source),
          ]),
        ]
      : withoutNumber(place)),
    // Its name and its number, of all that the card says of it.
    ...(reader === 'student' ? helpLine(reader, 'childhelp').slice(0, 2) : []),
    ...danger(reader).slice(0, 1),
    numberFact('emergency', emergency),
  ];
}

/** What the button says by which a reader leaves, and what it cannot do. It is not for staff. */
export const exit = (reader: Audience): Shown[] =>
  reader === 'staff'
    ? []
    : [
        kit('quick-exit.leave'),
        kit('quick-exit.about'),
        kit('quick-exit.not'),
        kit('quick-exit.history'),
        kit(`quick-exit.watched.${reader}`),
        kit('quick-exit.armed', { count: 2 }),
        kit('quick-exit.armed', { count: 1 }),
        kit('quick-exit.leaving'),
        kit('quick-exit.framed'),
        kit('quick-exit.tab'),
      ];

const packs = import.meta.glob<Record<string, unknown>>(['../../../locales/*/embed.json'], {
  import: 'default',
});

/** Fetches the words of the kit's own page, in every language. */
export const loadOwnPage = async (): Promise<void> => {
  await Promise.all(
    Object.entries(packs).map(async ([path, load]) =>
      addWords(path.split('/').at(-2)!, await load(), 'embed'),
    ),
  );
};

/** What the kit's own page says around the element, and in its place without script. Its words are in memory. */
export const ownPage = (scene: Scene): Shown[] => [
  ...['title', 'made-by', 'all'].map((key) => say('embed', key)),
  kit('hotline-card.title-any.family'),
  kit('common.if-danger', { emergency: statewide.emergency }),
  kit('common.any-police'),
  kit('common.on-state-list'),
  ...(scene.place?.phones.length
    ? [...numbers(scene.place), ...origin(scene.place)]
    : callFirst(scene.place)),
  ...draft(false, scene),
  ...exit(scene.reader),
];
