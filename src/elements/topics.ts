import { html, type PropertyDeclarations, type TemplateResult } from 'lit';
import { hasFacts, type Block, type CountyPack, type Topic } from '../content/facts.js';
import type { Key, Words } from '../i18n.js';
import { warn } from '../warn.js';
import { Widget } from '../widget.js';
import { blocksOf, type Telling } from './blocks.js';
import { chapterList, chosen } from './chapters.js';
import { detailsStyles } from './details.styles.js';
import { lineStyles } from './hotline-card.styles.js';
import { firstHelp, notLoaded } from './first-help.js';
import { Openings } from './openings.js';
import { shared } from './shared.styles.js';
import { styles } from './topics.styles.js';
import { draftNote, heading, say } from './text.js';

/** A topic with where its words stand. */
interface Told {
  id: string;
  blocks: readonly Block[];
  words: Words;
  /** Where its words begin. */
  key: string;
}

/**
 * Short topics in plain words for one audience: what to notice, how it happens, what to do, what the law says.
 *
 * @element csec-topics
 * @slot - What shows until the topics have their content, and where they cannot get it.
 * @fires {ReadyEvent} csec-ready - The topics show their content, in the language `lang`.
 * @fires {FallbackEvent} csec-fallback - The topics could not show their content, for `reason`.
 * @csspart heading - The headings.
 * @csspart topic - One topic.
 * @csspart first - The call, before the topics.
 * @csspart call - A link that calls.
 * @csspart line - One of the lines for the whole state.
 * @csspart without-number - What stands where no number is fit to show.
 */
export class Topics extends Widget {
  static override styles = [shared, lineStyles, detailsStyles, styles];
  static override properties: PropertyDeclarations = { topic: {} };

  /** The ids of the topics to show, with spaces between, for example `images warning-signs`. Without it, all. */
  declare topic: string | undefined;

  #openings = new Openings(this, 'csec-topic-');

  /** @internal */
  protected override parts(): readonly string[] {
    return [`topics-${this.reader}`, ...this.#countyPart()];
  }

  /** @internal */
  protected override clear(): void {
    this.#openings.close();
  }

  /** @internal */
  protected override content(): TemplateResult {
    const { words, reader } = this;
    const topics = this.#chosen();
    const [only] = topics.length === 1 ? topics : [];
    return html`
      ${heading(this.level, only ? this.#title(only) : say(words, `topics.title.${reader}`))}
      ${draftNote(words, false)}
      ${firstHelp(words, reader, this.place, this.phones)}
      ${this.lacking ? notLoaded(words, () => this.look(true)) : undefined}
      ${chapterList(
        topics.map((topic) => ({
          id: topic.id,
          title: this.#title(topic),
          body: () => this.#body(topic, !only),
        })),
        this.level + 1,
        'topic',
      )}
    `;
  }

  /** What this county does is for staff. */
  #countyPart(): string[] {
    const { place, reader } = this;
    return place && reader === 'staff' && hasFacts(place.id) ? [place.id] : [];
  }

  #chosen(): readonly Told[] {
    return chosen(this.#all(), this.topic, (unknown, known) =>
      warn(
        this,
        `topic="${this.topic}": there is no topic "${unknown.join('", "')}" for audience="${this.reader}". The topics: ${known.join(' ')}.`,
      ),
    );
  }

  /** The topics of this audience. What the county's pack says takes the place of the state's words on counties. */
  #all(): readonly Told[] {
    const topics = this.lazy<readonly Topic[]>(`topics-${this.reader}`);
    const [county] = this.#countyPart();
    const pack = county ? this.lazy<CountyPack>(county) : undefined;
    if (!topics) return [];
    const { facts, words } = topics;
    return facts.flatMap(({ id, blocks }): Told[] => {
      if (!blocks) return [];
      return id === 'county' && pack
        ? [{ id, blocks: pack.facts.topic, words: pack.words, key: 'topic' }]
        : [{ id, blocks, words, key: id }];
    });
  }

  #title({ words, key }: Told): TemplateResult {
    return html`<span lang=${words.lang} dir=${words.dir}>${say(words, `${key}.title` as Key)}</span>`;
  }

  #body({ blocks, words, key }: Told, calls: boolean): TemplateResult {
    // Where a topic stands alone the call stands just above it.
    const shown = calls ? blocks : blocks.filter(({ kind }) => kind !== 'call');
    const telling: Telling = {
      words,
      kit: this.words,
      reader: this.reader,
      level: this.level + 2,
      place: this.place,
      phones: this.phones,
    };
    return html`
      <div lang=${words.lang} dir=${words.dir}>${blocksOf(telling, shown, key)}</div>
    `;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'csec-topics': Topics;
  }
}
