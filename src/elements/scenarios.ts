import { html, type ReactiveController, type TemplateResult } from 'lit';
import type { Key, Words } from '../i18n.js';
import type { Part } from '../parts.js';
import type { Widget } from '../widget.js';
import { OpenInPrint } from './openings.js';
import { draftNote, say } from './text.js';

/** The lazy part with the stories. */
export const practicePart = 'practice';

type Story = Readonly<{ id: string }>;

/** Short stories for training, one after the other: each begins with nothing ticked. */
export class Scenarios implements ReactiveController {
  #host: Widget;
  #begin: () => void;
  #current = 0;

  /** @param begin - Makes the element forget what was done in the story before. */
  constructor(host: Widget, begin: () => void) {
    this.#host = host;
    this.#begin = begin;
    host.addController(this);
    new OpenInPrint(host);
  }

  hostDisconnected(): void {
    this.#current = 0;
  }

  /** A banner that says that this is practice, and the current story as soon as it is there. */
  render(words: Words, part: Part<readonly Story[]> | undefined): TemplateResult {
    return html`
      <div class="practice stack" part="practice">
        <p><strong>${say(words, 'common.practice')}</strong></p>
        ${part ? this.#story(words, part) : undefined}
      </div>
    `;
  }

  #story(kit: Words, { facts, words }: Part<readonly Story[]>): TemplateResult {
    const current = this.#current % facts.length;
    const t = (key: string, values?: Record<string, number>) => words.t(key as Key, values);
    const { id } = facts[current]!;
    return html`
      <p class="subtitle" tabindex="-1">
        ${t('title', { story: current + 1, stories: facts.length })}
      </p>
      <p>${t(`stories.${id}.text`)}</p>
      ${draftNote(kit, false)}
      <details>
        <summary class="link tap">${t('do')}</summary>
        <p>${t(`stories.${id}.do`)}</p>
      </details>
      <button class="button quiet only-screen" @click=${(event: Event) => this.#next(event)}>${t('next')}</button>
    `;
  }

  #next({ currentTarget }: Event): void {
    (currentTarget as Element).parentElement!.querySelector('details')!.open = false;
    this.#current += 1;
    this.#begin();
    this.#host.requestUpdate();
  }
}
