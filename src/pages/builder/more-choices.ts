import { html, type TemplateResult } from 'lit';
import { glossary } from '../../content/glossary.js';
import { needs, type Need } from '../../content/need.js';
import type { Key } from '../../i18n.js';
import { partNow, type Part } from '../../parts.js';
import type { Choice } from './choice.js';
import { paleOnWhite } from './color.js';
import { anyOf, oneOf, select, type Option } from './fields.js';
import type { Change, State } from './state.js';
import type { BuilderWords } from './words.js';

/** Which of the topics, needs, steps or words; heading and color. */
export function more({ choice }: State, words: BuilderWords, change: Change): TemplateResult {
  const { t } = words;
  const { widget, level, accent } = choice;
  return html`
    <details class="more">
      <summary>${t('more.title')}</summary>
      ${parts(choice, words, change)}
      ${
        widget === 'term'
          ? undefined
          : html`
              ${select(
                t('more.level'),
                [2, 3, 4].map((one) => ({
                  value: String(one),
                  label: t('more.level-of', { level: one }),
                })),
                String(level),
                (value) => change({ choice: { level: Number(value) } }),
              )}
              <p class="about">${t('more.level-about')}</p>
            `
      }
      ${oneOf(
        'accent',
        t('more.accent'),
        ['', 'own'].map((value) => ({
          value,
          label: t(value ? 'more.accent-own' : 'more.accent-kit'),
        })),
        accent && 'own',
        (value) => change({ choice: { accent: value && '#1f4e8c' } }),
        'row',
      )}
      ${
        accent
          ? html`
              <label class="field">
                <span>${t('more.accent-pick')}</span>
                <input
                  type="color"
                  autocomplete="off"
                  .value=${accent}
                  @input=${(event: Event) =>
                    change({ choice: { accent: (event.target as HTMLInputElement).value } })}
                />
              </label>
              <p class="about">${t('more.accent-where')}</p>
            `
          : undefined
      }
      <p class="status" role="status">
        ${accent && paleOnWhite(accent) ? t('more.accent-pale') : undefined}
      </p>
    </details>
  `;
}

const wordsFor = ({ audience }: Choice, { kit }: BuilderWords): Option[] =>
  glossary
    .filter((entry) => entry.for.includes(audience || 'family'))
    .map(({ id }) => ({ value: id, label: kit.t(`glossary.terms.${id}.name`) }));

/** Which word, where one word is all that there is to choose. */
export const whichWord = (
  { choice }: State,
  words: BuilderWords,
  change: Change,
): TemplateResult | undefined =>
  choice.widget === 'term'
    ? select(words.t('more.term'), wordsFor(choice, words), choice.terms[0] ?? '', (value) =>
        change({ choice: { terms: [value] } }),
      )
    : undefined;

/** What is chosen within an element. */
function parts(choice: Choice, words: BuilderWords, change: Change): TemplateResult | undefined {
  const { t, kit } = words;
  const { widget, audience, track, topic, need, terms } = choice;
  const reader = audience || 'family';
  switch (widget) {
    case 'protocol-stepper':
      return oneOf(
        'track',
        t('more.track'),
        (['', 'at-risk', 'suspected'] as const).map((value) => ({
          value,
          label: t(`more.track-${value || 'both'}`),
        })),
        track,
        (value) => change({ choice: { track: value as Choice['track'] } }),
      );
    case 'glossary':
      return anyOf('terms', t('more.terms'), wordsFor(choice, words), terms, (value) =>
        change({ choice: { terms: value } }),
      );
    case 'topics': {
      const part = partNow<{ id: string }[]>(kit.lang, `topics-${reader}`);
      const options = part ? topicsOf(part) : [];
      return anyOf('topic', t('more.topic'), options, topic, (value) =>
        change({ choice: { topic: value } }),
      );
    }
    case 'resources': {
      const part = partNow(kit.lang, 'resources');
      const options = needs.map((value) => ({
        value,
        label: part?.words.t(`needs.${value}` as Key),
      }));
      return anyOf('need', t('more.need'), options, need, (value) =>
        change({ choice: { need: value as Need[] } }),
      );
    }
    default:
      return undefined;
  }
}

// A topic without a source has no words yet.
const topicsOf = ({ facts, words }: Part<{ id: string }[]>): Option[] =>
  facts
    .filter(({ id }) => words.original.has(`${id}.title`))
    .map(({ id }) => ({ value: id, label: words.t(`${id}.title` as Key) }));
