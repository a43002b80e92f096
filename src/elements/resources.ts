import { html, type PropertyDeclarations, type TemplateResult } from 'lit';
import type { Audience } from '../content/audience.js';
import { hasFacts, type CountyPack, type Resource } from '../content/facts.js';
import { needs, type Need } from '../content/need.js';
import type { Key, Words } from '../i18n.js';
import type { Part } from '../parts.js';
import { warn } from '../warn.js';
import { Widget } from '../widget.js';
import { callFirst } from './calling.js';
import { chapterList, chosen } from './chapters.js';
import { detailsStyles } from './details.styles.js';
import { districtResource } from './district-parts.js';
import { firstHelp, notLoaded } from './first-help.js';
import { lineStyles } from './hotline-card.styles.js';
import { Openings } from './openings.js';
import { resourceItem } from './resource-item.js';
import { styles } from './resources.styles.js';
import { shared } from './shared.styles.js';
import { draftNote, heading, say, sayBoth } from './text.js';

// Training is for those who are to be trained, whoever else a place is for.
const readers: Partial<Record<Need, readonly Audience[]>> = {
  'staff-training': ['staff'],
  'caregiver-training': ['staff', 'family'],
};

/**
 * Whom to turn to, by need: what each place is, what it is not, and how to reach it.
 *
 * @element csec-resources
 * @slot - What shows until the resources have their content, and where they cannot get it.
 * @fires {ReadyEvent} csec-ready - The resources show their content, in the language `lang`.
 * @fires {FallbackEvent} csec-fallback - The resources could not show their content, for `reason`.
 * @csspart heading - The headings.
 * @csspart first - The call, before the resources.
 * @csspart need - The resources for one need.
 * @csspart resource - One resource.
 * @csspart call - A link that calls.
 * @csspart line - One of the lines for the whole state.
 * @csspart without-number - What stands where no number is fit to show.
 */
export class Resources extends Widget {
  static override styles = [shared, lineStyles, detailsStyles, styles];
  static override properties: PropertyDeclarations = { need: {} };

  /** The needs to show, with spaces between: `report`, `talk`, `images`, `counseling`, `housing`, `legal`, `county`, `staff-training`, `caregiver-training`. Without it, all. */
  declare need: string | undefined;

  #openings = new Openings(this, 'csec-need-');

  /** @internal */
  protected override parts(): readonly string[] {
    return ['resources', ...this.#countyPart()];
  }

  /** @internal */
  protected override clear(): void {
    this.#openings.close();
  }

  /** @internal */
  protected override content(): TemplateResult {
    const { words, reader, place } = this;
    const state = this.lazy<readonly Resource[]>('resources');
    const shown = state ? this.#chosen(state.words) : [];
    return html`
      ${heading(this.level, say(words, `resources.title.${reader}`))} ${draftNote(words, false)}
      ${firstHelp(words, reader, place, this.phones)}
      ${this.lacking ? notLoaded(words, () => this.look(true)) : undefined}
      ${chapterList(
        shown.map(({ id, title, rows }) => ({ id, title, body: () => this.#body(id, rows) })),
        this.level + 1,
        'need',
      )}
    `;
  }

  #countyPart(): string[] {
    const { place } = this;
    return place && hasFacts(place.id) ? [place.id] : [];
  }

  #chosen(words: Words): readonly { id: Need; title: unknown; rows: readonly TemplateResult[] }[] {
    const all = needs
      .map((id) => ({
        id,
        title: html`<span lang=${words.lang} dir=${words.dir}>${say(words, `needs.${id}` as Key)}</span>`,
        rows: this.#rows(id),
      }))
      .filter(({ id, rows }) => id === 'report' || rows.length);
    return chosen(all, this.need, (unknown, known) => {
      // What the county has may still be on its way.
      if (this.#countyPart().every((part) => this.lazy(part)))
        warn(
          this,
          `need="${this.need}": there is nothing under "${unknown.join('", "')}" for audience="${this.reader}". The needs: ${known.join(' ')}.`,
        );
    });
  }

  /** The district's own first, then the county's, then the state's. */
  #rows(need: Need): readonly TemplateResult[] {
    const { reader, words } = this;
    if (readers[need]?.includes(reader) === false) return [];
    const [county] = this.#countyPart();
    const state = this.lazy<readonly Resource[]>('resources')!;
    const pack = county ? this.lazy<CountyPack>(county) : undefined;
    const list = ({ facts, words: own }: Part<readonly Resource[]>, key: string) =>
      facts
        .filter((row) => row.need.includes(need) && row.for.includes(reader))
        .map((row) => resourceItem(row, own, state.words, words, reader, `${key}.${row.id}`));
    return [
      ...(this.own.resources ?? [])
        .filter((row) => row.need === need && (row.audience ?? [reader]).includes(reader))
        .map((row) => districtResource(words, row, this.own.name)),
      ...(pack ? list({ ...pack, facts: pack.facts.resources }, 'resources') : []),
      ...list(state, 'items'),
    ];
  }

  #body(need: Need, rows: readonly TemplateResult[]): TemplateResult {
    const { words } = this;
    return html`
      ${
        need === 'report'
          ? html`
              ${callFirst(words, this.place, this.phones)}
              ${
                this.phones.length
                  ? html`
                      <p>${sayBoth(words, 'resources.police')}</p>
                    `
                  : undefined
              }
            `
          : undefined
      }
      <ul class="resources" role="list">
        ${rows}
      </ul>
    `;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'csec-resources': Resources;
  }
}
