import type { Known, Paste } from './finding.js';

// A page may let nothing make markup from text but what it names: see trusted-types in a content security policy.
interface Policies {
  createPolicy(
    name: string,
    rules: { createHTML: (text: string) => string },
  ): { createHTML(text: string): string };
}

let trust: ((text: string) => string) | undefined;

/** A text that a strict page lets the parser of an inert document take. */
function trusted(text: string): string {
  if (!trust) {
    const { trustedTypes } = globalThis as { trustedTypes?: Policies };
    try {
      const policy = trustedTypes?.createPolicy('csec-doctor', { createHTML: (html) => html });
      trust = policy ? (html) => policy.createHTML(html) : (html) => html;
    } catch {
      trust = (html) => html;
    }
  }
  return trust(text);
}

const unread =
  'script, style, template, iframe, head, [hidden], [style*="display:none" i], [style*="display: none" i]';
// What only marks words does not end a number.
const inline = 'a, abbr, b, bdi, bdo, big, em, font, i, mark, small, span, strong, sub, sup, u';

/** What a reader without script reads: a new line for each block. */
export function textOf(node: Node): string {
  if (node.nodeType === 3) return (node as Text).data;
  if (node.nodeType !== 1 || (node as Element).matches(unread)) return '';
  const inside = [...node.childNodes].map(textOf).join('');
  return (node as Element).matches(inline) ? inside : `\n${inside}\n`;
}

/** Whether a source has any HTML: without, it is what readers see. */
export const hasTags = (source: string): boolean => /<[a-z!/]/i.test(source);

/** What stands in a page with script: `noscript` holds what a program left for readers without it. */
export const standing = <E extends Element = HTMLElement>(page: Document, selector: string): E[] =>
  [...page.querySelectorAll<E>(selector)].filter((node) => !node.closest('noscript'));

/** Reads a paste into a document of its own. */
export function readPaste(source: string, known: Known): Paste {
  const page = new DOMParser().parseFromString(trusted(source), 'text/html');
  return {
    source,
    page,
    whole: /<(?:!doctype|html|head|body)[\s>]/i.test(source),
    text: textOf(page.body),
    known,
  };
}
