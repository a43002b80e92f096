/** Why an element could not show its content: no such county, no words in this language, or unusable data. */
export type FallbackReason = 'county' | 'words' | 'data';

/** Fired as an element shows its content, and again when that changes to another language. */
export class ReadyEvent extends Event {
  /** The language that the words are really in, as a BCP 47 tag. */
  readonly lang: string;

  constructor(lang: string) {
    super('csec-ready', { bubbles: true, composed: true });
    this.lang = lang;
  }
}

/** Fired when an element could not show its content and shows what the page wrote between its tags. */
export class FallbackEvent extends Event {
  readonly reason: FallbackReason;

  constructor(reason: FallbackReason) {
    super('csec-fallback', { bubbles: true, composed: true });
    this.reason = reason;
  }
}
