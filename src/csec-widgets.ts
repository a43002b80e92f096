import { embed } from './embed.js';
import {
  Glossary,
  HotlineCard,
  ProtocolStepper,
  QuickExit,
  Resources,
  RiskChecklist,
  Term,
  Toolkit,
  Topics,
} from './index.js';

/** Every element of the kit, the one that a reader needs first at the head. */
const table: readonly [tag: string, element: CustomElementConstructor][] = [
  ['csec-hotline-card', HotlineCard],
  ['csec-quick-exit', QuickExit],
  ['csec-risk-checklist', RiskChecklist],
  ['csec-protocol-stepper', ProtocolStepper],
  ['csec-glossary', Glossary],
  ['csec-topics', Topics],
  ['csec-resources', Resources],
  ['csec-term', Term],
  ['csec-toolkit', Toolkit],
];

const mark = Symbol.for('csec-widgets');

function define([tag, element]: (typeof table)[number]): void {
  const other = customElements.get(tag) as { version?: string } | undefined;
  if (!other) customElements.define(tag, element);
  else
    console.warn(
      `<${tag}> was defined on this page before, by version ${other.version ?? 'unknown'}: csec-widgets ${__VERSION__} leaves it so.`,
    );
}

/** Runs a part of the work in a task of its own. */
function later(work: () => void, atOnce: boolean): void {
  const { scheduler } = globalThis as {
    scheduler?: { postTask?: (...args: unknown[]) => unknown };
  };
  // A timer lets the browser draw first; a task that readers wait for follows without a frame between.
  if (atOnce && scheduler?.postTask) scheduler.postTask(work, { priority: 'user-blocking' });
  else setTimeout(work);
}

// The number to call is drawn first; the rest follows in slices, so that the page never stands still.
function defineFrom(index: number): void {
  const entry = table[index];
  if (!entry) return;
  define(entry);
  later(() => defineFrom(index + 1), index > 0);
}

// On a server Lit brings a registry of its own: the sign of a browser is its document.
if (typeof document !== 'undefined') {
  const page = globalThis as unknown as Record<symbol, string | undefined>;
  const first = page[mark];
  if (first) {
    console.warn(
      `csec-widgets ${first} is on this page already: version ${__VERSION__} does nothing.`,
    );
  } else {
    page[mark] = __VERSION__;
    defineFrom(0);
    embed(new Map(table));
  }
}
