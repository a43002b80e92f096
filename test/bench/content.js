// What the kit shows, read from the rendered page: so that every page of the benchmark says the same words.

/** In the page, before anything runs: keeps the roots, also the closed one, and the styles as they were written. */
function keepRoots() {
  const attach = Element.prototype.attachShadow;
  const fill = CSSStyleSheet.prototype.replaceSync;
  window.benchRoots = new Map();
  window.benchStyles = new Map();
  Element.prototype.attachShadow = function (options) {
    const root = attach.call(this, options);
    window.benchRoots.set(this, root);
    return root;
  };
  // What a sheet says of itself leaves out `border: solid var(--x)` where a longhand follows.
  CSSStyleSheet.prototype.replaceSync = function (text) {
    window.benchStyles.set(this, text);
    fill.call(this, text);
  };
}

/** In the page: each widget as static HTML, as a tree of pieces, and the styles that dress it. */
function readWidgets() {
  const tree = (node) => {
    if (node instanceof Text) return node.data.replace(/\s+/g, ' ');
    const { localName: tag, className } = node;
    return {
      tag,
      classes: String(className).split(/\s+/),
      href: node.getAttribute('href') ?? undefined,
      icon: !!node.querySelector('svg'),
      inner: [...node.childNodes]
        .filter((child) => child instanceof Text || child instanceof HTMLElement)
        .map(tree),
    };
  };
  const still = (element) => {
    const copy = element.cloneNode(true);
    const comments = document.createNodeIterator(copy, NodeFilter.SHOW_COMMENT);
    const all = [];
    while (comments.nextNode()) all.push(comments.referenceNode);
    for (const comment of all) comment.remove();
    return copy.outerHTML.replace(/\n\s+/g, '\n');
  };
  const sheets = new Map();
  const widgets = [...window.benchRoots].map(([host, root]) => {
    for (const sheet of root.adoptedStyleSheets)
      sheets.set(sheet, [...(sheets.get(sheet) ?? []), `.${host.localName}`]);
    const content = root.querySelector('.root');
    return { name: host.localName.slice(5), html: still(content), tree: tree(content) };
  });
  // Nested rules keep each widget's style to itself, as its root does.
  const styles = [...sheets]
    .map(([sheet, hosts]) => {
      const nested = window.benchStyles
        .get(sheet)
        .replace(/:host\(([^)]*)\)/g, '&$1')
        .replaceAll(':host', '&');
      return `:is(${hosts.join()}) {\n${nested}\n}`;
    })
    .join('\n');
  return { widgets, styles };
}

/** Loads the kit's page once and reads what it shows. */
export async function readKit(browser, address) {
  const page = await browser.newPage();
  await page.addInitScript(keepRoots);
  await page.goto(address);
  await page.waitForFunction(
    () =>
      [...document.querySelectorAll(':not(:defined)')].length === 0 &&
      [...window.benchRoots.values()].filter((root) => root.querySelector('.root')).length === 4,
  );
  const read = await page.evaluate(readWidgets);
  await page.close();
  return { styles: read.styles, widgets: new Map(read.widgets.map((one) => [one.name, one])) };
}
