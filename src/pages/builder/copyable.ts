import { html, type TemplateResult } from 'lit';
import { ref } from 'lit/directives/ref.js';

/** What stands on the button, and what is said after a press. */
interface Said {
  copy: string;
  done: string;
  failed: string;
}

// A browser that does not let a page copy gets the text marked: then a key does it.
async function copy(event: Event, { done, failed }: Said): Promise<void> {
  const box = (event.currentTarget as Element).closest('.copyable')!;
  const text = box.querySelector('textarea')!;
  const status = box.querySelector('.status')!;
  // Said again where it stands already, a screen reader would hear nothing.
  status.textContent = '';
  const copied = await navigator.clipboard?.writeText(text.value).then(
    () => true,
    () => false,
  );
  if (!copied) {
    text.focus();
    text.select();
  }
  status.textContent = copied ? done : failed;
}

const shown = new WeakMap<HTMLTextAreaElement, string>();

/** What was copied is not what stands there now. */
function settle(box: HTMLTextAreaElement, text: string): void {
  if (shown.get(box) === text) return;
  shown.set(box, text);
  const status = box.closest('.copyable')?.querySelector('.status');
  if (status) status.textContent = '';
}

const linesOf = (text: string): number =>
  text.split('\n').reduce((sum, line) => sum + Math.max(1, Math.ceil(line.length / 64)), 0);

/** A text to take along: seen whole, marked by a press into it, copied by its button. */
export const copyable = (
  id: string,
  label: string,
  text: string,
  said: Said,
  headed = false,
): TemplateResult => html`
  <div class="copyable">
    <label for=${`copy-${id}`} class=${headed ? 'unseen' : ''}>${label}</label>
    <textarea
      id=${`copy-${id}`}
      readonly
      spellcheck="false"
      translate="no"
      dir="ltr"
      rows=${Math.min(14, linesOf(text) + 1)}
      .value=${text}
      ${ref((box) => box && settle(box as HTMLTextAreaElement, text))}
      @focus=${(event: Event) => (event.target as HTMLTextAreaElement).select()}
    ></textarea>
    <div class="row">
      <button type="button" @click=${(event: Event) => copy(event, said)}>${said.copy}</button>
      <span class="status" role="status"></span>
    </div>
  </div>
`;
