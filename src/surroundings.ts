import { audiences, type Audience } from './content/audience.js';
import { findCounty, type County } from './content/county.js';
import { readDistrict, type District } from './content/district.js';
import { languages, match } from './i18n.js';
import { isOtherKind, isTranslated, nearestLanguage, outward } from './language.js';
import { pageWords, pickedCounty } from './page.js';
import { asText } from './text.js';
import { warn } from './warn.js';

/** What an element finds around it. */
export interface Surroundings {
  place: County | undefined;
  /** Nobody but the reader says which county: they may pick. */
  open: boolean;
  /** A county was named that does not exist. */
  lost: boolean;
  reader: Audience;
  /** A language of the kit. */
  lang: string;
  /** What nobody has signed may be shown. */
  drafts: boolean;
  /** The BCP 47 tag that asks for another language than it; empty where none does. */
  asked: string;
  /** A page translator wrote the words around the element. */
  translated: boolean;
  /** What the district said, or nothing. */
  district: District;
}

/** What the page can say on an element, as attribute or property. */
interface Said {
  county: string;
  audience: Audience;
  drafts: string;
  district: District;
  /** The language that a reader chose from a menu of the kit. */
  spoken: string;
}

/** What the element says itself, or the nearest `csec-` element around it, through shadow roots. */
function around<Name extends keyof Said>(element: Element, name: Name): Said[Name] | undefined {
  let node: (Node & Partial<Said>) | null = element;
  for (; node; node = outward(node)) {
    const { localName } = node as Element;
    if (!localName?.startsWith('csec-')) continue;
    // An element around this one may be defined after it: then only its attribute speaks. Later only the property
    // does: a framework that takes a value back leaves the attribute that it wrote at first.
    const value = name in node ? node[name] : (node as Element).getAttribute(name);
    if (value) return (name === 'district' ? value : asText(value)) as Said[Name];
  }
  return undefined;
}

function districtAround(element: Element): District {
  const own = around(element, 'district');
  if (!own) return pageWords().district?.value ?? {};
  const { value, problems } = readDistrict(own);
  for (const problem of problems) warn(element, `district: ${problem}`);
  return value;
}

function audienceAround(element: Element): Audience {
  const said = around(element, 'audience') ?? 'staff';
  const audience = said.trim().toLowerCase() as Audience;
  if (audiences.includes(audience)) return audience;
  warn(element, `audience="${audience}" is none of ${audiences.join(', ')}: staff is used.`);
  return 'staff';
}

function languageAround(element: Element): Pick<Surroundings, 'lang' | 'asked'> {
  const tag = around(element, 'spoken') ?? nearestLanguage(element);
  const lang = tag ? match(tag) : 'en';
  if (!lang) warn(element, `lang="${tag}" is not a language of the kit: English is shown.`);
  return { lang: lang ?? 'en', asked: lang && !isOtherKind(tag) ? '' : tag };
}

function draftsAround(element: Element): boolean {
  const drafts = around(element, 'drafts')?.trim().toLowerCase();
  if (drafts && drafts !== 'off')
    warn(element, `drafts="${drafts}" is not "off": drafts are shown, with the English beneath.`);
  return drafts !== 'off';
}

/** The languages that a reader may choose there: where drafts are off, those that somebody signed. */
export const languagesFor = (element: Element): readonly string[] =>
  draftsAround(element)
    ? languages
    : languages.filter((lang) => lang === 'en' || __SIGNED__.includes(lang));

/** Looks around an element: its county, audience and language, by the rules of the README. */
export function lookAround(element: Element): Surroundings {
  const district = districtAround(element);
  const asked = around(element, 'county') ?? district.county ?? pageWords().county;
  const named = asked ? findCounty(asked) : undefined;
  const lost = !!asked && asked !== 'none' && !named;
  if (lost)
    warn(
      element,
      `county="${asked}" is none of California's 58 counties. Write its name in small letters with hyphens, for example "san-luis-obispo".`,
    );
  return {
    place: named ?? findCounty(pickedCounty() ?? ''),
    open: !named,
    lost,
    reader: audienceAround(element),
    ...languageAround(element),
    drafts: draftsAround(element),
    translated: isTranslated(),
    district,
  };
}
