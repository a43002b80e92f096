// Eight cards for a wallet. Whoever finds one sees lines to talk to, and not why somebody has it.
import { html, type TemplateResult } from 'lit';
import { sameHours } from '../../content/county.js';
import { statewide, type LineId } from '../../content/statewide.js';
import { hoursText, numberText } from '../../elements/calling.js';
import { named, say } from '../../elements/text.js';
import type { Spoken } from './pair.js';
import type { SheetWords } from './words.js';

const { emergency, audiences, lines } = statewide;
// A site for pictures, the one line without a number, would say why somebody has this card.
const called = audiences.student.filter((id) => lines[id].number);

/** When all of them answer, if that is the same for all. */
const same = sameHours(called.map((id) => lines[id]));
const hours = lines[called[0]!].hours ?? null;

const name = (id: LineId): TemplateResult => named(lines[id].short ?? lines[id].name);

/** What is said of a line beneath its name: its ages, and its hours where they differ. */
function about({ kit, t }: SheetWords, id: LineId): unknown[] {
  const [from, to] = lines[id].ages ?? [];
  return [
    from === undefined ? undefined : t('card.ages', { from, to: to! }),
    same ? undefined : hoursText(kit, lines[id].hours ?? null, 'unknown-line'),
  ];
}

const row = (words: SheetWords, id: LineId): TemplateResult => html`
  <li>
    <span>${name(id)} <span class="small">${about(words, id)}</span></span>
    <strong>${numberText(lines[id].number!)}</strong>
  </li>
`;

const inside = (words: SheetWords): TemplateResult => {
  const { kit, t, topic } = words;
  const calling = (key: string): string => topic('topics-student', `whom-to-call.${key}`);
  return html`
    <div>
      <h2>${kit.t('hotline-card.lines-title.student')}</h2>
      <p>${t('card.calm')}</p>
    </div>
    <div>
      <p>
        <strong>
          ${kit.t('hotline-card.danger.student')}
          ${words.say('card.danger-call', { emergency: numberText(emergency) })}
        </strong>
      </p>
      <p>${say(kit, 'hotline-card.danger-text', { emergency: numberText(emergency) })}</p>
    </div>
    <ul>
      <li class="small">
        <span>${t('card.reach')}</span>
        <span>${same ? hoursText(kit, hours, 'unknown-line') : undefined}</span>
      </li>
      ${called.map((id) => row(words, id))}
    </ul>
    <p class="small">
      ${calling('childhelp')} ${calling('phone')}
      ${words.draft ? kit.t('common.draft-short') : undefined}
    </p>
  `;
};

/** The cards, a column for each language. */
export const studentSheet = (spoken: Spoken): TemplateResult => html`
  <article class="sheet cards">
    <ul class="cut">
      ${Array.from({ length: 8 }, (_, index) => {
        const words = spoken[index % 2] ?? spoken[0]!;
        return html`
          <li
            class="card"
            data-box
            lang=${words.kit.lang}
            dir=${words.kit.dir}
            aria-hidden=${index < spoken.length ? 'false' : 'true'}
          >
            ${inside(words)}
          </li>
        `;
      })}
    </ul>
  </article>
`;
