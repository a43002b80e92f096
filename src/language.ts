/** Where a node stands in the tree that the page wrote: its parent or shadow host, never a slot. */
export const outward = (node: Node): Node | null =>
  node.parentNode ?? (node as ShadowRoot).host ?? null;

const page = typeof document === 'undefined' ? undefined : document.documentElement;

/**
 * Whether a page translator wrote the words of this page. Google's marks <html> with a class, Weglot's with an attribute;
 * Microsoft's marks what it wrote, of which the title is first.
 */
export const isTranslated = (): boolean =>
  !!page?.matches('.translated-ltr, .translated-rtl, [data-wg-translated]') ||
  !!document.head?.querySelector('title[_msttexthash]');

/** The language of the words around an element, as a BCP 47 tag; empty where nobody says. */
export function nearestLanguage(element: Element): string {
  // A page translator rewrites <html lang> and leaves every inner `lang` as it was.
  if (isTranslated()) return page!.lang;
  for (let node: Node | null = element; node; node = outward(node)) {
    const lang = (node as Element).getAttribute?.('lang');
    if (lang?.trim()) return lang.trim();
  }
  return '';
}

interface Watch {
  observer: MutationObserver;
  changed: Set<() => void>;
}

const watches = new Map<Node, Watch>();

function watch(root: Node, changed: () => void): void {
  let entry = watches.get(root);
  if (!entry) {
    const listeners = new Set<() => void>();
    const observer = new MutationObserver(() => [...listeners].forEach((listener) => listener()));
    observer.observe(root, { subtree: true, attributeFilter: ['lang'] });
    if (root === document) {
      observer.observe(page!, { attributeFilter: ['lang', 'class', 'data-wg-translated'] });
      if (document.head)
        observer.observe(document.head, { subtree: true, attributeFilter: ['_msttexthash'] });
    }
    watches.set(root, (entry = { observer, changed: listeners }));
  }
  entry.changed.add(changed);
}

function unwatch(root: Node, changed: () => void): void {
  const entry = watches.get(root);
  entry?.changed.delete(changed);
  if (entry?.changed.size === 0) {
    entry.observer.disconnect();
    watches.delete(root);
  }
}

/** Tells when `lang` changes anywhere around an element: one observer for each root, however many ask. Returns what ends it. */
export function observeLanguage(element: Element, changed: () => void): () => void {
  const roots: Node[] = [];
  for (let root = element.getRootNode(); ; root = (root as ShadowRoot).host.getRootNode()) {
    roots.push(root);
    if (!('host' in root)) break;
  }
  for (const root of roots) watch(root, changed);
  return () => roots.forEach((root) => unwatch(root, changed));
}

// What the words of one language serve besides. The platform knows the most; Safari less, and nobody that whoever reads
// Western Armenian reads Eastern, or that White Hmong is what California's schools call Hmong.
const served: Readonly<Record<string, string>> = {
  arb: 'ar',
  cmn: 'zh',
  hyw: 'hy',
  mww: 'hmn',
  pes: 'fa',
  prs: 'fa',
  tl: 'fil',
};

/** A tag as the platform understands it: whatever of its end is no tag falls away, so that none throws. */
export function localeOf(tag: string): Intl.Locale | undefined {
  // The Chinese languages were once written behind `zh-`, which the platform does not take.
  let range = tag.slice(0, 99).replace(/^zh-(?=[a-z]{3}(-|$))/i, '');
  for (; range; range = range.slice(0, Math.max(0, range.lastIndexOf('-')))) {
    try {
      return new Intl.Locale(Intl.getCanonicalLocales(range)[0]!);
    } catch {
      // Shorter.
    }
  }
  return undefined;
}

/** Whether the words that serve a tag are of another kind of the language, which is said. */
export const isOtherKind = (tag: string): boolean => localeOf(tag)?.language === 'hyw';

/** The language without its region and all else, but with the script that it is written in there, if it is another. */
function written(tag: string): string | undefined {
  const locale = localeOf(tag);
  if (!locale) return undefined;
  const language = served[locale.language] ?? locale.language;
  const scriptOf = (...parts: (string | undefined)[]): string | undefined =>
    new Intl.Locale(parts.filter(Boolean).join('-')).maximize().script;
  const script = scriptOf(language, locale.script, locale.region);
  const usual = scriptOf(language);
  // Whatever Chinese is spoken, it is one of two that are written.
  if (/^(Han[st]){2}$/.test(`${script}${usual}`)) return `zh-${script}`;
  return !usual || script === usual ? language : `${language}-${script}`;
}

/**
 * The language among these whose words a reader of this BCP 47 tag can read; undefined where there are none. Nobody
 * is given a script that they do not read: Punjabi as it is written in Pakistan is not Punjabi as in India.
 */
export function lookUp(tag: string, languages: readonly string[]): string | undefined {
  const range = tag.trim().replaceAll('_', '-').toLowerCase();
  const find = (name: string | undefined): string | undefined =>
    languages.find((language) => language.toLowerCase() === name?.toLowerCase());
  // English, as most pages say it, is known without asking the platform.
  return find(range) ?? find(/^en-[a-z]{2}$/.test(range) ? 'en' : written(range));
}

// Languages, and scripts in a tag, that run from right to left. Intl.Locale knows them too, and takes 4 ms to wake.
const rightToLeft =
  /^(ar|ckb|dv|fa|he|ks|nqo|pnb|prs|ps|sd|syr|ug|ur|yi)\b|-(Adlm|Arab|Hebr|Nkoo|Rohg|Syrc|Thaa)\b/;

/** How a language is written. */
export const directionOf = (lang: string): 'ltr' | 'rtl' =>
  rightToLeft.test(lang) ? 'rtl' : 'ltr';
