import type { Phone } from './content/county.js';
import { readChild, type Contact } from './content/district.js';
import { statewide } from './content/statewide.js';
import { warn } from './warn.js';

/** Whether the page wrote something between the tags to be seen: the element's fallback. */
export const hasFallback = (element: Element): boolean =>
  [...element.childNodes].some((node) =>
    node instanceof Element
      ? !node.matches('script, style, template')
      : node instanceof Text && !!node.data.trim(),
  );

/** The digits of a number, without the country. */
export const digitsOf = (phone: string): string =>
  phone.replace(/\D/g, '').replace(/^1(?=\d{10}$)/, '');

/** The numbers of ten digits that can be called from the fallback. */
const fallbackNumbers = (element: Element): string[] =>
  [...element.querySelectorAll('[href^="tel:"]')]
    .map((link) => digitsOf(link.getAttribute('href')!))
    .filter((digits) => digits.length === 10);

/** A number between the tags is what readers without script call: it should be one of those that the kit shows. */
export function compareFallback(
  element: Element,
  phones: readonly Phone[],
  contacts: readonly Contact[],
): void {
  const shown = phones.map(({ number }) => number);
  if (!shown.length) return;
  const digits = [
    ...shown,
    ...Object.values(statewide.lines).map(({ number }) => number),
    ...contacts.map(({ phone }) => phone),
  ].map((number) => digitsOf(number ?? ''));
  const unknown = fallbackNumbers(element).filter((number) => !digits.includes(number));
  if (unknown.length)
    warn(
      element,
      `${unknown.join()}: between its tags, where readers without script find it, and none of the numbers it shows: ${shown.join()}.`,
    );
}

/** The contacts in an element's JSON child; undefined where it has none. */
export function childContacts(element: Element): readonly Contact[] | undefined {
  const json = [...element.children].find((child) =>
    child.matches('script[type="application/json"]:not([data-csec-district])'),
  );
  if (!json) return undefined;
  const { value, problems } = readChild(json.textContent ?? '');
  for (const problem of problems) warn(element, `JSON child: ${problem}`);
  return value;
}
