import { rootOf, type Widget } from '../../widget.js';

/** The protocols of an address that a phone or a mail program answers. */
export const dials = new Set(['tel:', 'sms:', 'mailto:']);

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
