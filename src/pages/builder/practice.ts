import { rootOf, type Widget } from '../../widget.js';

const dials = new Set(['tel:', 'sms:', 'mailto:']);

/**
 * In a preview or a story a number is a text to read: a click on it calls nobody. For the capture phase, around it.
 * A closed root keeps its nodes out of composedPath(), so the same listener goes into each root on the way.
 */
export function dialNothing(event: Event): void {
  for (const node of event.composedPath()) {
    if (node instanceof HTMLAnchorElement && dials.has(node.protocol)) event.preventDefault();
    const root: ShadowRoot | undefined = rootOf(node as Widget);
    root?.addEventListener(event.type, dialNothing, true);
  }
}

const asText = new WeakSet<Element>();

/**
 * Makes each number within an element of the kit plain text, now and whenever it is drawn anew, and within the
 * elements in it: then neither a key, nor a long press, nor a menu of the browser can call.
 */
export async function numbersAsText(widget: Element): Promise<void> {
  await customElements.whenDefined(widget.localName);
  if (asText.has(widget)) return;
  asText.add(widget);
  const root = rootOf(widget as Widget);
  const strip = (): void => {
    for (const node of root.querySelectorAll('*')) {
      if (node instanceof HTMLAnchorElement && dials.has(node.protocol))
        node.removeAttribute('href');
      if (node.localName.startsWith('csec-')) void numbersAsText(node);
    }
  };
  new MutationObserver(strip).observe(root, {
    childList: true,
    subtree: true,
    attributeFilter: ['href'],
  });
  strip();
}
