import type { ReactiveController, ReactiveControllerHost } from 'lit';

/** How often, and within how many milliseconds: the rhythm that GOV.UK tested with people who had to leave a page. */
const presses = 3;
const within = 5000;

const typed = /^(?:button|checkbox|color|file|image|radio|range|reset|submit)$/;

/** Somebody writes here: a Shift is that of a capital letter. */
const isText = (target: EventTarget | undefined): boolean =>
  target instanceof HTMLElement &&
  (target.isContentEditable ||
    target.matches('textarea, select') ||
    (target instanceof HTMLInputElement && !typed.test(target.type)));

/**
 * Counts how often Shift was pressed and let go alone. Heard on the window before any script of the page, so that
 * nothing on it can keep a reader here.
 */
export class ThreeShifts implements ReactiveController {
  /** How many presses are still needed; 0 as the last one comes. */
  left = presses;

  /** Somebody has begun. */
  get armed(): boolean {
    return this.left < presses;
  }

  #host: ReactiveControllerHost;
  #news: (left: number) => void;
  #times: number[] = [];
  #alone = false;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #listening: AbortController | undefined;

  /** @param news - Is told each time the count changes. */
  constructor(host: ReactiveControllerHost, news: (left: number) => void) {
    this.#host = host;
    this.#news = news;
    host.addController(this);
  }

  hostConnected(): void {
    this.#listening = new AbortController();
    const options = { capture: true, signal: this.#listening.signal };
    addEventListener('keydown', (event) => this.#down(event), options);
    addEventListener('keyup', (event) => this.#up(event), options);
    // What is marked with Shift and the mouse is no way out; nor is a key that was let go elsewhere.
    for (const type of ['pointerdown', 'blur', 'compositionstart'])
      addEventListener(type, () => this.#begin(), options);
  }

  hostDisconnected(): void {
    this.#listening?.abort();
    this.#begin();
  }

  #down(event: KeyboardEvent): void {
    const { key, code, repeat, isTrusted, isComposing, ctrlKey, altKey, metaKey } = event;
    // A phone's keyboard has no code; an input method takes its keys for itself.
    const shift = key === 'Shift' && /^Shift(?:Left|Right)$/.test(code) && !isComposing;
    const held = this.#alone || repeat || ctrlKey || altKey || metaKey;
    if (!isTrusted || !shift || held || isText(event.composedPath()[0])) this.#begin();
    else this.#alone = true;
  }

  #up({ key, isTrusted, timeStamp }: KeyboardEvent): void {
    if (!this.#alone || key !== 'Shift' || !isTrusted) return;
    this.#alone = false;
    this.#times = [...this.#times.filter((time) => timeStamp - time < within), timeStamp];
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => this.#begin(), within);
    this.#tell(presses - this.#times.length);
  }

  #begin(): void {
    this.#alone = false;
    this.#times = [];
    clearTimeout(this.#timer);
    this.#tell(presses);
  }

  #tell(left: number): void {
    if (left === this.left) return;
    this.left = left;
    this.#host.requestUpdate();
    this.#news(left);
  }
}
