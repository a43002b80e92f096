// What the builder writes, from the builder's own module: every widget in every spelling, for a county with a number,
// for one without, and for none, in English and in Spanish.
import { fileURLToPath } from 'node:url';
import { createServer } from 'vite';

/** Where the snippets say that the kit is. Nobody has this address. */
export const host = 'https://kit.example/v0.3/';

const root = fileURLToPath(new URL('../..', import.meta.url));
const counties = ['orange', 'alpine', ''];
const languages = ['en', 'es'];

/** The numbers in a text, as people write them. */
export const numbersIn = (text) => [...new Set(text.match(/\b(?:\d{3}-\d{3}-\d{4}|911)\b/g))];

const wordsOf = (html) => html.replace(/<[^>]*>/g, ' ');

/** A word is pasted into a sentence; everything else stands for itself. */
const inPlace = (html, { widget, spelling }) =>
  widget === 'term' && spelling !== 'frame'
    ? `<p>Some call it ${html}, and it is a crime.</p>`
    : html;

/** `{ widget, county, lang, audience, spelling, html, numbers }` of each snippet. */
export async function readSnippets() {
  const server = await createServer({
    root,
    mode: 'esm',
    server: { middlewareMode: true, ws: false },
  });
  const load = (path) => server.ssrLoadModule(`/src/${path}`);
  try {
    const { fresh, offered, readers, widgets } = await load('pages/builder/choice.ts');
    const { snippet, spellings } = await load('pages/builder/snippets.ts');
    const { loadWords } = await load('i18n.ts');
    const choices = widgets.flatMap((widget) => {
      const place = offered('public').includes(widget) ? 'public' : 'staff';
      const all = readers({ place, widget });
      const audiences = widget === 'hotline-card' ? all : all.slice(0, 1);
      return audiences.flatMap((audience) =>
        counties.flatMap((county) =>
          // Both choices of drafts; one that is shown has words in its own language.
          languages.map((lang) => ({
            ...fresh,
            ...{ place, widget, audience, county, lang },
            drafts: lang === 'en' ? 'off' : '',
          })),
        ),
      );
    });
    const snippets = [];
    for (const choice of choices) {
      const words = await loadWords(choice.lang);
      const { widget, county, lang, audience } = choice;
      const terms = widget === 'term' ? ['grooming'] : [];
      for (const spelling of spellings) {
        const written = snippet(spelling, { ...choice, terms }, host, words, 'Whom to call');
        const html = inPlace(written, { widget, spelling });
        const numbers = numbersIn(wordsOf(html));
        snippets.push({ widget, county, lang, audience, spelling, html, numbers });
      }
    }
    return snippets;
  } finally {
    await server.close();
  }
}
