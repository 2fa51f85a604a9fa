import { Trans, useLingui } from '@lingui/react/macro'
import { useState } from 'react'
import { Button } from '#design/button.tsx'
import { Card } from '#design/card.tsx'
import { DefinitionList } from '#design/definition-list.tsx'
import { ConfirmDialog, Dialog } from '#design/dialog.tsx'
import { weekdays, weekdayWords } from '#platform/contract/weekday-words.ts'
import { capital } from '#platform/contract/words.ts'
import { hoursOn } from '#platform/contract/working-time-rules.ts'
import { api } from '#platform/web/api.ts'
import { useFormat } from '#platform/web/format.ts'
import { useWord } from '#platform/web/language.ts'
import { RefusalPanel } from '#platform/web/refusal-panel.tsx'
import { useMay } from '#platform/web/session.ts'
import { firstHours, type OfficeCalendarFile, type OpeningVersion } from '../../contract.ts'
import { useStaffCommand } from '../staff-queries.ts'
import { ChangeHoursForm } from './ChangeHoursForm.tsx'
import { writeParts } from './hours-text.ts'

/** The hours of the week that hold now, and those that are coming. */
export function WeekHours({ office }: { office: OfficeCalendarFile }) {
  const { t } = useLingui()
  const format = useFormat()
  const mayKeep = useMay('staff.keep-calendar')
  const [changing, setChanging] = useState(false)
  const now = hoursOn(office, office.today) ?? firstHours
  const coming = office.hours.filter(({ validFrom }) => validFrom > office.today)
  const since = format.longDate(now.validFrom)
  return (
    <>
      <Card
        title={t`De week`}
        actions={
          mayKeep ? (
            <Button small onClick={() => setChanging(true)}>
              {t`Openingstijden wijzigen`}
            </Button>
          ) : undefined
        }
      >
        <WeekOf hours={now} />
        <p className="wh-small wh-since">
          {now.validFrom === firstHours.validFrom ? (
            <Trans>Dit zijn de tijden waarmee elke gemeente begint.</Trans>
          ) : (
            <Trans>Zo sinds {since}.</Trans>
          )}
        </p>
      </Card>
      {coming.map((version) => (
        <ComingHours key={version.validFrom} municipality={office.municipality.code} version={version} />
      ))}
      <Dialog open={changing} title={t`Openingstijden wijzigen`} onClose={() => setChanging(false)}>
        <ChangeHoursForm office={office} from={coming.at(-1) ?? now} onClose={() => setChanging(false)} />
      </Dialog>
    </>
  )
}

function ComingHours({ municipality, version }: { municipality: string; version: OpeningVersion }) {
  const { t } = useLingui()
  const mayKeep = useMay('staff.keep-calendar')
  const day = useFormat().longDate(version.validFrom)
  const [asking, setAsking] = useState(false)
  const withdraw = useStaffCommand(
    () => api.send('POST', '/office-calendar/hours/removals', { municipality, validFrom: version.validFrom }),
    () => setAsking(false),
  )
  return (
    <Card
      title={t`Vanaf ${day}`}
      look="marked"
      actions={
        mayKeep ? (
          <Button small onClick={() => setAsking(true)}>
            {t`Intrekken`}
          </Button>
        ) : undefined
      }
    >
      <WeekOf hours={version} />
      <ConfirmDialog
        open={asking}
        title={t`De tijden vanaf ${day} intrekken?`}
        confirm={t`Intrekken`}
        danger
        pending={withdraw.isPending}
        onConfirm={() => withdraw.mutate()}
        onClose={() => setAsking(false)}
      >
        <p>
          <Trans>De tijden die daarvoor gelden, blijven dan gelden.</Trans>
        </p>
        <RefusalPanel refusal={withdraw.error} />
      </ConfirmDialog>
    </Card>
  )
}

function WeekOf({ hours }: { hours: OpeningVersion }) {
  const { t } = useLingui()
  const word = useWord()
  const partsOn = (weekday: number) => writeParts(hours.weekdays.filter((part) => part.weekday === weekday))
  return (
    <DefinitionList
      facts={weekdays.map((weekday) => ({
        term: capital(word(weekdayWords[weekday])),
        value: <span className="wh-hours">{partsOn(weekday) || t`dicht`}</span>,
      }))}
    />
  )
}
