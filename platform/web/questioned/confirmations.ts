import { useLingui } from '@lingui/react/macro'
import { useState } from 'react'

/** For each questioned word that the judge stands by: why it matters to the case. Words that are rewritten are not in it. */
export interface Confirmations {
  because: Readonly<Record<string, string>>
  /** Stands by a word, for a reason; undefined takes that back. */
  confirm: (word: string, because: string | undefined) => void
  /** What goes along with the judgement: the confirmed words that still stand in it, and the motivation with the reasons under it. */
  into: (motivation: string, words: readonly string[]) => { motivation: string; reconsidered: string[] }
}

const FEWEST_LETTERS = 10

/** Whether a reason says enough to be kept. */
export function saysWhy(because: string | undefined): boolean {
  return (because?.trim().length ?? 0) >= FEWEST_LETTERS
}

/** Keeps what the judge answers per questioned word. */
export function useConfirmations(): Confirmations {
  const { t } = useLingui()
  const [because, setBecause] = useState<Readonly<Record<string, string>>>({})
  return {
    because,
    confirm: (word, reason) =>
      setBecause(({ [word]: _before, ...others }) => (reason === undefined ? others : { ...others, [word]: reason })),
    into: (motivation, words) => {
      const confirmed = words.flatMap((word) => {
        const reason = because[word]?.trim()
        return saysWhy(reason) ? [{ word, line: t`Over het woord ‘${word}’: ${reason}` }] : []
      })
      return { motivation: [motivation, ...confirmed.map(({ line }) => line)].join('\n'), reconsidered: confirmed.map(({ word }) => word) }
    },
  }
}
