// Writes what a district pastes. Everything stays in the page: nothing is saved, sent or put into its address.
import { html, render, type TemplateResult } from 'lit';
import '../csec-widgets.js';
import { ownName } from '../elements/text.js';
import { lookUp } from '../language.js';
import { loadParts } from '../parts.js';
import { doctorForm } from './builder/doctor-form.js';
import { foldersOf, type Source } from './builder/addresses.js';
import { approvalForm, forgetPack } from './builder/approval-form.js';
import { changesForm } from './builder/changes-form.js';
import { isRead, readManifest, type Manifest } from './builder/changes.js';
import { more, whichWord } from './builder/more-choices.js';
import { preview } from './builder/preview.js';
import { forWhom, whatToShow, whereItGoes } from './builder/questions.js';
import { result, type Kit } from './builder/result.js';
import { translatorForm } from './builder/translator-form.js';
import { speaksEnglish } from './builder/snippets.js';
import { begin, changed, type Change, type State } from './builder/state.js';
import { builderLanguages, builderWords, wordsFor, type BuilderWords } from './builder/words.js';

const holder = document.querySelector<HTMLElement>('#builder')!;
const folders = foldersOf(location.href, __VERSION__);
const offer = Object.keys(folders) as Source[];

let state: State = begin(offer[0]!);
let words: BuilderWords;
let pasted: Kit['pasted'];
/** What this version has in it, once it is read. */
let manifest: Manifest | undefined;

/** The language that was asked for last, and how often one was. */
let speaking = 'en';
let asked = 0;

/** Fetches what the page says, and what is pasted says, in the chosen languages; then draws. */
async function speak(lang: string): Promise<void> {
  const { choice } = state;
  const turn = (asked += 1);
  speaking = lang;
  forgetPack();
  const own = await builderWords(lang);
  const theirs = await wordsFor(choice.lang || own.lang);
  const english = await wordsFor('en');
  await loadParts(own.lang, [`topics-${choice.audience || 'family'}`, 'resources']).catch(
    () => undefined,
  );
  // Something else was chosen meanwhile, and will be drawn.
  if (turn !== asked) return;
  words = own;
  pasted = speaksEnglish(choice, theirs.kit) ? english : theirs;
  document.documentElement.lang = words.lang;
  document.documentElement.dir = words.kit.dir;
  document.title = words.t('title');
  draw();
}

const change: Change = (news) => {
  const before = state.choice;
  state = changed(state, news);
  if (news.choice) forgetPack();
  const heard = ['lang', 'audience', 'drafts', 'widget'] as const;
  if (heard.some((name) => state.choice[name] !== before[name])) void speak(speaking);
  draw();
};

const links: readonly ('build' | 'doctor' | 'approval' | 'changes')[] = [
  'build',
  'doctor',
  'approval',
  'changes',
];

const header = ({ t, lang }: BuilderWords): TemplateResult => html`
  <header>
    <div class="wide">
      <nav aria-label=${t('nav.label')}>
        ${links.map((id) => html`<a href=${`#${id}`}>${t(`nav.${id}`)}</a>`)}
      </nav>
      <label class="language">
        <span>${t('language')}</span>
        <select
          autocomplete="off"
          @change=${(event: Event) => speak((event.target as HTMLSelectElement).value)}
        >
          ${builderLanguages.map(
            (one) => html`
              <option value=${one} lang=${one} .selected=${one === lang}>${ownName(one)}</option>
            `,
          )}
        </select>
      </label>
    </div>
  </header>
`;

const page = (): TemplateResult => html`
  ${header(words)}
  <main class="wide">
    <h1>${words.t('title')}</h1>
    <p class="lead">${words.t('intro')}</p>
    <p class="about">${words.t('stays')} ${words.draft ? words.kit.t('common.draft-short') : ''}</p>
    <section id="build" class="build" tabindex="-1">
      <h2>${words.t('nav.build')}</h2>
      <form autocomplete="off" @submit=${(event: Event) => event.preventDefault()}>
        ${whatToShow(state, words, change)} ${forWhom(state, words, change)}
        ${whichWord(state, words, change)} ${more(state, words, change)}
        ${whereItGoes(state, words, change, offer)}
      </form>
      <div class="look">${preview(state, words, change)}</div>
      <div class="outcome">
        ${result(state, words, { folder: folders[state.source]!, files: manifest?.files ?? {}, pasted })}
      </div>
    </section>
    ${doctorForm(state, words, Object.values(folders), draw)} ${approvalForm(state, words, draw)}
    ${changesForm(words, manifest, draw)} ${translatorForm(words, readBeside, draw)}
  </main>
  <footer class="wide">
    <p>${words.t('made-by', { version: __VERSION__, date: __RELEASED__ })}</p>
  </footer>
`;

function draw(): void {
  // What stood here for readers without script goes with the first drawing.
  holder.querySelector('.no-script')?.remove();
  render(page(), holder);
}

/** A file of the kit's own, from beside this page. */
async function readBeside(name: string): Promise<string> {
  const answer = await fetch(`./${name}`);
  if (!answer.ok) throw new Error(name);
  return answer.text();
}

/** The sums of the files, for a page that pins them, and the words and numbers of this version. */
async function readOwn(): Promise<void> {
  const read = readManifest(await readBeside('manifest.json'));
  if (!isRead(read)) return;
  manifest = read;
  draw();
}

const preferred = navigator.languages.map((tag) => lookUp(tag, builderLanguages)).find(Boolean);
await speak(preferred ?? 'en');
// Without them a pinned page still works: its lines then carry no sums.
readOwn().catch(() => undefined);
