import { html, type TemplateResult } from 'lit';
import { ref } from 'lit/directives/ref.js';
import type { Key } from '../../i18n.js';
import { attributesOf, type Choice } from './choice.js';
import { oneOf } from './fields.js';
import { numbersAsText } from './practice.js';
import type { Change, State } from './state.js';
import type { BuilderWords } from './words.js';

/** Draws the element itself, with the attributes that it would have on the page. */
function draw(stage: Element, choice: Choice, { kit, t }: BuilderWords): void {
  const said = attributesOf(choice);
  const news = JSON.stringify([choice.widget, choice.accent, kit.lang, said]);
  const holder = stage as HTMLElement;
  if (holder.dataset['shows'] === news) return;
  holder.dataset['shows'] = news;
  holder.style.setProperty('--csec-accent', choice.accent || null);
  const widget = document.createElement(`csec-${choice.widget}`);
  for (const [name, value] of said) widget.setAttribute(name, value);
  void numbersAsText(widget);
  if (choice.widget !== 'term') return holder.replaceChildren(widget);
  const term = choice.terms[0] ?? 'csec';
  widget.setAttribute('term', term);
  widget.textContent = kit.t(`glossary.terms.${term}.name` as Key);
  const sentence = document.createElement('p');
  const [before = '', after = ''] = t('preview.sentence', { word: '\u0001' }).split('\u0001');
  sentence.append(before, widget, after);
  holder.replaceChildren(sentence);
}

// A computer is wider than the place for it: it is made smaller, as a picture is.
const fit = new ResizeObserver((entries) => {
  for (const { target, contentRect } of entries) {
    const stage = target.firstElementChild as HTMLElement;
    const wide = stage.matches('.desktop');
    stage.style.zoom = wide ? String(Math.min(1, contentRect.width / desktop)) : '';
  }
});
const desktop = 1000;

/** The element as it will look, as wide as a phone or a computer. A press on a number calls nobody. */
export function preview(state: State, words: BuilderWords, change: Change): TemplateResult {
  const { choice, width } = state;
  const { t } = words;
  return html`
    <h3>${t('preview.title')}</h3>
    ${oneOf(
      'width',
      t('preview.label'),
      (['phone', 'desktop'] as const).map((value) => ({ value, label: t(`preview.${value}`) })),
      width,
      (value) => change({ width: value as State['width'] }),
      'row unseen-legend',
    )}
    <p class="about">${t('preview.practice')}</p>
    <div
      class="window"
      role="region"
      aria-label=${t('preview.label')}
      tabindex="0"
      ${ref((view) => {
        if (!view) return;
        // Told anew, since another width was chosen.
        fit.unobserve(view);
        fit.observe(view);
      })}
    >
      <div
        class="stage ${width}"
        ${ref((stage) => stage && draw(stage, choice, words))}
      ></div>
    </div>
  `;
}
