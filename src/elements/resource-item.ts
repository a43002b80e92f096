import { html, type TemplateResult } from 'lit';
import type { Audience } from '../content/audience.js';
import type { Resource } from '../content/facts.js';
import { statewide } from '../content/statewide.js';
import type { Key, Words } from '../i18n.js';
import { callLink, hoursText, numberText } from './calling.js';
import { leavingLink, mailLink, oldSource } from './outside.js';
import { inRow, known, named, say } from './text.js';

/** The name of a language in another, or as it is where the browser does not know it. */
const languageName = (words: Words, tag: string): string =>
  new Intl.DisplayNames(known(words.lang), { type: 'language' }).of(tag) ?? tag;

/** One place to turn to: what it is, what it is not, how to reach it. */
export function resourceItem(
  row: Resource,
  /** The words of its own part: the state's or a county's. */
  own: Words,
  /** The words of the resources. */
  labels: Words,
  /** The words of the kit. */
  kit: Words,
  reader: Audience,
  key: string,
): TemplateResult {
  const line = row.line && statewide.lines[row.line];
  const { name, number, text, ages, hours, address } = { ...line, ...row };
  const filling = {
    age: statewide.childUnder,
    from: ages?.[0] ?? '',
    to: ages?.[1] ?? '',
    emergency: numberText(statewide.emergency),
  };
  const part = (which: string): TemplateResult | undefined => {
    const [said] = [`${key}.${which}-${reader}`, `${key}.${which}`].filter((one) =>
      own.original.has(one),
    );
    return said
      ? html`
          <p>${say(own, said as Key, filling)}</p>
        `
      : undefined;
  };
  const label = (which: string, values?: Record<string, string | object>): unknown =>
    say(labels, `labels.${which}` as Key, values);
  const ways = [
    number && callLink(number, numberText(number), 'tap tel'),
    text && html`<span>${label('text', { number: numberText(text) })}</span>`,
    row.chat && leavingLink(kit, label('chat'), row.chat),
    address && leavingLink(kit, label('site'), address),
    row.email && mailLink(row.email),
  ].filter(Boolean);
  const details = [
    hours !== undefined && hoursText(kit, hours, 'unknown-line'),
    row.languages &&
      label('languages', {
        languages: inRow(
          labels,
          row.languages.map((tag) => languageName(labels, tag)),
        ),
      }),
    row.interpreters && label('interpreters'),
  ].filter(Boolean);
  return html`
    <li class="resource" part="resource">
      <div lang=${own.lang} dir=${own.dir}>
        <p class="name">
          ${name ? named(name) : say(own, `${key}.name` as Key)}
        </p>
        ${part('what')} ${part('not')} ${part('note')}
      </div>
      ${
        ways.length
          ? html`
              <ul class="ways" role="list">
                ${ways.map((way) => html`<li>${way}</li>`)}
              </ul>
            `
          : undefined
      }
      ${details.map(
        (detail) => html`
          <p class="small muted">${detail}</p>
        `,
      )}
      ${oldSource(kit, row)}
    </li>
  `;
}
