import type { ReactiveController } from 'lit';
import { rootOf, type Widget } from '../widget.js';

const partsOf = (host: Widget): NodeListOf<HTMLDetailsElement> =>
  rootOf(host).querySelectorAll('details');

/** Opens every part of an element while its page prints, where the browser does not yet do so by style. */
export class OpenInPrint implements ReactiveController {
  #host: Widget;
  #opened: HTMLDetailsElement[] = [];
  #listening: AbortController | undefined;

  constructor(host: Widget) {
    this.#host = host;
    host.addController(this);
  }

  hostConnected(): void {
    this.#listening = new AbortController();
    const { signal } = this.#listening;
    addEventListener('beforeprint', () => this.#open(), { signal });
    addEventListener('afterprint', () => this.#close(), { signal });
  }

  hostDisconnected(): void {
    this.#listening?.abort();
  }

  /** What is open already stays so after it. Some browsers say twice that they print. */
  #open(): void {
    for (const details of partsOf(this.#host))
      if (!details.open) {
        details.open = true;
        this.#opened.push(details);
      }
  }

  #close(): void {
    for (const details of this.#opened.splice(0)) details.open = false;
  }
}

/**
 * The parts of an element that open and close: one opens from an address that the page wrote, all of them for print,
 * and all close when the element forgets. Nothing here changes an address.
 */
export class Openings implements ReactiveController {
  #host: Widget;
  #prefix: string;
  #before: () => void;
  #opened = '';
  #listening: AbortController | undefined;

  /** `prefix` begins the id of each part; `before` brings back what a search has hidden. */
  constructor(host: Widget, prefix: string, before: () => void = () => {}) {
    this.#host = host;
    this.#prefix = prefix;
    this.#before = before;
    host.addController(this);
    new OpenInPrint(host);
  }

  hostConnected(): void {
    this.#listening = new AbortController();
    const { signal } = this.#listening;
    const look = (): void => {
      this.#opened = '';
      this.#host.requestUpdate();
    };
    addEventListener('hashchange', look, { signal });
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
    for (const details of partsOf(this.#host)) details.open = false;
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
}
