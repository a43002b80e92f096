import { expect } from 'chai';
import { loadWords } from '../../src/i18n.js';
import { fresh, widgets, type Choice } from '../../src/pages/builder/choice.js';
import { headerSnippet } from '../../src/pages/builder/addresses.js';
import { snippet, speaksEnglish, spellings } from '../../src/pages/builder/snippets.js';
import { findings, kit, whole } from './doctor-says.js';

const choices: Choice[] = widgets.flatMap((widget) =>
  ['orange', 'los-angeles', 'alpine', ''].flatMap((county) =>
    (['family', 'student', 'staff'] as const).flatMap((audience) =>
      (
        [
          ['', 'off'],
          ['es', ''],
          ['es', 'off'],
        ] as const
      ).map(([lang, drafts]) => ({ ...fresh, widget, county, audience, lang, drafts, level: 3 })),
    ),
  ),
);

describe('The paste doctor on what the builder itself writes', () => {
  for (const spelling of spellings)
    it(`finds every ${spelling} whole, alone and in a page with the header`, async () => {
      for (const choice of choices) {
        const asked = await loadWords(choice.lang || 'en');
        const words = speaksEnglish(choice, asked) ? asked.original : asked;
        const html = snippet(spelling, choice, kit, words, 'Help');
        const head = headerSnippet('steady', kit, choice, {});
        for (const page of [html, whole(head, `<main>${html}</main>`)]) {
          const [first, ...rest] = findings(page, { folders: [kit] });
          const right =
            choice.widget === 'term'
              ? ['word', 'word-link']
              : choice.county === 'alpine'
                ? ['none-here']
                : choice.county
                  ? ['all']
                  : ['unnamed-here'];
          expect(right, page).to.include(first!.key.slice('doctor.overall.'.length));
          expect(
            rest.filter(({ kind }) => kind === 'broken' || kind === 'partly'),
            page,
          ).to.deep.equal([]);
          expect(
            rest.some(({ kind }) => kind === 'works'),
            page,
          ).to.equal(true);
        }
      }
    });
});
