import { localeOf } from './language.js';

// Where the platform names what is written and not what is spoken, less than the words serve, or nothing: Chrome knows
// no Armenian.
const inMenu: Readonly<Record<string, string>> = {
  fa: 'فارسی / دری',
  hy: 'Հայերեն (արևելյան)',
};
const spoken: Readonly<Record<string, string>> = {
  hy: 'հայերեն',
  vi: 'tiếng Việt',
  'zh-Hans': '普通话',
};

/** A language in its own name: in a menu with a capital letter, or in a sentence (`menu` is false) as it is spoken. */
export function ownName(lang: string, menu = true): string {
  const own = (menu ? inMenu : spoken)[lang];
  if (own) return own;
  const tag = menu ? lang : lang.replace(/-.*/, '');
  const name = new Intl.DisplayNames([lang, 'en'], { type: 'language' }).of(tag) ?? lang;
  return menu ? name.charAt(0).toLocaleUpperCase(lang) + name.slice(1) : name;
}

/** What who answers a call names the language that a tag asks for; undefined where nobody knows it. */
export function nameInEnglish(tag: string): string | undefined {
  const language = localeOf(tag)?.language;
  // A page may also say that it has no language, or several.
  return language && !/^(en|mis|mul|und|zxx)$/.test(language)
    ? new Intl.DisplayNames(['en'], { type: 'language', fallback: 'none' }).of(language)
    : undefined;
}
