import { findCounty } from '../../content/county.js';
import { statewide } from '../../content/statewide.js';
import { day, ownName } from '../../elements/text.js';
import { wordsNow, type Key } from '../../i18n.js';
import { keptUntil } from './addresses.js';
import type { Choice } from './choice.js';
import type { BuilderWords } from './words.js';

/** A line of a table: what was asked, and what was chosen. */
export interface Row {
  label: string;
  value: string;
}

/** Titles of what was chosen by ids, in the language of the document; all of them where none was chosen. */
const named = (
  ids: readonly string[],
  words: BuilderWords,
  part: string,
  key: (id: string) => string,
): string =>
  ids.map((id) => wordsNow(words.lang, part)?.t(key(id) as Key) ?? id).join('; ') ||
  words.t('approval.chosen.all');

/**
 * What was chosen, and of which release, as the document says it. The words of its parts are in memory.
 *
 * @param unsigned - The languages in which not every text is signed.
 */
export function chosenRows(
  choice: Choice,
  words: BuilderWords,
  seen: readonly string[],
  unsigned: readonly string[],
): Row[] {
  const { widget, place, county, audience, lang, level, track, topic, need, terms, accent } =
    choice;
  const { t } = words;
  const own: Row[] = {
    topics: () => [
      {
        label: t('approval.chosen.topic'),
        value: named(topic, words, `topics-${audience}`, (id) => `${id}.title`),
      },
    ],
    resources: () => [
      {
        label: t('approval.chosen.need'),
        value: named(need, words, 'resources', (id) => `needs.${id}`),
      },
    ],
    glossary: () => [
      {
        label: t('approval.chosen.terms'),
        value: named(terms, words, 'kit', (id) => `glossary.terms.${id}.name`),
      },
    ],
    term: () => [
      {
        label: t('approval.chosen.terms'),
        value: named(terms.slice(0, 1), words, 'kit', (id) => `glossary.terms.${id}.name`),
      },
    ],
    'protocol-stepper': () => [
      {
        label: t('approval.chosen.track'),
        value: track ? words.kit.t(`protocol-stepper.tracks.${track}`) : t('approval.chosen.both'),
      },
    ],
    'hotline-card': () => [],
    'risk-checklist': () => [],
    toolkit: () => [],
  }[widget]();
  const names = (some: readonly string[]): string => some.map((one) => ownName(one)).join(', ');
  const everyLanguage = t('approval.chosen.every-lang', { languages: names(seen) });
  return [
    {
      label: t('approval.chosen.widget'),
      value: t(`widget.${widget}`),
    },
    { label: t('approval.chosen.place'), value: t(`approval.places.${place}`) },
    {
      label: t('approval.chosen.county'),
      value: findCounty(county)?.name ?? t('approval.chosen.any-county'),
    },
    {
      label: t('approval.chosen.audience'),
      value: t(audience ? `approval.readers.${audience}` : 'approval.chosen.any-reader'),
    },
    {
      label: t('approval.chosen.lang'),
      value: [
        lang ? ownName(lang) : t('approval.chosen.page-lang'),
        ...(widget === 'toolkit' && seen.length > 1 ? [everyLanguage] : []),
      ].join('. '),
    },
    {
      label: t('approval.chosen.drafts'),
      value: [
        t(choice.drafts ? 'approval.chosen.drafts-off' : 'approval.chosen.drafts-too'),
        ...(unsigned.length
          ? [t('approval.chosen.drafts-are', { languages: names(unsigned) })]
          : []),
      ].join('. '),
    },
    ...own,
    { label: t('approval.chosen.level'), value: String(level) },
    { label: t('approval.chosen.accent'), value: accent || t('approval.chosen.own-accent') },
    { label: t('approval.chosen.version'), value: __VERSION__ },
    { label: t('approval.chosen.released'), value: day(words.kit, __RELEASED__) },
    {
      label: t('approval.chosen.until'),
      value: day(words.kit, keptUntil(__RELEASED__, statewide.copyForDays)),
    },
  ];
}
