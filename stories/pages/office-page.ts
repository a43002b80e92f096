import { html, type TemplateResult } from 'lit';
import type { Audience } from '../../src/content/audience.js';
import { sayIn, type OwnWords, type Say } from './own-words.js';

/** What Storybook's toolbar says. */
export interface Around {
  globals: Readonly<Record<string, string>>;
}

/** What the page of an office says itself, around the kit. */
export interface OfficePage {
  /** A name for the colors of the page. */
  look: string;
  office: OwnWords;
  place: OwnWords;
  /** Whose words the page's own sentences open. */
  audience: Audience;
  title: OwnWords;
  /** The first sentences. */
  lead: readonly OwnWords[];
  /** Where each link in the page's head leads: an address on this page. */
  links: readonly [address: string, label: OwnWords][];
  /** Which page this is an example of. */
  example: OwnWords;
  content: (say: Say) => TemplateResult;
}

const thisPage: OwnWords = { en: 'On this page', es: 'En esta página' };
const skip: OwnWords = { en: 'Skip to the page', es: 'Saltar a la página' };

/** A page of an office: its head, its own first sentences, what it made of the kit's tags, its foot. */
export function officePage(
  page: OfficePage,
  { language = 'en' }: Around['globals'],
): TemplateResult {
  const say = sayIn(language, page.audience);
  const { office, place, title, lead, links, example, content } = page;
  return html`
    <div class="office ${page.look}">
      <a class="office-skip" href="#office-main">${say(skip)}</a>
      <header class="office-head">
        <div class="office-wide">
          <p class="office-name"><strong>${say(office)}</strong> <span>${say(place)}</span></p>
          ${
            links.length
              ? html`
                  <nav aria-labelledby="office-links">
                    <p class="office-unseen" id="office-links">${say(thisPage)}</p>
                    <ul>
                      ${links.map(
                        ([address, label]) => html`
                          <li><a href=${address}>${say(label)}</a></li>
                        `,
                      )}
                    </ul>
                  </nav>
                `
              : undefined
          }
        </div>
      </header>
      <main class="office-wide" id="office-main" tabindex="-1">
        <div class="office-lead">
          <h1>${say(title)}</h1>
          ${lead.map(
            (words) => html`
              <p>${say(words)}</p>
            `,
          )}
        </div>
        ${content(say)}
      </main>
      <footer class="office-foot">
        <div class="office-wide"><p>${say(example)}</p></div>
      </footer>
    </div>
  `;
}
