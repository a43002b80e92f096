import { found, type Finding, type Kind, type Known } from './finding.js';

const here = 'https://here.invalid/';

const parsed = (address: string): URL | undefined => {
  try {
    return new URL(address.trim(), here);
  } catch {
    return undefined;
  }
};

/** The address, if it is that of the kit's own page, whatever its host: as the kit reads it. */
export function kitPage(address: string): URL | undefined {
  const url = parsed(address);
  return address.includes('embed.html') && url?.pathname.endsWith('/embed.html') ? url : undefined;
}

/** An address with every escape undone. */
function unescaped(address: string): string {
  let text = address;
  for (let round = 0; round < 3; round += 1)
    try {
      text = decodeURIComponent(text);
    } catch {
      break;
    }
  return text;
}

/** The host that leads to the kit's page by way of an address of its own, as mail filters and counters write them. */
export function leadsThrough(address: string): string | undefined {
  const text = unescaped(address);
  // One that keeps the kit's address as it is, at its own end, reads like a page of the kit.
  const ends = /^https?:\/\/.*https?:\/\/.*embed\.html/is.test(text);
  if (kitPage(address) && !ends) return undefined;
  return /embed\.html.{0,3}.*widget/s.test(text) ? parsed(address)?.host : undefined;
}

/** The version in an address, such as `0.3` in `https://kit.example/v0.3/embed.html`. */
export const versionIn = (address: string): string | undefined =>
  /[/@]v?(\d+(?:\.\d+){0,2})\/[^?#]*$/.exec(address.replace(/[?#].*$/s, ''))?.[1];

/** Whether a version names one copy, in which nothing changes any more. */
export const isPinned = (version: string | undefined): boolean => version?.split('.').length === 3;

/** Whether a version comes before another, as far as it is given. */
const isOlder = (version: string, current: string): boolean => {
  const now = current.split('.').map(Number);
  for (const [index, part] of version.split('.').map(Number).entries())
    if (part !== now[index]) return part < now[index]!;
  return false;
};

/** What is said of an address of the kit's: in a link, a frame or a script, where a wrong one breaks more. */
export function addressFindings(
  node: Element,
  address: string,
  known: Known,
  kind: 'link' | 'frame' | 'script',
): Finding[] {
  const url = parsed(address);
  const worst: Kind = kind === 'link' ? 'note' : 'broken';
  if (!url) return [];
  if (isLocal(address, url)) return [found('broken', 'address.local', node)];
  const findings: Finding[] = [];
  if (url.protocol === 'http:') findings.push(found(worst, 'address.http', node));
  const relative = !/^(?:[a-z]+:)?\/\//i.test(address.trim());
  if (relative) findings.push(found('note', 'address.relative', node, { address }));
  else if (known.folders && !known.folders.some((folder) => url.href.startsWith(folder)))
    findings.push(found('note', 'address.moved', node, { site: url.host }));
  const version = versionIn(address);
  if (version && isOlder(version, known.version))
    findings.push(
      isPinned(version)
        ? found('partly', 'address.old-copy', node, { version, current: known.version })
        : found('note', 'address.old-line', node, { version, current: known.version }),
    );
  return findings;
}

const isLocal = (address: string, { protocol, hostname }: URL): boolean =>
  protocol === 'file:' ||
  /^(?:[a-z]:)?\\/i.test(address.trim()) ||
  /^(?:localhost|127\.|\[::1\])/.test(hostname);

/** Whether a page cannot load what stands at this address. */
export const isBlocked = (address: string): boolean => {
  const url = parsed(address);
  return !url || url.protocol === 'http:' || isLocal(address, url);
};
