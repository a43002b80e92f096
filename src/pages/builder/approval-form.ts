import { html, type TemplateResult } from 'lit';
import type { State } from './state.js';
import type { BuilderWords } from './words.js';

/** What was made, and that it could not be. */
let pack: TemplateResult | 'failed' | undefined;

/** The approval pack of what is chosen, fetched when it is asked for. */
export function approvalForm(
  { choice }: State,
  words: BuilderWords,
  draw: () => void,
): TemplateResult {
  const { t } = words;
  const show = (made: typeof pack): void => {
    pack = made;
    draw();
  };
  const make = async (): Promise<void> => {
    try {
      const { approvalPack, renderPack } = await import('./approval.js');
      show(renderPack(await approvalPack(choice, words)));
      document.querySelector<HTMLElement>('.pack')?.focus();
    } catch {
      show('failed');
    }
  };
  return html`
    <section id="approval" class="tool" tabindex="-1">
      <h2>${t('approval-form.title')}</h2>
      <p>${t('approval-form.about')}</p>
      <div class="row only-screen">
        <button type="button" @click=${make}>${t('approval-form.make')}</button>
        ${
          pack && pack !== 'failed'
            ? html`
                <button type="button" class="quiet" @click=${() => print()}>
                  ${t('approval-form.print')}
                </button>
                <button type="button" class="quiet" @click=${() => show(undefined)}>
                  ${t('approval-form.close')}
                </button>
              `
            : undefined
        }
      </div>
      <p class="status" role="status">${pack === 'failed' ? t('approval-form.failed') : undefined}</p>
      ${pack && pack !== 'failed' ? html`<div class="pack" tabindex="-1">${pack}</div>` : undefined}
    </section>
  `;
}

/** A pack speaks of what was chosen when it was made: it goes when something else is chosen. */
export function forgetPack(): void {
  pack = undefined;
}
