import { html, nothing, type PropertyDeclarations, type TemplateResult } from 'lit';
import { glossary, type Term as Entry } from '../content/glossary.js';
import { aside, englishWords, type Words } from '../i18n.js';
import { rootOf, Widget } from '../widget.js';
import { findWidget, goTo } from './find-widget.js';
import { folded } from './find-word.js';
import { shared } from './shared.styles.js';
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

  // A press outside closes what is open before the click on the word comes.
  #wasOpen: boolean | undefined;

  /** @internal */
  protected override clear(): void {
    this.#toggle(false);
  }

  /** @internal */
  protected override frame(slot: TemplateResult, body: unknown): TemplateResult {
    // No <button>: it would not break with its line, and a word stands in the middle of a sentence.
    return body === nothing
      ? html`${slot}`
      : html`<span
            class="word"
            part="word"
            role="button"
            tabindex="0"
            aria-expanded=${this.#isOpen ? 'true' : 'false'}
            aria-controls="meaning"
            @pointerdown=${() => (this.#wasOpen = this.#isOpen)}
            @click=${() => this.#click()}
            @keydown=${(event: KeyboardEvent) => this.#press(event)}
            @focusout=${(event: FocusEvent) => this.#leave(event)}
            >${slot}</span
          ><div
            id="meaning"
            part="meaning"
            popover
            @focusout=${(event: FocusEvent) => this.#leave(event)}
            @beforetoggle=${(event: ToggleEvent) => this.#turn(event.newState === 'closed')}
            @toggle=${() => this.requestUpdate()}
            >${body}</div
          >`;
  }

  /** @internal */
  protected override content(): TemplateResult {
    const { words, reader } = this;
    const entry = aside(() => this.#find());
    if (!entry) throw new Error(`the glossary for "${reader}" has no word "${this.#asked}"`);
    const meaning = readTerm(words, entry, reader);
    return html`
      <p class="subtitle">${meaning.name}</p>
      ${meaningOf(words, reader, meaning)} ${draftNote(words, false)}
      ${words.lang === 'en' ? undefined : this.#english(words.original, entry)}
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
        <button class="link tap" @click=${() => this.#toggle(false)}>
          ${say(words, 'term.close')}
        </button>
      </div>
    `;
  }

  /** The meaning has the English in it. @internal */
  protected override readonly offersEnglish = false;

  #english(words: Words, entry: Entry): TemplateResult {
    const meaning = aside(() => readTerm(words, entry, this.reader));
    return html`
      <details lang="en" dir="ltr">
        <summary class="small">English</summary>
        <p class="subtitle">${meaning.name}</p>
        ${meaningOf(words, this.reader, meaning)}
      </details>
    `;
  }

  get #meaning(): HTMLElement | null {
    return rootOf(this).querySelector<HTMLElement>('[popover]');
  }

  get #isOpen(): boolean {
    return !!this.#meaning?.matches(':popover-open');
  }

  #toggle(open: boolean): void {
    // In a part of the page that was taken away nothing opens or closes.
    if (this.isConnected) this.#meaning?.togglePopover(open);
  }

  #click(): void {
    this.#toggle(!(this.#wasOpen ?? this.#isOpen));
    this.#wasOpen = undefined;
  }

  /** Who goes on with the keyboard does not go on beneath it. */
  #leave({ relatedTarget }: FocusEvent): void {
    if (relatedTarget && !rootOf(this).contains(relatedTarget as Node)) this.#toggle(false);
  }

  /** The focus does not get lost with what closes. */
  #turn(closes: boolean): void {
    if (closes && this.#meaning?.contains(rootOf(this).activeElement))
      rootOf(this).querySelector<HTMLElement>('.word')?.focus();
  }

  #press(event: KeyboardEvent): void {
    if (event.key !== 'Enter' && event.key !== ' ') return;
    event.preventDefault();
    this.#toggle(!this.#isOpen);
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
        // Each script has marks of its own.
        return [
          name,
          ...name.split(/[(),（），、،]/),
          ...termText(these, term, 'also').split(/[;；؛、]/),
        ];
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
    this.#toggle(false);
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
