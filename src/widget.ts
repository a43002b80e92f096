import { adoptStyles, html, nothing, render } from 'lit';
import type { PropertyDeclarations, PropertyValues, TemplateResult } from 'lit';
import { childContacts, compareFallback, hasFallback } from './children.js';
import type { Audience } from './content/audience.js';
import type { County, Phone } from './content/county.js';
import type { Contact, District } from './content/district.js';
import { FallbackEvent, ReadyEvent, type FallbackReason } from './events.js';
import { englishWords, hearing, heardNow, wordsNow } from './i18n.js';
import { observeLanguage } from './language.js';
import { everyoneLooks, givenNumber, moveIn, moveOut } from './page.js';
import { hasParts, loadParts, partNow, type Part } from './parts.js';
import { keepInside } from './privacy.js';
import { inRoot } from './root.js';
import { lookAround, type Surroundings } from './surroundings.js';
import { asText, TextElement } from './text.js';
import { isTwin, Tongues } from './tongues.js';
import { warn } from './warn.js';

const roots = new WeakMap<Widget, ShadowRoot>();

/** The root that an element renders into: for the kit's own code, also where the root is closed. */
export const rootOf = (widget: Widget): ShadowRoot => roots.get(widget)!;

/**
 * What every element does: find its county, audience and language, show its content or its children, and forget.
 *
 * @attr {string} lang - The language of the words, as a BCP 47 tag; without it, that of the nearest element around.
 * @csspart tongues - Where a reader has the English, instead or beside.
 * @cssprop --csec-accent - Links, buttons, edges.
 * @cssprop --csec-on-accent - Words on the accent.
 * @cssprop --csec-ink - Words.
 * @cssprop --csec-muted - Quieter words, and the edges of fields.
 * @cssprop --csec-surface - Behind everything.
 * @cssprop --csec-soft - Behind what stands out.
 * @cssprop --csec-line - Fine lines.
 * @cssprop --csec-now - Danger now.
 * @cssprop --csec-radius - Corners.
 * @cssprop --csec-font - The font; the page's own if none is set.
 */
export abstract class Widget extends TextElement {
  /** The version of the kit. @internal */
  static readonly version = __VERSION__;
  static override properties: PropertyDeclarations = {
    county: {},
    audience: {},
    drafts: {},
    headingLevel: { type: Number, attribute: 'heading-level' },
    district: { attribute: false },
  };

  /** The county's id, for example `san-luis-obispo`; `none` asks for the picker. */
  declare county: string | undefined;

  /** For whom the words are: `staff` (the default), `family` or `student`. */
  declare audience: Audience | undefined;

  /** `off` shows a language where a qualified person has signed all that stands here, and else English. */
  declare drafts: string | undefined;

  /** The level of the element's heading, 1 to 6. */
  declare headingLevel: number;

  /** A district's own content, for frameworks; on a plain page it stands in a JSON script. */
  declare district: District | undefined;

  /** @internal */ protected words = englishWords();
  /** @internal */ protected reader: Audience = 'staff';
  /** @internal */ protected place: County | undefined;
  /** @internal */ protected contacts: readonly Contact[] = [];
  /** What the district said, or nothing. @internal */ protected own: District = {};
  /** The language, as a tag, that other words stand for. @internal */ protected asked = '';
  /** Nobody but the reader says which county. @internal */ protected open = true;
  /** A part that the content needs did not come. @internal */ protected lacking = false;

  #root = this.attachShadow((this.constructor as typeof Widget).shadowRootOptions);
  #internals = this.attachInternals();
  #found: Surroundings | undefined;
  #child: readonly Contact[] | undefined;
  #seen = '';
  #loading = '';
  #failed = '';
  #showing = false;
  #told = '';
  #leave: (() => void) | undefined;
  #tongues = new Tongues(this);

  constructor() {
    super();
    this.headingLevel = 2;
    roots.set(this, this.#root);
    keepInside(this.#root);
  }

  override connectedCallback(): void {
    super.connectedCallback();
    moveIn(this);
    // A function of its own: what leaves with one element must not be what the others listen with.
    this.#leave = observeLanguage(this, () => everyoneLooks());
    this.look(true);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    moveOut(this);
    this.#leave?.();
  }

  /** @internal */
  look(retry = false): void {
    if (retry) this.#failed = '';
    if (this.#see() || retry) this.requestUpdate();
  }

  /** @internal */
  forget(): void {
    this.#tongues.choose('own');
    this.clear();
    // A page that is left or printed does not wait for an update.
    if (this.hasUpdated && this.isUpdatePending) this.performUpdate();
  }

  /** @internal */
  get printTitle(): string | undefined {
    const { reader, words } = this;
    return reader === 'staff' ? undefined : words.t(`toolkit.for.${reader}`);
  }

  /** The content, in `this.words`, for `this.reader` in `this.place`. @internal */
  protected abstract content(): TemplateResult;

  /** The lazy parts, of words and of facts, that the content needs besides the words of the kit. @internal */
  protected parts(): readonly string[] {
    return [];
  }

  /** One of these parts, if it is there. @internal */
  protected lazy<Facts>(name: string): Part<Facts> | undefined {
    return partNow(this.words.lang, name);
  }

  /** How slot and content stand in the root. @internal */
  protected frame(slot: TemplateResult, body: unknown): TemplateResult {
    return html`${slot}${body}`;
  }

  /** Whether a reader may have the English instead, or beside. @internal */
  protected readonly offersEnglish: boolean = true;

  /** What an element has to forget. @internal */
  protected clear(): void {}

  /** The element knows its county. @internal */
  protected located(): void {}

  /** The numbers to call, the district's own in place of the county's first. @internal */
  protected get phones(): readonly Phone[] {
    const given = givenNumber(this.place?.id ?? '', this)?.phone;
    const phones = this.place?.phones ?? [];
    return given ? [given, ...phones.slice(1)] : phones;
  }

  /** The level of the heading, whatever the attribute says. @internal */
  protected get level(): number {
    const level = Number(asText(this.headingLevel));
    if (level >= 1 && level <= 6) return Math.trunc(level);
    warn(
      this,
      `heading-level="${this.getAttribute('heading-level')}" is not a number from 1 to 6: 2 is used.`,
    );
    return 2;
  }

  protected override createRenderRoot(): HTMLElement {
    adoptStyles(this.#root, (this.constructor as typeof Widget).elementStyles);
    // Lit keeps what this returns in a public field, where a closed root would lie open.
    return this;
  }

  protected override update(changed: PropertyValues): void {
    if (['county', 'audience', 'district', 'drafts'].some((name) => changed.has(name))) {
      this.#see();
      if (this.hasUpdated) everyoneLooks();
    }
    super.update(changed);
    if (changed.size) this.#tongues.renew();
    const reason = this.#choose();
    try {
      // A part that is missing takes nothing away but itself, unless the page wrote what to show instead.
      if (reason && hasFallback(this) && !this.lacking) this.#paint();
      else hearing(() => this.#paint(this.#content()));
      this.#tell(reason);
      // Contacts among the children are read first.
      // What needs parts shows numbers of its own besides.
      if (!reason && !this.parts().length)
        queueMicrotask(() => compareFallback(this, this.phones, this.contacts));
    } catch (error) {
      warn(this, `could not show its content: ${String(error)}`);
      this.#paint();
      this.#tell('data');
    }
  }

  #content(): TemplateResult {
    const { lang } = this.words;
    this.asked = this.#found!.asked;
    const content = this.content();
    const allowed = this.#found!.drafts || !heardNow().draft;
    // To this reader the kit has no words of their language.
    if (!allowed) this.asked ||= lang;
    if (lang === 'en' || (allowed && !this.offersEnglish)) return content;
    const english = !allowed || this.#tongues.now === 'english';
    if (english) this.words = englishWords();
    return html`
      ${english ? this.content() : content}
      ${allowed ? this.#tongues.control(lang, this.words) : undefined}
    `;
  }

  #paint(content?: TemplateResult): void {
    // What the page wrote is all that a page translator can reach: where the kit has no words for it, that stands too.
    const beside = this.words.lang === 'en' && this.#found!.translated && hasFallback(this);
    const slot = html`<slot ?hidden=${content && !beside} @slotchange=${() => this.#readChildren()}></slot>`;
    const root = content ? inRoot(this.words, content) : nothing;
    const body = content && this.offersEnglish ? this.#tongues.frame(root, this.words) : root;
    render(this.frame(slot, body), this.#root, { host: this });
  }

  /** Finds the words; tells why not all of the content can be shown. `loading`: not yet. */
  #choose(): FallbackReason | 'loading' | undefined {
    const { lost, lang } = this.#found!;
    this.lacking = false;
    if (lost && hasFallback(this)) return 'county';
    const parts = this.parts();
    const asked = [lang, ...parts].join();
    const words = wordsNow(lang);
    if (words && hasParts(lang, parts)) {
      this.words = words;
      // Who comes back to a language that failed asks for it again.
      this.#failed = '';
      return undefined;
    }
    if (this.#failed !== asked) {
      this.#load(lang, parts, asked);
      // Without anything to show meanwhile, English is; and what already stands goes on standing.
      const enough = hasFallback(this) ? this.#showing : hasParts(this.words.lang, parts);
      return enough ? undefined : 'loading';
    }
    // What stands goes on standing: a language that does not come takes nothing away.
    if (hasFallback(this) && !this.#showing) return 'words';
    this.lacking = !hasParts('en', parts);
    this.words = (this.lacking && words) || englishWords();
    return this.lacking ? 'words' : undefined;
  }

  #load(lang: string, parts: readonly string[], asked: string): void {
    if (this.#loading === asked) return;
    this.#loading = asked;
    loadParts(lang, parts)
      .catch(() => {
        this.#failed = asked;
        warn(
          this,
          `lang="${lang}": these words did not load. They are tried again when the browser comes online.`,
        );
      })
      .finally(() => {
        if (this.#loading === asked) this.#loading = '';
        this.requestUpdate();
      });
  }

  #tell(reason: FallbackReason | 'loading' | undefined): void {
    if (reason === 'loading') return;
    this.#showing = !reason;
    // That a reader chose English here is theirs to know.
    const { lang } = this.#tongues.now === 'english' ? this.#found! : this.words;
    const news = reason ?? `ready ${lang}`;
    if (news === this.#told) return;
    this.#told = news;
    try {
      this.#internals.states[reason ? 'delete' : 'add']('ready');
    } catch {
      // Browsers of early 2024 take only names that begin with two hyphens.
    }
    if (!isTwin(this))
      this.dispatchEvent(reason ? new FallbackEvent(reason) : new ReadyEvent(lang));
  }

  /** Looks at the page; true if there is something new to show. */
  #see(): boolean {
    const found = lookAround(this);
    this.#found = found;
    this.place = found.place;
    this.open = found.open;
    this.asked = found.asked;
    this.reader = found.reader;
    this.own = found.district;
    this.contacts = this.#child ?? this.own.contacts ?? [];
    this.located();
    const { place, ...rest } = found;
    const seen = JSON.stringify([place?.id, rest, this.contacts, this.phones]);
    const news = seen !== this.#seen;
    this.#seen = seen;
    return news;
  }

  #readChildren(): void {
    this.#child = childContacts(this);
    // Children that nobody sees, and that say nothing, are no reason to draw again.
    if (this.#see() || !this.#showing) this.requestUpdate();
  }
}
