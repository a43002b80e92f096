import { rootOf, type Widget } from '../widget.js';

const where = (from: Element, selector: string): Element | null =>
  (from.getRootNode() as Document | ShadowRoot).querySelector(selector) ??
  document.querySelector(selector);

/** The element with this id or tag that stands nearest: in the same root, else in the document. Looked up when used. */
export function findWidget(from: Element, tag: string, id = ''): Widget | null {
  const named = id ? where(from, `${tag}#${CSS.escape(id)}`) : null;
  const found = (named ?? where(from, `${tag}:defined`)) as Widget | null;
  // Somebody else may have defined the tag before the kit.
  return found && rootOf(found) ? found : null;
}

/** Scrolls to an element of the kit and puts the focus on its heading. No address changes, no history entry is made. */
export function goTo(widget: Widget, selector = '[part~="heading"]'): void {
  const target = rootOf(widget)?.querySelector<HTMLElement>(selector);
  const calm = matchMedia('(prefers-reduced-motion: reduce)').matches;
  target?.scrollIntoView({ behavior: calm ? 'auto' : 'smooth', block: 'start' });
  target?.focus({ preventScroll: true });
}
