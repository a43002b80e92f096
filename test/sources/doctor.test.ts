import { expect } from 'chai';
import { render } from 'lit';
import en from '../../locales/en/builder.json';
import es from '../../locales/es/builder.json';
import { renderFindings } from '../../src/pages/builder/doctor.js';
import { loadWords } from '../../src/i18n.js';
import { fresh } from '../../src/pages/builder/choice.js';
import { snippet } from '../../src/pages/builder/snippets.js';
import { kitTags } from '../../src/pages/builder/doctor/names.js';
import { clear, settled, show, until } from '../page.js';
import { cleaned } from './doctor-pastes.js';
import * as paste from './doctor-says.js';

const { says, about, card, block, link, frame, script, text, whole, speak, standing } = paste;

/** What each spelling comes to, by what a cleaner left of it. */
function expected(of: string, html: string): string {
  const word = of.startsWith('word');
  if (html.includes('&lt;')) return word ? 'overall.word-only' : 'overall.number-only';
  const kept = html.includes('data-csec="') || html.includes('<csec-');
  if (word) return kept ? 'overall.word' : 'overall.nothing';
  if (of === 'link') return 'overall.all';
  if (of !== 'frame') return kept ? 'overall.all' : 'overall.number-only';
  // A frame that is left runs unless it is locked; where it is gone, its link becomes the card, if nothing tells it not to.
  if (html.includes('<iframe'))
    return html.includes('sandbox') ? 'overall.number-link' : 'overall.all';
  return html.includes('data-csec="no"') ? 'overall.number-link' : 'overall.all';
}

describe('The paste doctor', () => {
  afterEach(clear);

  it('knows every attribute of every element', async () => {
    await settled();
    for (const [tag, attributes] of kitTags) {
      const { observedAttributes } = customElements.get(tag) as never as {
        observedAttributes: string[];
      };
      expect([...new Set([...attributes, 'lang'])].sort(), tag).to.deep.equal(
        [...new Set([...observedAttributes, 'lang'])].sort(),
      );
    }
  });

  describe('says what each editor and cleaner made of each spelling', () => {
    for (const { of, by, html } of cleaned)
      it(`${of}: ${by}`, () => {
        const [first] = says(html);
        expect(first, html).to.equal(expected(of, html));
      });

    it('and counts as whole exactly what the kit makes an element of', async () => {
      for (const { of, by, html } of cleaned) {
        const count = says(html).filter((key) => /^(element|data|link)\.whole$/.test(key)).length;
        await show(html.replaceAll('<iframe', '<iframe hidden'));
        await until(() => standing().length === count, `${count} in ${of}: ${by}`);
        clear();
      }
    });
  });

  it('finds the four spellings whole', () => {
    expect(says(card)).to.deep.equal(['overall.all', 'element.whole', 'script.elsewhere']);
    expect(says(block)).to.deep.equal(['overall.all', 'data.whole', 'script.elsewhere']);
    expect(says(`<p>${link()}</p>`)).to.deep.equal([
      'overall.all',
      'link.whole',
      'script.elsewhere',
    ]);
    expect(says(frame())).to.deep.equal(['overall.all', 'frame.whole', 'link.no']);
  });

  it('finds them in a whole page with its script', () => {
    for (const piece of [card, block, `<p>${link()}</p>`])
      expect(says(whole(script(), piece))[0]).to.equal('overall.all');
    expect(says(whole(script(), card))).to.deep.equal([
      'overall.all',
      'element.whole',
      'script.whole',
    ]);
  });

  describe('says first what matters most: the number', () => {
    it('that it is there as text, where nothing else is', () => {
      expect(says(text)).to.deep.equal(['overall.number-only', 'left.text']);
      expect(about(text, 'left.text').advice).to.equal('link');
    });

    it('that it is not there, although the card will be, and what to write', () => {
      const empty = '<csec-hotline-card county="orange"></csec-hotline-card>';
      expect(says(empty).slice(0, 2)).to.deep.equal(['overall.card-only', 'number.write']);
      expect(about(empty, 'number.write').values).to.deep.equal({
        county: 'Orange',
        numbers: '800-207-4464 · 714-940-1000',
      });
      expect(says(empty)).to.include('element.empty');
      expect(says('<div data-csec="topics" data-county="lake">&nbsp;</div>')[0]).to.equal(
        'overall.card-only',
      );
    });

    it('that nothing of the kit is left, nor the number', () => {
      expect(says('<p>Welcome to our school.</p>')).to.deep.equal([
        'overall.nothing',
        'number.write-any',
      ]);
      const chosen = { chosen: { county: 'orange' } };
      expect(says('<p>Welcome.</p>', chosen)).to.deep.equal(['overall.nothing', 'number.write']);
    });

    it('that a locked frame alone leaves readers a page of numbers, and no number in the text', () => {
      const bare = frame('title="Help" height="1150" sandbox=""').split('\n')[0]!;
      expect(says(bare).slice(0, 2)).to.deep.equal(['overall.link-only', 'number.write']);
    });

    it('that the kit has none for a county, or that nobody named a county', () => {
      const alpine =
        '<csec-hotline-card county="alpine"><p>Call the police.</p></csec-hotline-card>';
      expect(says(alpine)[0]).to.equal('overall.none-here');
      const open = '<csec-hotline-card><p>Call the police.</p></csec-hotline-card>';
      expect(says(open)[0]).to.equal('overall.unnamed-here');
      expect(says(open)).to.include('county.elsewhere');
      expect(says(whole(script('type="module" data-county="orange"'), open))[0]).to.equal(
        'overall.card-only',
      );
    });

    it('that a link is all there is, where no number can be', () => {
      const alpine = link('widget=hotline-card&county=alpine', 'Help').replace('#orange', '');
      expect(says(`<p>See ${alpine}.</p>`)[0]).to.equal('overall.none-link');
      const open = link('widget=hotline-card', 'Help').replace('#orange', '');
      expect(says(`<p>See ${open}.</p>`)[0]).to.equal('overall.unnamed-link');
      const term = link('widget=term&amp;terms=grooming', 'grooming');
      expect(says(`<p>Some say ${term}.</p>`)[0]).to.equal('overall.word-link');
      const chosen = { chosen: { widget: 'term' } };
      expect(says('<p>Some say grooming.</p>', chosen)[0]).to.equal('overall.word-only');
    });

    it('that the text is left where the kit has no number, or what to write', async () => {
      const words = await loadWords('en');
      for (const county of ['alpine', '']) {
        const stripped = snippet('element', { ...fresh, county }, paste.kit, words, 'Help');
        const html = stripped.replace(/<\/?csec[^>]*>/g, '');
        expect(says(html), html).to.deep.equal(['overall.list-only', 'left.text']);
      }
      expect(says('<p>Hello</p>', { chosen: { county: 'alpine' } })).to.deep.equal([
        'overall.nothing',
        'number.write-none',
      ]);
    });

    it('that it is left in a whole page whose script found no card', () => {
      expect(says(whole(script(), text))).to.include.members(['overall.number-only', 'left.text']);
      expect(says(whole(script(), '<p>Hello</p>'))[0]).to.equal('overall.broken');
      expect(says(whole('', text))).to.deep.equal(['overall.number-only']);
    });

    it('that it is there when an editor changed its hyphens and spaces', () => {
      for (const number of ['800\u2011207\u20114464', '(800)\u00a0207-4464', '+1 800.207.4464'])
        expect(says(card.replace('>800-207-4464<', `>${number}<`))[0], number).to.equal(
          'overall.all',
        );
      expect(says('<p>Orange County: <b>800</b>-207-<i>4464</i></p>')[0]).to.equal(
        'overall.number-only',
      );
    });

    it('that nobody reads it where it is hidden, or stands in code that does not show', () => {
      expect(says(`<div hidden>${text}</div>`)[0]).to.equal('overall.nothing');
      expect(says(`<!-- ${text} --><style>/* 800-207-4464 */</style>`)[0]).to.equal(
        'overall.nothing',
      );
    });
  });

  it('says nothing of an empty paste but that it is empty, and opens no address', () => {
    expect(says(' \n')).to.deep.equal(['overall.empty']);
    expect(says('https://www.school.example/help')).to.deep.equal(['overall.address']);
    expect(says('Call 800-207-4464')).to.include('left.no-html');
    expect(says(script())).to.include.members(['overall.header', 'script.whole']);
  });

  it('never runs, loads or shows what was pasted', async () => {
    const state = window as { pasted?: string };
    delete state.pasted;
    const html = `<img src="/nowhere.png" onerror="window.pasted='image'"><script>window.pasted='script'</script><csec-hotline-card onclick="x" county="<b>no</b>"><svg onload="window.pasted='svg'"></svg></csec-hotline-card>`;
    const page = await show('');
    render(renderFindings(paste.findings(html), speak(en) as never), page);
    await new Promise((done) => setTimeout(done, 100));
    expect(state.pasted).to.equal(undefined);
    expect(page.querySelector('b, img, script, csec-hotline-card')).to.equal(null);
    expect(page.innerText).to.contain('<b>no</b>');
  });

  it('is read without colours: a sentence first, then signs with words, in both languages', async () => {
    for (const pack of [en, es]) {
      const page = await show('');
      const found = paste.findings(frame('sandbox="" height="1150"'));
      render(renderFindings(found, speak(pack) as never), page);
      expect(page.querySelector('.findings > p')!.textContent!.trim()).to.equal(
        pack.doctor.overall['number-link'],
      );
      expect(page.querySelectorAll('li')).to.have.length(found.length - 1);
      for (const item of page.querySelectorAll('li')) {
        expect(item.querySelector('svg[aria-hidden=true]')).not.to.equal(null);
        expect(Object.values(pack.doctor.kinds)).to.include(
          item.querySelector('.kind')!.textContent,
        );
      }
      expect(page.innerText).to.contain(pack.doctor.advice.link);
      const { violations } = await window.axe.run(page);
      expect(violations.map(({ id }) => id)).to.deep.equal([]);
      clear();
    }
  });

  it('takes the source of a long page without delay', () => {
    const long = whole(
      script(),
      `${'<p>Words of a school. <a href="/x">Link</a></p>'.repeat(20_000)}${card}`,
    );
    const start = performance.now();
    expect(says(long)[0]).to.equal('overall.all');
    expect(performance.now() - start).to.be.below(5000);
  });
});
