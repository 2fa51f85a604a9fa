import { z } from 'zod'
import { QuestionableWord } from '#platform/contract/questionable-words.ts'

export const QuestionableWords = z.object({ words: z.array(QuestionableWord) }).meta({ id: 'QuestionableWords' })
export type QuestionableWords = z.output<typeof QuestionableWords>
export const WordParams = QuestionableWord.pick({ word: true })
