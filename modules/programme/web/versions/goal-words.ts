import { plural } from '@lingui/core/macro'
import { useLingui } from '@lingui/react/macro'
import { workingTimeWords } from '#platform/contract/working-time-words.ts'
import { useFormat } from '#platform/web/format.ts'
import { useWord } from '#platform/web/language.ts'
import { type Aim, aimKindWords, directionWords, type FigureKey, figureWords, type Goal, unitOfAim } from '../../contract.ts'

/** The sentences that say how it is seen whether a goal is reached. */
export function useGoalWords() {
  const { t } = useLingui()
  const word = useWord()
  const format = useFormat()

  function aimValue(aim: Aim, figure: FigureKey | undefined): string {
    const values = {
      share: () => format.share(aim.value),
      days: () => t`${plural(aim.value, { one: '# dag', other: '# dagen' })}`,
      minutes: () => word(workingTimeWords(aim.value)),
      cents: () => format.money(aim.value),
      hours: () => t`${format.number(aim.value)} uur`,
      count: () => format.number(aim.value),
    }
    return values[unitOfAim(figure)]()
  }

  /** `uitgangspunt 70%, alleen volgen, geen goed of fout (Handhavingsprogramma 2024)` */
  function aimOf({ aim, figures: [first] }: Pick<Goal, 'aim' | 'figures'>): string | undefined {
    if (!aim) return undefined
    const told = `${word(aimKindWords[aim.kind])} ${aimValue(aim, first)}, ${word(directionWords[aim.direction])}`
    return aim.source ? `${told} (${aim.source})` : told
  }

  /** `In woorden, door de beleidsadviseur, bij het jaarverslag`; undefined for a goal that is judged by figures. */
  function inWords({ judgedBy, judge, judgedWhen }: Pick<Goal, 'judgedBy' | 'judge' | 'judgedWhen'>): string | undefined {
    if (judgedBy !== 'words') return undefined
    return t`in woorden, door ${judge ?? ''}, ${judgedWhen ?? ''}`
  }

  /** All of it in one sentence, for where nothing can be pressed. */
  function judging(goal: Pick<Goal, 'judgedBy' | 'judge' | 'judgedWhen' | 'aim' | 'figures'>): string {
    const figures = goal.figures.map((figure) => word(figureWords[figure])).join('; ')
    const parts = [inWords(goal), figures, aimOf(goal)].filter(Boolean)
    return t`Waaraan we het zien: ${parts.join('; ')}`
  }

  return { aimOf, inWords, judging }
}
