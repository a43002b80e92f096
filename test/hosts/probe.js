/* global rootIn */
// What the tests ask of a page, put into it before its own scripts. Pages patch the browser's objects: what is called
// here is taken before they do.
(() => {
  const { from } = Array;
  const { stringify } = JSON;
  const spelled = '[data-csec]:not([data-csec="no"])';

  /** The kit's elements of a page, without those within others. */
  const widgets = (strange) =>
    from(document.querySelectorAll('*')).filter(
      (element) =>
        element.localName.startsWith('csec-') &&
        element.localName !== strange &&
        !element.parentElement.closest('csec-toolkit'),
    );

  const isReady = (element) => element.matches(':state(ready)');

  const frame = () =>
    new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done)));

  /** What moves comes to its end at once, on every page at the same place. */
  function finishAnimations() {
    for (const animation of document.getAnimations())
      if (animation.effect.getComputedTiming().endTime < Infinity) animation.finish();
  }

  /** Waits until nothing more has been fetched for a while: another language may come after the English words. */
  async function quiet() {
    const count = () => performance.getEntriesByType('resource').length;
    for (let before = -1; before !== count();) {
      before = count();
      await new Promise((done) => setTimeout(done, 150));
    }
  }

  async function settled(strange) {
    for (let round = 0; round < 400; round += 1) {
      const all = widgets(strange);
      if (all.length && all.every(isReady)) break;
      await new Promise((done) => setTimeout(done, 25));
    }
    await quiet();
    await document.fonts.ready;
    finishAnimations();
    await frame();
    return widgets(strange)
      .filter((element) => !isReady(element))
      .map((element) => element.outerHTML.slice(0, 120));
  }

  const round = (number) => Math.round(number * 100) / 100;
  const boxOf = ({ left, top, right, bottom }) => ({
    left: left + scrollX,
    top: top + scrollY,
    right: right + scrollX,
    bottom: bottom + scrollY,
  });

  /** Where each element stands, and what an empty box in its place would have to be. */
  const places = (strange) =>
    widgets(strange).map((element) => {
      const { width, height } = element.getBoundingClientRect();
      const { marginTop, marginRight, marginBottom, marginLeft, float } = getComputedStyle(element);
      const inline = element.localName === 'csec-term';
      return {
        tag: element.localName,
        words: inline ? element.textContent : '',
        boxes: from(element.getClientRects(), boxOf),
        size: [width, height],
        margin: [marginTop, marginRight, marginBottom, marginLeft].join(' '),
        float,
      };
    });

  function emptyBox({ words, size: [width, height], margin, float }) {
    const box = document.createElement('x-box');
    if (words) {
      // A word in a sentence is as if the page had written it.
      box.textContent = words;
      return box;
    }
    const style = { all: 'initial', display: 'block', width: `${width}px`, height: `${height}px` };
    Object.assign(style, { margin, float, flex: 'none' });
    for (const name in style) box.style.setProperty(name, style[name], 'important');
    return box;
  }

  /** Puts an empty box in the place of each element, on a page where the kit never ran. */
  function putBoxes(wanted, strange) {
    const written = from(
      document.querySelectorAll(`*:not(${strange ?? 'x-none'}), a[href*="embed.html"]`),
    ).filter(
      (element) =>
        element.localName.startsWith('csec-') ||
        element.matches(spelled) ||
        // As the kit reads it: a link that is alone in its block.
        (element.matches('a[href*="embed.html"]:not([data-csec])') &&
          element.parentElement.textContent.trim() === element.textContent.trim()),
    );
    if (written.length !== wanted.length)
      return `${wanted.length} elements stand on the page, and ${written.length} are written in it`;
    written.forEach((element, index) => {
      const box = emptyBox(wanted[index]);
      if (element.localName.startsWith('csec-')) element.replaceWith(box);
      else if (element.matches('[data-csec]')) element.replaceChildren(box);
      else {
        element.style.setProperty('display', 'none', 'important');
        element.after(box);
      }
    });
    return '';
  }

  // What goes down into a root by itself and would be seen there (the kit has no table, no tab and no quotation
  // marks), and what a page's rule for buttons or links would change.
  const looks = [
    ...['color', 'background-color', 'font-family', 'font-size', 'font-style', 'font-weight'],
    ...[
      'font-stretch',
      'font-variant',
      'font-feature-settings',
      'font-kerning',
      'font-size-adjust',
    ],
    ...['letter-spacing', 'word-spacing', 'line-height', 'line-break', 'word-break', 'hyphens'],
    ...['text-align', 'text-align-last', 'text-indent', 'text-transform', 'text-shadow'],
    ...['text-decoration-line', 'text-decoration-color', 'text-emphasis-style', 'white-space'],
    ...['-webkit-text-fill-color', '-webkit-text-stroke-width', 'user-select', 'cursor', 'opacity'],
    ...['writing-mode', 'direction', 'visibility', 'pointer-events', 'overflow-wrap'],
    ...['border-top-color', 'border-top-width', 'padding-top', 'margin-top'],
  ];

  const nameOf = (element) =>
    element.localName +
    from(element.classList, (name) => `.${name}`)
      .join('')
      .slice(0, 60);

  /** Everything in an element's root: where it stands, from the root's corner, and how it looks. */
  function layoutOf(element) {
    const root = rootIn(element);
    const start = root.querySelector('.root')?.getBoundingClientRect();
    const rows = [];
    const add = (what, { left, top, width, height }, look) =>
      rows.push([what, [left - start.left, top - start.top, width, height].map(round), look]);
    function walk(nodes) {
      for (const node of nodes) {
        if (node.nodeType === 3 && node.data.trim()) {
          const range = document.createRange();
          range.selectNodeContents(node);
          const words = `“${node.data.trim().replace(/\s+/g, ' ').slice(0, 40)}”`;
          for (const rect of range.getClientRects()) add(words, rect);
        }
        if (node.nodeType !== 1 || node.matches('slot, option, style')) continue;
        if (node.getClientRects().length) {
          const style = getComputedStyle(node);
          const look = looks.map((name) => style.getPropertyValue(name));
          add(nameOf(node), node.getBoundingClientRect(), look);
        }
        walk((rootIn(node) ?? node).childNodes);
      }
    }
    walk(root.querySelectorAll('.root'));
    return rows;
  }

  /** What an element needs to be put on another page as it stands here. A framework sets properties, not attributes. */
  const recipes = (strange) =>
    widgets(strange).map((element) => {
      const copy = element.cloneNode(true);
      for (const name of ['county', 'audience', 'terms', 'track'])
        if (element[name]) copy.setAttribute(name, element[name]);
      const { fontSize, fontFamily, colorScheme } = getComputedStyle(element);
      const { width } = element.getBoundingClientRect();
      return { html: copy.outerHTML, width, size: fontSize, font: fontFamily, scheme: colorScheme };
    });

  /** Opens or closes the meaning of a word. */
  async function turn(element) {
    if (element.localName !== 'csec-term') return;
    rootIn(element).querySelector('.word').click();
    await frame();
  }

  async function layouts(strange, font) {
    const found = widgets(strange);
    const all = [];
    for (const element of found) if (font) element.style.setProperty('--csec-font', font);
    await frame();
    for (const element of found) {
      await turn(element);
      all.push(layoutOf(element));
      await turn(element);
    }
    // One long string crosses to the tests in a fraction of the time.
    return stringify(all);
  }

  /** Puts elements on this page as they stood on another, and tells how they are laid out here. */
  async function layoutsHere(wanted, font) {
    const main = document.querySelector('main');
    main.replaceChildren();
    main.style.overflow = 'clip';
    for (const { html, width, size, font: family, scheme } of wanted) {
      const place = document.createElement('div');
      place.innerHTML = html;
      const [element] = place.children;
      place.style.cssText = `margin: 10px 0; width: ${width}px; color-scheme: ${scheme}`;
      place.style.fontSize = size;
      place.style.fontFamily = font || family;
      if (element.localName === 'csec-term') place.style.width = 'auto';
      main.append(place);
    }
    await settled();
    return layouts(undefined, font);
  }

  /** What is wrong with an element for a reader, whatever the page around it. */
  function faults(strange) {
    const found = [];
    for (const element of widgets(strange)) {
      const root = rootIn(element);
      const body = root.querySelector('.root');
      const tell = (what) => found.push(`${element.localName}: ${what}`);
      if (!body || element.localName === 'csec-term') continue;
      if (element.getBoundingClientRect().height < 40) tell('is not seen');
      const { left, right } = body.getBoundingClientRect();
      const sizes = new Map();
      const walker = document.createTreeWalker(body, NodeFilter.SHOW_TEXT);
      for (let node = walker.nextNode(); node; node = walker.nextNode()) {
        if (!node.data.trim() || node.parentElement.closest('.unseen, option')) continue;
        const range = document.createRange();
        range.selectNodeContents(node);
        for (const rect of range.getClientRects())
          if (rect.left < left - 0.5 || rect.right > right + 0.5)
            tell(`“${node.data.trim().slice(0, 30)}” stands out of it`);
        sizes.set(node, parseFloat(getComputedStyle(node.parentElement).fontSize));
      }
      const number = root.querySelector('.digits');
      const size = number && parseFloat(getComputedStyle(number).fontSize);
      // In a column of twelve letters there is no room for letters larger than others.
      if (number && right - left > 12 * size)
        for (const [node, other] of sizes)
          if (other > size)
            tell(`“${node.data.trim().slice(0, 30)}” is larger than the number to call`);
      for (const target of body.querySelectorAll(
        'button:not(.link), select, summary, .button, .tap, .check',
      )) {
        const { width, height } = target.getBoundingClientRect();
        if (width && height < 43.9)
          tell(`${nameOf(target)} is ${round(height)} px high: too small to be pressed`);
      }
    }
    return found;
  }

  window.probe = {
    settled,
    finishAnimations,
    places,
    putBoxes,
    recipes,
    layouts,
    layoutsHere,
    faults,
    looks,
  };
})();
