import { expect } from 'chai';
import { frame, kit, page, tag, type Page } from './frame.js';
import { pause, until } from './page.js';
import { useFully } from './reader.js';

type Strict = Page & { violations: string[] };

const tags = [
  ...['csec-hotline-card', 'csec-risk-checklist', 'csec-protocol-stepper', 'csec-glossary'],
  ...['csec-topics', 'csec-resources', 'csec-term', 'csec-toolkit', 'csec-quick-exit'],
];
const call = '<a href="tel:+18002074464">800-207-4464</a>';
const own = new URL('embed.html', kit.src).href;
const built = kit.src.includes('/dist/');

/** Every element, in each spelling of a page. */
const spellings: Record<string, (tag: string) => string> = {
  tags: (name) =>
    name === 'csec-term'
      ? `<p><${name}>grooming</${name}></p>`
      : `<${name} county="orange">${call}</${name}>`,
  blocks: (name) =>
    name === 'csec-term'
      ? '<p><span data-csec="term">grooming</span></p>'
      : `<div data-csec="${name.slice(5)}" data-county="orange">${call}</div>`,
  links: (name) =>
    name === 'csec-term'
      ? `<p>It is <a href="${own}?widget=term&amp;terms=grooming" data-csec>grooming</a>.</p>`
      : `<p><a href="${own}?widget=${name.slice(5)}&amp;county=orange">800-207-4464</a></p>`,
};

/** The strictest rules that Lit can run under, as SECURITY.md has them. In such a frame Firefox knows no 'self'. */
const rules = (types: string): string =>
  [
    "default-src 'none'",
    `script-src ${location.origin}`,
    `style-src ${location.origin}`,
    `img-src ${location.origin} data:`,
    `frame-src ${location.origin}`,
    "require-trusted-types-for 'script'",
    `trusted-types ${types}`,
  ].join('; ');

/** A page with these rules. They come before every script. */
async function strictPage(body: string, types = 'lit-html', scripts = tag()): Promise<Strict> {
  const element = await frame(
    `<script src="/test/violations.js"></script><script src="/test/closed-roots.js"></script>
     <meta http-equiv="content-security-policy" content="${rules(types)}">${scripts}`,
    body,
  );
  return page(element) as Strict;
}

const readyIn = (there: Page, name: string): boolean =>
  !!there.document.querySelector(name)?.matches(':state(ready)');

// Of the sources the runner makes modules with code that no page has; the kit itself is the same.
describe('On a page with the strictest rules', () => {
  for (const [spelling, write] of Object.entries(spellings))
    it(`every element works, written as ${spelling}, and breaks none of them`, async () => {
      const there = await strictPage(tags.map(write).join(''));
      await until(() => tags.every((name) => readyIn(there, name)), 'every element');
      for (const name of tags.filter((one) => one !== 'csec-quick-exit'))
        await useFully(there.document.querySelector(name)!);
      const card = there.rootIn(there.document.querySelector('csec-hotline-card')!);
      for (const lang of ['es', 'en', 'es']) {
        there.document.documentElement.lang = lang;
        await until(() => card.querySelector<HTMLElement>('.root')!.lang === lang, lang);
      }
      there.dispatchEvent(new Event('beforeprint'));
      there.dispatchEvent(new Event('afterprint'));
      await pause();
      // A style that was refused would leave the card without its look.
      expect(getComputedStyle(card.querySelector('a.button')!).display).to.match(/flex/);
      expect(there.violations).to.deep.equal([]);
      expect(there.faults).to.deep.equal([]);
    });

  if (built)
    it('a frame of the kit works and is fitted', async () => {
      const there = await strictPage(
        `<iframe src="${own}?widget=hotline-card&amp;county=orange" title="Help" height="150"></iframe>`,
      );
      const inner = there.document.querySelector('iframe')!;
      await until(() => inner.offsetHeight > 700, 'the height');
      expect(there.violations).to.deep.equal([]);
    });

  it('that allows no markup from text, it keeps what the page wrote; a browser that does not know the rule shows the elements', async () => {
    for (const write of Object.values(spellings)) {
      const there = await strictPage(tags.map(write).join(''), "'none'");
      const knows = 'trustedTypes' in there;
      if (knows) await until(() => there.violations.length, 'the rule');
      else await until(() => tags.every((name) => readyIn(there, name)), 'every element');
      await pause();
      expect(!!there.customElements.get('csec-hotline-card')).to.equal(!knows);
      if (knows)
        expect(there.document.body.innerText.match(/800-207-4464/g)).to.have.length(
          tags.length - 1,
        );
      // The script, refused, breaks nothing else of the page.
      expect(there.violations).to.have.length(knows ? 1 : 0);
    }
  });

  if (built)
    it('two copies stand together where the page allows it', async () => {
      const other = kit.type
        ? `<script defer src="/dist/cdn/csec-widgets.all.js"></script>`
        : `<script type="module" src="/dist/cdn/csec-widgets.js"></script>`;
      const there = await strictPage(
        tags.map(spellings['tags']!).join(''),
        "lit-html 'allow-duplicates'",
        tag() + other,
      );
      await until(() => tags.every((name) => readyIn(there, name)), 'every element');
      await until(() => there.heard.length, 'a word of the second copy');
      expect(there.heard).to.have.length(1);
      expect(there.heard[0]).to.match(/is on this page already: version .* does nothing/);
      expect(there.violations).to.deep.equal([]);
    });
});
