import type { WordList } from './words.ts'

/** Monday is 1, as in ISO 8601. */
export const weekdayWords = {
  1: { nl: 'maandag', en: 'Monday' },
  2: { nl: 'dinsdag', en: 'Tuesday' },
  3: { nl: 'woensdag', en: 'Wednesday' },
  4: { nl: 'donderdag', en: 'Thursday' },
  5: { nl: 'vrijdag', en: 'Friday' },
  6: { nl: 'zaterdag', en: 'Saturday' },
  7: { nl: 'zondag', en: 'Sunday' },
} as const satisfies WordList<'1' | '2' | '3' | '4' | '5' | '6' | '7'>

export const weekdays = [1, 2, 3, 4, 5, 6, 7] as const
