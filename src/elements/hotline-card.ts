import { html, type PropertyDeclarations, type PropertyValues, type TemplateResult } from 'lit';
import {
  asNumber,
  asWritten,
  isDay,
  sameHours,
  type Hours,
  type Phone,
} from '../content/county.js';
import { statewide } from '../content/statewide.js';
import type { Key } from '../i18n.js';
import { giveNumber, givenNumber, pickCounty, type GivenNumber } from '../page.js';
import { warn } from '../warn.js';
import { Widget } from '../widget.js';
import { callLink, hoursText, numberText, picker, withoutNumber } from './calling.js';
import { contactList } from './contacts.js';
import { helpLines } from './help-lines.js';
import { lineStyles, styles } from './hotline-card.styles.js';
import { numberOrigin, wrongNumber } from './number-origin.js';
import { speakLine } from './speak-line.js';
import { shared } from './shared.styles.js';
import { draftNote, heading, inBoth, latin, named, say, sayBoth, type Filling } from './text.js';

/**
 * Whom to call: danger now, the county's numbers for reports, where they come from, and the lines for one audience.
 *
 * @element csec-hotline-card
 * @slot - What shows until the card has its content, and where it cannot get it. A JSON script in it lists contacts.
 * @fires {ReadyEvent} csec-ready - The card shows its content, in the language `lang`.
 * @fires {FallbackEvent} csec-fallback - The card could not show its content, for `reason`.
 * @csspart heading - The headings.
 * @csspart number - One number, with its buttons.
 * @csspart call - A link that calls.
 * @csspart copy - A button that copies a number.
 * @csspart county - Where a reader says which county.
 * @csspart picker - The list of counties.
 * @csspart line - One of the lines for the whole state.
 * @csspart without-number - What stands where no number is fit to show.
 */
export class HotlineCard extends Widget {
  static override styles = [shared, styles, lineStyles];
  static override properties: PropertyDeclarations = {
    phone: {},
    phoneLabel: { attribute: 'phone-label' },
    phoneConfirmed: { attribute: 'phone-confirmed' },
  };

  /** A reporting number that the district vouches for, ten digits; with `phone-label` and `phone-confirmed`. */
  declare phone: string | undefined;

  /** Who in the district gave the number. */
  declare phoneLabel: string | undefined;

  /** The day on which they confirmed it, YYYY-MM-DD. */
  declare phoneConfirmed: string | undefined;

  #copied: { key: Key; phone: string } | undefined;

  protected override update(changed: PropertyValues): void {
    this.located();
    super.update(changed);
  }

  /** @internal */
  protected override located(): void {
    // A card that was taken away may still be changed: it says nothing to the page.
    giveNumber(this, this.isConnected ? this.#givenNumber() : undefined);
  }

  /** @internal */
  protected override clear(): void {
    this.#copied = undefined;
    this.requestUpdate();
  }

  /** @internal */
  protected override content(): TemplateResult {
    const { words, place, reader } = this;
    const title = place ? 'title' : 'title-any';
    return html`
      ${this.#danger()}
      ${heading(
        this.level,
        sayBoth(words, `hotline-card.${title}.${reader}`, {
          county: place ? latin(place.name) : '',
        }),
      )}
      ${draftNote(words, true)} ${this.open ? picker(words, place, pickCounty) : undefined}
      ${
        this.phones.length
          ? this.#numbers()
          : html`<div class="first">${withoutNumber(words, place)}</div>`
      }
      <div class="after stack">
        <p>${sayBoth(words, 'hotline-card.any-county')}</p>
        <p>${sayBoth(words, 'hotline-card.relay', { relay: numberText(statewide.relay) })}</p>
        ${speakLine(words, this.asked)}
        ${numberOrigin(words, place, givenNumber(place?.id ?? '', this))}
        ${reader === 'staff' && this.phones.length ? wrongNumber(words, this.own) : undefined}
      </div>
      ${this.contacts.length ? this.#contacts() : undefined}
      ${reader === 'student' ? this.#before() : undefined}
      <div class="part">
        ${heading(this.level + 1, sayBoth(words, `hotline-card.lines-title.${reader}`), 'subtitle')}
        ${helpLines(words, reader)}
      </div>
    `;
  }

  #say(key: Key, filling?: Filling): TemplateResult {
    return html`
      <p>${sayBoth(this.words, key, filling)}</p>
    `;
  }

  #danger(): TemplateResult {
    const emergency = numberText(statewide.emergency);
    return html`
      <div class="now">
        <span>${sayBoth(this.words, `hotline-card.danger.${this.reader}`)}</span>
        ${callLink(
          statewide.emergency,
          sayBoth(this.words, 'hotline-card.danger-call', { emergency }),
          'tap',
        )}
        ${
          this.reader === 'student'
            ? this.#say('hotline-card.danger-text', { emergency })
            : undefined
        }
      </div>
    `;
  }

  #numbers(): TemplateResult {
    const { words, place, phones } = this;
    const given = givenNumber(place?.id ?? '', this);
    const same = sameHours(phones);
    const owner = (phone: Phone): TemplateResult | undefined =>
      phone === given?.phone ? html`<p><bdi>${given.who}</bdi></p>` : this.#agency();
    return html`
      ${given ? undefined : this.#agency()}
      ${same ? this.#hours(phones[0]!.hours) : undefined}
      <ul class="numbers" role="list">
        ${phones.map((phone) => this.#number(phone, given && owner(phone), same))}
      </ul>
      <p class="status" role="status">
        ${
          this.#copied
            ? say(words, this.#copied.key, { phone: numberText(this.#copied.phone) })
            : undefined
        }
      </p>
    `;
  }

  /** The county's own name for its line, or plain words. */
  #agency(): TemplateResult | undefined {
    const { place } = this;
    if (!place) return undefined;
    const key = place.line ? 'hotline-card.agency' : 'hotline-card.agency-plain';
    return html`
      <p class="muted">${sayBoth(this.words, key, { county: latin(place.name), line: named(place.line) })}</p>
    `;
  }

  #hours(hours: Hours): TemplateResult {
    return html`
      <p class="muted">${inBoth(this.words, (these) => hoursText(these, hours, 'unknown'))}</p>
    `;
  }

  #number(
    { number, kind, reach, area, hours }: Phone,
    owner: TemplateResult | undefined,
    same: boolean,
  ): TemplateResult {
    const { words } = this;
    const unseen = html`<span class="unseen">${asWritten(number)}</span>`;
    return html`
      <li part="number">
        ${owner} ${reach ? this.#say(`hotline-card.reach.${reach}`) : undefined}
        ${kind !== 'hotline' ? this.#say(`hotline-card.kind.${kind}`) : undefined}
        ${area ? html`<p>${named(area)}</p>` : undefined}
        ${same ? undefined : this.#hours(hours)}
        <p class="digits">${numberText(number)}</p>
        <div class="row only-screen">
          ${callLink(
            number,
            html`
              ${say(words, 'common.call-short')} ${unseen}
            `,
          )}
          <button class="button quiet" part="copy" @click=${() => this.#copy(number)}>
            <span>${say(words, 'hotline-card.copy')} ${unseen}</span>
          </button>
        </div>
      </li>
    `;
  }

  #contacts(): TemplateResult {
    return html`
      <div class="part">
        ${heading(this.level + 1, sayBoth(this.words, 'hotline-card.contacts.title'), 'subtitle')}
        ${this.#say('hotline-card.contacts.note')} ${contactList(this.words, this.contacts)}
      </div>
    `;
  }

  #before(): TemplateResult {
    return html`
      <div class="part stack">
        ${heading(this.level + 1, sayBoth(this.words, 'hotline-card.before.title'), 'subtitle')}
        ${this.#say('hotline-card.before.adults')} ${this.#say('hotline-card.before.childhelp')}
      </div>
    `;
  }

  /** All three attributes, or none: half a correction could hide the number that works. */
  #givenNumber(): GivenNumber | undefined {
    const { phone = '', phoneLabel = '', phoneConfirmed = '' } = this;
    if (!phone && !phoneLabel && !phoneConfirmed) return undefined;
    const number = asNumber(phone);
    const who = phoneLabel.trim();
    const fault = !number
      ? `phone="${phone}" is not a number of ten digits that can exist in the US`
      : !who
        ? 'phone-label is missing: it says who gave the number'
        : !isDay(phoneConfirmed)
          ? `phone-confirmed="${phoneConfirmed}" is not a day, YYYY-MM-DD`
          : '';
    if (!fault)
      return {
        county: this.place?.id ?? '',
        phone: { number: number!, kind: 'hotline', hours: null },
        who,
        date: phoneConfirmed,
      };
    warn(
      this,
      `${fault}. The kit's number stays. Set phone, phone-label and phone-confirmed, all three.`,
    );
    return undefined;
  }

  async #copy(number: string): Promise<void> {
    const phone = asWritten(number);
    const copied = await navigator.clipboard?.writeText(phone).then(
      () => true,
      () => false,
    );
    this.#copied = { key: copied ? 'hotline-card.copied' : 'hotline-card.copy-failed', phone };
    this.requestUpdate();
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'csec-hotline-card': HotlineCard;
  }
}
