import { html, type TemplateResult } from 'lit';
import type { Audience } from '../content/audience.js';
import type { County, Phone } from '../content/county.js';
import { statewide } from '../content/statewide.js';
import type { Words } from '../i18n.js';
import type { Widget } from '../widget.js';
import { callFirst } from './calling.js';
import { findWidget, goTo } from './find-widget.js';
import { danger } from './first-help.js';
import { helpLines } from './help-lines.js';
import { draftNote, say } from './text.js';

// Here nobody knows yet whether a student reads or a parent: the lines of both.
const { student, family } = statewide.audiences;
const everyone = [...new Set([...student, ...family])];

/** "For school staff", with the way to help for everybody else: a card of the page that is for them, or the lines themselves. */
export const forStaff = (words: Words, widget: Widget, open: boolean, toggle: () => void) => html`
  <p class="small muted">
    ${say(words, 'common.for-staff')} ${say(words, 'common.help-question')}
    <button
      class="link"
      aria-expanded=${open ? 'true' : 'false'}
      @click=${() => {
        // A card for staff has no lines for those who ask here.
        const card = findWidget(
          widget,
          `csec-hotline-card:is([audience='student'],[audience='family'])`,
        );
        if (card) goTo(card);
        else toggle();
      }}
    >
      ${say(words, 'common.help-link')}
    </button>
  </p>
  ${open ? html`${danger(words, 'student')} ${helpLines(words, 'student', everyone)}` : undefined}
`;

/** What students and families see in the place of a part that is for staff: the way to call, and lines of their own. */
export const notForStaff = (
  words: Words,
  reader: Audience,
  place: County | undefined,
  phones: readonly Phone[],
): TemplateResult => html`
  ${draftNote(words, true)}
  <p>${say(words, 'common.staff-only')}</p>
  ${danger(words, reader)} ${callFirst(words, place, phones)} ${helpLines(words, reader)}
`;
