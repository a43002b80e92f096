import { kitPage } from './addresses.js';
import { found, type Finding, type Known, type Paste } from './finding.js';
import { standing, textOf } from './reading.js';
import { asWords } from './remains.js';

const written = /https?:\/\/[^\s<>"']*embed\.html\?[^\s<>"']*widget=[^\s<>"']*/i;

/** Whether a text is an address of the kit's own page, with what it should show. */
export const isKitAddress = (text: string): boolean => written.test(text) && !!kitPage(text);

/** Whether an address leads to the builder: other tools have a page of that name, too. */
function leadsToBuilder(address: string, { folders = [] }: Known): boolean {
  const [path = '', query = ''] = address.split(/[?#]/);
  return (
    path.endsWith('/builder.html') &&
    (path.includes('csec') ||
      query.includes('widget=') ||
      folders.some((folder) => path.startsWith(folder)))
  );
}

/** The address of the kit's page in the words of a page, and of no link. */
function addressInWords({ page, text }: Paste): string | undefined {
  if (!written.test(text) || asWords.test(text)) return undefined;
  const body = page.body.cloneNode(true) as HTMLElement;
  for (const link of body.querySelectorAll('a')) link.remove();
  return written.exec(textOf(body))?.[0];
}

/** Looks for what should be a link to the kit's page and is none: its address as words, and links to the builder. */
export function seeAstray(paste: Paste): Finding[] {
  const address = addressInWords(paste);
  return [
    ...(address ? [found('broken', 'link.as-words', address)] : []),
    ...standing(paste.page, 'a[href*="builder.html"]')
      .filter((link) => leadsToBuilder(link.getAttribute('href')!, paste.known))
      .map((link) => found('broken', 'link.builder', link, {}, 'link')),
  ];
}
