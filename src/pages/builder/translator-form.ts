import { html, type TemplateResult } from 'lit';
import type { BuilderKey, BuilderWords } from './words.js';

interface Said {
  key: BuilderKey;
  values?: Record<string, string>;
}

let code = '';
let said: readonly Said[] = [];
let busy = false;

/** Hands a file to the browser as a download. */
function download(name: string, content: Blob): void {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(content);
  link.download = name;
  link.click();
  // At once would be before the browser has begun to read it.
  setTimeout(() => URL.revokeObjectURL(link.href), 60_000);
}

/** What was made, in words; the folder itself goes to the downloads. */
async function make(lang: string, read: (name: string) => Promise<string>): Promise<Said[]> {
  const { translatorPack } = await import('./translator.js');
  const pack = await translatorPack(lang, read);
  if (!pack) return [{ key: 'translator-form.unknown' }];
  const { file, content, language, failed } = pack;
  if (!content) return [{ key: 'translator-form.failed' }];
  download(file, content);
  return [
    { key: 'translator-form.made', values: { language, file } },
    ...(failed.length
      ? [{ key: 'translator-form.partly' as const, values: { files: failed.join(', ') } }]
      : []),
  ];
}

/** The folder for a translator, made here: its libraries are fetched when it is asked for. */
export function translatorForm(
  { t }: BuilderWords,
  read: (name: string) => Promise<string>,
  draw: () => void,
): TemplateResult {
  const start = async (event: Event): Promise<void> => {
    event.preventDefault();
    if (busy) return;
    busy = true;
    said = [{ key: 'translator-form.making' }];
    draw();
    said = await make(code, read).catch(() => [{ key: 'translator-form.failed' as const }]);
    busy = false;
    draw();
  };
  return html`
    <section id="translator" class="tool" tabindex="-1">
      <h2>${t('translator-form.title')}</h2>
      <p>${t('translator-form.about')}</p>
      <p class="about">${t('translator-form.stays')}</p>
      <form autocomplete="off" @submit=${start}>
        <label class="field" for="translator-code">${t('translator-form.code')}</label>
        <input
          id="translator-code"
          type="text"
          dir="ltr"
          translate="no"
          autocapitalize="none"
          autocomplete="off"
          spellcheck="false"
          maxlength="12"
          aria-describedby="translator-code-about"
          .value=${code}
          @input=${(event: Event) => {
            code = (event.target as HTMLInputElement).value.trim();
          }}
        />
        <p id="translator-code-about" class="about">${t('translator-form.code-about')}</p>
        <div class="row"><button type="submit">${t('translator-form.make')}</button></div>
      </form>
      <div role="status">${said.map(({ key, values }) => html`<p>${t(key, values)}</p>`)}</div>
    </section>
  `;
}
