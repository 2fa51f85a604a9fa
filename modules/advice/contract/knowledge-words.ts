import type { WordList } from '#platform/contract/words.ts'

export const knowledgeStateWords = {
  draft: { nl: 'concept', en: 'draft' },
  'in-use': { nl: 'in gebruik', en: 'in use' },
  withdrawn: { nl: 'ingetrokken', en: 'withdrawn' },
} as const satisfies WordList<string>

/** What the list of knowledge items can be narrowed to. */
export const knowledgeListWords = {
  'in-use': { nl: 'in gebruik', en: 'in use' },
  overdue: { nl: 'herzien is over tijd', en: 'overdue for review' },
  draft: { nl: 'concept', en: 'draft' },
  withdrawn: { nl: 'ingetrokken', en: 'withdrawn' },
  all: { nl: 'alle', en: 'all' },
} as const satisfies WordList<string>

/** What a knowledge item may not hold, because it would be about somebody. */
export const personMarkWords = {
  bsn: { nl: 'een nummer dat op een BSN lijkt', en: 'a number that looks like a BSN' },
  'file-number': { nl: 'een dossiernummer', en: 'a file number' },
  name: { nl: 'een naam', en: 'a name' },
  email: { nl: 'een e-mailadres', en: 'an e-mail address' },
  phone: { nl: 'een telefoonnummer', en: 'a phone number' },
  'bank-account': { nl: 'een rekeningnummer', en: 'a bank account' },
  birthday: { nl: 'een geboortedatum', en: 'a birth date' },
} as const satisfies WordList<string>
export type PersonMark = keyof typeof personMarkWords
