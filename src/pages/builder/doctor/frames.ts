import { readAddress } from '../../../address.js';
import { addressFindings, isBlocked, kitPage } from './addresses.js';
import { found, type Finding, type Paste, type Seen } from './finding.js';
import { countyNamed } from './numbers.js';
import { standing } from './reading.js';

/** The address in another attribute than `src`, where a program that loads frames later keeps it. */
const heldAddress = (frame: Element): string | undefined =>
  [...frame.attributes].find(
    ({ name, value }) => name !== 'src' && name.includes('src') && kitPage(value),
  )?.value;

const enough = 1000;

function heightFinding(frame: Element): Finding[] {
  const height = frame.getAttribute('height') ?? '';
  const style = frame.getAttribute('style') ?? '';
  const pixels = parseFloat(/(?:^|[;\s])(?:min-)?height:\s*([\d.]+)px/i.exec(style)?.[1] ?? height);
  const other = /(?:height|aspect-ratio):\s*[\d.]+(?:%|vh|rem|em|\s*[/;]|$)/i.test(style);
  if (other && isNaN(pixels)) return [];
  // Without a height, browsers give a frame the room of a few lines.
  return !(pixels >= 300) ? [found('partly', 'frame.height', frame, { height: enough })] : [];
}

function seeFrame(frame: Element, address: string, held: boolean, paste: Paste): Seen {
  const { known } = paste;
  const url = kitPage(address)!;
  const tags = [...known.tags.keys()];
  const asked = readAddress(url.search, tags);
  const findings = addressFindings(frame, address, known, 'frame');
  const rules = frame.getAttribute('sandbox')?.toLowerCase().split(/\s+/);
  const scripts = !rules || rules.includes('allow-scripts');
  if (held) findings.push(found('partly', 'frame.held', frame, {}, 'link'));
  if (!scripts) findings.push(found('partly', 'frame.sandbox', frame, { word: 'sandbox' }, 'link'));
  else if (rules && !rules.includes('allow-same-origin'))
    findings.push(found('note', 'frame.sandbox-height', frame));
  findings.push(...heightFinding(frame));
  if (!frame.getAttribute('title')) findings.push(found('note', 'frame.title', frame));
  const stands = scripts && !held && !isBlocked(address);
  if (stands) findings.push(found('works', 'frame.whole', frame));
  const place = {
    tag: asked?.tag ?? 'csec-hotline-card',
    node: frame,
    stands,
    // Without script the kit's page still has the numbers.
    opens: !held && !isBlocked(address),
    county: countyNamed(asked?.attributes.get('county') ?? url.hash.slice(1), known),
  };
  return { findings, places: [place] };
}

/** Looks at every frame with the kit's own page. */
export function seeFrames(paste: Paste): Seen {
  const seen: Seen = { findings: [], places: [] };
  for (const frame of standing(paste.page, 'iframe')) {
    const src = frame.getAttribute('src') ?? '';
    const held = kitPage(src) ? undefined : heldAddress(frame);
    if (!held && !kitPage(src)) continue;
    const one = seeFrame(frame, held ?? src, !!held, paste);
    seen.findings.push(...one.findings);
    seen.places.push(...one.places);
  }
  return seen;
}
