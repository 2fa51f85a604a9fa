import { useLingui } from '@lingui/react/macro'
import { StatusBadge, type StatusTone } from '#design/status-badge.tsx'
import { useFormat } from '#platform/web/format.ts'
import { useWord } from '#platform/web/language.ts'
import { type VersionHead, type VersionState, versionStateWords } from '../../contract.ts'

const tones = {
  draft: 'warning',
  adopted: 'active',
  running: 'safe',
  reported: 'neutral',
  replaced: 'neutral',
} as const satisfies Record<VersionState, StatusTone>

/** The state of a version, as a word with a shape. */
export function VersionBadge({ state }: { state: VersionState }) {
  const word = useWord()
  return <StatusBadge tone={tones[state]}>{word(versionStateWords[state])}</StatusBadge>
}

/** What a version is called beside others: its year and number. */
export function useVersionName() {
  const { t } = useLingui()
  return ({ year, number }: Pick<VersionHead, 'year' | 'number'>) => t`Programma ${year}, versie ${number}`
}

/** A share of the capacity as it is kept: 12.5 -> `12,5%`. */
export function usePercent() {
  const { share } = useFormat()
  return (percent: number) => share(percent / 100, decimalsOf(percent))
}

/** Shares are kept in hundredths of a percent. */
function decimalsOf(percent: number): number {
  return Number.isInteger(percent) ? 0 : Number.isInteger(percent * 10) ? 1 : 2
}
