import rows from './counties.json';

/** What kind of line a number is. */
export type PhoneKind = 'hotline' | 'tty' | 'sheriff';

/** From where a number can be called, where a county keeps two. */
export type Reach = 'in-state' | 'out-of-state';

/** A weekly range, such as Monday to Friday, 08:00 to 17:00. Days in English three-letter names, times in 24 hours. */
export interface WeeklyHours {
  days: string;
  from: string;
  to: string;
}

/** When a line is answered; null where its source does not say. */
export type Hours = '24-7' | 'business-hours' | 'after-hours' | readonly WeeklyHours[] | null;

/** One number that takes reports. */
export interface Phone {
  /** E.164, for example `+18002074464`. */
  number: string;
  kind: PhoneKind;
  hours: Hours;
  reach?: Reach;
  /** The part of the county that the number serves: a proper name. */
  area?: string;
}

/** The two tracks of a protocol: a concern, or a suspicion. */
export type Track = 'at-risk' | 'suspected';

/** Who confirmed a number or reviewed a protocol. Only a person sets it. */
export interface Signature {
  name: string;
  role: string;
  how: string;
  /** A calendar day, YYYY-MM-DD. */
  date: string;
}

/** What the kit knows of one county. */
export interface County {
  id: string;
  name: string;
  /** The county's own name for its line: a proper name, kept in English. Null: generic words. */
  line: string | null;
  /** Empty where no number is fit to show. */
  phones: readonly Phone[];
  /** The page a reader may open to see the number. Null: only the state's list. */
  source: string | null;
  /** The day the number was found, YYYY-MM-DD. */
  found: string;
  confirmed: Signature | null;
  publish: boolean;
  /** Step ids, where the county has a protocol of its own. */
  tracks?: Readonly<Record<Track, readonly string[]>>;
  /** `report`: the county's own protocol asks staff to report an at-risk concern. */
  atRisk?: string;
  reviewed?: Signature | null;
}

/** All 58 counties, in the order of the alphabet. */
export const counties = rows as unknown as readonly County[];

const byId = new Map(counties.map((county) => [county.id, county]));

/** The county with this id, for example `san-luis-obispo`, or with this name, such as "San Luis Obispo County". */
export const findCounty = (id: string): County | undefined =>
  byId.get(
    id
      .trim()
      .toLowerCase()
      .replace(/\s+/g, '-')
      .replace(/-county$/, ''),
  );

/** Whether all of these are answered at the same times, which are then said once. */
export const sameHours = (lines: readonly { hours?: Hours }[]): boolean =>
  new Set(lines.map(({ hours }) => JSON.stringify(hours))).size < 2;

/** `+18002074464` as people write it, `800-207-4464`; a short code such as `911` as it is. */
export const asWritten = (number: string): string =>
  number.replace(/^\+1(\d{3})(\d{3})(\d{4})$/, '$1-$2-$3');

/** Ten digits, however they are grouped, as E.164; undefined where no such number can exist in the US. */
export const asNumber = (text: string): string | undefined => {
  const digits = /^(?:\+?1[ .-]?)?\(?(\d{3})\)?[ .-]?(\d{3})[ .-]?(\d{4})$/.exec(text.trim());
  const number = digits?.slice(1).join('');
  // North American numbering: neither area nor exchange starts with 0 or 1, neither is N11.
  return number && /^[2-9](?!11)\d\d[2-9](?!11)\d{6}$/.test(number) ? `+1${number}` : undefined;
};

/** A calendar day that exists, YYYY-MM-DD. */
export const isDay = (text: string): boolean => {
  const day = /^\d{4}-\d\d-\d\d$/.test(text) ? new Date(`${text}T00:00:00Z`) : undefined;
  return !!day && !isNaN(+day) && day.toISOString().startsWith(text);
};
