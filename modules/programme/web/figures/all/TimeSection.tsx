import { Trans, useLingui } from '@lingui/react/macro'
import { Bar } from '#design/bar.tsx'
import { type Column, DataTable } from '#design/data-table.tsx'
import { useFormat } from '#platform/web/format.ts'
import { useWord } from '#platform/web/language.ts'
import type { Figure } from '../../../contract.ts'
import { FigureLink } from '../FigureLink.tsx'
import { figureIn } from '../figure-in.ts'
import { useDays } from '../figure-value.ts'
import { isChanged, Now } from '../Now.tsx'
import { FigureSection } from './FigureSection.tsx'
import type { GroupProps } from './group-props.ts'

const steps = ['time-judging', 'time-starting', 'time-investigating', 'time-deciding', 'time-completing', 'time-whole'] as const

/** How long each step took: half were done within the median, nine in ten within the 90th percentile. */
export function TimeSection({ figures, place }: GroupProps) {
  const { t } = useLingui()
  const word = useWord()
  const format = useFormat()
  const days = useDays()
  const times = steps.map((key) => figureIn(figures, key))
  const whole = figureIn(figures, 'time-whole')
  const longest = Math.max(0, ...times.map((time) => time.days?.p90 ?? 0))
  const now: Column<Figure>[] = times.some(isChanged)
    ? [{ key: 'now', header: t`Aantal nu`, align: 'end', cell: (time) => <Now figure={time} /> }]
    : []
  const number = (pick: (time: Figure) => number | undefined) => (time: Figure) => format.number(pick(time))

  return (
    <FigureSection
      id="doorlooptijden"
      wide
      says={
        whole.days ? (
          <Trans>
            De helft van de onderzoeken was binnen {days(whole.days.median)} na ontvangst van de melding afgerond, negen van de tien binnen{' '}
            {days(whole.days.p90)}. De donkere balk loopt tot waar de helft klaar was, de lichte tot negen van de tien.
          </Trans>
        ) : (
          <Trans>Er is nog geen onderzoek afgerond, dus de hele doorlooptijd is nog niet te zeggen.</Trans>
        )
      }
    >
      <DataTable
        caption={t`Doorlooptijden per stap, in kalenderdagen en werkdagen: de helft klaar binnen, en negen van de tien klaar binnen`}
        rows={times}
        rowKey={({ key }) => key}
        columns={[
          { key: 'step', header: t`Stap`, width: '15rem', cell: (time) => word(time.words) },
          {
            key: 'bar',
            header: t`Verloop`,
            width: '20%',
            cell: ({ days: span }) => (span ? <Bar value={span.median} reach={span.p90} of={longest} /> : '–'),
          },
          { key: 'median', header: t`Helft, dagen`, align: 'end', cell: number(({ days: span }) => span?.median) },
          { key: 'p90', header: t`9 van 10, dagen`, align: 'end', cell: number(({ days: span }) => span?.p90) },
          { key: 'working-median', header: t`Helft, werkdagen`, align: 'end', cell: number(({ workingDays: span }) => span?.median) },
          { key: 'working-p90', header: t`9 van 10, werkdagen`, align: 'end', cell: number(({ workingDays: span }) => span?.p90) },
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
