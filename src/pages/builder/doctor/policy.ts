import { found, type Finding, type Paste } from './finding.js';

// What lets scripts in by other means than their address.
const byOther = /^'(?:nonce-|sha\d|strict-dynamic)/i;

/** The sources that a policy allows scripts from; undefined where it says nothing of them. */
function sourcesOf(policy: string): string[] | undefined {
  const rules = new Map(
    policy.split(';').map((rule): [string, string[]] => {
      const [name = '', ...sources] = rule.trim().split(/\s+/);
      return [name.toLowerCase(), sources];
    }),
  );
  return rules.get('script-src-elem') ?? rules.get('script-src') ?? rules.get('default-src');
}

/** Whether a source may let an address in. In doubt it does. */
function mayAllow(source: string, { hostname, pathname }: URL): boolean {
  if (source === '*' || /^https?:$/i.test(source)) return true;
  if (byOther.test(source)) return true;
  if (source.startsWith("'")) return false;
  const [, host = '', path = ''] = /^(?:[a-z]+:\/\/)?([^/:]+)(?::[\d*]+)?(.*)$/i.exec(source) ?? [];
  const right = host.startsWith('*.')
    ? hostname.endsWith(host.slice(1).toLowerCase())
    : hostname === host.toLowerCase();
  return right && (path.endsWith('/') ? pathname.startsWith(path) : !path || path === pathname);
}

/** Says that the page's own security rules do not name the host of the kit's script. */
export function policyFindings(script: Element, { page }: Paste): Finding[] {
  const address = script.getAttribute('src') ?? '';
  if (!/^https?:\/\//i.test(address) || !URL.canParse(address)) return [];
  const url = new URL(address);
  const blocks = [
    ...page.querySelectorAll('head meta[http-equiv="content-security-policy" i]'),
  ].some((meta) => {
    // Rules hold for what follows them.
    if (!(meta.compareDocumentPosition(script) & Node.DOCUMENT_POSITION_FOLLOWING)) return false;
    const sources = sourcesOf(meta.getAttribute('content') ?? '');
    return sources && !sources.some((source) => mayAllow(source, url));
  });
  return blocks ? [found('note', 'script.policy', script, { site: url.host })] : [];
}
