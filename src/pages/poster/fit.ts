/** How many sizes of words `poster.css` has, the largest first. */
const sizes = 14;

/** Whether all that stands in a box stands within its padding, which would else be filled unseen. */
function holds(box: Element): boolean {
  const { bottom } = box.getBoundingClientRect();
  const { paddingBlockEnd } = getComputedStyle(box);
  const end = Math.max(...[...box.children].map((child) => child.getBoundingClientRect().bottom));
  // Half a pixel is rounding.
  return end <= bottom - parseFloat(paddingBlockEnd) + 0.5 && box.scrollWidth <= box.clientWidth;
}

/** Gives a sheet the largest words with which it stays on its page, measured at the size in which it prints. */
export function fit(paper: HTMLElement): void {
  paper.classList.add('measured');
  for (let size = 1; size <= sizes; size += 1) {
    paper.dataset['size'] = `${size}`;
    if ([...paper.querySelectorAll('[data-box]')].every(holds)) break;
  }
  paper.classList.remove('measured');
}
