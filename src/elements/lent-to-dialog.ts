import type { ReactiveController, ReactiveElement } from 'lit';
import { outward } from '../language.js';

/**
 * While a page has a modal dialog open, the browser makes everything outside of it inert, this button too. Then a
 * second one stands in the dialog, for as long as that is open.
 */
export class LentToDialog implements ReactiveController {
  #host: ReactiveElement;
  #lent: Element | undefined;
  #observer = new MutationObserver(() => this.#look());

  constructor(host: ReactiveElement) {
    this.#host = host;
    host.addController(this);
  }

  hostConnected(): void {
    this.#observer.observe(document, { subtree: true, attributeFilter: ['open'] });
    this.#look();
  }

  hostDisconnected(): void {
    this.#observer.disconnect();
    this.#lent?.remove();
    this.#lent = undefined;
  }

  #look(): void {
    const dialog = [...document.querySelectorAll('dialog:modal')].at(-1);
    if (dialog === this.#lent?.parentNode) return;
    this.#lent?.remove();
    this.#lent = undefined;
    if (!dialog || this.#isIn(dialog) || dialog.querySelector(this.#host.localName)) return;
    const button = document.createElement(this.#host.localName);
    for (const { name, value } of this.#host.attributes)
      if (name !== 'id') button.setAttribute(name, value);
    this.#lent = button;
    dialog.append(button);
  }

  #isIn(dialog: Element): boolean {
    let node: Node | null = this.#host;
    while (node && node !== dialog) node = outward(node);
    return !!node;
  }
}
