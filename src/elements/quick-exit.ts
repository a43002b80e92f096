import { html, type PropertyDeclarations, type PropertyValues, type TemplateResult } from 'lit';
import type { Audience } from '../content/audience.js';
import { statewide } from '../content/statewide.js';
import type { Words } from '../i18n.js';
import { forgetAll } from '../page.js';
import { warn } from '../warn.js';
import { rootOf, Widget } from '../widget.js';
import { LentToDialog } from './lent-to-dialog.js';
import { styles } from './quick-exit.styles.js';
import { shared } from './shared.styles.js';
import { draftNote, say } from './text.js';
import { ThreeShifts } from './three-shifts.js';

/** When this page was last left, on the clock of `performance`. */
let leftAt = -Infinity;

/** What leaving does not do. */
const more = (words: Words, reader: Audience): TemplateResult => html`
  <p class="small">${say(words, 'quick-exit.history')}</p>
  <p class="small">${say(words, `quick-exit.watched.${reader}`)}</p>
`;

/**
 * A way to leave the page at once, above everything else on it: a button, or Shift three times. It says what it cannot do.
 *
 * @element csec-quick-exit
 * @slot - What shows without script: a link to the same place.
 * @fires {ReadyEvent} csec-ready - The button is there, in the language `lang`.
 * @fires {FallbackEvent} csec-fallback - The button could not be shown, for `reason`.
 * @csspart leave - The button, above the page. `inset` moves it.
 * @csspart cover - What covers the page as it is left.
 */
export class QuickExit extends Widget {
  static override styles = [shared, styles];
  static override properties: PropertyDeclarations = { href: {} };

  /** Where the button leads, http or https; without it, a page with the weather. */
  declare href: string | undefined;

  #leaving = false;
  #framed = false;
  #shifts = new ThreeShifts(this, (left) => {
    if (!left) this.#leave();
  });

  constructor() {
    super();
    new LentToDialog(this);
  }

  /** @internal */
  protected override content(): TemplateResult {
    const { words, reader } = this;
    const { left, armed } = this.#shifts;
    const status = this.#framed
      ? words.t('quick-exit.framed')
      : this.#leaving
        ? words.t('quick-exit.leaving')
        : armed
          ? words.t('quick-exit.armed', { count: left })
          : '';
    const button = html`
      <a
        class="button leave"
        part="leave"
        href=${this.#address()}
        rel="noreferrer"
        @click=${(event: Event) => this.#leave(event)}
        >${say(words, 'quick-exit.leave')}</a
      >
    `;
    return html`
      <div class="only-screen">
        <p class="small">${say(words, 'quick-exit.about')}</p>
        <details>
          <summary class="small">${say(words, 'quick-exit.not')}</summary>
          ${more(words, reader)} ${draftNote(words, false)}
          ${
            words.lang === 'en'
              ? undefined
              : html`
                  <div class="original" lang="en" dir="ltr">
                    <p class="small">${say(words.original, 'quick-exit.about')}</p>
                    ${more(words.original, reader)}
                  </div>
                `
          }
        </details>
      </div>
      <div class="above only-screen" popover="manual">
        ${button}
        <p class="status" role="status">${this.#leaving ? '' : status}</p>
      </div>
      <div class="cover" part="cover" popover="manual">
        <p role="status">${this.#leaving ? status : ''}</p>
      </div>
    `;
  }

  /** What it says has the English beneath. @internal */
  protected override readonly offersEnglish = false;

  protected override updated(changed: PropertyValues): void {
    super.updated(changed);
    this.#show('.above');
    if (this.#leaving) this.#show('.cover');
  }

  #show(selector: string): void {
    const layer = rootOf(this).querySelector<HTMLElement>(selector);
    if (this.isConnected && layer && !layer.matches(':popover-open')) layer.showPopover?.();
  }

  #address(): string {
    const { href } = this;
    if (!href) return statewide.exit.address;
    if (/^https?:\/\/./i.test(href.trim()) && URL.canParse(href)) return href.trim();
    warn(
      this,
      `href="${href}" is no address with http or https: ${statewide.exit.address} is used.`,
    );
    return statewide.exit.address;
  }

  /** Covers the page, forgets, and goes. Nothing of it waits for anything. */
  #leave(event?: Event): void {
    event?.preventDefault();
    this.#leaving = true;
    document.title = this.words.t('quick-exit.tab');
    forgetAll();
    this.requestUpdate();
    this.performUpdate();
    // All of a page hear the same key: a second way out would break off the first.
    if (performance.now() - leftAt < 1000) return;
    leftAt = performance.now();
    try {
      // The whole page goes, and not the frame that this one may stand in.
      (top ?? window).location.replace(this.#address());
    } catch {
      this.#stay();
    }
    // A browser may keep a frame from leading its page away without a word.
    if (top !== window) setTimeout(() => this.#stay(), 1500);
  }

  /** The page around stays: whoever reads is told what they can do. */
  #stay(): void {
    this.#framed = true;
    this.requestUpdate();
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'csec-quick-exit': QuickExit;
  }
}
