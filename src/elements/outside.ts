import { html, type TemplateResult } from 'lit';
import type { Words } from '../i18n.js';
import { latin, say } from './text.js';

/** The name of a site, from left to right in every language. */
export const siteOf = (address: string): TemplateResult =>
  latin(new URL(address).hostname.replace(/^www\./, ''));

/** A link that writes an e-mail. */
export const mailLink = (email: string): TemplateResult =>
  html`<a class="tap" href="mailto:${email}">${latin(email)}</a>`;

/** A plain link to another site, which it names. */
export const leavingLink = (words: Words, label: unknown, address: string): TemplateResult => html`
  <a class="leaving" href=${address} rel="noreferrer">
    <span>${label}</span>
    <span class="small">
      (${say(words, 'common.leaves', { site: siteOf(address) })})
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
