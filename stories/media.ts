import { rootOf, type Widget } from '../src/widget.js';

const selector = [
  ...['hotline-card', 'risk-checklist', 'protocol-stepper', 'glossary', 'quick-exit'],
]
  .map((name) => `csec-${name}`)
  .join();

/** The same sheet, in which these rules hold whatever the device says. */
function holding(sheet: CSSStyleSheet, feature: string): CSSStyleSheet {
  const copy = new CSSStyleSheet();
  copy.replaceSync([...sheet.cssRules].map(({ cssText }) => cssText).join('\n'));
  for (const rule of copy.cssRules)
    if (rule instanceof CSSMediaRule && rule.media.mediaText.includes(feature))
      rule.media.mediaText = 'all';
  return copy;
}

/** Lets the rules for a feature of the device hold in these elements alone: a page cannot switch the device. */
export async function hold(inside: ParentNode, feature: string): Promise<void> {
  for (const element of inside.querySelectorAll<Widget>(selector)) {
    await customElements.whenDefined(element.localName);
    await element.updateComplete;
    const root = rootOf(element);
    root.adoptedStyleSheets = root.adoptedStyleSheets.map((sheet) => holding(sheet, feature));
  }
}
