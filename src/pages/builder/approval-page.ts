import { html, nothing, type TemplateResult } from 'lit';
import type { Signature } from '../../content/county.js';
import { day, ownName } from '../../elements/text.js';
import { columns, section, table } from './approval-parts.js';
import type { Group, NumberRow, Pack, Sentence } from './approval.js';
import type { BuilderWords } from './words.js';

const signedBy = ({ t, kit }: BuilderWords, { name, role, date }: Signature): string =>
  t('approval.state.signed', { name, role, date: day(kit, date) });

const stateOf = (words: BuilderWords, signed: Signature | null): string =>
  signed ? signedBy(words, signed) : words.t('approval.state.draft');

/** Who signed the words in each language; of a number, who confirmed it. */
const state = (words: BuilderWords, { texts, confirmed }: Sentence): unknown =>
  confirmed !== undefined
    ? html`${words.t('approval.numbers.confirmed')}: ${
        confirmed ? signedBy(words, confirmed) : words.t('approval.numbers.nobody')
      }`
    : texts.length === 1
      ? stateOf(words, texts[0]!.signed)
      : texts.map(
          ({ lang, signed }) => html`
            <p><span lang=${lang}>${ownName(lang)}</span>: ${stateOf(words, signed)}</p>
          `,
        );

/** A source: an address can be opened, and breaks where it must. */
const sourceText = (source: string): unknown =>
  source
    .split(/(https?:\/\/[^\s;,]+)/)
    .map((part) =>
      /^https?:/.test(part) ? html`<a href=${part} rel="noreferrer">${part}</a>` : part,
    );

function row(pack: Pack, sentence: Sentence): TemplateResult {
  const { words, languages } = pack;
  const { key, texts, source, translated } = sentence;
  const [english, ...others] = texts;
  const note = (text: string): TemplateResult => html`
    <p class="note">${text}</p>
  `;
  return html`
    <tr>
      <th scope="row">
        <p lang="en">${english!.text}</p>
        ${translated ? note(words.t('approval.sentences.translation-only')) : nothing}
        <code>${key}</code>
      </th>
      ${languages.slice(1).map((_, index) => {
        const other = others[index];
        return html`
          <td>
            ${
              other?.text
                ? html`
                    <p lang=${other.lang}>${other.text}</p>
                  `
                : note(words.t(`approval.sentences.${other ? 'english-only' : 'same'}`))
            }
          </td>
        `;
      })}
      <td>${sourceText(source)}</td>
      <td>${state(words, sentence)}</td>
    </tr>
  `;
}

function group(
  pack: Pack,
  { widget, when, reader, title, sentences }: Group,
  index: number,
): TemplateResult {
  const { words, languages } = pack;
  const id = `approval-group-${index}`;
  return html`
    <h5 id=${id}>
      ${words.t(`widget.${widget}`)}${
        title ? html`: <span lang=${title.lang}>${title.text}</span>` : nothing
      }${reader ? html` · ${words.t(`approval.readers.${reader}`)}` : nothing}${when === 'always' ? nothing : html` (${words.t(`approval.when.${when}`)})`}
    </h5>
    ${table(
      id,
      html`
      ${columns([
        ...languages.map((lang) => html`<span lang=${lang}>${ownName(lang)}</span>`),
        words.t('approval.sentences.source'),
        words.t('approval.sentences.state'),
      ])}
      <tbody>
        ${sentences.map((sentence) => row(pack, sentence))}
      </tbody>
    `,
    )}
  `;
}

const numberRow = (words: BuilderWords, one: NumberRow): TemplateResult => html`
  <tr>
    <th scope="row">${one.name}</th>
    <td class="number">${one.number}</td>
    <td>${one.hours}</td>
    <td>${one.source ? sourceText(one.source) : words.t('approval.numbers.no-page')}</td>
    <td>${one.found}</td>
    <td>${one.confirmed ? signedBy(words, one.confirmed) : words.t('approval.numbers.nobody')}</td>
  </tr>
`;

const chosen = ({ chosen: rows }: Pack): TemplateResult => html`
  ${table(
    'approval-chosen',
    html`
    <tbody>
      ${rows.map(
        ({ label, value }) => html`
          <tr>
            <th scope="row">${label}</th>
            <td>${value}</td>
          </tr>
        `,
      )}
    </tbody>
  `,
  )}
`;

/** Lines to fill in by hand. */
const blanks = ({ words: { t } }: Pack): TemplateResult =>
  table(
    'approval-fill',
    html`<tbody>
      ${(['district', 'address', 'made'] as const).map(
        (name) => html`
          <tr>
            <th scope="row">${t(`approval.fill.${name}`)}</th>
            <td></td>
          </tr>
        `,
      )}
    </tbody>`,
  );

const numbers = ({ words, numbers: rows }: Pack): TemplateResult => html`
  <p>${words.t('approval.numbers.text')}</p>
  ${table(
    'approval-numbers',
    html`
    ${columns(
      (['whose', 'number', 'hours', 'source', 'found', 'confirmed'] as const).map((name) =>
        words.t(`approval.numbers.${name}`),
      ),
    )}
    <tbody>
      ${rows.map((one) => numberRow(words, one))}
    </tbody>
  `,
  )}
`;

const privacy = ({ words, privacy: rows }: Pack): TemplateResult => html`
  <p>${words.t('approval.privacy.intro')}</p>
  ${table(
    'approval-privacy',
    html`
    ${columns([
      words.t('approval.privacy.question'),
      words.t('approval.privacy.answer'),
      words.t('approval.sentences.source'),
    ])}
    <tbody>
      ${rows.map(
        ({ question, answer, source }) => html`
          <tr>
            <th scope="row">${question}</th>
            <td>${answer}</td>
            <td>${source}</td>
          </tr>
        `,
      )}
    </tbody>
  `,
  )}
`;

const signatures = ({ words, version, released, signers }: Pack): TemplateResult => html`
  <p>${words.t('approval.sign.intro', { version, date: released })}</p>
  ${table(
    'approval-sign',
    html`
    ${columns(
      (['role', 'reads', 'name', 'signature', 'date', 'remarks'] as const).map((name) =>
        words.t(`approval.sign.${name}`),
      ),
    )}
    <tbody>
      ${signers.map(
        ({ who, reads }) => html`
          <tr>
            <th scope="row">${who}</th>
            <td>${reads}</td>
            <td></td>
            <td></td>
            <td></td>
            <td></td>
          </tr>
        `,
      )}
    </tbody>
  `,
  )}
`;

/** The pack as a document to read on the screen and to print. Its look is in `approval.css`. */
export function renderPack(pack: Pack): TemplateResult {
  const { words, notes, groups } = pack;
  return html`
    <article class="approval" lang=${words.lang}>
      <h3>${words.t('approval.title')}</h3>
      <p>${words.t('approval.intro')}</p>
      ${section('fill', words.t('approval.fill.title'), blanks(pack))}
      ${section('chosen', words.t('approval.chosen.title'), chosen(pack))}
      ${section(
        'notes',
        words.t('approval.notes.title'),
        html`
          <ul>
            ${notes.map(
              (note) => html`
                <li>${note}</li>
              `,
            )}
          </ul>
        `,
      )}
      ${section(
        'sentences',
        words.t('approval.sentences.title'),
        groups.map((one, index) => group(pack, one, index)),
      )}
      ${section('numbers', words.t('approval.numbers.title'), numbers(pack))}
      ${section('privacy', words.t('approval.privacy.title'), privacy(pack))}
      ${section('sign', words.t('approval.sign.title'), signatures(pack))}
    </article>
  `;
}
