import { html, type TemplateResult } from 'lit';
import { diagnose, kitToday, renderFindings, type Finding } from './doctor.js';
import { isUnsigned } from './signed.js';
import type { State } from './state.js';
import type { BuilderWords } from './words.js';

let findings: readonly Finding[] = [];

/** Where somebody pastes what their page ended up with. It is read, never shown as a page, and forgotten. */
export function doctorForm(
  { choice }: State,
  words: BuilderWords,
  folders: readonly string[],
  draw: () => void,
): TemplateResult {
  const { t } = words;
  const look = (event: Event): void => {
    event.preventDefault();
    const text = (event.currentTarget as HTMLFormElement).querySelector('textarea')!.value;
    const { widget, county } = choice;
    // What is pasted is English where no draft is to show.
    const lang = choice.drafts && isUnsigned(choice.lang) ? '' : choice.lang;
    findings = diagnose(text, { ...kitToday, folders, chosen: { widget, county, lang } });
    draw();
  };
  return html`
    <section id="doctor" class="tool" tabindex="-1">
      <h2>${t('doctor-form.title')}</h2>
      <p>${t('doctor-form.about')}</p>
      <p class="about">${t('doctor-form.how')}</p>
      <form
        autocomplete="off"
        @submit=${look}
        @reset=${() => {
          findings = [];
          draw();
        }}
      >
        <label for="pasted" class="field">${t('doctor-form.label')}</label>
        <textarea id="pasted" rows="8" spellcheck="false" dir="ltr"></textarea>
        <div class="row">
          <button>${t('doctor-form.check')}</button>
          <button type="reset" class="quiet">${t('doctor-form.clear')}</button>
        </div>
      </form>
      <div role="status">${findings.length ? renderFindings(findings, words) : undefined}</div>
    </section>
  `;
}
