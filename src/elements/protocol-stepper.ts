import { html, nothing, type PropertyDeclarations, type TemplateResult } from 'lit';
import type { Phone, Track } from '../content/county.js';
import type { DistrictStep } from '../content/district.js';
import { statewide, type StepId } from '../content/statewide.js';
import type { Words } from '../i18n.js';
import { pickCounty } from '../page.js';
import { warn } from '../warn.js';
import { rootOf, Widget } from '../widget.js';
import { callFirst, madeUp, picker } from './calling.js';
import { districtStep } from './district-parts.js';
import { lineStyles } from './hotline-card.styles.js';
import { styles } from './protocol-stepper.styles.js';
import { shared } from './shared.styles.js';
import { practicePart, Scenarios } from './scenarios.js';
import { forStaff, notForStaff } from './staff-only.js';
import { stepText } from './step-text.js';
import { day, draftNote, heading, inBoth, latin, say, sayBoth } from './text.js';

// The six steps stand first: they lose nothing for a student who "may be at risk".
const tracks: readonly Track[] = ['suspected', 'at-risk'];

/** A step that shows the number to call. */
const calls = (step: StepId | DistrictStep): boolean =>
  typeof step === 'string' && !!statewide.steps[step].call;

/**
 * What to do, in order, for school staff: one track for a concern, one for a suspicion. Both begin with the call.
 *
 * @element csec-protocol-stepper
 * @slot - What shows until the steps have their content, and where they cannot get it.
 * @fires {ReadyEvent} csec-ready - The steps show their content, in the language `lang`.
 * @fires {FallbackEvent} csec-fallback - The steps could not show their content, for `reason`.
 * @csspart heading - The headings.
 * @csspart track - One of the two tracks.
 * @csspart step - One step.
 * @csspart practice - The banner and the stories of practice.
 * @csspart call - A link that calls.
 * @csspart county - Where a reader says which county.
 * @csspart picker - The list of counties.
 * @csspart without-number - What stands where no number is fit to show.
 */
export class ProtocolStepper extends Widget {
  static override styles = [shared, lineStyles, styles];
  static override properties: PropertyDeclarations = {
    track: {},
    oneAtATime: { type: Boolean, attribute: 'one-at-a-time' },
    practice: { type: Boolean },
  };

  /** The track to show: `at-risk` or `suspected`. Without it, both. */
  get track(): Track | undefined {
    return this.#track;
  }
  set track(track: Track | undefined) {
    // What is set last holds, whoever set it: the page or the reader.
    this.#track = track;
    this.show(undefined);
  }

  /** Shows one step at a time, with Back and Next. */
  declare oneAtATime: boolean;

  /** For training: a banner, short stories, and numbers that are made up and call nobody. */
  declare practice: boolean;

  #scenarios = new Scenarios(this, () => this.forget());
  #track: Track | undefined;
  #chosen: Track | undefined;
  #current = 0;
  #helpOpen = false;

  /** @internal */
  protected override clear(): void {
    this.#helpOpen = false;
    this.show(undefined);
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
    const title = heading(this.level, sayBoth(words, 'protocol-stepper.title'));
    if (reader !== 'staff')
      return html`
        ${title} ${notForStaff(words, reader, place, this.phones)}
      `;
    const shown = this.#shownTrack();
    return html`
      ${title}
      ${
        this.practice
          ? this.#scenarios.render(words, this.lazy(practicePart))
          : forStaff(words, this, this.#helpOpen, () => this.#toggleHelp())
      }
      <p class="small muted">${inBoth(words, (these) => this.#based(these))}</p>
      ${draftNote(words, true)}
      <p class="lead">${sayBoth(words, 'protocol-stepper.unsure')}</p>
      ${this.open && !this.practice ? picker(words, place, pickCounty) : undefined}
      ${shown ? this.#switch(shown) : undefined}
      ${(shown ? [shown] : tracks).map((track) => this.#steps(track))}
    `;
  }

  /** Undefined: both. One step at a time needs one track, and begins with the longer. */
  #shownTrack(): Track | undefined {
    const { track } = this;
    const valid = tracks.includes(track!);
    if (track && !valid)
      warn(this, `track="${track}" is neither "at-risk" nor "suspected": both are shown.`);
    return this.#chosen ?? (valid ? track : this.oneAtATime ? 'suspected' : undefined);
  }

  #based(words: Words): TemplateResult {
    const { place } = this;
    const county = place ? latin(place.name) : '';
    if (!place?.tracks)
      return html`
        ${say(words, 'protocol-stepper.based.state')}
        ${place ? say(words, 'protocol-stepper.review.state', { county }) : undefined}
      `;
    return html`
      ${say(words, 'protocol-stepper.based.county', { county })}
      ${
        place.reviewed
          ? say(words, 'protocol-stepper.review.done', {
              name: place.reviewed.name,
              role: place.reviewed.role,
              date: day(words, place.reviewed.date),
            })
          : say(words, 'protocol-stepper.review.none')
      }
    `;
  }

  #switch(shown: Track): TemplateResult {
    const { words } = this;
    return html`
      <div class="tracks only-screen" role="group" aria-label=${words.t('protocol-stepper.which')}>
        ${tracks.map(
          (track) => html`
            <button
              aria-pressed=${track === shown ? 'true' : 'false'}
              @click=${() => this.show(track)}
            >
              ${say(words, `protocol-stepper.tracks.${track}`)}
            </button>
          `,
        )}
      </div>
    `;
  }

  #steps(track: Track): TemplateResult {
    const steps = this.#all(track);
    return html`
      <section class="track" part="track">
        <div data-track=${track}>
          ${heading(this.level + 1, sayBoth(this.words, `protocol-stepper.tracks.${track}`), 'subtitle')}
        </div>
        <ol class="steps" role="list">
          ${steps.map((step, index) => this.#step(step, index))}
        </ol>
        ${this.oneAtATime ? this.#pager(steps) : undefined}
      </section>
    `;
  }

  /** The county's steps, or the state's, with the district's own. The call stands first, whatever a district adds. */
  #all(track: Track): readonly (StepId | DistrictStep)[] {
    const { before = [], after = [] } = this.own.steps?.[track] ?? {};
    const [call, ...others] = (this.place?.tracks?.[track] ??
      statewide.tracks[track]) as readonly StepId[];
    return [call!, ...before, ...others, ...after];
  }

  #step(step: StepId | DistrictStep, index: number): TemplateResult {
    const { words, oneAtATime } = this;
    const current = this.#current;
    const where = index < current ? 'before' : index > current ? 'after' : 'current';
    return html`
      <li
        class="step ${calls(step) ? 'strong' : ''} ${oneAtATime && where !== 'current' ? 'shut' : ''}"
        part="step"
        aria-current=${oneAtATime && where === 'current' ? 'step' : nothing}
      >
        ${
          oneAtATime
            ? html`
                <span class="unseen">${say(words, `protocol-stepper.state.${where}`)}</span>
              `
            : undefined
        }
        ${
          typeof step === 'string'
            ? this.#body(step)
            : districtStep(words, step, this.own.name, this.level + 2)
        }
      </li>
    `;
  }

  #body(id: StepId): TemplateResult {
    const { words } = this;
    return html`
      ${heading(this.level + 2, sayBoth(words, `protocol-stepper.steps.${id}.title`), 'subtitle')}
      <div class="body">
        ${stepText(words, id)}
        ${calls(id) ? callFirst(words, this.place, this.phones) : undefined}
      </div>
    `;
  }

  /** Back and Next; the call is in sight on every step. */
  #pager(steps: readonly (StepId | DistrictStep)[]): TemplateResult {
    const { words } = this;
    const current = this.#current;
    const button = (key: 'back' | 'next', to: number): TemplateResult => html`
      <button
        class="button quiet"
        aria-disabled=${steps[to] ? nothing : 'true'}
        @click=${() => steps[to] && this.#goTo(to)}
      >
        ${say(words, `protocol-stepper.${key}`)}
      </button>
    `;
    return html`
      <div class="only-screen">
        <div class="pager">
          ${button('back', current - 1)}${button('next', current + 1)}
          <span class="muted">
            ${say(words, 'protocol-stepper.position', {
              step: current + 1,
              steps: steps.length,
            })}
          </span>
        </div>
        ${calls(steps[current]!) ? undefined : callFirst(words, this.place, this.phones)}
      </div>
    `;
  }

  /** Shows the track that a reader chose, here or by a link of the list: it is forgotten with all else. @internal */
  show(track: Track | undefined): void {
    this.#chosen = track;
    this.#current = 0;
    this.requestUpdate();
  }

  #toggleHelp(): void {
    this.#helpOpen = !this.#helpOpen;
    this.requestUpdate();
  }

  #goTo(step: number): void {
    this.#current = step;
    this.requestUpdate();
    void this.updateComplete.then(() =>
      rootOf(this).querySelector<HTMLElement>('[aria-current="step"] [part="heading"]')?.focus(),
    );
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'csec-protocol-stepper': ProtocolStepper;
  }
}
