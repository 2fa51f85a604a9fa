import { Trans, useLingui } from '@lingui/react/macro'
import { type Column, DataTable } from '#design/data-table.tsx'
import { useFormat } from '#platform/web/format.ts'
import { useWord } from '#platform/web/language.ts'
import type { Figure, FigureKey } from '../../../contract.ts'
import { FigureLink } from '../FigureLink.tsx'
import { figureIn } from '../figure-in.ts'
import { isChanged, Now } from '../Now.tsx'
import { FigureSection } from './FigureSection.tsx'
import type { GroupProps } from './group-props.ts'

const amounts = ['monthly-amount', 'yearly-saving', 'recovered', 'fined'] as const
// No fine stands under Wmo or Youth Act; what was received stands beside what is recovered.
const amountsOfBudgets = ['monthly-amount', 'yearly-saving', 'recovered', 'budget-received'] as const

/** Amounts, each with the way it was reckoned printed beside it: a saving is an assumption and says so. */
export function AmountSection({ figures, place }: GroupProps) {
  const { t } = useLingui()
  const word = useWord()
  const format = useFormat()
  const all: readonly FigureKey[] = figures.scope === 'personal-budget' ? amountsOfBudgets : amounts
  const rows = all.map((key) => figureIn(figures, key))
  const now: Column<Figure>[] = rows.some(isChanged)
    ? [{ key: 'now', header: t`Nu`, align: 'end', cell: (figure) => <Now figure={figure} /> }]
    : []
  return (
    <FigureSection
      id="bedragen"
      wide
      says={
        <Trans>
          Bedragen die bij de uitkomst zijn vastgelegd. Achter elk bedrag staat hoe het is berekend; een besparing is een aanname, geen
          ontvangst.
        </Trans>
      }
    >
      <DataTable
        caption={t`Bedragen en hoe ze zijn berekend`}
        rows={rows}
        rowKey={({ key }) => key}
        columns={[
          { key: 'name', header: t`Cijfer`, cell: (figure) => word(figure.words) },
          {
            key: 'amount',
            header: t`Bedrag`,
            align: 'end',
            cell: (figure) => <FigureLink place={place} figure={figure} count={figure.numerator} shown={format.money(figure.cents)} />,
          },
          ...now,
          { key: 'files', header: t`In dossiers`, align: 'end', cell: ({ numerator }) => format.number(numerator) },
          { key: 'formula', header: t`Zo berekend`, cell: ({ formula }) => (formula ? word(formula) : '–') },
        ]}
      />
    </FigureSection>
  )
}
