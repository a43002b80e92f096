import { html, type TemplateResult } from 'lit';
import { statewide, type StepId } from '../content/statewide.js';
import type { Words } from '../i18n.js';
import { numberText } from './calling.js';
import { lawText } from './law.js';
import { inBoth, latin, say, sayBoth } from './text.js';

const { form, emergency, writtenWithinHours: hours } = statewide;

/** The words of one step. */
export function stepText(words: Words, id: StepId): TemplateResult {
  switch (id) {
    case 'call':
      return html`
        <div class="whens">
          <span class="when">${sayBoth(words, 'protocol-stepper.when.call')}</span>
          <span class="when">${sayBoth(words, 'protocol-stepper.when.form', { hours })}</span>
        </div>
        <p>
          ${sayBoth(words, 'protocol-stepper.steps.call.say', { emergency: numberText(emergency) })}
        </p>
        <p>
          ${sayBoth(words, 'protocol-stepper.steps.call.form', {
            form: latin(form.name),
            hours,
          })}
        </p>
        <p>
          <a class="tap" href=${form.address} rel="noreferrer">
            <span>
              ${sayBoth(words, 'protocol-stepper.form', {
                form: latin(form.name),
                alias: latin(form.alias),
              })}
            </span>
          </a>
        </p>
        <p>${sayBoth(words, 'protocol-stepper.steps.call.duty')}</p>
      `;
    case 'safety':
      return html`
        <p>${sayBoth(words, 'protocol-stepper.steps.safety.text')}</p>
        <p><strong>${sayBoth(words, 'protocol-stepper.steps.safety.never')}</strong></p>
      `;
    case 'family':
    case 'follow-up': {
      const law = statewide.steps[id].law!;
      return html`
        <p>${sayBoth(words, `protocol-stepper.steps.${id}.text`)}</p>
        <p>
          ${inBoth(words, (these) =>
            say(these, `protocol-stepper.steps.${id}.law`, { law: lawText(these, law) }),
          )}
        </p>
      `;
    }
    default:
      return html`
        <p>${sayBoth(words, `protocol-stepper.steps.${id}.text`)}</p>
      `;
  }
}
