import { expect } from 'chai';
import { block, card, about, frame, kit, link, says, script, text, whole } from './doctor-says.js';

/** What is said of a whole page with this in its head, and the card in its body. */
const page = (head: string): string[] => says(whole(head, card));

describe("The paste doctor on the kit's script", () => {
  it('says that a whole page has none, and what is then left of each spelling', () => {
    expect(says(whole('', card)).slice(0, 2)).to.deep.equal([
      'overall.number-only',
      'script.missing',
    ]);
    expect(says(whole('', `<p>${link()}</p>`))[0]).to.equal('overall.number-link');
    expect(says(whole('', frame()))).to.deep.equal(['overall.all', 'frame.whole', 'link.no']);
  });

  it('says that it has lost type="module", which only the classic file does without', () => {
    for (const type of ['', 'type="text/javascript"', 'async defer'])
      expect(page(script(type))[0], type).to.equal('overall.number-only');
    expect(page(script(''))).to.include('script.module-lost');
    expect(page(script('defer', `${kit}csec-widgets.all.js`))[0]).to.equal('overall.all');
    expect(page(script('async', `${kit}csec-widgets.all.js`))[0]).to.equal('overall.all');
    expect(page(script('type="module" async'))[0]).to.equal('overall.all');
  });

  it('says that a program for speed holds it back, by the names that such programs give it', () => {
    for (const tag of [
      `<script type="text/rocketscript" data-rocketsrc="${kit}csec-widgets.js"></script>`,
      `<script type="4f2a9c0b1d3e-module" src="${kit}csec-widgets.js"></script>`,
      `<script type="litespeed/javascript" data-src="${kit}csec-widgets.all.js"></script>`,
      `<script type="rocketlazyloadscript" data-rocket-src="${kit}csec-widgets.js"></script>`,
      `<script type="module" data-src="${kit}csec-widgets.js"></script>`,
    ]) {
      expect(page(tag)[0], tag).to.equal('overall.late');
      expect(page(tag), tag).to.include('script.late');
    }
  });

  it('says that any other type keeps it from running, whoever changed it', () => {
    const tag = script('type="text/plain" data-category="marketing"');
    expect(page(tag)[0]).to.equal('overall.number-only');
    expect(about(whole(tag, card), 'script.type').values['type']).to.equal('text/plain');
  });

  it('finds it in the body, where it works for one page', () => {
    expect(says(whole('', `${script()}${card}`))).to.deep.equal([
      'overall.all',
      'element.whole',
      'script.whole',
      'script.here',
    ]);
    expect(says(`${script()}${card}`)).to.include('script.here');
  });

  it('finds it twice, and in two versions, of which the first works', () => {
    expect(page(script() + script())).to.include('script.twice');
    const old = script(undefined, 'https://kit.example/v0.2/csec-widgets.js');
    const { values } = about(whole(old + script(), card), 'script.two-versions');
    expect(values).to.deep.equal({ first: '0.2', second: '0.3' });
  });

  it('says what a fingerprint does to a module, to a file that changes, and without crossorigin', () => {
    const hash = 'integrity="sha384-x"';
    const pinned = 'https://kit.example/v0.3.0/csec-widgets';
    expect(page(script(`type="module" ${hash}`))).to.include('script.integrity-moving');
    const module = page(script(`type="module" ${hash}`, `${pinned}.js`));
    expect(module).to.include('script.integrity-module');
    expect(module[0]).to.equal('overall.all');
    const classic = page(script(`defer ${hash}`, `${pinned}.all.js`));
    expect(classic).to.include('script.crossorigin');
    expect(classic[0]).to.equal('overall.number-only');
    const right = page(script(`defer ${hash} crossorigin="anonymous"`, `${pinned}.all.js`));
    expect(right).to.deep.equal(['overall.all', 'element.whole', 'script.whole']);
  });

  it('says that its address is on the own site, on one computer, not secure, or another than offered', () => {
    const at = (file: string): string => script(undefined, file);
    expect(page(at('/kit/csec-widgets.js'))).to.include('address.relative');
    expect(page(at('/kit/csec-widgets.js'))[0]).to.equal('overall.all');
    for (const file of [
      'http://localhost:8080/csec-widgets.js',
      'file:///C:/kit/csec-widgets.js',
    ]) {
      expect(page(at(file)), file).to.include('address.local');
      expect(page(at(file))[0], file).to.equal('overall.number-only');
    }
    expect(page(at('http://kit.example/v0.3/csec-widgets.js'))).to.include('address.http');
    const folders = { folders: [kit] };
    expect(says(whole(script(), card), folders)).not.to.include('address.moved');
    const cache = 'https://www.school.example/cache/csec-widgets.min.js?ver=5';
    expect(about(whole(at(cache), card), 'address.moved', folders).values['site']).to.equal(
      'www.school.example',
    );
  });

  it('says that a copy, or its line, is older than the kit', () => {
    const at = (folder: string): string =>
      script(undefined, `https://kit.example/${folder}/csec-widgets.js`);
    expect(about(whole(at('v0.2.1'), card), 'address.old-copy').values).to.deep.equal({
      version: '0.2.1',
      current: '0.3.0',
    });
    expect(page(at('v0.2'))).to.include('address.old-line');
    for (const folder of ['v0.3', 'v0', 'v0.3.0', 'v1'])
      expect(page(at(folder)).join(), folder).not.to.contain('address.old');
    expect(says(`<p>${link().replace('v0.3', 'v0.1.0')}</p>`)).to.include('address.old-copy');
  });
});

describe("The paste doctor on a district's own list", () => {
  const people = (quote = '"'): string =>
    '[{"kind": "counselor", "name": {"en": "Ms. Rivera"}, "phone": "714-555-0111"}]'.replaceAll(
      '"',
      quote,
    );
  const json = (content: string, more = 'type="application/json"'): string =>
    `<script ${more}>${content}</script>`;
  const inCard = (child: string): string => card.replace('</csec', `${child}</csec`);
  const district = (
    more = 'type="application/json" data-csec-district',
    content?: string,
  ): string =>
    whole(script() + json(content ?? `{"county": "orange", "contacts": ${people()}}`, more), card);

  it('finds it right, and the people whom it names may stand in the text', () => {
    expect(says(inCard(json(people())))).to.deep.equal(says(card));
    expect(says(district())).to.deep.equal(['overall.all', 'element.whole', 'script.whole']);
    const named = inCard(json(people())).replace(
      '<p>',
      '<p><a href="tel:+17145550111">714-555-0111</a> ',
    );
    expect(says(named)).to.deep.equal(says(card));
  });

  it('says that it cannot be read, because of a mistake or of curly quotation marks', () => {
    expect(says(inCard(json('[{"kind": ]')))).to.include('json.invalid');
    expect(says(inCard(json(people('”'))))).to.include('json.quotes');
    expect(says(district(undefined, '{"county": "orange",}'))).to.include('json.invalid');
    expect(says(district(undefined, '{"colour": "red"}'))).to.include('json.problem');
  });

  it('says that its marks are lost, or that it now stands in the page as text', () => {
    expect(says(district('type="application/json"'))).to.include('json.mark-lost');
    expect(says(district('data-csec-district'))).to.include('json.type-lost');
    expect(says(inCard(`<p>${people()}</p>`))).to.include('json.as-text');
    expect(says(`${text}<p>{ “contacts”: ${people('”')} }</p>`)).to.include('json.as-text');
  });

  it('says that it names a county that does not exist', () => {
    expect(says(district(undefined, '{"county": "atlantis"}'))).to.include('value.county');
    expect(says(`${script('type="module" data-county="atlantis"')}${block}`)).to.include(
      'value.county',
    );
  });
});
