import { html, type TemplateResult } from 'lit';
import type { Key, Words } from '../i18n.js';
import { nameInEnglish, ownName } from '../language-names.js';
import { say } from './text.js';

/**
 * A line to show or to say to whoever answers, in English, with what it means. Interpreters are asked for, never promised.
 * `asked`: the language that other words stand for, which is said; empty where the reader's own do.
 */
export function speakLine(words: Words, asked: string): TemplateResult | undefined {
  const isEnglish = words === words.original;
  const lacking = isEnglish && asked && nameInEnglish(asked);
  if (isEnglish && !lacking) return undefined;
  const language = lacking || words.t('common.language');
  const text = (key: Key, name: string): TemplateResult => html`
    <p>${say(words, key, { language: name })}</p>
  `;
  return html`
    <div part="speak">
      ${
        lacking
          ? text('common.no-words', language)
          : asked && text('common.these-words', ownName(words.lang))
      }
      <p>${say(words, 'hotline-card.speak')}</p>
      <p class="aloud" lang="en" dir="ltr">“${say(words.original, 'common.speak', { language })}”</p>
      ${
        lacking
          ? undefined
          : html`
              <div class="small muted">${text('common.speak', ownName(words.lang, false))}</div>
            `
      }
    </div>
  `;
}
