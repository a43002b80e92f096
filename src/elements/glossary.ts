import { html, type PropertyDeclarations, type TemplateResult } from 'lit';
import { glossary, type Term } from '../content/glossary.js';
import { statewide } from '../content/statewide.js';
import { englishWords, type Key, type Words } from '../i18n.js';
import { warn } from '../warn.js';
import { rootOf, Widget } from '../widget.js';
import { folded } from './find-word.js';
import { styles } from './glossary.styles.js';
import { lawText } from './law.js';
import { shared } from './shared.styles.js';
import { draftNote, heading, say } from './text.js';

/** A term with its words. */
interface Entry {
  term: Term;
  name: string;
  meaning: string;
  also: string;
  /** All that a search looks through: made at the first search. */
  haystack?: string;
}

const prefix = '#csec-term-';

const filling = {
  age: statewide.childUnder,
  hours: statewide.writtenWithinHours,
  form: statewide.form.name,
  alias: statewide.form.alias,
};

/** One part of a term's words; empty where English has none. */
function text(words: Words, term: Term, part: string): string {
  const key = `glossary.terms.${term.id}.${part}`;
  if (!englishWords().has(key)) return '';
  return words.t(key as Key, { ...filling, ...term.figures });
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
  static override styles = [shared, styles];
  static override properties: PropertyDeclarations = { terms: {} };

  /** The ids of the words to show, with spaces between, for example `csec sextortion`. Without it, all. */
  declare terms: string | undefined;

  #query = '';
  #entries: readonly Entry[] = [];
  #madeFor = '';
  #openFromAddress = (): void => {
    this.#opened = '';
    this.requestUpdate();
  };
  #openAll = (): void => this.#setAll(true);
  #closeAgain = (): void => this.#setAll(false);
  #wasOpen = new Set<Element>();
  #opened = '';

  override connectedCallback(): void {
    super.connectedCallback();
    addEventListener('hashchange', this.#openFromAddress);
    addEventListener('beforeprint', this.#openAll);
    addEventListener('afterprint', this.#closeAgain);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    removeEventListener('hashchange', this.#openFromAddress);
    removeEventListener('beforeprint', this.#openAll);
    removeEventListener('afterprint', this.#closeAgain);
  }

  protected override updated(): void {
    const { hash } = location;
    if (hash !== this.#opened && hash.startsWith(prefix)) void this.#openTerm(hash);
  }

  /** @internal */
  protected override clear(): void {
    this.#search('');
    for (const details of rootOf(this).querySelectorAll('details')) details.open = false;
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

  #entry({ term, name, meaning, also }: Entry, hidden: boolean): TemplateResult {
    const { words } = this;
    return html`
      <details id="csec-term-${term.id}" part="term" ?hidden=${hidden}>
        <summary><span>${name}</span></summary>
        <div class="meaning">
          <p>${meaning}</p>
          ${
            also
              ? html`
                  <p class="small muted">${say(words, 'glossary.also', { names: also })}</p>
                `
              : undefined
          }
          ${
            this.reader === 'staff' && term.law.length
              ? html`
                  <p class="small muted">
                    ${say(words, 'glossary.law', {
                      law: term.law.map((law, index) => [index ? '; ' : '', lawText(words, law)]),
                    })}
                  </p>
                `
              : undefined
          }
          ${
            term.own
              ? html`
                  <p class="small muted">${say(words, 'glossary.own')}</p>
                `
              : undefined
          }
        </div>
      </details>
    `;
  }

  /** The terms of this audience, made once for each language, and in the order of its alphabet. */
  #all(): readonly Entry[] {
    const { words, reader, terms = '' } = this;
    const madeFor = [words.lang, reader, terms].join('|');
    if (madeFor === this.#madeFor) return this.#entries;
    this.#madeFor = madeFor;
    const entries = this.#chosen().map((term) => this.#read(words, term));
    // The facts stand in English order already (a test says so): a cold Collator takes longer than all else here.
    if (words.lang !== 'en') {
      const collator = new Intl.Collator(words.lang);
      entries.sort((a, b) => collator.compare(a.name, b.name));
    }
    this.#entries = entries;
    return this.#entries;
  }

  #chosen(): readonly Term[] {
    const all = glossary.filter((term) => term.for.includes(this.reader));
    const ids = this.terms?.split(/\s+/).filter(Boolean) ?? [];
    if (!ids.length) return all;
    const unknown = ids.filter((id) => !glossary.some((term) => term.id === id));
    if (unknown.length)
      warn(
        this,
        `terms="${this.terms}": there is no word "${unknown.join('", "')}". The words: ${glossary.map(({ id }) => id).join(' ')}.`,
      );
    const chosen = all.filter(({ id }) => ids.includes(id));
    return chosen.length ? chosen : all;
  }

  #read(words: Words, term: Term): Entry {
    return {
      term,
      name: text(words, term, 'name'),
      meaning: text(words, term, this.reader),
      also: text(words, term, 'also'),
    };
  }

  #haystack(entry: Entry): string {
    const { words } = this;
    const { term, name, meaning, also } = entry;
    const all = [name, meaning, also, text(words, term, 'hidden')].join(' ');
    return (entry.haystack ??= folded(all, words.lang));
  }

  #search(query: string): void {
    this.#query = query;
    this.requestUpdate();
  }

  /** Opens the term that the page's own address names. Nothing here changes that address. */
  async #openTerm(hash: string): Promise<void> {
    const details = rootOf(this).getElementById(hash.slice(1)) as HTMLDetailsElement | null;
    if (!details) return;
    this.#opened = hash;
    this.#search('');
    details.open = true;
    await this.updateComplete;
    details.scrollIntoView({ block: 'start' });
    details.querySelector('summary')?.focus({ preventScroll: true });
  }

  // Where the browser does not yet open closed details in print by style.
  #setAll(open: boolean): void {
    for (const details of rootOf(this).querySelectorAll('details')) {
      if (open && details.open) this.#wasOpen.add(details);
      details.open = open || this.#wasOpen.has(details);
    }
    if (!open) this.#wasOpen.clear();
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'csec-glossary': Glossary;
  }
}
