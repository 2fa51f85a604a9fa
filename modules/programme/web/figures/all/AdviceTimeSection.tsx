import { Trans, useLingui } from '@lingui/react/macro'
import { Bar } from '#design/bar.tsx'
import { type Column, DataTable } from '#design/data-table.tsx'
import { workingTimeWords } from '#platform/contract/working-time-words.ts'
import { useWord } from '#platform/web/language.ts'
import type { Figure } from '../../../contract.ts'
import { FigureLink } from '../FigureLink.tsx'
import { figureIn } from '../figure-in.ts'
import { isChanged, Now } from '../Now.tsx'
import { FigureSection } from './FigureSection.tsx'
import type { GroupProps } from './group-props.ts'

const steps = ['time-first-answer', 'time-closing', 'time-joining'] as const

/** How much working time each step took: half were done within the median, nine in ten within the 90th percentile. */
export function AdviceTimeSection({ figures, place }: GroupProps) {
  const { t } = useLingui()
  const word = useWord()
  const times = steps.map((key) => figureIn(figures, key))
  const first = figureIn(figures, 'time-first-answer').minutes
  const longest = Math.max(0, ...times.map((time) => time.minutes?.p90 ?? 0))
  const written = (minutes: number | undefined) => (minutes === undefined ? '–' : word(workingTimeWords(minutes)))
  const now: Column<Figure>[] = times.some(isChanged)
    ? [{ key: 'now', header: t`Aantal nu`, align: 'end', cell: (time) => <Now figure={time} /> }]
    : []
  return (
    <FigureSection
      id="werktijd"
      wide
      says={
        first ? (
          <Trans>
            De helft van de vragen had binnen {written(first.median)} werktijd een eerste antwoord, negen van de tien binnen{' '}
            {written(first.p90)}. Werktijd loopt alleen in de openingsuren.
          </Trans>
        ) : (
          <Trans>Er is nog geen antwoord gegeven, dus er is nog geen tijd te zeggen.</Trans>
        )
      }
    >
      <DataTable
        caption={t`Werktijd per stap: de helft klaar binnen, en negen van de tien klaar binnen`}
        rows={times}
        rowKey={({ key }) => key}
        columns={[
          { key: 'step', header: t`Stap`, width: '15rem', cell: (time) => word(time.words) },
          {
            key: 'bar',
            header: t`Verloop`,
            width: '20%',
            cell: ({ minutes }) => (minutes ? <Bar value={minutes.median} reach={minutes.p90} of={longest} /> : '–'),
          },
          { key: 'median', header: t`Helft binnen`, align: 'end', cell: ({ minutes }) => written(minutes?.median) },
          { key: 'p90', header: t`9 van 10 binnen`, align: 'end', cell: ({ minutes }) => written(minutes?.p90) },
          {
            key: 'count',
            header: t`Aantal`,
            align: 'end',
            cell: (time) => <FigureLink place={place} figure={time} count={time.numerator} />,
          },
          ...now,
        ]}
      />
    </FigureSection>
  )
}
