// In the pseudo-languages no text of a locale has a plain letter: one that does is from nowhere.
import { elementsIn } from './story.js';

// The words of the turned language stand between these marks.
const turned = /\u202e[^\u202c]*\u202c/g;

// What the browser writes of dates, times, lists and languages, for it knows no words of a language that does not exist;
// and the form's names.
const platform =
  /\b(January|February|March|April|May|June|July|August|September|October|November|December|Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday|[AP]M|Pacific|English|BCIA|SS)\b|(, )?\band\b/g;

/** The texts of the kit in this place that are in no locale: in what is read, and in what is only heard. */
export function unsaid(main: HTMLElement): string[] {
  return elementsIn(main).flatMap((element) => {
    const root = window.rootIn(element).querySelector<HTMLElement>('.root');
    if (!root || !/^(ar-XB|en-XA)$/.test(root.lang)) return [];
    const walker = document.createTreeWalker(root, NodeFilter.SHOW_ELEMENT | NodeFilter.SHOW_TEXT);
    const found: string[] = [];
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      const around = node instanceof Element ? node : node.parentElement!;
      // The original is English and says so; names, addresses and what a district wrote stand apart; counties are a list.
      if (around.closest('[lang="en"], bdi, code, option')) continue;
      const texts =
        node instanceof Element
          ? ['aria-label', 'placeholder', 'title', 'alt'].map(
              (name) => node.getAttribute(name) ?? '',
            )
          : [node.textContent ?? ''];
      for (const text of texts)
        if (/[a-z]/i.test(text.replace(turned, '').replace(platform, '')))
          found.push(
            `${element.localName} ${around.localName}.${around.className}: ${text.trim()}`,
          );
    }
    return found;
  });
}
