import { dials } from '../src/pages/builder/practice.js';
import { rootOf, type Widget } from '../src/widget.js';

/**
 * In a story a number is a text to read: a click on it calls nobody. For the capture phase, around it.
 * A closed root keeps its nodes out of composedPath(), so the same listener goes into each root on the way.
 */
export function dialNothing(event: Event): void {
  for (const node of event.composedPath()) {
    if (node instanceof HTMLAnchorElement && dials.has(node.protocol)) event.preventDefault();
    const root: ShadowRoot | undefined = rootOf(node as Widget);
    root?.addEventListener(event.type, dialNothing, true);
  }
}
