import { useLingui } from '@lingui/react/macro'
import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { Columns } from '#design/card.tsx'
import { LoadingState } from '#design/loading-state.tsx'
import { PageHeading } from '#design/page-heading.tsx'
import { SelectField } from '#design/select-field.tsx'
import { useMunicipalityChoices } from '#platform/web/municipalities.ts'
import { usePageTitle } from '#platform/web/page-title.ts'
import { RefusalPanel } from '#platform/web/refusal-panel.tsx'
import { officeCalendarQuery } from '../staff-queries.ts'
import { useAdministrationTrail } from '../use-administration-trail.ts'
import { DaysOfYear } from './DaysOfYear.tsx'
import { DuePreview } from './DuePreview.tsx'
import { WeekHours } from './WeekHours.tsx'
import '../staff.css'

/** When the office is open: its week, the days that differ, and what that does to a target. */
export function OpeningHoursPage() {
  const { t } = useLingui()
  const choices = useMunicipalityChoices()
  const [chosen, setChosen] = useState(choices[0]?.value)
  const office = useQuery(officeCalendarQuery(chosen))
  usePageTitle(t`Openingstijden`)
  return (
    <>
      <PageHeading
        trail={useAdministrationTrail()}
        title={t`Openingstijden`}
        intro={t`Wanneer het kantoor open is. Alleen in die uren telt de tijd waarbinnen een adviesvraag antwoord krijgt.`}
      />
      {choices.length > 0 ? (
        <SelectField
          name="municipality"
          label={t`Gemeente`}
          width="medium"
          options={choices}
          value={chosen}
          onChange={(event) => setChosen(event.target.value)}
        />
      ) : null}
      {office.isError ? <RefusalPanel refusal={office.error} onRetry={() => void office.refetch()} /> : null}
      {office.isPending ? <LoadingState /> : null}
      {office.data ? (
        <Columns
          key={office.data.municipality.code}
          main={
            <>
              <WeekHours office={office.data} />
              <DaysOfYear office={office.data} />
            </>
          }
          aside={<DuePreview office={office.data} />}
        />
      ) : null}
    </>
  )
}
