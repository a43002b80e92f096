// What no kit with these two libraries can be faster than: one element, one sentence.
import { createInstance } from 'i18next';
import { html, LitElement } from 'lit';

const i18n = createInstance();
void i18n.init({
  lng: 'en',
  initAsync: false,
  resources: { en: { translation: { report: 'Report child abuse: {{phone}}' } } },
});

class BenchFloor extends LitElement {
  render() {
    return html`<p>${i18n.t('report', { phone: '800-207-4464' })}</p>`;
  }
  firstUpdated() {
    dispatchEvent(new Event('bench-initialised'));
  }
}
customElements.define('bench-floor', BenchFloor);
