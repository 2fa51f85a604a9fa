import { Trans, useLingui } from '@lingui/react/macro'
import { useState } from 'react'
import { Button } from '#design/button.tsx'
import { Card } from '#design/card.tsx'
import { DataTable } from '#design/data-table.tsx'
import { Dialog } from '#design/dialog.tsx'
import { StatusBadge } from '#design/status-badge.tsx'
import { Tabs } from '#design/tabs.tsx'
import { capital } from '#platform/contract/words.ts'
import { api } from '#platform/web/api.ts'
import { useFormat } from '#platform/web/format.ts'
import { RefusalPanel } from '#platform/web/refusal-panel.tsx'
import { useMay } from '#platform/web/session.ts'
import type { OfficeCalendarFile } from '../../contract.ts'
import { useStaffCommand } from '../staff-queries.ts'
import { type DayOfYear, daysOfYear } from './days-of-year.ts'
import { SetDayForm } from './SetDayForm.tsx'
import { useHolidayName } from './use-holiday-name.ts'

type Asking = { open: false } | { open: true; day: string }

/** This year and the next: public holidays, and the days on which the office closes of its own accord. */
export function DaysOfYear({ office }: { office: OfficeCalendarFile }) {
  const { t } = useLingui()
  const mayKeep = useMay('staff.keep-calendar')
  const thisYear = Number(office.today.slice(0, 4))
  const [year, setYear] = useState(String(thisYear))
  const [asking, setAsking] = useState<Asking>()
  const close = () => setAsking(undefined)
  return (
    <Card
      title={t`Feestdagen en sluitingsdagen`}
      actions={
        mayKeep ? (
          <Button small onClick={() => setAsking({ open: false })}>
            {t`Dag sluiten`}
          </Button>
        ) : undefined
      }
    >
      <Tabs
        label={t`Jaar`}
        selected={year}
        onSelect={setYear}
        tabs={[thisYear, thisYear + 1].map((one) => ({
          id: String(one),
          label: String(one),
          content: <YearTable office={office} year={one} onOpen={(day) => setAsking({ open: true, day })} />,
        }))}
      />
      <Dialog open={asking !== undefined} title={asking?.open ? t`Toch open op een feestdag` : t`Dag sluiten`} onClose={close}>
        {asking ? (
          <SetDayForm municipality={office.municipality.code} open={asking.open} day={asking.open ? asking.day : ''} onClose={close} />
        ) : null}
      </Dialog>
    </Card>
  )
}

function YearTable({ office, year, onOpen }: { office: OfficeCalendarFile; year: number; onOpen: (day: string) => void }) {
  const { t } = useLingui()
  const format = useFormat()
  const nameOf = useHolidayName()
  const mayKeep = useMay('staff.keep-calendar')
  const clear = useStaffCommand((day: string) =>
    api.send('POST', '/office-calendar/days/removals', { municipality: office.municipality.code, day }),
  )
  const what = ({ holidays, set }: DayOfYear) => [...holidays.map(nameOf), ...(set ? [set.name] : [])].join(' · ')
  return (
    <>
      <RefusalPanel refusal={clear.error} />
      <DataTable
        caption={t`Feestdagen en sluitingsdagen van ${String(year)}`}
        rows={daysOfYear(year, office, office.days)}
        rowKey={(row) => row.day}
        columns={[
          { key: 'day', header: t`Dag`, cell: (row) => capital(format.longDate(row.day).replace(/ \d{4}$/, '')) },
          { key: 'what', header: t`Wat`, cell: what },
          { key: 'open', header: t`Kantoor`, cell: (row) => <Open row={row} /> },
          ...(mayKeep
            ? [
                {
                  key: 'change',
                  header: t`Wijzigen`,
                  cell: (row: DayOfYear) =>
                    row.day < office.today ? (
                      <span className="wh-small">{t`voorbij`}</span>
                    ) : (
                      <ChangeDay row={row} onOpen={onOpen} onClear={(day) => clear.mutate(day)} />
                    ),
                },
              ]
            : []),
        ]}
      />
    </>
  )
}

function Open({ row }: { row: DayOfYear }) {
  if (row.open)
    return (
      <StatusBadge tone="safe">
        <Trans>toch open</Trans>
      </StatusBadge>
    )
  return (
    <StatusBadge>
      <Trans>dicht</Trans>
    </StatusBadge>
  )
}

function ChangeDay({ row, onOpen, onClear }: { row: DayOfYear; onOpen: (day: string) => void; onClear: (day: string) => void }) {
  const { t } = useLingui()
  const day = useFormat().longDate(row.day)
  if (row.set)
    return (
      <div className="wh-judge">
        <Button small look="subtle" aria-label={row.open ? t`Weer dicht: ${day}` : t`Weer open: ${day}`} onClick={() => onClear(row.day)}>
          {row.open ? t`Weer dicht` : t`Weer open`}
        </Button>
      </div>
    )
  if (!row.hasHours) return null
  return (
    <div className="wh-judge">
      <Button small look="subtle" aria-label={t`Toch open: ${day}`} onClick={() => onOpen(row.day)}>
        {t`Toch open`}
      </Button>
    </div>
  )
}
