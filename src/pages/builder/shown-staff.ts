import type { County, Track } from '../../content/county.js';
import { statewide, type StepId } from '../../content/statewide.js';
import { day } from '../../elements/text.js';
import { picker } from './shown-card.js';
import {
  callFirst,
  danger,
  draft,
  emergency,
  helpLines,
  kit,
  lawText,
  type Scene,
  type Shown,
} from './shown.js';

const { student, family } = statewide.audiences;
const everyone = [...new Set([...student, ...family])];

/** "For school staff", with what opens for everybody else. */
const forStaff = (): Shown[] => [
  kit('common.for-staff'),
  kit('common.help-question'),
  kit('common.help-link'),
  ...danger('student'),
  ...helpLines('student', everyone),
];

/** What students and families see in the place of a part that is for staff. */
const notForStaff = (scene: Scene): Shown[] => [
  ...draft(true, scene),
  kit('common.staff-only'),
  ...danger(scene.reader),
  ...callFirst(scene.place),
  ...helpLines(scene.reader),
];

/** The memory aid, with every result that it can show. */
export function checklist(scene: Scene): Shown[] {
  const { reader, place } = scene;
  const { lists, minutes } = statewide.checklist;
  const title = kit('risk-checklist.title');
  if (reader !== 'staff') return [title, ...notForStaff(scene)];
  return [
    title,
    ...forStaff(),
    ...draft(true, scene),
    kit('risk-checklist.call-now'),
    kit('risk-checklist.not-needed'),
    kit('risk-checklist.told'),
    ...picker(scene),
    ...callFirst(place),
    ...draft(false, scene),
    kit('risk-checklist.intro'),
    ...lists.flatMap(({ id, factors }) => [
      kit(`risk-checklist.lists.${id}`),
      kit(`risk-checklist.rules.${id}`),
      ...factors.flatMap((factor) => [
        kit(`risk-checklist.factors.${factor}`),
        ...(factor === 'contacts' ? [kit('risk-checklist.contacts-hint')] : []),
      ]),
    ]),
    kit('risk-checklist.result.title'),
    ...lists.map(({ id }) => kit(`risk-checklist.result.${id}`)),
    result(place),
    kit('risk-checklist.steps.at-risk'),
    kit('risk-checklist.steps.suspected'),
    kit('risk-checklist.privacy'),
    kit('risk-checklist.clears', { minutes }),
    kit('risk-checklist.clear'),
    kit('risk-checklist.cleared'),
  ];
}

/** What a result says of the county. */
export const result = (place: County | undefined): Shown =>
  place?.atRisk === 'report'
    ? kit('risk-checklist.result.county', { county: place.name })
    : kit('risk-checklist.result.state');

/** On what the steps are based, and who of the county reviewed them. */
export function based(place: County | undefined): Shown[] {
  const county = place?.name ?? '';
  if (!place?.tracks)
    return [
      kit('protocol-stepper.based.state'),
      ...(place ? [kit('protocol-stepper.review.state', { county })] : []),
    ];
  const { reviewed } = place;
  return [
    kit('protocol-stepper.based.county', { county }),
    reviewed
      ? kit('protocol-stepper.review.done', (words) => ({
          name: reviewed.name,
          role: reviewed.role,
          date: day(words, reviewed.date),
        }))
      : kit('protocol-stepper.review.none'),
  ];
}

const { form, writtenWithinHours } = statewide;

function step(id: StepId): Shown[] {
  const title = kit(`protocol-stepper.steps.${id}.title`);
  switch (id) {
    case 'call':
      return [
        title,
        kit('protocol-stepper.when.call'),
        kit('protocol-stepper.when.form', { hours: writtenWithinHours }),
        {
          ...kit('protocol-stepper.steps.call.say', { emergency: statewide.emergency }),
          number: emergency,
        },
        kit('protocol-stepper.steps.call.form', { form: form.name, hours: writtenWithinHours }),
        kit('protocol-stepper.form', { form: form.name, alias: form.alias }),
        kit('protocol-stepper.steps.call.duty'),
      ];
    case 'safety':
      return [
        title,
        kit('protocol-stepper.steps.safety.text'),
        kit('protocol-stepper.steps.safety.never'),
      ];
    case 'family':
    case 'follow-up':
      return [
        title,
        kit(`protocol-stepper.steps.${id}.text`),
        kit(`protocol-stepper.steps.${id}.law`, (words) => ({
          law: lawText(words, statewide.steps[id].law!),
        })),
      ];
    default:
      return [title, kit(`protocol-stepper.steps.${id}.text`)];
  }
}

/** The steps of both tracks: a reader can go from one to the other. */
export function steps(scene: Scene, first: Track | ''): Shown[] {
  const { reader, place } = scene;
  const title = kit('protocol-stepper.title');
  if (reader !== 'staff') return [title, ...notForStaff(scene)];
  const tracks: Track[] = first === 'at-risk' ? ['at-risk', 'suspected'] : ['suspected', 'at-risk'];
  return [
    title,
    ...forStaff(),
    ...based(place),
    ...draft(true, scene),
    kit('protocol-stepper.unsure'),
    ...picker(scene),
    ...(first ? [kit('protocol-stepper.which')] : []),
    ...tracks.flatMap((track) => [
      kit(`protocol-stepper.tracks.${track}`),
      ...(place?.tracks?.[track] ?? statewide.tracks[track]).flatMap((id) => [
        ...step(id as StepId),
        ...(statewide.steps[id as StepId].call ? callFirst(place) : []),
      ]),
    ]),
  ];
}
