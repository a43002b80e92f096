/**
 * The marks by which session recorders leave a region out, each read in its vendor's documentation: rrweb, Sentry,
 * PostHog, FullStory, New Relic, Amplitude (blocked), Lucky Orange (masked). Addresses: SECURITY.md.
 */
export const recorderClasses =
  'rr-block sentry-block ph-no-capture fs-exclude nr-block amp-block lo-sensitive';

// What a reader ticks, chooses or types. A key is stopped only where it spells something, so that
// the page's own keys go on working everywhere else.
const choices = [
  'click',
  'DOMActivate',
  'input',
  'beforeinput',
  'textInput',
  'change',
  'select',
  'search',
  'paste',
  'cut',
  'drop',
];
const keys = [
  'keydown',
  'keypress',
  'keyup',
  'compositionstart',
  'compositionupdate',
  'compositionend',
];

/** Keeps the browser's own events on what a reader does from crossing to the page. */
export function keepInside(root: ShadowRoot): void {
  for (const type of choices) root.addEventListener(type, (event) => event.stopPropagation());
  for (const type of keys)
    root.addEventListener(type, (event) => {
      if ((event.target as Element).matches('input, select')) event.stopPropagation();
    });
  if (root.mode === 'closed') keepClosed(root);
}

/** Firefox alone tells a page, in properties of its own, what was pressed in a closed root. */
const firefoxOnly = [
  ['Event', 'originalTarget'],
  ['Event', 'explicitOriginalTarget'],
  ['UIEvent', 'rangeParent'],
] as const;

let closedRoots: WeakSet<Node> | undefined;

/** Closes a root in Firefox too: of a node in it those properties say what `target` says, of any other what they said. */
function keepClosed(root: ShadowRoot): void {
  if (closedRoots) {
    closedRoots.add(root);
    return;
  }
  const roots = (closedRoots = new WeakSet<Node>([root]));
  for (const [owner, name] of firefoxOnly) {
    const { prototype } = globalThis[owner];
    const found = Object.getOwnPropertyDescriptor(prototype, name);
    const tell = found?.get;
    if (!tell || !found.configurable) continue;
    Object.defineProperty(prototype, name, {
      ...found,
      get(this: Event) {
        const node = tell.call(this) as Partial<Node> | null;
        const inside = node?.getRootNode && roots.has(node.getRootNode());
        return inside ? this.target : node;
      },
    });
  }
}
