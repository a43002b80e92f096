// Makes the preview one file that works from a disk: script and style inside, allowed by their sums and nothing else.
import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { transform } from 'lightningcss';
import { build } from 'vite';

const sum = (text) => `'sha256-${createHash('sha256').update(text).digest('base64')}'`;

/** The page as HTML. */
export async function previewPage() {
  const [{ output }] = await build({ mode: 'translator' });
  const code = output.find(({ type }) => type === 'chunk').code;
  // It goes to a translator alone: what is inside it has its licenses with it.
  const licenses = output.find(({ fileName }) => /^LICENSES.*\.md$/.test(fileName)).source;
  // Inside a page the end tag would end the script, wherever it stands.
  const script = code.replaceAll('</script', '<\\/script').trim();
  const css = await readFile('scripts/locale/preview.css');
  const style = transform({ filename: 'preview.css', code: css, minify: true }).code.toString();
  const policy = `default-src 'none'; script-src ${sum(script)}; style-src ${sum(style)}; img-src data:; base-uri 'none'; form-action 'none'`;
  const html = await readFile('scripts/locale/preview.html', 'utf8');
  return html
    .replace('<!-- policy -->', `<meta http-equiv="Content-Security-Policy" content="${policy}" />`)
    .replace('<!-- style -->', () => `<style>${style}</style>`)
    .replace('<!-- script -->', () => `<script>${script}</script>`)
    .replace('<!-- licenses -->', () => `<!--\n${licenses}\n-->`);
}
