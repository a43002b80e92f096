import { allowed, readAddress, tagOf, type Asked } from './address.js';
import { letters, menus, savedAfter, wholeOf } from './link-place.js';
import { ownAddress } from './page.js';
import { warn } from './warn.js';

// What leads through the site, or names something else, keeps its link.
const named = `${menus},h1,h2,h3,h4,h5,h6,summary,button,label`;
const spelled = '[data-csec],a[href*="embed.html"]';

/** Whether a link, and the element that may stand for it, have their block to themselves. */
const alone = (link: Element, widget: Element | undefined): boolean => {
  let block = wholeOf(link).parentElement;
  // One of several in a list is a way to somewhere.
  if (block?.matches('li,dt,dd')) block = block.parentElement;
  return !!block && letters(block) === letters(link) + (widget ? letters(widget) : '');
};

/** Whether a link is seen. A page's own styles may show what is only `hidden`. */
function setHidden(link: HTMLElement, hidden: boolean): void {
  if (link.hidden === hidden) return;
  link.hidden = hidden;
  if (hidden) link.style.setProperty('display', 'none', 'important');
  else link.style.removeProperty('display');
}

/** Sets or takes away each of these attributes. */
function assign(
  widget: Element,
  names: readonly string[],
  valueOf: (name: string) => string | null | undefined,
): void {
  for (const name of names) {
    const value = valueOf(name);
    if (value === null || value === undefined) widget.removeAttribute(name);
    else widget.setAttribute(name, value);
  }
}

/**
 * The other spellings of an element, on this page and in what comes to it later: `data-csec` on a block, a plain
 * link to the kit's own `embed.html`, and the frames of that page, which are given the height that they ask for.
 *
 * @param table - Every tag of the kit, with its class.
 */
export function embed(table: ReadonlyMap<string, CustomElementConstructor>): void {
  const tags = [...table.keys()];
  const ours = tags.join();
  const placed = new Map<HTMLAnchorElement, Element>();
  const observer = new MutationObserver(follow);

  /** A link stays where it is, for whoever wrote it to change or take away; the element stands after it. */
  function upgradeLink(link: HTMLAnchorElement): void {
    const whole = wholeOf(link);
    const before = placed.get(link) ?? savedAfter(link, table);
    const asked = wanted(link, before);
    if (before && before.localName !== asked?.tag && placed.delete(link)) {
      before.remove();
      setHidden(link, false);
    }
    if (!asked) return;
    const { tag, attributes, ignored } = asked;
    if (ignored.length)
      warn(link, `${ignored.join()}: not taken from an address, which may say ${allowed.join()}.`);
    const widget = before?.localName === tag ? before : document.createElement(tag);
    assign(widget, [...allowed, 'term'], (name) => attributes.get(name));
    if (link.lang && !attributes.has('lang')) widget.setAttribute('lang', link.lang);
    if (!placed.has(link)) {
      const fallback = link.cloneNode(true) as HTMLElement;
      fallback.removeAttribute('id');
      setHidden(fallback, false);
      // A word in a sentence is itself what a press opens: a link has no place in it.
      widget.replaceChildren(...(tag === 'csec-term' ? fallback.childNodes : [fallback]));
      placed.set(link, widget);
      whole.after(widget);
    }
    setHidden(link, true);
    observer.observe(link, { attributeFilter: ['href', 'lang', 'data-csec'] });
  }

  /** What a link asks for, if it is to become an element where it stands. */
  function wanted(link: HTMLAnchorElement, before: Element | undefined): Asked | undefined {
    const mark = link.dataset['csec'];
    if (mark === 'no' || !link.pathname.endsWith('/embed.html')) return undefined;
    const asked = readAddress(link.search, tags);
    if (!asked && link.search.includes('widget='))
      warn(link, `widget= in its address names none of ${ours}: it stays a link.`);
    return mark !== undefined || (!link.closest(named) && alone(link, before)) ? asked : undefined;
  }

  /** What the block holds becomes the fallback of the element in it, once; its attributes are followed. */
  function upgradeBlock(block: HTMLElement): void {
    const said = block.dataset['csec']!;
    const tag = tagOf(said);
    if (said === 'no') return;
    if (!table.has(tag)) return warn(block, `data-csec="${said}" names none of ${ours}.`);
    let widget = [...block.children].find(({ localName }) => table.has(localName));
    if (widget?.localName !== tag) {
      widget?.replaceWith(...widget.childNodes);
      widget = document.createElement(tag);
      widget.append(...block.childNodes);
    }
    const { observedAttributes = [] } = table.get(tag) as { observedAttributes?: string[] };
    assign(widget, [...observedAttributes, 'lang'], (name) => block.getAttribute(`data-${name}`));
    if (!widget.parentNode) block.append(widget);
    observer.observe(block, { attributes: true });
  }

  function upgrade(found: HTMLElement): void {
    if (found.closest(`${ours},[contenteditable]:not([contenteditable=false])`)) return;
    try {
      if (found instanceof HTMLAnchorElement) upgradeLink(found);
      else if (found.dataset['csec'] !== undefined) upgradeBlock(found);
    } catch (error) {
      warn(found, `could not become an element: ${String(error)}`);
    }
  }

  function scan(root: ParentNode): void {
    root.querySelectorAll<HTMLElement>(spelled).forEach(upgrade);
  }

  function follow(records: MutationRecord[]): void {
    for (const [link, widget] of placed) {
      const whole = wholeOf(link);
      if (!link.isConnected) {
        widget.remove();
        placed.delete(link);
      } else if (widget.parentNode !== whole.parentNode) whole.after(widget);
    }
    const news = new Set<Element>();
    for (const { target, addedNodes } of records) {
      if ((target as Element).matches?.(spelled)) upgrade(target as HTMLElement);
      for (const node of addedNodes) if (node.nodeType === 1) news.add(node as Element);
    }
    // One search of the whole page takes less time than many small ones.
    if (news.size > 99) scan(document);
    else
      for (const node of news) {
        if (node.matches(spelled)) upgrade(node as HTMLElement);
        scan(node);
      }
  }

  function start(): void {
    scan(document);
    observer.observe(document, { childList: true, subtree: true });
  }

  // While the page is still being read, what will stand beside a link is not there yet.
  if (document.readyState === 'loading') document.addEventListener('DOMContentLoaded', start);
  else start();
  fitFrames();
}

/** Gives each frame of the kit's own page the height that it tells, and asks those that told it before this ran. */
function fitFrames(): void {
  const { origin } = new URL(ownAddress || location.href);
  const frames = () => document.querySelectorAll<HTMLIFrameElement>('iframe[src*="/embed.html"]');
  addEventListener('message', (event) => {
    if (event.origin !== origin || typeof event.data !== 'number') return;
    const height = Math.ceil(event.data);
    // No element of the kit is higher: such a frame would take the page away.
    if (height > 0 && height < 1e5)
      for (const frame of frames())
        if (frame.contentWindow === event.source) frame.style.height = `${height}px`;
  });
  // A page from a disk has no origin that a message could be sent to.
  if (origin !== 'null')
    for (const frame of frames()) frame.contentWindow?.postMessage('height', origin);
}
