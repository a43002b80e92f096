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

/** Those whose ids an attribute names; all where it names none that is there. An id is unknown if `known` lacks it. */
export function chosen<One extends { id: string }>(
  all: readonly One[],
  asked: string | undefined,
  complain: (unknown: readonly string[], known: readonly string[]) => void,
  known: readonly { id: string }[] = all,
): readonly One[] {
  const ids = (asked ?? '').split(/\s+/).filter(Boolean);
  const unknown = ids.filter((id) => !known.some((one) => one.id === id));
  if (unknown.length && known.length)
    complain(
      unknown,
      known.map(({ id }) => id),
    );
  const named = all.filter(({ id }) => ids.includes(id));
  return named.length ? named : all;
}
