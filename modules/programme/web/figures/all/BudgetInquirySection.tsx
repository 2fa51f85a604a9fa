import { Trans, useLingui } from '@lingui/react/macro'
import { type Column, DataTable } from '#design/data-table.tsx'
import { Link } from '#design/link.tsx'
import { useFormat } from '#platform/web/format.ts'
import type { FigureKey } from '../../../contract.ts'
import { FigureLink } from '../FigureLink.tsx'
import { figureIn } from '../figure-in.ts'
import { allFiguresHref } from '../figure-place.ts'
import { useFigureValue } from '../figure-value.ts'
import { DetailBars } from './DetailBars.tsx'
import { FigureBars } from './FigureBars.tsx'
import { FigureSection } from './FigureSection.tsx'
import type { GroupProps } from './group-props.ts'

interface Line {
  name: string
  opened: FigureKey
  closed: FigureKey
  time: FigureKey
}

/** Investigations of one client beside those of a care provider, which take longer, and what the latter meant for its clients. */
export function BudgetInquirySection({ figures, place }: GroupProps) {
  const { t } = useLingui()
  const format = useFormat()
  const written = useFigureValue()
  const lines: Line[] = [
    { name: t`Cliënten`, opened: 'budget-client-opened', closed: 'budget-client-closed', time: 'budget-client-time' },
    { name: t`Zorgaanbieders`, opened: 'budget-provider-opened', closed: 'budget-provider-closed', time: 'budget-provider-time' },
  ]
  const counted = (key: 'opened' | 'closed', header: string): Column<Line> => ({
    key,
    header,
    align: 'end',
    cell: (line) => {
      const figure = figureIn(figures, line[key])
      return <FigureLink place={place} figure={figure} count={figure.numerator} />
    },
  })
  const clients = figureIn(figures, 'budget-clients').numerator
  return (
    <FigureSection
      id="client-en-aanbieder"
      wide
      says={
        clients === 0 ? (
          <Trans>Er is nog geen onderzoek naar een zorgaanbieder afgerond.</Trans>
        ) : (
          <Trans>
            In de afgeronde onderzoeken naar zorgaanbieders waren {format.number(clients)} cliënten betrokken. Voor{' '}
            {format.number(figureIn(figures, 'budget-clients-without-effects').numerator)} van hen had het geen gevolgen.
          </Trans>
        )
      }
    >
      <DataTable
        caption={t`Onderzoeken naar cliënten en naar zorgaanbieders`}
        rows={lines}
        rowKey={({ opened }) => opened}
        columns={[
          { key: 'name', header: t`Onderzoek naar`, cell: ({ name }) => name },
          counted('opened', t`Geopend`),
          counted('closed', t`Afgerond`),
          {
            key: 'median',
            header: t`Helft klaar binnen`,
            align: 'end',
            cell: ({ time }) => {
              const figure = figureIn(figures, time)
              return <FigureLink place={place} figure={figure} count={figure.numerator} shown={written(figure)} />
            },
          },
          { key: 'p90', header: t`9 van 10, dagen`, align: 'end', cell: ({ time }) => format.number(figureIn(figures, time).days?.p90) },
        ]}
      />
      <div className="wh-figure-details">
        <h3 className="wh-figure-details__title">{t`Cliënten van zorgaanbieders`}</h3>
        <FigureBars
          caption={t`Cliënten van zorgaanbieders`}
          figures={figures}
          place={place}
          keys={['budget-clients', 'budget-clients-without-effects', 'budget-clients-with-result']}
          whole={clients}
        />
      </div>
      <DetailBars title={t`Uitkomst voor die cliënten`} figure={figureIn(figures, 'budget-clients-with-result')} place={place} />
      <p className="wh-figures__beside">
        <Link href={allFiguresHref({ ...place, scope: 'capacity' })}>{t`Gemaakte uren aan pgb-onderzoek`}</Link>
      </p>
    </FigureSection>
  )
}
