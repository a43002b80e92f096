import { html, type TemplateResult } from 'lit';
import type { Words } from '../i18n.js';
import { ownName, say } from './text.js';

/** A line to show or to say to whoever answers, in English, with what it means. Interpreters are asked for, never promised. */
export const speakLine = (words: Words): TemplateResult | undefined =>
  words === words.original
    ? undefined
    : html`
        <div part="speak">
          <p>${say(words, 'hotline-card.speak')}</p>
          <p class="aloud" lang="en" dir="ltr">
            “${say(words.original, 'common.speak', { language: words.t('common.language') })}”
          </p>
          <p class="small muted">${say(words, 'common.speak', { language: ownName(words.lang, false) })}</p>
        </div>
      `;
