import { useLingui } from '@lingui/react/macro'
import { workingTimeWords } from '#platform/contract/working-time-words.ts'
import { useFormat } from '#platform/web/format.ts'
import { useWord } from '#platform/web/language.ts'
import type { Aim, DashboardGoal, Figure } from '../../contract.ts'
import { useDays } from './figure-value.ts'

/** A target, or the share that the programme starts from. */
type AimValue = Pick<Aim, 'kind' | 'value'>

/** The sentences that hold a figure against an aim. */
export function useAimWords() {
  const { t } = useLingui()
  const format = useFormat()
  const days = useDays()
  const word = useWord()
  const nameOf = (aim: AimValue) => ({ target: t`de streefwaarde`, baseline: t`het uitgangspunt` })[aim.kind]

  function aimIn(aim: AimValue, unit: 'share' | Figure['unit']): string {
    if (unit === 'share') return format.share(aim.value)
    if (unit === 'cents') return format.money(aim.value)
    if (unit === 'minutes') return word(workingTimeWords(aim.value))
    if (unit === 'hours') return t`${format.number(aim.value)} uur`
    return unit === 'days' ? days(aim.value) : format.number(aim.value)
  }

  /** The verdict in a few words. */
  function verdict(standing: NonNullable<DashboardGoal['standing']>, aim: AimValue): string {
    const name = nameOf(aim)
    return {
      better: t`beter dan ${name}`,
      'as-expected': t`past bij ${name}`,
      worse: t`blijft achter bij ${name}`,
      followed: t`alleen volgen`,
    }[standing]
  }

  /** A share is only said to differ when its whole margin lies on one side: a smaller difference can be chance. */
  function shareBeside({ low, high }: { low: number; high: number }, aim: AimValue): string {
    const name = nameOf(aim)
    const value = aimIn(aim, 'share')
    if (low > aim.value) return t`Dat is hoger dan ${name} van ${value}: de hele marge ligt erboven.`
    if (high < aim.value) return t`Dat is lager dan ${name} van ${value}: de hele marge ligt eronder.`
    return t`Dat past bij ${name} van ${value}: het verschil valt binnen de marge.`
  }

  function numberBeside(measured: number, unit: Figure['unit'], aim: AimValue): string {
    const name = nameOf(aim)
    const value = aimIn(aim, unit)
    if (measured === aim.value) return t`Dat is precies ${name} van ${value}.`
    return measured > aim.value ? t`Dat is meer dan ${name} van ${value}.` : t`Dat is minder dan ${name} van ${value}.`
  }

  return { nameOf, verdict, shareBeside, numberBeside }
}
