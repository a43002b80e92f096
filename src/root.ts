import { html, type TemplateResult } from 'lit';
import type { Words } from './i18n.js';
import { recorderClasses } from './privacy.js';

/** What an element shows, in the language that its words are really in, with the marks by which recorders leave it out. */
export const inRoot = ({ lang, dir }: Words, content: unknown): TemplateResult => html`<div
  class="root ${recorderClasses}"
  lang=${lang}
  dir=${dir}
  translate="no"
  data-private
  data-dd-privacy="hidden"
  data-cs-mask
  data-matomo-mask
>
  ${content}
</div>`;
