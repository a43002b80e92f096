import { html, type TemplateResult } from 'lit';
import { pseudoLanguage } from './pseudo.js';

/** A part of a page in another language. */
export const inLanguage = (lang: string, content: unknown): TemplateResult => html`
  <div lang=${lang}>${content}</div>
`;

/** A page that runs from right to left. */
export const rightToLeft = (content: unknown): TemplateResult => html`
  <div lang=${pseudoLanguage} dir="rtl">${content}</div>
`;

/** A page with a dark color scheme, whatever the device prefers. */
export const inDark = (content: unknown): TemplateResult => html`
  <div .style=${'color-scheme: dark; background: Canvas; color: CanvasText; padding: 16px'}>
    ${content}
  </div>
`;

/** A column as narrow as a small phone. */
export const narrow = (content: unknown): TemplateResult => html`
  <div .style=${'inline-size: 320px; max-inline-size: 100%'}>${content}</div>
`;
