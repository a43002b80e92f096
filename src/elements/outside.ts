import { html, type TemplateResult } from 'lit';
import type { Words } from '../i18n.js';
import { say } from './text.js';

/** A plain link to another site, which it names. */
export const leavingLink = (words: Words, label: unknown, address: string): TemplateResult => html`
  <a class="leaving" href=${address} rel="noreferrer">
    <span>${label}</span>
    <span class="small">
      (${say(words, 'common.leaves', {
        site: html`<bdi dir="ltr">${new URL(address).hostname.replace(/^www\./, '')}</bdi>`,
      })})
    </span>
  </a>
`;

/** How old a source is, and that no later one was found. */
export const oldSource = (
  words: Words,
  { asOf, unknown }: { asOf?: string; unknown?: boolean },
): TemplateResult | undefined =>
  asOf
    ? html`
        <p class="small muted">
          ${say(words, 'common.as-of', { year: asOf })}
          ${unknown ? say(words, 'common.unknown') : undefined}
        </p>
      `
    : undefined;
