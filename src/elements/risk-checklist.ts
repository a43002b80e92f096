import { html, type PropertyDeclarations, type TemplateResult } from 'lit';
import type { Phone, Track } from '../content/county.js';
import { statewide, type FactorId, type ListId } from '../content/statewide.js';
import { pickCounty } from '../page.js';
import { rootOf, Widget } from '../widget.js';
import { callFirst, madeUp, picker } from './calling.js';
import { contactList } from './contacts.js';
import { lineStyles } from './hotline-card.styles.js';
import { styles } from './risk-checklist.styles.js';
import { shared } from './shared.styles.js';
import { findWidget, goTo } from './find-widget.js';
import { practicePart, Scenarios } from './scenarios.js';
import { forStaff, notForStaff } from './staff-only.js';
import { draftNote, heading, inBoth, latin, say, sayBoth } from './text.js';

const { lists, minutes } = statewide.checklist;
const liaisons = new Set(['homeless-liaison', 'foster-liaison']);

/** Where a link from the checklist leads: the two tracks of the steps. */
interface Steps extends Widget {
  show(track: Track): void;
}

/**
 * What was noticed, for school staff. The call stands first, and ticking only adds: no score, no screening.
 *
 * @element csec-risk-checklist
 * @slot - What shows until the list has its content, and where it cannot get it.
 * @fires {ReadyEvent} csec-ready - The list shows its content, in the language `lang`.
 * @fires {FallbackEvent} csec-fallback - The list could not show its content, for `reason`.
 * @csspart heading - The headings.
 * @csspart call - A link that calls.
 * @csspart county - Where a reader says which county.
 * @csspart picker - The list of counties.
 * @csspart practice - The banner and the stories of practice.
 * @csspart result - What appears when a rule is met.
 * @csspart without-number - What stands where no number is fit to show.
 */
export class RiskChecklist extends Widget {
  // In an open root a page's own listener sees through composedPath() which box was ticked.
  static override shadowRootOptions: ShadowRootInit = { mode: 'closed' };
  static override styles = [shared, lineStyles, styles];
  static override properties: PropertyDeclarations = { steps: {}, practice: { type: Boolean } };

  /** The id of the steps that a result links to; without it, the first steps on the page. */
  declare steps: string | undefined;

  /** For training: a banner, short stories, and numbers that are made up and call nobody. */
  declare practice: boolean;

  #scenarios = new Scenarios(this, () => this.forget());

  #ticked = new Set<FactorId>();
  #cleared = false;
  #helpOpen = false;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #beforePrint = (): void => this.forget();

  override connectedCallback(): void {
    super.connectedCallback();
    addEventListener('beforeprint', this.#beforePrint);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    removeEventListener('beforeprint', this.#beforePrint);
  }

  /** @internal */
  protected override clear(): void {
    clearTimeout(this.#timer);
    this.#ticked.clear();
    this.#helpOpen = false;
    const root = rootOf(this);
    // Whoever stands in a result that goes does not lose their place on the page.
    if (root.activeElement?.closest('[part="result"]'))
      root.querySelector<HTMLElement>('.end button')!.focus({ preventScroll: true });
    this.requestUpdate();
  }

  /** @internal */
  protected override parts(): readonly string[] {
    return this.#practises ? [practicePart] : [];
  }

  /** @internal */
  protected override get phones(): readonly Phone[] {
    return this.#practises ? [madeUp] : super.phones;
  }

  // Students and families who find it here get help that is real.
  get #practises(): boolean {
    return this.practice && this.reader === 'staff';
  }

  /** @internal */
  protected override content(): TemplateResult {
    const { words, place, reader } = this;
    const title = heading(this.level, say(words, 'risk-checklist.title'));
    if (reader !== 'staff')
      return html`
        ${title} ${notForStaff(words, reader, place, this.phones)}
      `;
    return html`
      ${title}
      ${
        this.practice
          ? this.#scenarios.render(words, this.lazy(practicePart))
          : forStaff(words, this, this.#helpOpen, () => this.#toggleHelp())
      }
      <div class="first stack">
        ${draftNote(words, true)}
        <p>
          ${inBoth(
            words,
            (these) => html`
              <strong>${say(these, 'risk-checklist.call-now')}</strong>
              ${say(these, 'risk-checklist.not-needed')}
            `,
          )}
        </p>
        <p>${sayBoth(words, 'risk-checklist.told')}</p>
        ${this.open && !this.practice ? picker(words, place, pickCounty) : undefined}
        ${callFirst(words, place, this.phones)}
      </div>
      ${draftNote(words, false)}
      <p class="muted">${say(words, 'risk-checklist.intro')}</p>
      <form autocomplete="off" @submit=${(event: Event) => event.preventDefault()}>
        ${lists.map(({ id, factors }) => this.#list(id, factors))}
      </form>
      <div role="status">${this.#result()}</div>
      <div class="end small muted only-screen">
        <p>${say(words, 'risk-checklist.privacy')}</p>
        <p>
          ${say(words, 'risk-checklist.clears', { minutes })}
          <button class="link tap" @click=${() => this.#clearNow()}>
            ${say(words, 'risk-checklist.clear')}
          </button>
          <span role="status">${this.#cleared ? say(words, 'risk-checklist.cleared') : ''}</span>
        </p>
      </div>
    `;
  }

  #list(id: ListId, factors: readonly FactorId[]): TemplateResult {
    const { words } = this;
    return html`
      <fieldset aria-describedby="${id}-rule">
        <legend>${say(words, `risk-checklist.lists.${id}`)}</legend>
        <p id="${id}-rule" class="small muted">${say(words, `risk-checklist.rules.${id}`)}</p>
        ${factors.map(
          (factor) => html`
            <label class="check">
              <input
                type="checkbox"
                autocomplete="off"
                .checked=${this.#ticked.has(factor)}
                @change=${(event: Event) =>
                  this.#tick(factor, (event.target as HTMLInputElement).checked)}
              />
              <span>
                ${say(words, `risk-checklist.factors.${factor}`)}${
                  factor === 'contacts'
                    ? html`<span class="hint">${say(words, 'risk-checklist.contacts-hint')}</span>`
                    : undefined
                }
              </span>
            </label>
          `,
        )}
      </fieldset>
    `;
  }

  /** Says which rule is met, never which items. Below the rules there are no words at all. */
  #result(): TemplateResult | undefined {
    const { words, place } = this;
    const met = lists.filter(
      ({ atLeast, factors }) => factors.filter((id) => this.#ticked.has(id)).length >= atLeast,
    );
    if (!met.length) return undefined;
    const help = this.contacts.filter(({ kind }) => liaisons.has(kind));
    const county = place?.atRisk === 'report';
    return html`
      <div class="first result" part="result">
        ${heading(this.level + 1, sayBoth(words, 'risk-checklist.result.title'), 'subtitle')}
        ${met.map(
          ({ id }) => html`
            <p>${sayBoth(words, `risk-checklist.result.${id}`)}</p>
          `,
        )}
        <p>
          ${sayBoth(words, `risk-checklist.result.${county ? 'county' : 'state'}`, {
            county: place ? latin(place.name) : '',
          })}
        </p>
        ${callFirst(words, place, this.phones)} ${this.#stepsLinks()}
        ${
          help.length && met.some(({ id }) => id === 'second')
            ? html`
                <p><strong>${sayBoth(words, 'risk-checklist.liaisons')}</strong></p>
                ${contactList(words, help)}
              `
            : undefined
        }
      </div>
    `;
  }

  #stepsLinks(): TemplateResult | undefined {
    const steps = this.#findSteps();
    const tracks: Track[] = ['at-risk', 'suspected'];
    return steps
      ? html`
          <div class="row only-screen">
            ${tracks.map(
              (track) => html`
                <a
                  class="button quiet"
                  href="#${steps.id}"
                  @click=${(event: Event) => this.#showSteps(event, track)}
                >
                  ${say(this.words, `risk-checklist.steps.${track}`)}
                </a>
              `,
            )}
          </div>
        `
      : undefined;
  }

  #findSteps(): Steps | null {
    return findWidget(this, 'csec-protocol-stepper', this.steps) as Steps | null;
  }

  #tick(factor: FactorId, on: boolean): void {
    this.#ticked[on ? 'add' : 'delete'](factor);
    this.#cleared = false;
    this.requestUpdate();
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => this.forget(), minutes * 60_000);
  }

  #clearNow(): void {
    this.#cleared = true;
    this.forget();
  }

  #toggleHelp(): void {
    this.#helpOpen = !this.#helpOpen;
    this.requestUpdate();
  }

  #showSteps(event: Event, track: Track): void {
    // The address of the page stays as it is.
    event.preventDefault();
    const steps = this.#findSteps();
    if (!steps) return;
    steps.show(track);
    void steps.updateComplete.then(() => goTo(steps, `[data-track="${track}"] [part="heading"]`));
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'csec-risk-checklist': RiskChecklist;
  }
}
