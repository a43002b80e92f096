import type { ReactiveController } from 'lit';
import { rootOf, type Widget } from '../widget.js';

/**
 * The parts of an element that open and close: one opens from an address that the page wrote, all of them for print,
 * and all close when the element forgets. Nothing here changes an address.
 */
export class Openings implements ReactiveController {
  #host: Widget;
  #prefix: string;
  #before: () => void;
  #opened = '';
  #wasOpen = new Set<Element>();
  #listening: AbortController | undefined;

  /** `prefix` begins the id of each part; `before` brings back what a search has hidden. */
  constructor(host: Widget, prefix: string, before: () => void = () => {}) {
    this.#host = host;
    this.#prefix = prefix;
    this.#before = before;
    host.addController(this);
  }

  hostConnected(): void {
    this.#listening = new AbortController();
    const { signal } = this.#listening;
    const look = (): void => {
      this.#opened = '';
      this.#host.requestUpdate();
    };
    addEventListener('hashchange', look, { signal });
    // Where the browser does not yet open closed details in print by style.
    addEventListener('beforeprint', () => this.#setAll(true), { signal });
    addEventListener('afterprint', () => this.#setAll(false), { signal });
  }

  hostDisconnected(): void {
    this.#listening?.abort();
  }

  hostUpdated(): void {
    const { hash } = location;
    if (hash !== this.#opened && hash.startsWith(`#${this.#prefix}`)) void this.#open(hash);
  }

  /** Closes every part. */
  close(): void {
    for (const details of this.#all()) details.open = false;
  }

  #all(): NodeListOf<HTMLDetailsElement> {
    return rootOf(this.#host).querySelectorAll('details');
  }

  async #open(hash: string): Promise<void> {
    const details = rootOf(this.#host).getElementById(hash.slice(1)) as HTMLDetailsElement | null;
    if (!details) return;
    this.#opened = hash;
    this.#before();
    details.open = true;
    await this.#host.updateComplete;
    details.scrollIntoView({ block: 'start' });
    details.querySelector<HTMLElement>('summary, [tabindex]')?.focus({ preventScroll: true });
  }

  #setAll(open: boolean): void {
    for (const details of this.#all()) {
      if (open && details.open) this.#wasOpen.add(details);
      details.open = open || this.#wasOpen.has(details);
    }
    if (!open) this.#wasOpen.clear();
  }
}
