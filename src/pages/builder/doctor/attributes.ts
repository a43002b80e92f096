import { audiences } from '../../../content/audience.js';
import { asNumber, isDay } from '../../../content/county.js';
import { match } from '../../../i18n.js';
import { found, type Finding, type Known } from './finding.js';
import { countyNamed } from './numbers.js';
import { audienceMeant, curly, nearest } from './names.js';

type Read = (name: string) => string | null | undefined;

// What any element may carry.
const common =
  /^(?:id|class|style|title|dir|hidden|slot|part|role|tabindex|translate|inert|nonce|contenteditable|draggable|spellcheck|item\w+|(?:data|aria)-.*|on\w+|_.*|v-.*|ng-.*)$/;

/** What is said of the names of an element's attributes. `prefix`: what stands before those of the kit. */
export function nameFindings(
  node: Element,
  tag: string,
  prefix: '' | 'data-',
  { tags }: Known,
): Finding[] {
  const right = tags.get(tag) ?? [];
  return [...node.attributes].flatMap(({ name }) => {
    if (curly.test(name)) return [];
    const bare = name.replace(/^data-/, '');
    if (prefix ? name === 'data-csec' || name === 'lang' : right.includes(name)) return [];
    if (prefix) {
      if (right.includes(bare))
        return name === bare ? [found('partly', 'attribute.needs-data', node, { name })] : [];
      const meant = name === bare ? undefined : nearest(bare, right);
      return meant
        ? [found('partly', 'attribute.near', node, { name, right: `data-${meant}` })]
        : [];
    }
    if (name !== bare && right.includes(bare))
      return [found('partly', 'attribute.no-data', node, { name, right: bare })];
    if (common.test(name)) return [];
    const meant = nearest(name, right);
    return [
      meant
        ? found('partly', 'attribute.near', node, { name, right: meant })
        : found('note', 'attribute.odd', node, { name }),
    ];
  });
}

/** Whether editors made the quotation marks around an attribute's value curly. */
export const quoted = (node: Element): boolean =>
  [...node.attributes].some(
    ({ name, value }) =>
      curly.test(name) ||
      /^[\u2018-\u201f\u2032\u2033\u00ab\u00bb]|[\u201c-\u201f\u2033]$/.test(value),
  );

function countyFinding(node: Element, value: string, known: Known): Finding | undefined {
  if (!value || value === 'none' || countyNamed(value, known)) return undefined;
  const right = nearest(
    value.replace(/\s+/g, '-').replace(/-?(?:county|co\.?)$/i, ''),
    known.counties.map(({ id }) => id),
  );
  return right
    ? found('broken', 'value.county-near', node, { value, right })
    : found('broken', 'value.county', node, { value });
}

function audienceFinding(node: Element, value: string): Finding | undefined {
  if (!value || (audiences as readonly string[]).includes(value.trim().toLowerCase()))
    return undefined;
  const right = audienceMeant(value) ?? nearest(value, audiences) ?? audiences.join(', ');
  return found('partly', 'value.audience', node, { value, right });
}

function phoneFinding(node: Element, read: Read): Finding | undefined {
  const [phone, label, day] = ['phone', 'phone-label', 'phone-confirmed'].map((name) => read(name));
  if (!phone && !label && !day) return undefined;
  return asNumber(phone ?? '') && label && isDay(day ?? '')
    ? undefined
    : found('partly', 'value.phone', node);
}

/** What is said of the values that an element is given, in whichever spelling. */
export function valueFindings(node: Element, tag: string, read: Read, known: Known): Finding[] {
  const said = (name: string): string => read(name) ?? '';
  const findings = [
    countyFinding(node, said('county'), known),
    audienceFinding(node, said('audience')),
    phoneFinding(node, read),
  ];
  const lang = said('lang');
  if (lang && !match(lang)) findings.push(found('partly', 'value.lang', node, { value: lang }));
  const level = said('heading-level');
  if (level && !/^[1-6]$/.test(level))
    findings.push(found('note', 'value.level', node, { value: level }));
  for (const name of known.tags.get(tag) ?? [])
    for (const value of said(name).split(/[\s,]+/)) {
      const right = known.ids?.[name];
      if (value && right && !right.includes(value))
        findings.push(
          found('partly', 'value.id', node, {
            name,
            value,
            right: nearest(value, right) ?? right.join(', '),
          }),
        );
    }
  return findings.filter((finding) => finding !== undefined);
}
