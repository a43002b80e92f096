import { expect } from 'chai';
import { kit, page, type Page } from './frame.js';
import { pause, show, until } from './page.js';
import { useFully } from './reader.js';

type Watched = Page & { violations: string[]; witness: { kept: string[] } };

const home = new URL('.', kit.src).href;
const names = ['hotline-card', 'risk-checklist', 'protocol-stepper', 'glossary'];

/** The built demo, as it is, with a witness before its own scripts; whatever asks for another origin breaks its rules. */
async function demo(): Promise<Watched> {
  const html = await (await fetch(new URL('demo.html', home))).text();
  await show('');
  const element = document.createElement('iframe');
  element.style.width = '1000px';
  // The runner puts a script of its own into each page.
  element.srcdoc = html
    .replace(/<script[^>]*web-dev-server[^>]*><\/script>/, '')
    .replaceAll('"./', `"${home}`)
    .replace(
      '<head>',
      `<head><script>
        window.faults = [];
        addEventListener('error', (event) => faults.push(String(event.message)));
        addEventListener('unhandledrejection', (event) => faults.push(String(event.reason)));
      </script>
      ${['violations', 'closed-roots', 'witness'].map((file) => `<script src="/test/${file}.js"></script>`).join('')}
      <meta http-equiv="content-security-policy" content="default-src ${location.origin} data:">`,
    );
  document.querySelector('main')!.append(element);
  await new Promise((loaded) => element.addEventListener('load', loaded, { once: true }));
  return page(element) as unknown as Watched;
}

// Of the sources no demo is built; what the classic file fetches is nothing.
if (home.includes('/dist/'))
  describe('The built demo', () => {
    it('used from end to end, asks for nothing but files of the kit, and keeps nothing', async () => {
      // The runner serves a JSON file as a module.
      const { default: manifest } = (await import(new URL('manifest.json', home).href)) as {
        default: { files: Record<string, unknown> };
      };
      const there = await demo();
      const { document: doc } = there;
      const element = (name: string): Element => doc.querySelector(`csec-${name}`)!;
      const all = (lang: string): Promise<unknown> =>
        until(
          () =>
            names.every(
              (name) =>
                element(name).matches(':state(ready)') &&
                there.rootIn(element(name)).querySelector<HTMLElement>('.root')!.lang === lang,
            ),
          `every element in ${lang}`,
        );
      const before = [there.location.href, there.history.length, doc.title];
      await all('en');
      for (const name of names) expect(await useFully(element(name)), name).to.be.above(0);
      for (const [id, value] of [
        ['language', 'es'],
        ['county', 'lake'],
        ['look', 'dark'],
      ] as const) {
        const menu = doc.querySelector<HTMLSelectElement>(`#${id}`)!;
        menu.value = value;
        menu.dispatchEvent(new Event('change', { bubbles: true }));
        await pause();
      }
      await all('es');
      for (const name of names) await useFully(element(name), 'abuso');
      there.dispatchEvent(new PageTransitionEvent('pagehide'));
      const asked = there.performance
        .getEntriesByType('resource')
        .map(({ name }) => name)
        .filter((name) => !new URL(name).pathname.startsWith('/test/'));
      for (const name of asked) {
        expect(name.startsWith(home), name).to.equal(true);
        expect(manifest.files, name).to.have.property(name.slice(home.length));
      }
      expect(asked.some((name) => name.includes('/words/es-kit'))).to.equal(true);
      expect(there.violations).to.deep.equal([]);
      expect(there.witness.kept).to.deep.equal([]);
      expect(there.faults).to.deep.equal([]);
      expect([
        there.localStorage.length,
        there.sessionStorage.length,
        doc.cookie.length,
      ]).to.deep.equal([0, 0, document.cookie.length]);
      expect([there.location.href, there.history.length, doc.title]).to.deep.equal(before);
    });
  });
