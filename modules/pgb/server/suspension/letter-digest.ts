import { createHash } from 'node:crypto'
import type { LetterMoment } from '../../contract.ts'
import type { ToldSuspension } from './found-suspension.ts'
import type { LetterTo } from './letter-parts.ts'
import { letterOf } from './suspension-letters.ts'

/** Which paper is the letter of a moment. */
export const paperOf = { decision: 'decision-letter', end: 'end-letter' } as const satisfies Record<LetterMoment, string>

/** What a letter says, as a number to compare: another one means that what it rests on changed after it was made. Its own day is no part of that. */
export function digestOfLetter(
  found: ToldSuspension,
  moment: LetterMoment,
  occasion: { madeOn: string; to: LetterTo; others: readonly LetterTo[] },
): string {
  const { facts: _day, ...letter } = letterOf(found, paperOf[moment], occasion)
  return createHash('sha256').update(JSON.stringify(letter)).digest('hex')
}

/** Who else gets a letter. */
export const othersThan = <One extends LetterTo>(all: readonly One[], to: LetterTo): One[] =>
  all.filter(({ who, gets }) => who !== to.who && gets !== 'nothing')
