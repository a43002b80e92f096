import { html, type ReactiveElement, type TemplateResult } from 'lit';
import type { Words } from './i18n.js';
import { ownName } from './language-names.js';

/** In which words a reader wants an element: in their own, in English, or in both side by side. */
export type Tongue = 'own' | 'english' | 'both';

const twins = new WeakSet<Element>();

/** Whether this element is the English that stands beside another one. The page is told nothing of it. */
export const isTwin = (element: Element): boolean => twins.has(element);

/** The element once more, in English, with all that the page said on it and between its tags. */
function twinOf(element: ReactiveElement): HTMLElement {
  const twin = element.cloneNode(true) as HTMLElement;
  for (const name of ['id', 'slot', 'hidden']) twin.removeAttribute(name);
  // A framework sets properties, which leave no attributes.
  const { elementProperties } = element.constructor as typeof ReactiveElement;
  for (const name of elementProperties.keys())
    Reflect.set(twin, name, Reflect.get(element, name) as unknown);
  twins.add(twin);
  return Object.assign(twin, { lang: 'en', spoken: 'en' });
}

/** The choice of a reader for one element, and what it shows of it. */
export class Tongues {
  now: Tongue = 'own';
  #twin: HTMLElement | undefined;
  readonly #element: ReactiveElement;

  constructor(element: ReactiveElement) {
    this.#element = element;
  }

  choose(tongue: Tongue): void {
    if (tongue === this.now) return;
    this.now = tongue;
    this.#twin = tongue === 'both' ? twinOf(this.#element) : undefined;
    this.#element.requestUpdate();
  }

  /** The page says something else on the element. */
  renew(): void {
    if (this.#twin) this.#twin = twinOf(this.#element);
  }

  /** Where a reader says in which words; by the names of the languages, which whoever wants them can read. */
  control(lang: string, words: Words): TemplateResult {
    const own = html`<bdi lang=${lang}>${ownName(lang)}</bdi>`;
    const english = html`<bdi lang="en">English</bdi>`;
    const names = { own, english, both: html`${own} + ${english}` };
    return html`
      <div class="tongues only-screen" part="tongues" role="group" aria-label=${words.t('toolkit.language')}>
        ${(Object.keys(names) as Tongue[]).map(
          (tongue) => html`
            <button
              class="link tap"
              aria-pressed=${`${tongue === this.now}`}
              @click=${() => this.choose(tongue)}
            >
              <span>${names[tongue]}</span>
            </button>
          `,
        )}
      </div>
    `;
  }

  /** What the element shows, and beside it the English, if that was chosen. */
  frame(content: unknown, { lang }: Words): TemplateResult {
    return html`
      <div class="pair">
        <div class="cell">${content}</div>
        ${lang === 'en' ? undefined : this.#twin}
      </div>
    `;
  }
}
