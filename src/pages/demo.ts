// The page's own code. The kit is told nothing: it follows `lang` and `county` by itself.
import counties from '../content/counties.json';

const menu = (id: string): HTMLSelectElement => document.querySelector(`#${id}`)!;

for (const { id, name } of counties) menu('county').append(new Option(name, id));
menu('county').append(new Option('None: let the reader pick', 'none'));
menu('county').value = 'orange';

menu('county').addEventListener('change', () => {
  for (const element of document.querySelectorAll(
    'main :is(csec-hotline-card, csec-risk-checklist, csec-protocol-stepper, csec-glossary)',
  ))
    element.setAttribute('county', menu('county').value);
});

menu('language').addEventListener('change', () => {
  document.documentElement.lang = menu('language').value;
});

menu('look').addEventListener('change', () => {
  document.documentElement.classList.toggle('dark', menu('look').value === 'dark');
});

const cookies = document.querySelector<HTMLElement>('.cookies')!;
cookies.querySelector('button')!.addEventListener('click', () => (cookies.hidden = true));
