import { Trans, useLingui } from '@lingui/react/macro'
import { type Column, DataTable } from '#design/data-table.tsx'
import { capital } from '#platform/contract/words.ts'
import { useFormat } from '#platform/web/format.ts'
import { useWord } from '#platform/web/language.ts'
import { type FigureKey, figureSchemeWords, figureSourceWords } from '../../../contract.ts'
import { FigureLink } from '../FigureLink.tsx'
import { figureIn } from '../figure-in.ts'
import { FigureSection } from './FigureSection.tsx'
import type { GroupProps } from './group-props.ts'
import { type Line, narrowedTo, numbersOf } from './lines.ts'

const counts = ['actions', 'actions-reported', 'action-locations', 'action-findings'] as const satisfies readonly FigureKey[]

/** How many actions, per kind and by whom, with how many people and locations. */
export function ActionSection({ figures, place }: GroupProps) {
  const { t } = useLingui()
  const word = useWord()
  const format = useFormat()
  const actions = figureIn(figures, 'actions')
  const reported = figureIn(figures, 'actions-reported').numerator
  const ratio = (one: number, other: number) => format.number(Math.round((one / other) * 10) / 10)
  const persons = figureIn(figures, 'action-persons').numerator
  const locations = figureIn(figures, 'action-locations').numerator
  const lines: Line[] = [
    { key: 'all', name: t`Alles`, narrowed: {} },
    ...actions.byScheme.map(({ scheme }) => ({ key: scheme, name: capital(word(figureSchemeWords[scheme])), narrowed: { scheme } })),
    ...actions.bySource.map(({ source }) => ({ key: source, name: capital(word(figureSourceWords[source])), narrowed: { source } })),
  ]
  const column = (key: FigureKey): Column<Line> => {
    const figure = figureIn(figures, key)
    return {
      key,
      header: {
        actions: t`Uitgevoerd`,
        'actions-reported': t`Met verslag`,
        'action-locations': t`Locaties`,
        'action-findings': t`Bevindingen`,
      }[key as (typeof counts)[number]],
      align: 'end',
      cell: (line) => (
        <FigureLink
          place={place}
          figure={figure}
          count={numbersOf(figure, line.narrowed).numerator}
          narrowed={line.narrowed}
          narrowedTo={narrowedTo(line)}
        />
      ),
    }
  }
  return (
    <FigureSection
      id="acties"
      wide
      says={
        reported === 0 ? (
          <Trans>Van de uitgevoerde acties is nog geen verslag vastgesteld.</Trans>
        ) : (
          <Trans>
            Gemiddeld gingen {ratio(persons, reported)} collega’s mee naar {ratio(locations, reported)} locaties.
          </Trans>
        )
      }
    >
      <DataTable
        caption={t`Acties per soort, en van wie`}
        rows={lines}
        rowKey={({ key }) => key}
        columns={[{ key: 'name', header: t`Soort`, cell: ({ name }) => name }, ...counts.map(column)]}
      />
    </FigureSection>
  )
}
