import { html, type TemplateResult } from 'lit';
import { headerSnippet, type File } from './addresses.js';
import type { Choice } from './choice.js';
import { copyable } from './copyable.js';
import { linkText, pageAddress, snippet } from './snippets.js';
import { systemOf, type State } from './state.js';
import { posterTitle, type BuilderKey, type BuilderWords } from './words.js';

/** What the snippets need besides the choice. */
export interface Kit {
  /** The folder of the chosen copy, with a slash at its end. */
  folder: string;
  files: Readonly<Record<string, File>>;
  /** The words of the language in which what is pasted speaks. */
  pasted: Pick<BuilderWords, 'kit' | 'frameTitle'>;
}

/** What to paste, where, and how to check it. */
export function result(
  state: State,
  { t, lang }: BuilderWords,
  { folder, files, pasted }: Kit,
): TemplateResult {
  const { choice, source } = state;
  const system = systemOf(state);
  const { spelling, measured, where } = system;
  const inSentence = choice.widget === 'term';
  // What somebody can paste they know themselves.
  const known = measured || where === 'html' || where === 'link';
  const text = linkText(choice, pasted.kit);
  const copied = {
    done: t('result.copied'),
    failed: t('result.copy-failed'),
    copy: t('result.copy'),
  };
  return html`
    <h3>${t('result.title')}</h3>
    <h4>${t('result.body')}</h4>
    <p>${t(`where.${inSentence ? 'term' : where}` as BuilderKey)}</p>
    ${
      where === 'link'
        ? linkByHand(t, text, pageAddress(choice, folder), copied)
        : html`
            ${copyable(
              'paste',
              t('result.body'),
              snippet(spelling, choice, folder, pasted.kit, pasted.frameTitle),
              copied,
              true,
            )}
            ${
              spelling === 'link'
                ? html`
                    <details>
                      <summary>${t('result.button')}</summary>
                      ${linkByHand(t, text, pageAddress(choice, folder), copied)}
                    </details>
                  `
                : undefined
            }
          `
    }
    <ul class="notes">
      <li>${t(inSentence ? 'result.word' : 'result.without')}</li>
      ${known ? undefined : html`<li>${t('result.unmeasured')}</li>`}
      ${measured ? html`<li>${t('result.measured')}</li>` : undefined}
      ${spelling === 'link' && !inSentence ? html`<li>${t('result.stays-link')}</li>` : undefined}
      ${spelling === 'link' && !known ? html`<li>${t('result.or-frame')}</li>` : undefined}
    </ul>
    <h4>${t('result.head')}</h4>
    <p>${t(spelling === 'link' ? 'result.head-link' : 'result.head-about')}</p>
    ${copyable('head', t('result.head'), headerSnippet(source, folder, choice, files), copied, true)}
    <p>${t('result.then')} <a href="#doctor">${t('result.check')}</a></p>
    <p class="about"><a href=${posterAddress(choice)} target="_blank">${posterTitle(lang)}</a></p>
  `;
}

/** The page beside this one that prints, with what was chosen here. It opens apart: nothing here is kept. */
function posterAddress({ county, lang, audience }: Choice): string {
  const asked = new URLSearchParams({
    ...(audience === 'student' ? { sheet: 'card' } : {}),
    ...(county ? { county } : {}),
    ...(lang ? { lang } : {}),
  });
  return `./poster.html${asked.size ? `?${asked}` : ''}`;
}

const linkByHand = (
  t: BuilderWords['t'],
  text: string,
  address: string,
  copied: Parameters<typeof copyable>[3],
): TemplateResult => html`
  ${copyable('words', t('result.button-text'), text, copied)}
  ${copyable('address', t('result.button-address'), address, copied)}
`;
