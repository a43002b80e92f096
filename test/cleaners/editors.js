// The cleaners that are made for a browser, in a browser: DOMPurify, and two editors as their own guides set them up.
import { fileURLToPath } from 'node:url';

const packages = fileURLToPath(new URL('node_modules/', import.meta.url));
const host = 'https://editors.example/';

const page = `<!doctype html>
  <html lang="en">
    <head>
      <meta charset="utf-8" />
      <title>An editor</title>
      <link rel="stylesheet" href="${host}ckeditor5/dist/browser/ckeditor5.css" />
      <script src="${host}tinymce/tinymce.min.js"></script>
      <script src="${host}dompurify/dist/purify.min.js"></script>
    </head>
    <body></body>
  </html>`;

/** In the page: how each cleaner is started, and `clean(cleaner, ways, texts)`. */
function prepare(host) {
  const newField = () => {
    const field = document.createElement('div');
    document.body.append(field);
    return field;
  };

  const startTinymce = async () => {
    const [editor] = await window.tinymce.init({
      target: newField(),
      license_key: 'gpl',
      base_url: `${host}tinymce`,
      suffix: '.min',
    });
    return {
      set: (html) => editor.setContent(html),
      get: () => editor.getContent(),
      focus: () => editor.focus(),
      field: editor.getBody(),
    };
  };

  const startCkeditor = async (htmlSupport) => {
    const kit = await import(`${host}ckeditor5/dist/browser/ckeditor5.js`);
    const names = [
      ...['Essentials', 'Autoformat', 'Paragraph', 'Heading', 'Bold', 'Italic', 'Underline'],
      ...['Link', 'AutoLink', 'List', 'BlockQuote', 'Indent', 'Table', 'Image', 'ImageCaption'],
      ...['ImageStyle', 'MediaEmbed', 'PasteFromOffice', 'TextTransformation', 'SourceEditing'],
      ...(htmlSupport ? ['GeneralHtmlSupport'] : []),
    ];
    const editor = await kit.ClassicEditor.create(newField(), {
      licenseKey: 'GPL',
      plugins: names.map((name) => kit[name]),
      toolbar: ['sourceEditing', 'heading', 'bold', 'italic', 'link', 'bulletedList'],
      ...(htmlSupport && { htmlSupport }),
    });
    return {
      set: (html) => editor.setData(html),
      get: () => editor.getData(),
      focus: () => editor.focus(),
      field: editor.editing.view.getDomRoot(),
    };
  };

  const everything = { name: /.*/, attributes: true, classes: true, styles: true };
  const starts = {
    tinymce: startTinymce,
    ckeditor: () => startCkeditor(),
    'ckeditor-html': () => startCkeditor({ allow: [everything] }),
  };

  /** What a browser sends an editor when somebody pastes what they copied from a page. */
  function paste({ field, focus }, html) {
    const clipboardData = new DataTransfer();
    clipboardData.setData('text/html', html);
    focus();
    field.dispatchEvent(
      new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true }),
    );
  }

  /** Some of an editor's work on what is pasted is a task of its own. */
  async function settled({ get }) {
    for (let turn = 0; turn < 50 && !get(); turn++) await new Promise((done) => setTimeout(done));
    return get();
  }

  const waysOf = {
    source: (editor, html) => {
      editor.set(html);
      return editor.get();
    },
    paste: (editor, html) => {
      editor.set('');
      paste(editor, html);
      return settled(editor);
    },
  };

  window.clean = async (cleaner, ways, texts) => {
    if (cleaner === 'dompurify')
      return { page: texts.map((html) => window.DOMPurify.sanitize(html)) };
    const editor = await starts[cleaner]();
    const outcomes = {};
    for (const way of ways) {
      outcomes[way] = [];
      for (const html of texts) outcomes[way].push(await waysOf[way](editor, html));
    }
    return outcomes;
  };
}

/** What a cleaner of the browser makes of each text, by the way it took: `{ source: [html, …], paste: [html, …] }`. */
export async function cleanInBrowser(browser, { cleaner, ways, texts }) {
  const context = await browser.newContext();
  await context.route('**/*', (route) => {
    const { href, pathname } = new URL(route.request().url());
    // An editor shows a frame that it keeps; nothing of it is asked for.
    if (!href.startsWith(host)) return route.abort();
    if (pathname === '/') return route.fulfill({ body: page, contentType: 'text/html' });
    return route.fulfill({ path: `${packages}${pathname}` });
  });
  try {
    const tab = await context.newPage();
    await tab.goto(host);
    await tab.evaluate(prepare, host);
    return await tab.evaluate(([a, b, c]) => window.clean(a, b, c), [cleaner, ways, texts]);
  } finally {
    await context.close();
  }
}
