// The kit's own page with one element, which a link opens and a frame shows. It takes closed lists from its address.
import { readAddress } from '../address.js';
import { directionOf, lookUp } from '../language.js';
import { ownName } from '../language-names.js';
import { warn } from '../warn.js';
import { widgets } from './builder/choice.js';

type Pack = Record<'title' | 'made-by', string>;

const packs = import.meta.glob<Pack>('../../locales/*/embed.json', {
  eager: true,
  import: 'default',
});

/** What the menu of languages is called, from the words of the kit. */
const menus = import.meta.glob<Record<'language', string>>('../../locales/*/kit.json', {
  eager: true,
  import: 'toolkit',
});

const pack = (lang: string): Pack => packs[`../../locales/${lang}/embed.json`]!;

const tags = widgets.map((widget) => `csec-${widget}`);
const page = document.documentElement;
const main = document.querySelector('main')!;
const framed = parent !== window;

const asked = readAddress(location.search, tags);
if (!asked)
  warn(main, `widget= in the address names none of ${tags.join()}: the hotline card it is.`);
// Whatever the address says, whom to call is what the page is for.
const { tag, attributes, ignored } =
  asked ?? readAddress(`?widget=hotline-card&${location.search.slice(1)}`, tags)!;
if (ignored.length) warn(main, `${ignored.join()}: not taken from an address.`);

// Where drafts are off, nothing is offered that nobody signed.
const languages = Object.keys(packs)
  .map((path) => path.split('/').at(-2)!)
  .filter(
    (lang) => lang === 'en' || attributes.get('drafts') !== 'off' || __SIGNED__.includes(lang),
  );

function paragraph(text: string): HTMLElement {
  const made = document.createElement('p');
  made.textContent = text;
  return made;
}

// A word has no sentence here: it stands in the glossary, alone.
const widget = document.createElement(tag === 'csec-term' ? 'csec-glossary' : tag);
for (const [name, value] of attributes)
  widget.setAttribute(name === 'term' ? 'terms' : name, value);

/** What the page itself says. */
function speak(lang: string): void {
  page.lang = lang;
  page.dir = directionOf(lang);
  document.title = pack(lang).title;
  document.querySelector('footer')!.replaceChildren(paragraph(pack(lang)['made-by']));
}

/** The languages by their own names. What is chosen is forgotten with the page. */
function languageMenu(first: string): HTMLElement {
  const [label, name] = [document.createElement('label'), document.createElement('span')];
  const select = document.createElement('select');
  for (const lang of languages)
    select.append(Object.assign(new Option(ownName(lang), lang), { lang, dir: directionOf(lang) }));
  // A browser that comes back would choose for the reader.
  select.autocomplete = 'off';
  const choose = (lang: string): void => {
    select.value = lang;
    name.textContent = menus[`../../locales/${lang}/kit.json`]!.language;
    speak(lang);
  };
  choose(first);
  select.addEventListener('change', () => choose((widget.lang = select.value)));
  addEventListener('pagehide', () => {
    widget.lang = attributes.get('lang') ?? '';
    choose(first);
  });
  label.append(name, select);
  const header = document.createElement('header');
  header.append(label);
  return header;
}

const lang = lookUp(attributes.get('lang') ?? '', languages) ?? 'en';
speak(lang);
// What stands without script is what shows until the element does, and where it cannot: the one county, or all.
const place = attributes.get('county') ?? location.hash.slice(1);
const id = place
  .trim()
  .toLowerCase()
  .replace(/\s+/g, '-')
  .replace(/-county$/, '');
const county = document.querySelector(`.counties > [id="${CSS.escape(id)}"]`);
if (county) {
  widget.setAttribute('county', id);
  document.querySelector('.counties')!.replaceChildren(county);
  document.querySelector('.index')!.remove();
  scrollTo(0, 0);
}
widget.append(...main.childNodes);
const audience = attributes.get('audience');
// Whoever may be watched as they read can leave at once. A whole page has the button in it.
if (tag !== 'csec-toolkit' && audience && audience !== 'staff') {
  const exit = document.createElement('csec-quick-exit');
  exit.setAttribute('audience', audience);
  main.append(exit);
}
// A whole page has the menu in it too.
if (tag !== 'csec-toolkit' && languages.length > 1) main.before(languageMenu(lang));
main.append(widget);

/** Tells the page around how tall this one is: a number, and nothing else. */
function tell(): void {
  parent.postMessage(Math.ceil(page.getBoundingClientRect().height), '*');
}

if (framed) {
  page.classList.add('framed');
  // Another site would not show itself in this frame.
  document.head.append(Object.assign(document.createElement('base'), { target: '_blank' }));
  new ResizeObserver(tell).observe(page);
  addEventListener('message', ({ source }) => {
    if (source === parent) tell();
  });
}
