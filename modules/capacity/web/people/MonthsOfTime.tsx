import { useLingui } from '@lingui/react/macro'
import { DataTable } from '#design/data-table.tsx'
import { capital } from '#platform/contract/words.ts'
import { useFormat } from '#platform/web/format.ts'
import type { PersonTime } from '../../contract.ts'
import { writeHours } from '../hours-text.ts'

type Month = PersonTime['months'][number]

/** The four figures of each month of a year. */
export function MonthsOfTime({ months }: Pick<PersonTime, 'months'>) {
  const { t } = useLingui()
  const format = useFormat()
  if (months.length === 0) return null
  const hours = (name: keyof Omit<Month, 'month'>, header: string) => ({
    key: name,
    header,
    align: 'end' as const,
    cell: (month: Month) => writeHours(month[name]),
  })
  return (
    <DataTable
      caption={t`Tijd per maand`}
      rows={months}
      rowKey={({ month }) => month}
      columns={[
        { key: 'month', header: t`Maand`, cell: ({ month }) => capital(format.month(month)) },
        hours('nominal', t`Nominaal`),
        hours('contracted', t`Contract`),
        hours('available', t`Beschikbaar`),
        hours('deployable', t`Inzetbaar`),
      ]}
    />
  )
}
