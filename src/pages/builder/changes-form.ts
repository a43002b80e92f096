import { html, type TemplateResult } from 'lit';
import {
  changesBetween,
  extentOf,
  isRead,
  readManifest,
  type Change,
  type Manifest,
  type Message,
} from './changes.js';
import type { BuilderWords } from './words.js';

type Read = Manifest | Message;

// What was read from the two files; `after` is this version's own where nobody chose another.
let before: Read | undefined;
let after: Read | undefined;

const titles: Partial<Record<Change['kind'], Parameters<BuilderWords['t']>[0]>> = {
  number: 'changes.number.title',
  word: 'changes.word.title',
  law: 'changes.law.title',
  figure: 'changes.figure.title',
  signed: 'changes.signed.title',
};

const said = ({ t }: BuilderWords, { key, values }: Message): string => t(key, values);

const one = (words: BuilderWords, { message, lang, before: old, after: now }: Change) => html`
  <li>
    <p>${said(words, message)}</p>
    ${
      lang
        ? html`
            <dl class="texts">
              ${[
                ['changes.before', old],
                ['changes.after', now],
              ].map(([label, text]) =>
                text
                  ? html`
                      <div>
                        <dt>${words.t(label as 'changes.before')}</dt>
                        <dd lang=${lang} dir="auto">${text}</dd>
                      </div>
                    `
                  : undefined,
              )}
            </dl>
          `
        : undefined
    }
  </li>
`;

function report(words: BuilderWords, old: Manifest, now: Manifest): TemplateResult {
  const changes = changesBetween(old, now);
  const kinds = [...new Set(changes.map(({ kind }) => kind))];
  return html`
    <p class="verdict ${extentOf(changes) === 'words' ? 'partly' : 'works'}">
      <strong>${words.t(`changes.extent.${extentOf(changes)}`)}</strong>
    </p>
    ${kinds.map((kind) => {
      const title = titles[kind];
      return html`
        ${title ? html`<h3>${words.t(title)}</h3>` : undefined}
        <ul class="changes">
          ${changes.filter((change) => change.kind === kind).map((change) => one(words, change))}
        </ul>
      `;
    })}
  `;
}

/** Two versions, by their manifests: what is different, in plain words. Both files are read in the page. */
export function changesForm(
  words: BuilderWords,
  own: Manifest | undefined,
  draw: () => void,
): TemplateResult {
  const { t } = words;
  const now = after ?? own;
  const file = (label: string, id: string, take: (read: Read | undefined) => void) => html`
    <label class="field" for=${id}>${label}</label>
    <input
      id=${id}
      type="file"
      accept=".json,application/json"
      @change=${async (event: Event) => {
        const [chosen] = (event.target as HTMLInputElement).files ?? [];
        take(chosen && readManifest(await chosen.text()));
        draw();
      }}
    />
  `;
  return html`
    <section id="changes" class="tool" tabindex="-1">
      <h2>${t('changes.title')}</h2>
      <p>${t('changes.intro')}</p>
      <p><a href="./manifest.json" download="manifest.json">${t('changes-form.keep')}</a></p>
      ${file(t('changes.approved'), 'manifest-before', (read) => (before = read))}
      ${file(t('changes.other'), 'manifest-after', (read) => (after = read))}
      ${own ? html`<p class="about">${t('changes-form.after-this')}</p>` : undefined}
      <div role="status">
        ${[before, after].map((read) =>
          read && !isRead(read)
            ? html`<p class="verdict broken">${said(words, read)}</p>`
            : undefined,
        )}
        ${before && now && isRead(before) && isRead(now) ? report(words, before, now) : undefined}
      </div>
    </section>
  `;
}
