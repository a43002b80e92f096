import {
  found,
  type Finding,
  type Kind,
  type Known,
  type Paste,
  type Place,
} from './doctor/finding.js';
import { isKitAddress, seeAstray } from './doctor/astray.js';
import { seeDocuments, countySaid } from './doctor/documents.js';
import { seeBlocks, seeElements } from './doctor/elements.js';
import { seeFrames } from './doctor/frames.js';
import { seeLinks } from './doctor/links.js';
import { countyNamed } from './doctor/numbers.js';
import { hasTags, readPaste } from './doctor/reading.js';
import { seeRemains } from './doctor/remains.js';
import { seeScripts, type ScriptState } from './doctor/scripts.js';
import { verdict } from './doctor/verdict.js';

export type { Finding, Kind, Known } from './doctor/finding.js';
export { kitToday } from './doctor/names.js';
export { renderFindings } from './doctor/view.js';

const order: readonly Kind[] = ['broken', 'partly', 'works', 'note'];
const rank = ({ kind, key }: Finding): number =>
  key.startsWith('doctor.number.') ? -1 : order.indexOf(kind);

/** What cannot be looked at: nothing, an address, or words without any HTML. */
function unreadable(source: string): Finding[] | undefined {
  const text = source.trim();
  if (!text) return [found('note', 'overall.empty', '')];
  if (/^https?:\/\/\S+$/i.test(text) && !isKitAddress(text))
    return [found('note', 'overall.address', text)];
  return undefined;
}

/** What is said of a script that is not there for what needs it. */
function scriptFindings(state: ScriptState, places: readonly Place[]): Finding[] {
  const waiting = places.filter(({ stands, node }) => stands && node.localName !== 'iframe');
  if (!waiting[0]) return [];
  if (state === 'missing') return [found('broken', 'script.missing', waiting[0].node)];
  return state === 'unknown' ? [found('note', 'script.elsewhere', '')] : [];
}

/** Says that a card without a county asks its reader, unless the page names one elsewhere. */
function countyFindings(paste: Paste, places: readonly Place[]): Finding[] {
  const said = countySaid(paste);
  if (said !== undefined && said !== 'none') {
    const script = paste.page.querySelector('script[data-county], script[data-csec-district]')!;
    return countyNamed(said, paste.known)
      ? []
      : [found('broken', 'value.county', script, { value: said })];
  }
  const open = places.find(
    ({ stands, county, tag, node }) =>
      stands && !county && tag !== 'csec-term' && tag !== 'csec-glossary' && node.localName !== 'a',
  );
  return open ? [found('note', 'county.elsewhere', open.node)] : [];
}

/** Says that the same thing stands on the page twice. A word may. */
function twiceFindings(places: readonly Place[]): Finding[] {
  const before = new Set<string>();
  return places
    .filter(({ stands, tag }) => stands && tag !== 'csec-term')
    .filter(({ node }) => {
      const said = [...node.attributes].map(({ name, value }) => [name, value]);
      const opening = JSON.stringify([node.localName, said]);
      const again = before.has(opening);
      before.add(opening);
      return again;
    })
    .map(({ node }) => found('note', 'element.twice', node));
}

/** A piece that only brings the script says nothing of a number: that is not its place. */
const isHeader = ({ page, text }: Paste): boolean =>
  !text.trim() &&
  !page.querySelector('a, iframe, div, p, csec-hotline-card') &&
  !!page.querySelector('script[src*="csec-widgets"]');

/**
 * Looks at the HTML that a page ended up with: what of the kit still works in it, what was lost, and what to use
 * instead. The first finding is the sentence on all of it; what is said of the number follows.
 */
export function diagnose(html: string, known: Known): Finding[] {
  const nothing = unreadable(html);
  if (nothing) return nothing;
  const paste = readPaste(html, known);
  const scripts = seeScripts(paste);
  if (isHeader(paste)) return [found('note', 'overall.header', ''), ...scripts.findings];
  const seen = [seeElements, seeBlocks, seeLinks, seeFrames].map((see) => see(paste));
  const places = seen.flatMap((one) => one.places);
  const findings = seen.flatMap((one) => one.findings);
  findings.push(...seeDocuments(paste), ...seeAstray(paste), ...twiceFindings(places));
  findings.push(...seeRemains(paste, places, findings, scripts.state), ...scripts.findings);
  const [first, ...rest] = verdict(paste, places, scripts.state, findings);
  findings.push(...scriptFindings(scripts.state, places));
  findings.push(...countyFindings(paste, places));
  if (!hasTags(html)) findings.push(found('note', 'left.no-html', html));
  const all = [...rest, ...findings].sort((one, other) => rank(one) - rank(other));
  // Green above red would be read as all well.
  if (first?.kind === 'works' && all.some(({ kind }) => kind === 'broken')) first.kind = 'partly';
  const once = new Map(all.map((finding) => [JSON.stringify(finding), finding]));
  return [first!, ...once.values()];
}
