// Makes what hangs on a wall and what goes into a wallet. Everything stays in the page: nothing is saved or sent.
import { html, render, type TemplateResult } from 'lit';
import { counties, findCounty } from '../content/county.js';
import { ownName } from '../elements/text.js';
import { lookUp } from '../language.js';
import { warn } from '../warn.js';
import { oneOf, select } from './builder/fields.js';
import { readChoice, sheets, type Choice, type Sheet } from './poster/choice.js';
import { fit } from './poster/fit.js';
import { staffSheet } from './poster/staff-sheet.js';
import { studentSheet } from './poster/student-sheet.js';
import { sheetLanguages, sheetWords, type SheetWords } from './poster/words.js';

const holder = document.querySelector<HTMLElement>('#page')!;

const { choice: asked, ignored } = readChoice(location.search, sheetLanguages);
if (ignored.length) warn(holder, `${ignored.join()}: not taken from an address.`);

let choice = asked;
/** The address asked for what there is not, and nobody has chosen since. */
let inVain = ignored.length > 0;

const preferred = navigator.languages.map((tag) => lookUp(tag, sheetLanguages)).find(Boolean);
/** What the page itself says, and what is English on a sheet. */
const words = await sheetWords(preferred ?? 'en');
const english = await sheetWords('en');
let second: SheetWords | undefined;

async function change(news: Partial<Choice>): Promise<void> {
  choice = { ...choice, ...news };
  inVain &&= !Object.keys(news).length;
  const { lang } = choice;
  const fetched = lang ? await sheetWords(lang).catch(() => undefined) : undefined;
  // Somebody who was faster chose another one meanwhile.
  if (choice.lang !== lang) return;
  second = fetched;
  draw();
}

const form = ({ t }: SheetWords): TemplateResult => html`
  <form autocomplete="off" @submit=${(event: Event) => event.preventDefault()}>
    ${oneOf(
      'sheet',
      t('labels.sheet'),
      sheets.map((value) => ({
        value,
        label: t(`labels.${value}`),
        about: t(`labels.${value}-about`),
      })),
      choice.sheet,
      (sheet) => void change({ sheet: sheet as Sheet }),
    )}
    <div class="fields">
      ${
        choice.sheet === 'poster'
          ? select(
              t('labels.county'),
              [
                { value: '', label: t('labels.county-none') },
                ...counties.map(({ id, name }) => ({ value: id, label: name })),
              ],
              choice.county,
              (county) => void change({ county }),
            )
          : undefined
      }
      ${select(
        t('labels.lang'),
        [
          { value: '', label: t('labels.lang-none') },
          ...sheetLanguages
            .filter((lang) => lang !== 'en')
            .map((lang) => ({ value: lang, label: ownName(lang) })),
        ],
        choice.lang,
        (lang) => void change({ lang }),
      )}
    </div>
    <div class="row">
      <button type="button" @click=${() => print()}>${t('labels.print')}</button>
      <span class="about">${t('labels.paper', { four: 4 })}</span>
    </div>
  </form>
`;

const page = (): TemplateResult => {
  const { t, kit } = words;
  const spoken = second ? [english, second] : [english];
  return html`
    <main>
      <div class="only-screen">
        <h1>${t('labels.heading')}</h1>
        <p>${t('labels.intro')} ${t('labels.stays')}</p>
        ${words.draft ? html`<p class="about">${kit.t('common.draft-short')}</p>` : undefined}
        ${
          inVain
            ? html`
                <p class="asked" role="status">${t('labels.asked')}</p>
              `
            : undefined
        }
        ${form(words)}
      </div>
      <section class="paper" aria-label=${t('labels.preview')} translate="no" dir="ltr">
        ${choice.sheet === 'card' ? studentSheet(spoken) : staffSheet(spoken, findCounty(choice.county))}
      </section>
    </main>
  `;
};

function draw(): void {
  holder.querySelector('.no-script')?.remove();
  render(page(), holder);
  fit(holder.querySelector('.paper')!);
}

document.documentElement.lang = words.kit.lang;
document.documentElement.dir = words.kit.dir;
document.title = words.t('labels.title');
await change({});
