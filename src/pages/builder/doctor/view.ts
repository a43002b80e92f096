import { html, svg, type SVGTemplateResult, type TemplateResult } from 'lit';
import type { BuilderWords } from '../words.js';
import type { Finding, Kind } from './finding.js';

type Speak = Pick<BuilderWords, 't'>;

// Each sign has a shape of its own: nobody needs to see its colour.
const signs: Record<Kind, SVGTemplateResult> = {
  works: svg`<circle cx="12" cy="12" r="9" /><path d="m8 12 3 3 5-6" />`,
  partly: svg`<path d="M12 4 3 20h18z" /><path d="M12 10v4m0 3v.01" />`,
  broken: svg`<path d="M8 3h8l5 5v8l-5 5H8l-5-5V8z" /><path d="m9 9 6 6m0-6-6 6" />`,
  note: svg`<rect x="4" y="4" width="16" height="16" rx="2" /><path d="M12 11v5m0-8v.01" />`,
};

const sign = (kind: Kind): TemplateResult =>
  html`<svg class="sign" viewBox="0 0 24 24" width="24" height="24" fill="none" stroke="currentColor" stroke-width="2" aria-hidden="true">${signs[kind]}</svg>`;

const text = (words: Speak, { key, values }: Finding): string => words.t(key, values);

/** What to do before all else has a label of its own: it is no fault of what was pasted. */
const kindOf = ({ key, kind }: Finding): 'first' | Kind =>
  key.startsWith('doctor.number.write') ? 'first' : kind;

const item = (words: Speak, finding: Finding): TemplateResult => html`
  <li class="finding ${finding.kind}">
    <p>
      ${sign(finding.kind)}
      <strong class="kind">${words.t(`doctor.kinds.${kindOf(finding)}`)}</strong>
      ${text(words, finding)}
    </p>
    ${finding.advice ? html`<p class="advice">${words.t(`doctor.advice.${finding.advice}`)}</p>` : undefined}
    ${finding.what ? html`<p class="what"><code dir="ltr" translate="no">${finding.what}</code></p>` : undefined}
  </li>
`;

/** What the doctor found: a sentence on all of it, then each thing, what matters most at the head. */
export function renderFindings(findings: readonly Finding[], words: Speak): TemplateResult {
  const [first, ...rest] = findings;
  return html`
    <div class="findings">
      ${
        first
          ? html`<p class="verdict ${first.kind}">${sign(first.kind)} <strong>${text(words, first)}</strong></p>`
          : undefined
      }
      ${rest.length ? html`<ul>${rest.map((finding) => item(words, finding))}</ul>` : undefined}
    </div>
  `;
}
