import { expect } from 'chai';
import en from '../../locales/en/builder.json';
import es from '../../locales/es/builder.json';
import { addWords, type Key } from '../../src/i18n.js';
import { diagnose, kitToday, type Finding, type Known } from '../../src/pages/builder/doctor.js';
import { kitTags } from '../../src/pages/builder/doctor/names.js';

/** The words of the builder, as `builderWords` gives them. */
export const speak = (pack: object): { t: (key: string, values?: object) => string } => {
  const words = addWords(pack === en ? 'en' : 'es', pack as Record<string, unknown>, 'builder');
  return { t: (key, values) => words.t(key as Key, values as never) };
};

const languages = [en, es].map(speak);

/** The kit as it is today, with a version that a test can count on. */
export const known: Known = { ...kitToday, version: '0.3.0' };

/** The elements of the kit on this page that are not the fallback of another. */
export const standing = (): Element[] =>
  [...document.querySelectorAll('main *')].filter(
    (element) =>
      element.localName.startsWith('csec-') &&
      ![...kitTags.keys()].some((tag) => element.parentElement!.closest(tag)),
  );

/** What the doctor finds. Every text has its words, in every language, and all that goes into them. */
export function findings(html: string, more: Partial<Known> = {}): Finding[] {
  const found = diagnose(html, { ...known, ...more });
  for (const { key, values } of found)
    for (const words of languages) {
      const text = words.t(key, values);
      expect(text, key).not.to.equal(key);
      expect(text, key).not.to.match(/\{\{|undefined/);
      for (const value of Object.values(values)) expect(text, key).to.contain(String(value));
    }
  return found;
}

/** The keys of what the doctor finds, without the name of their section; the sentence on all of it is the first. */
export const says = (html: string, more?: Partial<Known>): string[] =>
  findings(html, more).map(({ key }) => key.slice('doctor.'.length));

/** One thing that the doctor finds. */
export const about = (html: string, key: string, more?: Partial<Known>): Finding => {
  const one = findings(html, more).find((finding) => finding.key === `doctor.${key}`);
  expect(one, `${key} in ${says(html, more).join()}`).to.be.an('object');
  return one!;
};

export const tel = '<a href="tel:+18002074464">800-207-4464</a>';
export const text = `<p>Report child abuse in Orange County: ${tel} · <a href="tel:+17149401000">714-940-1000</a></p>`;
export const card = `<csec-hotline-card county="orange">${text}</csec-hotline-card>`;
export const block = `<div data-csec="hotline-card" data-county="orange">${text}</div>`;
export const kit = 'https://kit.example/v0.3/';
export const link = (
  query = 'widget=hotline-card&amp;county=orange',
  words = 'Report child abuse: 800-207-4464',
  more = '',
): string => `<a href="${kit}embed.html?${query}#orange"${more}>${words}</a>`;
export const frame = (more = 'title="Help" height="1150"'): string =>
  `<iframe src="${kit}embed.html?widget=hotline-card&amp;county=orange#orange" ${more}></iframe>\n<p>${link(undefined, undefined, ' data-csec="no"')}</p>`;
export const script = (more = 'type="module"', file = `${kit}csec-widgets.js`): string =>
  `<script ${more} src="${file}"></script>`;
/** The source of a whole page. */
export const whole = (head: string, body: string, lang = 'en'): string =>
  `<!doctype html><html lang="${lang}"><head><title>Help</title>${head}</head><body><h1>Help</h1>${body}</body></html>`;
