import { Plural, Trans, useLingui } from '@lingui/react/macro'
import { type ReactNode, useState } from 'react'
import { Button } from '#design/button.tsx'
import { Card } from '#design/card.tsx'
import { DataTable } from '#design/data-table.tsx'
import { Dialog } from '#design/dialog.tsx'
import { Disclosure } from '#design/disclosure.tsx'
import { EmptyState } from '#design/empty-state.tsx'
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

interface YearTableProps {
  office: OfficeCalendarFile
  year: number
  onOpen: (day: string) => void
}

function YearTable({ office, year, onOpen }: YearTableProps) {
  const { t } = useLingui()
  const mayKeep = useMay('staff.keep-calendar')
  const clear = useStaffCommand((day: string) =>
    api.send('POST', '/office-calendar/days/removals', { municipality: office.municipality.code, day }),
  )
  const days = daysOfYear(year, office, office.days)
  const [past, coming] = [days.filter(({ day }) => day < office.today), days.filter(({ day }) => day >= office.today)]
  return (
    <div className="wh-stack">
      <RefusalPanel refusal={clear.error} />
      <DayTable
        caption={t`Feestdagen en sluitingsdagen van ${String(year)}`}
        days={coming}
        change={mayKeep ? (row) => <ChangeDay row={row} onOpen={onOpen} onClear={(day) => clear.mutate(day)} /> : undefined}
      />
      {past.length > 0 ? (
        <Disclosure summary={<Plural value={past.length} one="# dag is voorbij" other="# dagen zijn voorbij" />}>
          <DayTable caption={t`Dagen van ${String(year)} die voorbij zijn`} days={past} change={undefined} />
        </Disclosure>
      ) : null}
    </div>
  )
}

interface DayTableProps {
  caption: string
  days: readonly DayOfYear[]
  change: ((row: DayOfYear) => ReactNode) | undefined
}

function DayTable({ caption, days, change }: DayTableProps) {
  const { t } = useLingui()
  const format = useFormat()
  const nameOf = useHolidayName()
  const what = ({ holidays, set }: DayOfYear) => [...holidays.map(nameOf), ...(set ? [set.name] : [])].join(' · ')
  return (
    <DataTable
      caption={caption}
      rows={days}
      rowKey={(row) => row.day}
      empty={<EmptyState title={t`Dit jaar komen er geen dagen meer`} />}
      columns={[
        { key: 'day', header: t`Dag`, cell: (row) => capital(format.longDate(row.day).replace(/ \d{4}$/, '')) },
        { key: 'what', header: t`Wat`, cell: what },
        { key: 'open', header: t`Kantoor`, cell: (row) => <Open row={row} /> },
        ...(change ? [{ key: 'change', header: t`Wijzigen`, cell: change }] : []),
      ]}
    />
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
