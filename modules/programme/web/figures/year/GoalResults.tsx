import { useLingui } from '@lingui/react/macro'
import { BarList, type BarRow } from '#design/bar-list.tsx'
import { useFormat } from '#platform/web/format.ts'
import { useWord } from '#platform/web/language.ts'
import { type Aim, type DashboardGoal, type Figure, measuredBy } from '../../../contract.ts'
import { FigureLink } from '../FigureLink.tsx'
import type { FigurePlace } from '../figure-place.ts'
import { useFigureValue } from '../figure-value.ts'
import { isChanged, Now } from '../Now.tsx'

type Result = DashboardGoal['results'][number]

interface GoalResultsProps {
  results: readonly Result[]
  /** What the first result is held against. */
  aim: Aim | null
  figures: readonly Figure[]
  place: FigurePlace
}

/** What was counted for a goal, as bars: each a part of its own whole, the first beside its aim when it has one. */
export function GoalResults({ results, aim, figures, place }: GoalResultsProps) {
  const { t } = useLingui()
  const word = useWord()
  const format = useFormat()
  const written = useFigureValue()

  const whole = wholeOf(results, figures)
  const besideOf = ({ numerator, denominator, unit }: Result) => {
    if (denominator === null) return ''
    if (!whole) return t`van ${format.number(denominator)}`
    return unit === 'count' ? format.share(numerator / whole.count) : ''
  }

  const rows = results.map((result, index): BarRow => {
    const figure = figures.find(({ key }) => key === result.key)
    return {
      key: result.key,
      label: word(result.words),
      ...drawing(result, index === 0 ? aim : null),
      number: <FigureLink place={place} figure={result} count={result.numerator} shown={written(result)} />,
      beside: besideOf(result),
      after: figure ? <Now figure={figure} /> : null,
    }
  })
  const hasChanged = figures.some((figure) => isChanged(figure) && results.some(({ key }) => key === figure.key))
  const columns = { label: t`Cijfer`, number: t`Aantal, bedrag of dagen`, after: hasChanged ? t`Nu` : undefined }
  const [alone, drawn] = [rows.filter(({ value }) => value === undefined), rows.filter(({ value }) => value !== undefined)]
  return (
    <div>
      {alone.length > 0 ? <BarList caption={t`Wat voor dit doel is geteld`} columns={columns} rows={alone} /> : null}
      {whole ? (
        <p className="wh-year-goal__note">{t`Balk en percentage zijn het deel van ${format.number(whole.count)} (${word(whole.words)}).`}</p>
      ) : null}
      {drawn.length > 0 ? (
        <BarList
          caption={t`Wat voor dit doel is geteld, als deel van een geheel`}
          columns={{ ...columns, beside: t`Deel van` }}
          rows={drawn}
        />
      ) : null}
    </div>
  )
}

/** A count beside its whole, or a number beside its aim with some room to the right. */
function drawing(result: Result, aim: Aim | null): Pick<BarRow, 'value' | 'of' | 'mark'> {
  const measured = measuredBy(result)
  if (measured === null) return {}
  if (aim) return { value: measured, of: Math.max(measured, aim.value) * 1.15, mark: aim.value }
  return result.unit === 'count' && result.denominator !== null ? { value: measured, of: result.denominator } : {}
}

/** What all counts are a part of, when that is one and the same; otherwise each says so itself. */
function wholeOf(results: readonly Result[], figures: readonly Figure[]): { words: Figure['words']; count: number } | undefined {
  const counts = results.filter(({ unit }) => unit === 'count')
  const count = counts[0]?.denominator
  const partOf = figures.find(({ key }) => key === counts[0]?.key)?.partOf
  const words = figures.find(({ key }) => key === partOf)?.words
  if (!count || !words || counts.length < 2 || counts.some(({ denominator }) => denominator !== count)) return undefined
  return { words, count }
}
