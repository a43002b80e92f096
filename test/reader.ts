import { pause } from './page.js';

type Control = HTMLElement;

const controls = 'input, select, button, summary, a[href], [role=button]';

const fire = (target: Element, event: Event): boolean => target.dispatchEvent(event);
const all = { bubbles: true, composed: true, cancelable: true };

/** Types a word into a field, with every event that a keyboard and a browser make of it. */
function type(field: HTMLInputElement, word: string): void {
  for (const key of word) {
    fire(field, new KeyboardEvent('keydown', { ...all, key }));
    fire(field, new KeyboardEvent('keypress', { ...all, key }));
    fire(field, new InputEvent('beforeinput', { ...all, data: key, inputType: 'insertText' }));
    field.value += key;
    fire(field, new InputEvent('input', { ...all, data: key, inputType: 'insertText' }));
    fire(field, new KeyboardEvent('keyup', { ...all, key }));
  }
  for (const last of ['change', 'select', 'search']) fire(field, new Event(last, all));
}

/** Does with one control what it is there for. */
export function act(control: Control, word: string): void {
  const { ownerDocument } = control;
  const { defaultView: there } = ownerDocument as Document & {
    defaultView: { HTMLSelectElement: typeof HTMLSelectElement };
  };
  control.focus();
  if (control instanceof there.HTMLSelectElement) {
    control.selectedIndex = control.options.length - 1;
    fire(control, new Event('input', all));
    fire(control, new Event('change', { bubbles: true }));
  } else if (control.matches('[type=search]')) type(control as HTMLInputElement, word);
  else control.click();
}

/** Uses all that an element offers, and the elements in it: ticks, chooses, types, opens, presses. */
export async function useFully(element: Element, word = 'groom'): Promise<number> {
  const root = (element.ownerDocument.defaultView as unknown as Window).rootIn(element);
  // A link to another site, or one that calls, is pressed and leads nowhere.
  root.addEventListener(
    'click',
    (event) => {
      const link = (event.target as Element).closest?.('a[href]');
      if (link && !link.getAttribute('href')!.startsWith('#')) event.preventDefault();
    },
    true,
  );
  const used = new Set<Element>();
  for (let round = 0; round < 3; round += 1) {
    for (const control of root.querySelectorAll<Control>(controls)) {
      // What closes or clears would undo the rest.
      if (used.has(control) || !control.isConnected || control.closest('.end')) continue;
      used.add(control);
      act(control, word);
      if (control.matches('button, select, [type=search]')) await pause(0);
    }
    // What a press made comes in the next round.
    await pause(0);
  }
  await pause();
  let count = used.size;
  // The way out is not tried here: it leads out.
  for (const inner of root.querySelectorAll('*'))
    if (inner.localName.startsWith('csec-') && inner.localName !== 'csec-quick-exit')
      count += await useFully(inner, word);
  return count;
}
