import { html, type TemplateResult } from 'lit';
import { audiences, type Audience } from '../content/audience.js';
import { statewide } from '../content/statewide.js';
import type { Words } from '../i18n.js';
import { directionOf } from '../language.js';
import { ownName } from '../language-names.js';
import { everyoneLooks } from '../page.js';
import { languagesFor } from '../surroundings.js';
import { rootOf, Widget } from '../widget.js';
import { callFirst, callLink, numberText } from './calling.js';
import { shared } from './shared.styles.js';
import { goTo } from './find-widget.js';
import { heading, named, say } from './text.js';
import { styles } from './toolkit.styles.js';

type Piece = (reader: Audience, level: number) => TemplateResult;

// By tag name alone: which elements these are is the script's affair.
const pieces = {
  'hotline-card': (reader, level) =>
    html`<csec-hotline-card audience=${reader} heading-level=${level}></csec-hotline-card>`,
  'risk-checklist': (reader, level) =>
    html`<csec-risk-checklist audience=${reader} heading-level=${level}></csec-risk-checklist>`,
  'protocol-stepper': (reader, level) =>
    html`<csec-protocol-stepper audience=${reader} heading-level=${level}></csec-protocol-stepper>`,
  topics: (reader, level) =>
    html`<csec-topics audience=${reader} heading-level=${level}></csec-topics>`,
  resources: (reader, level) =>
    html`<csec-resources audience=${reader} heading-level=${level}></csec-resources>`,
  glossary: (reader, level) =>
    html`<csec-glossary audience=${reader} heading-level=${level}></csec-glossary>`,
} satisfies Record<string, Piece>;

type Name = keyof typeof pieces;

const main: Record<Audience, readonly Name[]> = {
  staff: ['risk-checklist', 'protocol-stepper', 'topics'],
  family: ['topics', 'resources'],
  student: ['topics', 'resources'],
};
const rest: Record<Audience, readonly Name[]> = {
  staff: ['resources', 'glossary'],
  family: ['glossary'],
  student: ['glossary'],
};

/**
 * A whole page from one tag, for one audience: whom to call, what to notice, what to do, what to know, what the words mean.
 *
 * @element csec-toolkit
 * @slot - What shows until the page has its content, and where it cannot get it.
 * @fires {ReadyEvent} csec-ready - The page shows its content, in the language `lang`.
 * @fires {FallbackEvent} csec-fallback - The page could not show its content, for `reason`.
 * @csspart heading - The headings.
 * @csspart door - A button by which a reader says who they are.
 * @csspart language - The menu of languages.
 * @csspart bar - The way to call, always in reach.
 * @csspart call - A link that calls.
 */
export class Toolkit extends Widget {
  static override styles = [shared, styles];

  /** The language that the reader chose: in memory, for this element and those in it. @internal */
  spoken: string | undefined;

  #chosen: Audience | undefined;

  /** @internal */
  protected override clear(): void {
    this.#chosen = undefined;
    if (this.spoken) this.#speak(undefined);
    this.requestUpdate();
  }

  /** @internal */
  protected override content(): TemplateResult {
    const { words } = this;
    const named = audiences.includes(this.audience!) ? this.audience : undefined;
    const reader = named ?? this.#chosen;
    return html`
      ${
        reader === 'staff'
          ? undefined
          : html`<csec-quick-exit audience=${reader ?? 'family'}></csec-quick-exit>`
      }
      ${this.#languageMenu()}
      ${reader ? this.#page(reader, !named) : this.#doors(words)}
      ${this.#bar(reader ?? 'family')}
    `;
  }

  /** Its menu does, and each element in it. @internal */
  protected override readonly offersEnglish = false;

  #languageMenu(): TemplateResult | undefined {
    const { words } = this;
    const languages = languagesFor(this);
    if (languages.length < 2) return undefined;
    return html`
      <label class="language only-screen">
        <span>${say(words, 'toolkit.language')}</span>
        <select
          part="language"
          autocomplete="off"
          @change=${(event: Event) => this.#speak((event.target as HTMLSelectElement).value)}
        >
          ${languages.map(
            (lang) => html`
              <option
                value=${lang}
                lang=${lang}
                dir=${directionOf(lang)}
                .selected=${lang === words.lang}
              >
                ${ownName(lang)}
              </option>
            `,
          )}
        </select>
      </label>
    `;
  }

  #doors(words: Words): TemplateResult {
    return html`
      <div class="who only-screen">
        ${heading(this.level, say(words, 'toolkit.who'))}
        <div class="doors">
          ${audiences.map(
            (one) => html`
              <button class="button quiet" part="door" @click=${() => this.#enter(one)}>
                ${say(words, `toolkit.doors.${one}`)}
              </button>
            `,
          )}
        </div>
      </div>
      ${pieces['hotline-card']('family', this.level)}
    `;
  }

  #page(reader: Audience, open: boolean): TemplateResult {
    const { words } = this;
    const level = Math.min(6, this.level + 1);
    const piece = (name: Name): TemplateResult => pieces[name](reader, level);
    const names: Name[] = ['hotline-card', ...main[reader], ...rest[reader]];
    return html`
      <div class="who">
        ${heading(this.level, say(words, `toolkit.for.${reader}`))}
        ${
          open
            ? html`
                <button class="link tap only-screen" @click=${() => this.#enter(undefined)}>
                  ${say(words, 'toolkit.change')}
                </button>
              `
            : undefined
        }
      </div>
      <nav class="only-screen" aria-label=${words.t('toolkit.parts')}>
        <ul>
          ${names.map((name) => this.#link(name, reader))}
        </ul>
      </nav>
      <div class="page">
        <div class="card">${piece('hotline-card')}</div>
        <div class="main">${main[reader].map(piece)}</div>
        <div class="rest">${rest[reader].map(piece)}</div>
      </div>
    `;
  }

  #link(name: Name, reader: Audience): TemplateResult {
    const { words } = this;
    const title =
      name === 'hotline-card'
        ? say(words, 'toolkit.call')
        : name === 'topics' || name === 'resources'
          ? say(words, `${name}.title.${reader}`)
          : say(words, `${name}.title`);
    return html`
      <li>
        <button class="link tap" @click=${() => goTo(this.#find(name))}>${title}</button>
      </li>
    `;
  }

  /** The way to call, in sight wherever the reader is on the page. */
  #bar(reader: Audience): TemplateResult {
    const { words, phones } = this;
    const { emergency, lines } = statewide;
    const danger = say(words, 'hotline-card.danger-call', { emergency: numberText(emergency) });
    const talk = lines.childhelp.number!;
    return html`
      <div class="bar only-screen" part="bar">
        ${callLink(emergency, danger, 'tap danger')}
        ${
          reader === 'student'
            ? callLink(talk, html`${named(lines.childhelp.short)} ${numberText(talk)}`)
            : phones.length
              ? callFirst(words, this.place, phones)
              : html`
                  <button class="button" @click=${() => goTo(this.#find('hotline-card'))}>
                    ${say(words, 'toolkit.call')}
                  </button>
                `
        }
      </div>
    `;
  }

  #find(name: Name): Widget {
    return rootOf(this).querySelector<Widget>(`csec-${name}`)!;
  }

  #speak(lang: string | undefined): void {
    this.spoken = lang;
    everyoneLooks();
  }

  #enter(reader: Audience | undefined): void {
    this.#chosen = reader;
    this.requestUpdate();
    void this.updateComplete.then(() =>
      rootOf(this).querySelector<HTMLElement>('[part="heading"]')?.focus(),
    );
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'csec-toolkit': Toolkit;
  }
}
