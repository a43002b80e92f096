import { show } from './page.js';

/** A page in a frame, with what stood in the way of its script. */
export type Page = Window & {
  heard: string[];
  faults: string[];
  customElements: CustomElementRegistry;
};

/** The script of the kit as this test page has it: sources, built module or classic file. */
export const kit = [
  ...document.querySelectorAll<HTMLScriptElement>('script[src*="csec-widgets"]'),
][0]!;

/** A tag with that script. */
export const tag = (extra = '', query = ''): string =>
  `<script ${kit.type ? 'type="module"' : 'defer'} src="${kit.src}${query}" ${extra}></script>`;

/** A page of its own in a frame. */
export async function frame(head: string, body = ''): Promise<HTMLIFrameElement> {
  await show('');
  const element = document.createElement('iframe');
  element.style.width = '800px';
  element.srcdoc = `<!doctype html><html lang="en"><head>
    <script>
      window.heard = []; window.faults = [];
      console.warn = (...said) => heard.push(said.join(' '));
      addEventListener('error', (event) => faults.push(String(event.message)));
      addEventListener('unhandledrejection', (event) => faults.push(String(event.reason)));
    </script>${head}</head><body>${body}</body></html>`;
  document.querySelector('main')!.append(element);
  await new Promise((loaded) => element.addEventListener('load', loaded, { once: true }));
  return element;
}

/** What its scripts see of it. */
export const page = (element: HTMLIFrameElement): Page => element.contentWindow as unknown as Page;
