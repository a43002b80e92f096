import { html, type TemplateResult } from 'lit';
import type { Audience } from '../content/audience.js';
import { statewide, type Line, type LineId } from '../content/statewide.js';
import { englishWords, type Key, type Words } from '../i18n.js';
import { callLink, hoursText, numberText } from './calling.js';
import { inBoth, named, sayBoth } from './text.js';

/** The lines of the whole state for one audience: what each is, and what it is not. */
export const helpLines = (
  words: Words,
  reader: Audience,
  ids: readonly LineId[] = statewide.audiences[reader],
): TemplateResult => html`
  <ul class="lines" role="list">
    ${ids.map((id) => helpLine(words, reader, id, statewide.lines[id]))}
  </ul>
`;

function helpLine(words: Words, reader: Audience, id: LineId, line: Line): TemplateResult {
  const own = `hotline-card.lines.${id}.${reader}`;
  const about = englishWords().has(own) ? own : `hotline-card.lines.${id}.all`;
  const more = `hotline-card.lines.${id}.more`;
  const filling = {
    age: statewide.childUnder,
    from: line.ages?.[0] ?? '',
    to: line.ages?.[1] ?? '',
    text: numberText(line.text ?? ''),
  };
  return html`
    <li class="line" part="line">
      <span class="name">${named(line.name)}</span>
      ${
        line.number
          ? callLink(line.number, numberText(line.number), 'tap tel')
          : html`
              <a class="tap" lang="en" href=${line.address!} rel="noreferrer">
                ${new URL(line.address!).hostname}
              </a>
            `
      }
      <div class="about">
        <p>${sayBoth(words, about as Key, filling)}</p>
        ${
          englishWords().has(more)
            ? html`
                <p>${sayBoth(words, more as Key, filling)}</p>
              `
            : undefined
        }
        ${
          line.hours !== undefined
            ? html`
                <p class="small muted">${inBoth(words, (these) => hoursText(these, line.hours!, 'unknown-line'))}</p>
              `
            : undefined
        }
      </div>
    </li>
  `;
}
