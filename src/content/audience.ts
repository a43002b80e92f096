/** For whom a text is: one at a time. */
export type Audience = 'staff' | 'family' | 'student';

/** The three audiences, first the default. */
export const audiences: readonly Audience[] = ['staff', 'family', 'student'];
