import type { Phone } from './content/county.js';
import { readDistrict, type District, type Reading } from './content/district.js';
import { warn } from './warn.js';

/** An element of the kit, as the page sees it. */
export interface Resident {
  /** Looks at the page again; `retry`: also for words that failed to load. */
  look(retry?: boolean): void;
  /** Forgets what a reader ticked, typed or chose. */
  forget(): void;
  /** What a page with this element is called on paper, where somebody may look over its reader's shoulder. */
  readonly printTitle?: string | undefined;
}

/** What the page says to every element of the kit on it. */
export interface PageWords {
  /** The district's document, where the page has one. */
  district?: Reading<District> | undefined;
  /** `data-county` on the script tag. */
  county?: string | undefined;
}

// A classic script knows its own tag only while it runs.
const ownScript = typeof document === 'undefined' ? null : document.currentScript;

/** The address of the kit's script; empty where it stands in the page itself. */
export const ownAddress = (ownScript as HTMLScriptElement | null)?.src || import.meta.url;

const residents = new Set<Resident>();
let watching: AbortController | undefined;
let stale = false;
let said: PageWords | undefined;
let known: { json: string; reading: Reading<District> } | undefined;
let picked: string | undefined;

/** A reporting number that a district vouches for. */
export interface GivenNumber {
  /** The county whose first number it takes the place of; empty: none is set. */
  county: string;
  phone: Phone;
  /** Who gave it. */
  who: string;
  /** When they confirmed it, YYYY-MM-DD. */
  date: string;
}

const given = new Map<Resident, GivenNumber>();

function scriptCounty(): string | undefined {
  const scripts = [...document.querySelectorAll<HTMLScriptElement>('script[data-county]')];
  // A redirect changes the module's address, and a district may rename its copy: either will do.
  const script =
    scripts.find((tag) => tag === ownScript || tag.src === ownAddress) ??
    scripts.find((tag) => tag.src.includes('csec-widgets'));
  return script?.dataset['county'];
}

/** Reads the page: at most once before the browser goes on, however many elements ask. */
export function pageWords(): PageWords {
  if (!said) {
    const script = document.querySelector('script[type="application/json"][data-csec-district]');
    const json = script?.textContent ?? '';
    if (script && json !== known?.json) {
      known = { json, reading: readDistrict(json) };
      for (const problem of known.reading.problems) warn(script, `data-csec-district: ${problem}`);
    }
    said = { county: scriptCounty(), district: json ? known?.reading : undefined };
    queueMicrotask(() => (said = undefined));
  }
  return said;
}

/** The county that the reader picked on this page: in memory, and nowhere else. */
export const pickedCounty = (): string | undefined => picked;

/** Takes the county that the reader picked, for every element that was given none. */
export function pickCounty(id: string | undefined): void {
  picked = id;
  everyoneLooks();
}

/** A card tells the page the number that its district gave, so that no other element shows an older one. */
export function giveNumber(card: Resident, number: GivenNumber | undefined): void {
  if (JSON.stringify(number) === JSON.stringify(given.get(card))) return;
  if (number) given.set(card, number);
  else given.delete(card);
  everyoneLooks();
}

/** The number that a district gave in place of the county's first: on this card, else on another of the page. */
export function givenNumber(county: string, card: Resident): GivenNumber | undefined {
  const own = given.get(card);
  return own?.county === county
    ? own
    : [...given.values()].find((number) => number.county === county);
}

/** Everyone looks at the page again, once, however many changes there were. */
export function everyoneLooks(): void {
  if (stale) return;
  stale = true;
  queueMicrotask(() => {
    stale = false;
    for (const resident of residents) resident.look();
  });
}

/** Every element forgets what was ticked, typed or chosen. */
export function forgetAll(): void {
  for (const resident of residents) resident.forget();
  pickCounty(undefined);
}

/** The page's title, while another one stands in its place. */
let hidden: { own: string; neutral: string } | undefined;

/** What goes home with a student or a family is not called after what it is about: its head, and its file. */
function hideTitle(): void {
  const neutral = [...residents].find(({ printTitle }) => printTitle)?.printTitle;
  // Some browsers say twice that they print.
  if (!neutral || hidden) return;
  hidden = { own: document.title, neutral };
  document.title = neutral;
}

/** Gives the page its title back, unless the page has a newer one. */
function showTitle(): void {
  if (hidden && document.title === hidden.neutral) document.title = hidden.own;
  hidden = undefined;
}

/** An element comes to the page. The page is listened to while at least one is there. */
export function moveIn(resident: Resident): void {
  residents.add(resident);
  if (watching) return;
  watching = new AbortController();
  const { signal } = watching;
  addEventListener('pagehide', forgetAll, { signal });
  addEventListener('pageshow', (event) => event.persisted && forgetAll(), { signal });
  addEventListener('online', () => residents.forEach((one) => one.look(true)), { signal });
  addEventListener('beforeprint', hideTitle, { signal });
  addEventListener('afterprint', showTitle, { signal });
  document.addEventListener('DOMContentLoaded', everyoneLooks, { signal });
}

/** An element leaves. What was in it is forgotten, unless it was only moved to another place. */
export function moveOut(resident: Resident): void {
  residents.delete(resident);
  queueMicrotask(() => {
    if (!residents.has(resident)) {
      resident.forget();
      giveNumber(resident, undefined);
    }
    if (residents.size) return;
    showTitle();
    watching?.abort();
    watching = undefined;
  });
}
