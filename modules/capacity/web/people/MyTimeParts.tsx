import { useLingui } from '@lingui/react/macro'
import { keepPreviousData, useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { Disclosure } from '#design/disclosure.tsx'
import { LoadingState } from '#design/loading-state.tsx'
import { RefusalPanel } from '#platform/web/refusal-panel.tsx'
import { AbsenceCard } from './AbsenceCard.tsx'
import { MonthsOfTime } from './MonthsOfTime.tsx'
import { PatternCard } from './PatternCard.tsx'
import { ownTimeQuery } from './people-queries.ts'
import '../capacity.css'

/** The own leave and training, the working pattern, and what a year comes to; this year first. */
export function MyTimeParts() {
  const { t } = useLingui()
  const [year, setYear] = useState<number>()
  const time = useQuery({ ...ownTimeQuery(year), placeholderData: keepPreviousData })
  if (time.isError) return <RefusalPanel refusal={time.error} onRetry={() => void time.refetch()} />
  if (!time.data) return <LoadingState lines={4} />
  const shown = time.data.year
  return (
    <>
      <AbsenceCard time={time.data} addTo="/capacity/own-absences" onYear={setYear} turnsYears />
      <PatternCard time={time.data} />
      <Disclosure summary={t`Tijd per maand in ${shown}, in uren`}>
        <MonthsOfTime months={time.data.months} />
      </Disclosure>
    </>
  )
}
