import { Trans, useLingui } from '@lingui/react/macro'
import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { Button } from '#design/button.tsx'
import { Card } from '#design/card.tsx'
import { type Column, DataTable } from '#design/data-table.tsx'
import { RefusalPanel } from '#platform/web/refusal-panel.tsx'
import type { Action, AttendanceOfPerson } from '../../contract.ts'
import { AttendanceDialog } from './AttendanceDialog.tsx'
import { attendanceQuery } from './crew-queries.ts'

/** From the day of the action: when everybody was really there. The hours of the week are proposed from it. */
export function AttendanceCard({ action }: { action: Action }) {
  const { t } = useLingui()
  const attendance = useQuery(attendanceQuery(action.id))
  const [chosen, setChosen] = useState<AttendanceOfPerson>()
  if (attendance.isError) return <RefusalPanel refusal={attendance.error} onRetry={() => void attendance.refetch()} />
  const { open = false, people = [] } = attendance.data ?? {}
  const said = people.some(({ there }) => there.day ?? there.evening)
  if (people.length === 0 || (!open && !said)) return null

  const times = (part: 'day' | 'evening', header: string): Column<AttendanceOfPerson> => ({
    key: part,
    header,
    cell: ({ there }) => (there[part] ? `${there[part].from}–${there[part].until}` : '–'),
  })
  const columns: Column<AttendanceOfPerson>[] = [
    { key: 'name', header: t`Naam`, cell: ({ person }) => person.name },
    ...(action.day ? [times('day', t`Overdag`)] : []),
    ...(action.evening ? [times('evening', t`’s Avonds`)] : []),
  ]
  if (open)
    columns.push({
      key: 'do',
      header: t`Invullen`,
      cell: (row) =>
        row.mayRecord ? (
          <Button small aria-label={t`Aanwezigheid van ${row.person.name} invullen`} onClick={() => setChosen(row)}>{t`Invullen`}</Button>
        ) : null,
    })
  return (
    <Card title={t`Wie er was`}>
      <p>
        <Trans>Wanneer iedereen er echt was. Uit deze tijden komt het voorstel voor uw uren.</Trans>
      </p>
      <DataTable caption={t`Wie er was, en wanneer`} rows={people} rowKey={({ person }) => person.id} columns={columns} />
      <AttendanceDialog action={action} row={chosen} onClose={() => setChosen(undefined)} />
    </Card>
  )
}
