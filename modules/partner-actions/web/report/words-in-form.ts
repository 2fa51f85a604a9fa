import type { ActionReport } from '../../contract.ts'

/** The words of a report as its form holds them. */
export interface WordsInForm {
  summary: string
  byCatch: string
  evaluation: string
  results: { partnerId: string; result: string }[]
}

export const wordsIn = ({ summary, byCatch, evaluation, partners }: ActionReport): WordsInForm => ({
  summary,
  byCatch,
  evaluation,
  results: partners.map(({ partnerId, result }) => ({ partnerId, result })),
})

export type WordsField = 'summary' | 'byCatch' | 'evaluation' | `results.${number}.result`

/** One text of the form. */
export function textOf(words: WordsInForm, field: WordsField): string {
  if (field === 'summary' || field === 'byCatch' || field === 'evaluation') return words[field]
  return words.results[Number(field.split('.')[1])]?.result ?? ''
}
