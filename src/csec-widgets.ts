import { Glossary, HotlineCard, ProtocolStepper, RiskChecklist } from './index.js';

/** Every element of the kit, the one that a reader needs first at the head. */
const table: readonly [tag: string, element: CustomElementConstructor][] = [
  ['csec-hotline-card', HotlineCard],
  ['csec-risk-checklist', RiskChecklist],
  ['csec-protocol-stepper', ProtocolStepper],
  ['csec-glossary', Glossary],
];

const mark = Symbol.for('csec-widgets');

function define([tag, element]: (typeof table)[number]): void {
  if (customElements.get(tag)) console.warn(`<${tag}> is defined by something else on this page.`);
  else customElements.define(tag, element);
}

// The number to call is drawn first; the rest follows in slices, so that the page never stands still.
function defineFrom(index: number): void {
  const entry = table[index];
  if (!entry) return;
  define(entry);
  setTimeout(() => defineFrom(index + 1));
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
  }
}
