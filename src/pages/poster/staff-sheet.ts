// What hangs in a staff room: whom to call, what to say, and until when the number may be trusted.
import { html, type TemplateResult } from 'lit';
import { asWritten, sameHours, type County, type Phone } from '../../content/county.js';
import { statewide } from '../../content/statewide.js';
import { hoursText, numberText } from '../../elements/calling.js';
import { siteOf } from '../../elements/outside.js';
import { day, named, say } from '../../elements/text.js';
import type { Words } from '../../i18n.js';
import { keptUntil } from '../builder/addresses.js';
import { pair, type Spoken } from './pair.js';
import type { SheetWords } from './words.js';

const { emergency, relay, stateList, form, writtenWithinHours: hours } = statewide;

/** The last day on which the numbers of this copy count as current: from then on every card says so too. */
const keptTo = keptUntil(__RELEASED__, statewide.copyForDays);
const isOld = (): boolean => Date.now() > Date.parse(keptTo);

const line = (text: unknown, look = ''): TemplateResult => html`<p class=${look}>${text}</p>`;

/** What is read in the first second: what this is about, and what to do in danger. */
const head = (spoken: Spoken, place: County | undefined): TemplateResult => html`
  <header>
    ${pair(
      spoken,
      ({ kit, t }) => html`
        <h2>
          ${
            place
              ? say(kit, 'hotline-card.title.staff', {
                  county: named(place.name),
                })
              : kit.t('hotline-card.title-any.staff')
          }
        </h2>
        ${line(t('duty'))}
      `,
    )}
  </header>
  <section class="now">
    ${pair(
      spoken,
      (words) => html`
        <span>${words.kit.t('hotline-card.danger.staff')}</span>
        <strong>
          ${words.say('danger-call', {
            emergency: html`<bdi class="emergency" dir="ltr">${emergency}</bdi>`,
          })}
        </strong>
      `,
    )}
  </section>
`;

/** The county's own name for its line, or plain words, as on the card. */
const agency = ({ kit }: SheetWords, place: County): unknown =>
  say(kit, place.line ? 'hotline-card.agency' : 'hotline-card.agency-plain', {
    county: named(place.name),
    line: named(place.line),
  });

/** What sets one number apart from the others. */
function apart({ kit }: SheetWords, phone: Phone, sameHours: boolean): unknown[] {
  const { kind, reach, area } = phone;
  return [
    reach && kit.t(`hotline-card.reach.${reach}`),
    kind !== 'hotline' && kit.t(`hotline-card.kind.${kind}`),
    area && named(area),
    !sameHours && hoursText(kit, phone.hours, 'unknown'),
  ].filter(Boolean);
}

const number = (spoken: Spoken, phone: Phone, sameHours: boolean): TemplateResult => html`
  <li>
    ${
      apart(spoken[0]!, phone, sameHours).length
        ? pair(spoken, (words) => apart(words, phone, sameHours).map((text) => line(text)), 'apart')
        : undefined
    }
    <p class="digits" dir="ltr">${asWritten(phone.number)}</p>
  </li>
`;

function numbers(spoken: Spoken, place: County): TemplateResult {
  const { phones } = place;
  const same = sameHours(phones);
  return html`
    <section class="call numbers-${phones.length}">
      ${pair(
        spoken,
        (words) => html`
          ${line(html`<strong>${agency(words, place)}</strong>`)}
          ${same ? line(hoursText(words.kit, phones[0]!.hours, 'unknown')) : undefined}
        `,
        'label',
      )}
      <ul>
        ${phones.map((phone) => number(spoken, phone, same))}
      </ul>
      ${pair(
        spoken,
        ({ kit }) => line(say(kit, 'hotline-card.relay', { relay: numberText(relay) })),
        'small',
      )}
    </section>
  `;
}

/** Paper has no links: an address is read and typed. */
const stateAddress = html`
  <p class="address" dir="ltr">${stateList.address.replace(/^https:\/\/(www\.)?/, '')}</p>
`;

/** Where no number is fit to show: the words of the law, and the state's list. */
const withoutNumber = (spoken: Spoken, place: County | undefined): TemplateResult => html`
  <section class="call none">
    ${pair(
      spoken,
      ({ kit }) => html`
        ${
          place
            ? line(
                say(kit, 'common.no-number', {
                  county: named(place.name),
                }),
              )
            : undefined
        }
        <p class="police">${kit.t('common.any-police')}</p>
        ${line(kit.t('common.on-state-list'))}
      `,
    )}
    ${stateAddress}
  </section>
`;

/** By phone at once, and then in writing. The words are those of the steps and of the topic about the call. */
const whatToSay = (spoken: Spoken): TemplateResult => html`
  <section class="say">
    ${pair(
      spoken,
      ({ kit, t, topic }) => html`
        <h3>${kit.t('protocol-stepper.when.call')}</h3>
        <p class="quote"><q>${topic('topics-staff', 'on-the-phone.say.report')}</q></p>
        ${line(t('know'))}
      `,
    )}
    ${pair(
      spoken,
      ({ kit }) => html`
        <h3>${kit.t('protocol-stepper.when.form', { hours })}</h3>
        ${line(say(kit, 'protocol-stepper.steps.call.form', { form: named(form.name), hours }))}
      `,
    )}
    ${pair(spoken, ({ kit }) => line(kit.t('protocol-stepper.steps.call.duty'), 'duty'))}
  </section>
`;

const fact = (label: string, value: unknown): TemplateResult => html`
  <dt>${label}</dt>
  <dd>${value}</dd>
`;

/** The day on which a number was found, and the site of its page, where it has one. */
const foundOn = (words: Words, { found, source }: County): TemplateResult => html`
  ${day(words, found)}${source ? html` · ${siteOf(source)}` : undefined}
`;

/** Where the number is from, whether anybody confirmed it, and until when this sheet may hang. */
function origin({ kit, t }: SheetWords, place: County | undefined): TemplateResult {
  const shown = place?.phones.length ? place : undefined;
  const confirmed = shown?.confirmed;
  return html`
    <dl>
      ${
        shown
          ? html`
              ${fact(t('labels.found'), foundOn(kit, shown))}
              ${fact(t('labels.confirmed'), confirmed ? day(kit, confirmed.date) : t('unconfirmed'))}
            `
          : undefined
      }
      ${fact(t('labels.replace'), html`<strong>${day(kit, keptTo)}</strong>`)}
    </dl>
    ${isOld() ? line(html`<strong>${kit.t('hotline-card.old-copy')}</strong>`) : undefined}
    ${shown ? line(kit.t('hotline-card.check')) : undefined}
  `;
}

/** A line for a pen: whom to tell at school besides, and that this is not the report. */
const contact = (spoken: Spoken): TemplateResult => html`
  <section class="contact">
    ${pair(
      spoken,
      ({ kit }) => html`
        <p>
          <strong>${kit.t('hotline-card.contacts.title')}</strong>
          ${kit.t('hotline-card.contacts.note')}
        </p>
      `,
    )}
    <div class="rule"></div>
  </section>
`;

/** The poster for a county; undefined: for any. */
export const staffSheet = (spoken: Spoken, place: County | undefined): TemplateResult => html`
  <article class="sheet poster" data-box>
    ${head(spoken, place)}
    ${place?.phones.length ? numbers(spoken, place) : withoutNumber(spoken, place)}
    ${whatToSay(spoken)} ${contact(spoken)}
    <footer>
      ${pair(spoken, (words) => origin(words, place))}
      ${place?.phones.length ? stateAddress : undefined}
      ${pair(
        spoken,
        ({ draft, t }) => html`
          ${draft ? line(html`<strong>${t('draft')}</strong>`) : undefined}
          ${line(t('labels.made-by', { version: __VERSION__ }))}
        `,
        'small',
      )}
    </footer>
  </article>
`;
