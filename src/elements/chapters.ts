import { html, type TemplateResult } from 'lit';
import { heading } from './text.js';

/** A part of an element that opens: what it is called, and what is in it. */
export interface Chapter {
  id: string;
  title: unknown;
  body: () => unknown;
}

/** Several chapters, each to be opened; a single one stands open, under the heading of its element. */
export const chapterList = (
  chapters: readonly Chapter[],
  level: number,
  kind: 'topic' | 'need',
): unknown =>
  chapters.length === 1
    ? html`
        <section id="csec-${kind}-${chapters[0]!.id}" part=${kind}>${chapters[0]!.body()}</section>
      `
    : chapters.map(
        ({ id, title, body }): TemplateResult => html`
          <details id="csec-${kind}-${id}" part=${kind}>
            <summary>${heading(level, title, 'subtitle')}</summary>
            <div class="chapter">${body()}</div>
          </details>
        `,
      );

/** The chapters whose ids an attribute names; all where it names none that is there. */
export function chosen<One extends { id: string }>(
  all: readonly One[],
  asked: string | undefined,
  complain: (unknown: readonly string[], known: readonly string[]) => void,
): readonly One[] {
  const ids = asked?.split(/\s+/).filter(Boolean) ?? [];
  const unknown = ids.filter((id) => !all.some((one) => one.id === id));
  if (unknown.length && all.length)
    complain(
      unknown,
      all.map(({ id }) => id),
    );
  const named = all.filter(({ id }) => ids.includes(id));
  return named.length ? named : all;
}
