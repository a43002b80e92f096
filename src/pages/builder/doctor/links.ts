import { readAddress } from '../../../address.js';
import { letters, menus, savedAfter, wholeOf } from '../../../link-place.js';
import { addressFindings, kitPage, leadsThrough } from './addresses.js';
import { quoted, valueFindings } from './attributes.js';
import { within } from './elements.js';
import { found, type Finding, type Part, type Paste, type Seen } from './finding.js';
import { nearest } from './names.js';
import { countyNamed, digitsFor, inRow, numbersAt, numbersIn, saysOtherCounty } from './numbers.js';
import { standing, textOf } from './reading.js';

const blockOf = (link: Element): Element | null => wholeOf(link).parentElement;

/** Why a link stays one; undefined where the card takes its place. */
function staysBecause(link: HTMLElement, paste: Paste): Part | undefined {
  const mark = link.getAttribute('data-csec');
  if (mark === 'no') return paste.page.querySelector('iframe') ? 'link.no' : 'frame.lost';
  if (mark !== null) return undefined;
  if (link.closest(menus)) return 'link.menu';
  if (link.closest('h1,h2,h3,h4,h5,h6')) return 'link.heading';
  if (link.closest('summary,button,label')) return 'link.control';
  const block = blockOf(link);
  const rest = block ? letters(block) : '';
  const saved = savedAfter(link, paste.known.tags);
  const own = letters(link) + (saved ? letters(saved) : '');
  const list = block?.matches('li,dt,dd') ? block.parentElement : null;
  if (rest === own) return list && letters(list) !== own ? 'link.list' : undefined;
  const links = [...(block?.querySelectorAll('a') ?? [])].map(letters).join('');
  return rest === links ? 'link.beside' : 'link.sentence';
}

/** What is said of the words behind the question mark. */
function queryFindings(
  link: HTMLElement,
  ignored: readonly string[],
  values: readonly string[],
): Finding[] {
  const findings: Finding[] = [];
  const phones = ignored.filter((name) => name.startsWith('phone'));
  const escaped = ignored.filter((name) => name.startsWith('amp;'));
  const other = ignored.filter(
    (name) => !phones.includes(name) && !escaped.includes(name) && !values.includes(name),
  );
  if (phones.length) findings.push(found('partly', 'link.phone', link, {}, 'data'));
  if (escaped.length) findings.push(found('broken', 'link.escaped', link));
  if (other.length) findings.push(found('note', 'link.ignored', link, { names: other.join(', ') }));
  return findings;
}

function seeLink(link: HTMLAnchorElement, url: URL, paste: Paste): Seen {
  const { known } = paste;
  const address = link.getAttribute('href')!;
  const tags = [...known.tags.keys()];
  const findings = addressFindings(link, address, known, 'link');
  const asked = readAddress(url.search, tags);
  const widget = new URLSearchParams(url.search).get('widget') ?? '';
  const stays = staysBecause(link, paste);
  const read = (name: string): string | undefined => asked?.attributes.get(name);
  const county = countyNamed(read('county') ?? url.hash.slice(1), known);
  const place = {
    tag: asked?.tag ?? 'csec-hotline-card',
    node: link,
    // A link that names a county which does not exist stands as the card's fallback.
    stands: !!asked && !stays && !(read('county') && !countyNamed(read('county')!, known)),
    opens: true,
    county,
  };
  if (asked) {
    const taken = known.tags.get(asked.tag)!.filter((name) => !name.startsWith('phone'));
    findings.push(...queryFindings(link, asked.ignored, taken));
    const written = new URLSearchParams(url.search.replaceAll('&amp;', '&'));
    const said = (name: string): string | null => (taken.includes(name) ? written.get(name) : null);
    findings.push(...valueFindings(link, asked.tag, said, known));
    if (url.search.includes('&amp;') && !asked.ignored.some((name) => name.startsWith('amp;')))
      findings.push(found('note', 'link.escaped-once', link));
  } else {
    const names = tags.map((tag) => tag.slice('csec-'.length));
    findings.push(
      found('partly', 'link.unknown', link, {
        value: widget,
        right: nearest(widget.replace(/^csec-/, ''), names) ?? names.join(', '),
      }),
    );
  }
  const numbers = digitsFor(county);
  const text = numbersIn(textOf(link));
  const atNumbers = numbersAt(place, paste);
  const bare = numbers.length && !text.some((one) => numbers.includes(one));
  if (place.tag !== 'csec-term' && bare && !atNumbers.some(saysOtherCounty))
    findings.push(found('partly', 'link.no-number', link, { numbers: inRow(numbers) }));
  findings.push(...atNumbers);
  if (read('lang') && !link.closest('[lang]'))
    findings.push(found('note', 'lang.link', link, { lang: read('lang')! }));
  if (asked && stays)
    findings.push(
      stays === 'frame.lost'
        ? found('partly', stays, link, {}, 'link')
        : found('note', stays, link),
    );
  // Of both, the card is looked at by itself.
  else if (place.stands && !savedAfter(link, paste.known.tags)) {
    findings.push(found('works', 'link.whole', link));
    if (blockOf(link)?.matches('body')) findings.push(found('note', 'link.bare', link));
  }
  return { findings, places: [place] };
}

/** Looks at every link to the kit's own page. */
export function seeLinks(paste: Paste): Seen {
  const { page, known } = paste;
  const tags = [...known.tags.keys()];
  const seen: Seen = { findings: [], places: [] };
  for (const link of standing<HTMLAnchorElement>(page, 'a[href]')) {
    const block = link.parentElement?.closest<HTMLElement>('[data-csec]');
    const said = block?.dataset['csec']?.toLowerCase().replace(/^(?:csec-)?/, 'csec-');
    if (within(link, tags) || (said && known.tags.has(said))) continue;
    const address = link.getAttribute('href')!;
    const through = leadsThrough(address);
    const url = kitPage(address);
    if (through) seen.findings.push(found('partly', 'link.wrapped', link, { site: through }));
    if (quoted(link) && (through || url))
      seen.findings.push(found('broken', 'attribute.quotes', link));
    else if (through && !url) {
      const place = { tag: '', node: link, stands: false, opens: true, county: undefined };
      seen.places.push(place);
    } else if (url) {
      const one = seeLink(link, url, paste);
      seen.findings.push(...one.findings);
      seen.places.push(...one.places);
    }
  }
  return seen;
}
