import { z } from 'zod'
import { valuesOf, type WordList } from './words.ts'

/** Why a word makes who writes stop and reconsider (Grondwet art. 1). */
export const questionableAboutWords = {
  origin: { nl: 'afkomst', en: 'origin' },
  religion: { nl: 'godsdienst', en: 'religion' },
  name: { nl: 'naam of taal', en: 'name or language' },
  neighbourhood: { nl: 'buurt', en: 'neighbourhood' },
  household: { nl: 'gezinsvorm', en: 'household form' },
  looks: { nl: 'uiterlijk', en: 'looks' },
} as const satisfies WordList<string>
export type QuestionableAbout = keyof typeof questionableAboutWords
export const QuestionableAbout = z.enum(valuesOf(questionableAboutWords))

const word = z
  .string()
  .trim()
  .toLowerCase()
  .min(2)
  .max(60)
  .regex(/^[\p{L}\p{M}' -]+$/u, 'Gebruik alleen letters, spaties en streepjes.')

export const QuestionableWord = z.object({ word, about: QuestionableAbout, active: z.boolean() }).meta({ id: 'QuestionableWord' })
export type QuestionableWord = z.output<typeof QuestionableWord>
