import { statewide, type FactorId } from '../src/content/statewide.js';
import { rootOf } from '../src/widget.js';

const factors = statewide.checklist.lists.flatMap((list) => list.factors);

/** Ticks factors as a reader would. The list's root is closed: only the kit's own code finds the boxes. */
export async function tick(inside: ParentNode, ...ids: FactorId[]): Promise<void> {
  await customElements.whenDefined('csec-risk-checklist');
  const element = inside.querySelector('csec-risk-checklist')!;
  await element.updateComplete;
  const boxes = rootOf(element).querySelectorAll<HTMLInputElement>('input[type="checkbox"]');
  for (const id of ids) boxes[factors.indexOf(id)]!.click();
  await element.updateComplete;
}
