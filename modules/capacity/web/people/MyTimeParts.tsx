import { useLingui } from '@lingui/react/macro'
import { useQuery } from '@tanstack/react-query'
import { Disclosure } from '#design/disclosure.tsx'
import { LoadingState } from '#design/loading-state.tsx'
import { RefusalPanel } from '#platform/web/refusal-panel.tsx'
import { AbsenceCard } from './AbsenceCard.tsx'
import { MonthsOfTime } from './MonthsOfTime.tsx'
import { PatternCard } from './PatternCard.tsx'
import { ownTimeQuery } from './people-queries.ts'
import '../capacity.css'

/** The own leave and training, the working pattern, and what this year comes to. */
export function MyTimeParts() {
  const { t } = useLingui()
  const time = useQuery(ownTimeQuery())
  if (time.isError) return <RefusalPanel refusal={time.error} onRetry={() => void time.refetch()} />
  if (!time.data) return <LoadingState lines={4} />
  return (
    <>
      <AbsenceCard time={time.data} addTo="/capacity/own-absences" />
      <PatternCard time={time.data} />
      <Disclosure summary={t`Tijd per maand, in uren`}>
        <MonthsOfTime months={time.data.months} />
      </Disclosure>
    </>
  )
}
