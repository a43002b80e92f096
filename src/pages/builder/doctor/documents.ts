import { readChild, readDistrict } from '../../../content/district.js';
import { found, type Finding, type Paste } from './finding.js';
import { curly } from './names.js';

// What only a district's document or a list of people says.
const ofDistrict = /"(?:contacts|corrections|resources|steps)"\s*:/;
const ofPeople =
  /"kind"\s*:\s*"(?:counselor|liaison|homeless-liaison|foster-liaison|coordinator|school-police)"/;

const straight = (text: string): string => text.replace(new RegExp(curly.source, 'g'), '"');

function contentFindings(script: Element, district: boolean): Finding[] {
  const json = script.textContent ?? '';
  try {
    JSON.parse(json);
  } catch {
    return [found('broken', curly.test(json) ? 'json.quotes' : 'json.invalid', script)];
  }
  const { problems } = district ? readDistrict(json) : readChild(json);
  return problems.map((problem) => found('partly', 'json.problem', script, { problem }));
}

/** Looks at the district's document and at lists of people. */
export function seeDocuments({ page, text, known }: Paste): Finding[] {
  const tags = [...known.tags.keys()].join();
  const findings: Finding[] = [];
  for (const script of page.querySelectorAll('script')) {
    const marked = script.hasAttribute('data-csec-district');
    const json = script.type.trim().toLowerCase() === 'application/json';
    const content = straight(script.textContent ?? '');
    const child = !!script.parentElement?.closest(`${tags}, [data-csec]`);
    if (marked && !json) findings.push(found('broken', 'json.type-lost', script));
    else if (marked || (child && json)) findings.push(...contentFindings(script, marked));
    else if (json && ofDistrict.test(content) && ofPeople.test(content))
      findings.push(found('broken', 'json.mark-lost', script));
  }
  // An editor that takes a script away may leave what stood in it.
  const left = straight(text);
  if (ofPeople.test(left) || (ofDistrict.test(left) && /[{[]/.test(left)))
    findings.push(found('broken', 'json.as-text', text.slice(text.search(/[{[]/))));
  return findings;
}

/** The county that the district's document or the script's tag names for the whole page. */
export function countySaid({ page }: Paste): string | undefined {
  const script = page.querySelector('script[type="application/json"][data-csec-district]');
  const { county } = script ? readDistrict(script.textContent ?? '').value : {};
  return (
    county ?? page.querySelector('script[data-county]')?.getAttribute('data-county') ?? undefined
  );
}
