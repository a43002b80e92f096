import { html, nothing, type PropertyDeclarations, type TemplateResult } from 'lit';
import { glossary, type Term as Entry } from '../content/glossary.js';
import { englishWords } from '../i18n.js';
import { rootOf, Widget } from '../widget.js';
import { folded } from './find-word.js';
import { shared } from './shared.styles.js';
import { findWidget, goTo } from './staff-only.js';
import { meaningOf, readTerm, termText } from './term-text.js';
import { styles } from './term.styles.js';
import { draftNote, say } from './text.js';

/**
 * A word in a sentence of the page, underlined: a press opens what it means. Without script it is the plain word.
 *
 * @element csec-term
 * @slot - The word, as the page writes it.
 * @fires {ReadyEvent} csec-ready - The word can be opened, in the language `lang`.
 * @fires {FallbackEvent} csec-fallback - The word stays plain, for `reason`.
 * @csspart word - The word that opens.
 * @csspart meaning - What opens.
 */
export class Term extends Widget {
  static override styles = [shared, styles];
  static override properties: PropertyDeclarations = { term: {} };

  /** The id of the word in the glossary, for example `grooming`; without it, the one with these words. */
  declare term: string | undefined;

  /** @internal */
  protected override clear(): void {
    this.#popover?.hidePopover();
  }

  /** @internal */
  protected override frame(slot: TemplateResult, body: unknown): TemplateResult {
    return body === nothing
      ? html`${slot}`
      : html`<button class="word" part="word" popovertarget="meaning">${slot}</button
          ><div
            id="meaning"
            part="meaning"
            popover
            @beforetoggle=${() => this.requestUpdate()}
          >${body}</div>`;
  }

  /** @internal */
  protected override content(): TemplateResult {
    const { words, reader } = this;
    const entry = this.#find();
    if (!entry) throw new Error(`the glossary for "${reader}" has no word "${this.#asked}"`);
    const meaning = readTerm(words, entry, reader);
    return html`
      <p class="subtitle">${meaning.name}</p>
      ${meaningOf(words, reader, meaning)} ${draftNote(words, false)}
      <div class="row">
        ${
          this.#inGlossary(entry)
            ? html`
                <button class="link tap" @click=${() => this.#goToGlossary(entry)}>
                  ${say(words, 'term.more')}
                </button>
              `
            : undefined
        }
        <button class="link tap" popovertarget="meaning" popovertargetaction="hide">
          ${say(words, 'term.close')}
        </button>
      </div>
    `;
  }

  get #popover(): HTMLElement | null {
    return rootOf(this).querySelector<HTMLElement>('[popover]:popover-open');
  }

  get #asked(): string {
    return (this.term ?? this.textContent ?? '').trim();
  }

  /** By its id, or by any of its names, in the reader's language or in English. */
  #find(): Entry | undefined {
    const { words, reader } = this;
    const asked = folded(this.#asked, words.lang);
    const names = (term: Entry): string[] =>
      [words, englishWords()].flatMap((these) => {
        const name = termText(these, term, 'name');
        return [name, ...name.split(/[(),]/), ...termText(these, term, 'also').split(';')];
      });
    return glossary
      .filter((term) => term.for.includes(reader))
      .find(
        (term) =>
          term.id === asked ||
          names(term).some((name) => {
            const plain = folded(name, words.lang);
            return plain && (plain === asked || `${plain}s` === asked);
          }),
      );
  }

  #inGlossary({ id }: Entry): HTMLDetailsElement | undefined {
    const list = findWidget(this, 'csec-glossary');
    const found = list && rootOf(list).getElementById(`csec-term-${id}`);
    return (found as HTMLDetailsElement | null) ?? undefined;
  }

  #goToGlossary(entry: Entry): void {
    const list = findWidget(this, 'csec-glossary');
    const details = this.#inGlossary(entry);
    if (!list || !details) return;
    this.#popover?.hidePopover();
    // A search there may have hidden the word.
    list.forget();
    details.open = true;
    goTo(list, `#${details.id} summary`);
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'csec-term': Term;
  }
}
