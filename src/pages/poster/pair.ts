import { html, type TemplateResult } from 'lit';
import type { SheetWords } from './words.js';

/** English, and beside it the second language, if there is one. */
export type Spoken = readonly SheetWords[];

/** The same in each language of a sheet, side by side, so that line stands beside line. */
export const pair = (
  spoken: Spoken,
  write: (words: SheetWords) => unknown,
  look = '',
): TemplateResult => html`
  <div class="pair ${look}">
    ${spoken.map(
      (words) => html`
        <div class="side" lang=${words.kit.lang} dir=${words.kit.dir}>${write(words)}</div>
      `,
    )}
  </div>
`;
