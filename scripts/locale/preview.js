// The page that a translator opens from the folder: every screen of the kit with the words of a returned file. Made of
// the kit's own modules, and of English alone: the rest comes from the file.
import '../../src/csec-widgets.ts';
import { addWords } from '../../src/i18n.ts';
import { numbersAsText } from '../../src/pages/builder/practice.ts';
import { rootOf } from '../../src/widget.ts';
import { packsOf, factsFrom } from './from-modules.js';
import { nameOf, readReturned } from './pack.js';
import { rowsOf } from './rows.js';
import { audienceNames, screensOf } from './screens.js';
import { packsWith, takeBack } from './take.js';

const at = (id) => document.getElementById(id);
// A classic script has no await of its own: the three are there before anything is drawn.
let english;
let facts;
let screens;

/** What is shown: English until a file is chosen. */
let lang = 'en';
let packs;

// This one goes into other texts, in English.
const labelled = (text, id) =>
  id === 'kit:common.language' ? text : `${text} \u2066[${id}]\u2069`;

/** The same words, each with its id behind it: isolated, since it is Latin in whatever script. */
const withIds = (file, pack, prefix = '') =>
  Object.fromEntries(
    Object.entries(pack).map(([key, value]) => [
      key,
      typeof value === 'string'
        ? labelled(value, `${file}:${prefix}${key}`)
        : withIds(file, value, `${prefix}${key}.`),
    ]),
  );

/** Gives the kit its words. A part without any is said in English. */
function speak() {
  // English as it is: it stands beneath what is a draft.
  for (const [file, pack] of english) addWords('en', pack, file);
  for (const [file, pack] of packs)
    addWords(lang, at('ids').checked ? withIds(file, pack) : pack, file);
}

/** Opens all that opens, as soon as it is drawn: what is closed cannot be read. */
function openAll(widget) {
  const opened = new WeakSet();
  const open = () => {
    for (const one of rootOf(widget).querySelectorAll('details'))
      if (!opened.has(one)) {
        opened.add(one);
        one.open = true;
      }
  };
  new MutationObserver(open).observe(rootOf(widget), { childList: true, subtree: true });
  open();
}

/** Draws one screen, by its id. */
function show(id) {
  const { tag, attributes, audience } = screens.find((one) => one.id === id);
  at('screen').value = id;
  at('name').textContent = `${id} · ${audienceNames[audience]}`;
  speak();
  const widget = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) widget.setAttribute(name, value);
  at('stage').lang = lang;
  at('stage').replaceChildren(widget);
  void numbersAsText(widget);
  // The list of topics is itself what its screen is about.
  if (!id.startsWith('topics.')) openAll(widget);
}

const line = (text, lines = []) => {
  const said = document.createElement('p');
  said.textContent = text;
  const list = document.createElement('ul');
  list.append(
    ...lines.map((one) => Object.assign(document.createElement('li'), { textContent: one })),
  );
  return lines.length ? [said, list] : [said];
};

/** Reads the file, and says what is wrong with it in the words of the one who takes it back. */
async function take(file) {
  const { lang: theirs, entries } = await readReturned(file.name, file);
  const rows = rowsOf({ lang: theirs, english, words: new Map(), facts, terms: [] });
  const { changes, refused, missing } = takeBack(rows, entries, theirs);
  const mended = changes.filter((one) => one.mended.length);
  lang = theirs;
  // What is refused is shown as it came: it can be seen where it stands.
  packs = packsWith(rows, [
    ...changes,
    ...refused.filter(({ text }) => text).map(({ id, text }) => ({ id, after: text })),
  ]);
  at('said').replaceChildren(
    ...line(`${nameOf(lang) ?? lang}: ${changes.length} texts, ${missing.length} still empty.`),
    ...(mended.length
      ? line(`${mended.length} were mended: spaces, unseen characters, placeholders.`)
      : []),
    ...(refused.length
      ? line(
          `${refused.length} cannot go in. Please mend them in your file:`,
          refused.map(({ id, why }) => `${id} ${why}`),
        )
      : []),
  );
  show(at('screen').value);
}

const step = (by) => {
  const index = screens.findIndex(({ id }) => id === at('screen').value);
  show(screens[(index + by + screens.length) % screens.length].id);
};

async function begin() {
  english = await packsOf('en');
  facts = await factsFrom();
  screens = screensOf(english, facts);
  packs = english;
  at('screen').append(
    ...screens.map(({ id }) =>
      Object.assign(document.createElement('option'), { value: id, textContent: id }),
    ),
  );
  for (const id of ['screen', 'ids'])
    at(id).addEventListener('change', () => show(at('screen').value));
  at('back').addEventListener('click', () => step(-1));
  at('next').addEventListener('click', () => step(1));
  at('file').addEventListener('change', () => {
    const [file] = at('file').files;
    if (file)
      take(file).catch((error) =>
        at('said').replaceChildren(...line(`This file could not be read. ${error.message}`)),
      );
  });
  show(screens[0].id);
}

void begin();
