import { html, type PropertyDeclarations, type TemplateResult } from 'lit';
import { glossary, type Term } from '../content/glossary.js';
import { aside, heardNow, hearing } from '../i18n.js';
import { warn } from '../warn.js';
import { Widget } from '../widget.js';
import { chosen } from './chapters.js';
import { folded } from './find-word.js';
import { detailsStyles } from './details.styles.js';
import { styles } from './glossary.styles.js';
import { Openings } from './openings.js';
import { shared } from './shared.styles.js';
import { meaningOf, readTerm, termText, type Meaning } from './term-text.js';
import { draftNote, heading, known, say } from './text.js';

/** A term with its words, and what a search looks through: made at the first search. */
interface Entry extends Meaning {
  haystack?: string;
}

/**
 * What the words mean, for one audience, in the order of the reader's alphabet, with a search.
 *
 * @element csec-glossary
 * @slot - What shows until the words are there, and where they cannot be had.
 * @fires {ReadyEvent} csec-ready - The glossary shows its content, in the language `lang`.
 * @fires {FallbackEvent} csec-fallback - The glossary could not show its content, for `reason`.
 * @csspart heading - The heading.
 * @csspart search - The search field.
 * @csspart term - One word with its meaning.
 */
export class Glossary extends Widget {
  static override styles = [shared, detailsStyles, styles];
  static override properties: PropertyDeclarations = { terms: {} };

  /** The ids of the words to show, with spaces between, for example `csec sextortion`. Without it, all. */
  declare terms: string | undefined;

  #query = '';
  #entries: readonly Entry[] = [];
  #madeFor = '';
  #draft = false;
  #openings = new Openings(this, 'csec-term-', () => this.#search(''));

  /** @internal */
  protected override clear(): void {
    this.#search('');
    this.#openings.close();
  }

  /** @internal */
  protected override content(): TemplateResult {
    const { words } = this;
    const entries = this.#all();
    const needle = this.#query.trim() && folded(this.#query, words.lang);
    const found = needle
      ? entries.filter((entry) => this.#haystack(entry).includes(needle))
      : entries;
    const [count, total] = [found.length, entries.length];
    return html`
      ${heading(this.level, say(words, 'glossary.title'))} ${draftNote(words, false)}
      <label class="field only-screen">
        <span class="small muted">${say(words, 'glossary.search')}</span>
        <input
          part="search"
          type="search"
          dir="auto"
          autocomplete="off"
          spellcheck="false"
          .value=${this.#query}
          @focus=${(event: Event) => (event.target as HTMLElement).scrollIntoView({ block: 'nearest' })}
          @input=${(event: Event) => this.#search((event.target as HTMLInputElement).value)}
        />
      </label>
      <p class="small muted count only-screen" role="status">
        ${
          count
            ? needle
              ? say(words, 'glossary.found', { count, total })
              : say(words, 'glossary.count', { count })
            : say(words, 'glossary.none')
        }
      </p>
      <div>${entries.map((entry) => this.#entry(entry, !found.includes(entry)))}</div>
    `;
  }

  #entry(entry: Entry, hidden: boolean): TemplateResult {
    const { words } = this;
    return html`
      <details id="csec-term-${entry.term.id}" part="term" ?hidden=${hidden}>
        <summary><span>${entry.name}</span></summary>
        <div class="meaning">${meaningOf(words, this.reader, entry)}</div>
      </details>
    `;
  }

  /** The terms of this audience, made once for each language, and in the order of its alphabet. */
  #all(): readonly Entry[] {
    const { words, reader, terms = '' } = this;
    const madeFor = [words.lang, reader, terms].join('|');
    if (madeFor === this.#madeFor) {
      heardNow().draft ||= this.#draft;
      return this.#entries;
    }
    this.#madeFor = madeFor;
    const [entries, { draft }] = hearing(() =>
      this.#chosen().map((term): Entry => readTerm(words, term, reader)),
    );
    this.#draft = draft;
    // The facts stand in English order already (a test says so): a cold Collator takes longer than all else here.
    if (words.lang !== 'en') {
      const collator = new Intl.Collator(known(words.lang));
      entries.sort((a, b) => collator.compare(a.name, b.name));
    }
    this.#entries = entries;
    return this.#entries;
  }

  #chosen(): readonly Term[] {
    return chosen(
      glossary.filter((term) => term.for.includes(this.reader)),
      this.terms,
      (unknown, known) =>
        warn(
          this,
          `terms="${this.terms}": there is no word "${unknown.join('", "')}". The words: ${known.join(' ')}.`,
        ),
      glossary,
    );
  }

  #haystack(entry: Entry): string {
    const { words } = this;
    const { term, name, meaning, also } = entry;
    const hidden = aside(() => termText(words, term, 'hidden'));
    const all = [name, meaning, also, hidden].join(' ');
    return (entry.haystack ??= folded(all, words.lang));
  }

  #search(query: string): void {
    this.#query = query;
    this.requestUpdate();
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'csec-glossary': Glossary;
  }
}
