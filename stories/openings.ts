import { rootOf, type Widget } from '../src/widget.js';

type List = 'csec-topics' | 'csec-resources';

/** The first element of this name, once its words are there. */
async function ready(inside: ParentNode, tag: List | 'csec-term'): Promise<Widget> {
  await customElements.whenDefined(tag);
  const element: Widget = inside.querySelector(tag)!;
  if (!element.matches(':state(ready)'))
    await new Promise((done) => element.addEventListener('csec-ready', done, { once: true }));
  return element;
}

/** Opens every part of a list, as a reader would. */
export async function openAll(inside: ParentNode, tag: List): Promise<void> {
  const root = rootOf(await ready(inside, tag));
  for (const details of root.querySelectorAll('details')) details.open = true;
}

/** Presses the word in a sentence, so that what it means opens. */
export async function openWord(inside: ParentNode): Promise<void> {
  const root = rootOf(await ready(inside, 'csec-term'));
  root.querySelector<HTMLButtonElement>('.word')!.click();
}
