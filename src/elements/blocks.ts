import { html, type TemplateResult } from 'lit';
import type { Audience } from '../content/audience.js';
import type { County, Phone } from '../content/county.js';
import type { Block } from '../content/facts.js';
import { statewide, type LineId } from '../content/statewide.js';
import type { Key, Words } from '../i18n.js';
import { callFirst, callLink, numberText } from './calling.js';
import { helpLines } from './help-lines.js';
import { lawLine } from './law.js';
import { leavingLink, oldSource } from './outside.js';
import { day, heading, inBoth, latin, say, type Filling } from './text.js';

/** For whom, where and in which words a topic is shown. */
export interface Telling {
  /** The words of the part that the blocks are from. */
  words: Words;
  /** The words of the kit. */
  kit: Words;
  reader: Audience;
  /** The level of the subheadings. */
  level: number;
  place: County | undefined;
  phones: readonly Phone[];
}

const numberLink = (number: string): TemplateResult => callLink(number, numberText(number), 'tel');

/** What every text may say. */
const always: Filling = {
  ...Object.fromEntries(
    Object.entries(statewide.lines).flatMap(([id, { number }]) =>
      number ? [[id, numberLink(number)]] : [],
    ),
  ),
  emergency: numberLink(statewide.emergency),
  hours: statewide.writtenWithinHours,
  age: statewide.childUnder,
  form: latin(statewide.form.name),
  alias: latin(statewide.form.alias),
};

/** With the figures of its own block: a day or a month is written out in its language. */
const filling = (words: Words, { figures = {} }: Block): Filling => ({
  ...always,
  ...Object.fromEntries(
    Object.entries(figures).map(([name, figure]) => [
      name,
      /^\d{4}-\d\d/.test(String(figure)) ? day(words, String(figure)) : figure,
    ]),
  ),
});

/** One text of a block. What must not be misread has the English beneath while its translation is a draft. */
const tell = (telling: Telling, block: Block, key: string): unknown => {
  const write = (words: Words): unknown => say(words, key as Key, filling(words, block));
  return block.strong ? inBoth(telling.words, write) : write(telling.words);
};

const bullets = (telling: Telling, block: Block, key: string): TemplateResult => html`
  <ul class="bullets" role="list">
    ${block.items!.map(
      (item) => html`
        <li>${tell(telling, block, `${key}.${item}`)}</li>
      `,
    )}
  </ul>
`;

function body(telling: Telling, block: Block, key: string): unknown {
  const { kit, reader, place, phones, level } = telling;
  switch (block.kind) {
    case 'call':
      return callFirst(kit, place, phones);
    case 'lines':
      return helpLines(kit, reader, block.items as readonly LineId[]);
    case 'link':
      return html`
        <p>${leavingLink(kit, tell(telling, block, key), block.address!)}</p>
      `;
    case 'heading':
      return heading(level, tell(telling, block, key), 'subtitle');
    case 'text':
      return html`
        <p>
          ${
            block.strong
              ? html`<strong>${tell(telling, block, key)}</strong>`
              : tell(telling, block, key)
          }
        </p>
      `;
    case 'list':
      return html`
        ${
          block.lead
            ? html`
                <p>${tell(telling, block, `${key}.lead`)}</p>
              `
            : undefined
        }
        ${bullets(telling, block, key)}
      `;
    default:
      return html`
        <p><strong>${say(kit, `topics.${block.kind}`)}</strong></p>
        ${bullets(telling, block, key)}
      `;
  }
}

/** The blocks of one topic, in their order; `key` is where their words stand. */
export const blocksOf = (
  telling: Telling,
  blocks: readonly Block[],
  key: string,
): TemplateResult[] =>
  blocks.map(
    (block) => html`
      <div class="block ${block.kind}">
        ${body(telling, block, `${key}.${block.id}`)} ${oldSource(telling.kit, block)}
        ${telling.reader === 'staff' ? lawLine(telling.kit, block.law) : undefined}
      </div>
    `,
  );
