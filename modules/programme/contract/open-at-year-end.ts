import type { Words } from '#platform/contract/words.ts'

/** Apart from the words of all figures, which are too many for the first view of a year. */
export const openAtYearEndWords: Words = { nl: 'Open aan het einde van het jaar', en: 'Open at the end of the year' }
