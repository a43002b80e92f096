import { addressFindings, isBlocked, isPinned, versionIn } from './addresses.js';
import { quoted } from './attributes.js';
import { found, type Finding, type Paste } from './finding.js';
import { policyFindings } from './policy.js';
import { standing } from './reading.js';

/** Whether the kit's script runs on the page: `unknown` where a piece of a page does not have it. */
export type ScriptState = 'runs' | 'late' | 'broken' | 'missing' | 'unknown';

const kitFile = /csec-widgets(?:\.all)?(?:[.-][\w.-]+)?\.js(?:[?#]|$)/i;
const classic = /csec-widgets\.all/i;
const javascript = /^(?:|module|(?:text|application)\/(?:x-)?(?:java|ecma)script)$/;
// Names that speed programs give to scripts that they start later themselves.
const later = /rocket|litespeed|delayed|lazy|^[\da-f]{8,}-/;

/** The address of the kit's script in a tag, and whether it stands where browsers look for it. */
function addressOf(script: Element): { address: string; inPlace: boolean } | undefined {
  const src = script.getAttribute('src') ?? '';
  if (kitFile.test(src)) return { address: src, inPlace: true };
  const other = [...script.attributes].find(({ value }) => kitFile.test(value));
  return other && { address: other.value, inPlace: false };
}

/** What is said of a fingerprint, which lets a browser refuse a file that has changed. */
function integrityFindings(script: Element, address: string, module: boolean): Finding[] {
  if (!script.hasAttribute('integrity')) return [];
  const findings: Finding[] = [];
  if (!isPinned(versionIn(address)))
    findings.push(found('partly', 'script.integrity-moving', script));
  else if (module) findings.push(found('note', 'script.integrity-module', script));
  if (!module && !script.hasAttribute('crossorigin') && /^(?:https?:)?\/\//i.test(address))
    findings.push(found('broken', 'script.crossorigin', script));
  return findings;
}

function seeScript(script: Element, paste: Paste): { state: ScriptState; findings: Finding[] } {
  const { address, inPlace } = addressOf(script)!;
  if (quoted(script))
    return { state: 'broken', findings: [found('broken', 'attribute.quotes', script)] };
  const type = (script.getAttribute('type') ?? '').trim().toLowerCase();
  const findings = addressFindings(script, address, paste.known, 'script');
  if (later.test(type) || (javascript.test(type) && !inPlace)) {
    findings.push(found('partly', 'script.late', script));
    return { state: 'late', findings };
  }
  if (!javascript.test(type)) findings.push(found('broken', 'script.type', script, { type }));
  else if (type !== 'module' && !classic.test(address))
    findings.push(found('broken', 'script.module-lost', script));
  findings.push(...integrityFindings(script, address, type === 'module'));
  const broken = isBlocked(address) || findings.some(({ kind }) => kind === 'broken');
  return { state: broken ? 'broken' : 'runs', findings };
}

/** What is said of several scripts: the first that runs is the one. */
function severalFindings(running: readonly Element[]): Finding[] {
  if (running.length < 2) return [];
  const versions = running.map((script) => versionIn(addressOf(script)!.address) ?? '');
  const other = versions.find((version) => version !== versions[0]);
  return other !== undefined && other && versions[0]
    ? [found('partly', 'script.two-versions', running[1]!, { first: versions[0], second: other })]
    : [found('note', 'script.twice', running[1]!)];
}

/** Looks at every tag that brings the kit's script. */
export function seeScripts(paste: Paste): { state: ScriptState; findings: Finding[] } {
  const tags = standing(paste.page, 'script').filter(addressOf);
  const seen = tags.map((script) => ({ script, ...seeScript(script, paste) }));
  const findings = seen.flatMap((one) => one.findings);
  const running = seen.filter(({ state }) => state === 'runs').map(({ script }) => script);
  findings.push(...severalFindings(running));
  if (running[0]) {
    findings.push(found('works', 'script.whole', running[0]), ...policyFindings(running[0], paste));
    if (!paste.whole || running[0].closest('body'))
      findings.push(found('note', 'script.here', running[0]));
  }
  const states = seen.map(({ state }) => state);
  const state =
    (['runs', 'late', 'broken'] as const).find((one) => states.includes(one)) ??
    (paste.whole ? 'missing' : 'unknown');
  return { state, findings };
}
