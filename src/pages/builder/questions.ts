import { html, type TemplateResult } from 'lit';
import { counties, findCounty } from '../../content/county.js';
import { statewide } from '../../content/statewide.js';
import { ownName } from '../../elements/text.js';
import { languages } from '../../i18n.js';
import { keptUntil, type Source } from './addresses.js';
import { offered, readers, type Choice, type Place, type Widget } from './choice.js';
import { oneOf, select, type Option } from './fields.js';
import { isUnsigned } from './signed.js';
import type { Change, State } from './state.js';
import { systems } from './systems.js';
import type { BuilderKey, BuilderWords } from './words.js';

type Say = BuilderWords['t'];

const places: readonly Place[] = ['public', 'staff'];

const audienceNames =
  (t: Say) =>
  (audience: string): Option => ({
    value: audience,
    label: t(`who.${audience || 'ask'}` as BuilderKey),
  });

/** Who can open the page, and what should stand there. */
export const whatToShow = (
  { choice }: State,
  { t }: BuilderWords,
  change: Change,
): TemplateResult => html`
  ${oneOf(
    'place',
    t('place.title'),
    places.map((value) => ({
      value,
      label: t(`place.${value}`),
      about: t(`place.${value}-about`),
    })),
    choice.place,
    (place) => change({ choice: { place: place as Place } }),
    'pair',
  )}
  ${oneOf(
    'widget',
    t('widget.title'),
    offered(choice.place).map((value) => ({
      value,
      label: t(`widget.${value}`),
      about: t(`widget.${value}-about`),
    })),
    choice.widget,
    (widget) => change({ choice: { widget: widget as Widget } }),
    'pair',
  )}
`;

/** For whom, in which county and language. */
export function forWhom({ choice }: State, words: BuilderWords, change: Change): TemplateResult {
  const { t } = words;
  const audiences = readers(choice);
  const place = findCounty(choice.county);
  return html`
    <h3>${t('who.title')}</h3>
    ${select(
      t('who.county'),
      [
        { value: '', label: t('who.county-none') },
        ...counties.map(({ id, name }) => ({ value: id, label: name })),
      ],
      choice.county,
      (county) => change({ choice: { county } }),
    )}
    <p class="status" role="status">
      ${place && !place.phones.length ? t('who.no-number') : undefined}
    </p>
    ${
      audiences.length > 1
        ? oneOf(
            'audience',
            t('who.audience'),
            audiences.map(audienceNames(t)),
            choice.audience,
            (audience) => change({ choice: { audience: audience as Choice['audience'] } }),
            'row',
          )
        : undefined
    }
    ${select(
      t('who.lang'),
      [
        { value: '', label: t('who.lang-page') },
        ...languages.map((lang) => ({
          value: lang,
          label: isUnsigned(lang)
            ? t('who.lang-draft', { language: ownName(lang) })
            : ownName(lang),
        })),
      ],
      choice.lang,
      (lang) => change({ choice: { lang } }),
    )}
    ${whichTranslations(choice, words, change)}
  `;
}

/** Whether what nobody signed may show. */
function whichTranslations(
  { drafts, lang }: Choice,
  { t }: BuilderWords,
  change: Change,
): TemplateResult {
  const signed = languages.filter((one) => __SIGNED__.includes(one)).map((one) => ownName(one));
  return html`
    ${oneOf(
      'drafts',
      t('who.drafts'),
      [
        {
          value: 'off',
          label: t('who.drafts-off'),
          about: signed.length
            ? t('who.drafts-off-some', { languages: signed.join(', ') })
            : t('who.drafts-off-none'),
        },
        { value: '', label: t('who.drafts-too'), about: t('who.drafts-too-about') },
      ],
      drafts,
      (value) => change({ choice: { drafts: value as Choice['drafts'] } }),
      'pair',
    )}
    <p class="status" role="status">
      ${
        drafts && lang && isUnsigned(lang)
          ? t('who.drafts-english', { language: ownName(lang) })
          : undefined
      }
    </p>
  `;
}

/** Where the page is edited, and which copy of the kit it uses. */
export const whereItGoes = (
  state: State,
  { t, lang }: BuilderWords,
  change: Change,
  offer: readonly Source[],
): TemplateResult => html`
  ${oneOf(
    'system',
    t('system.title'),
    systems.map(({ id, name }) => ({ value: id, label: name ?? t(`system.${id}` as BuilderKey) })),
    state.system,
    (system) => change({ system }),
    'names',
  )}
  ${oneOf(
    'source',
    t('source.title'),
    offer.map((value) => ({
      value,
      label: t(`source.${value}`),
      about: t(`source.${value}-about`, {
        date: new Intl.DateTimeFormat(lang, { dateStyle: 'long', timeZone: 'UTC' }).format(
          Date.parse(keptUntil(__RELEASED__, statewide.copyForDays)),
        ),
      }),
    })),
    state.source,
    (source) => change({ source: source as Source }),
  )}
`;
