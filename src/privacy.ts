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
}
