import { useLingui } from '@lingui/react/macro'
import { useQuery } from '@tanstack/react-query'
import { Link } from '#design/link.tsx'
import { useFormat } from '#platform/web/format.ts'
import type { DutyNow, QuestionKind } from '../../contract.ts'
import { dutyNowQuery } from './duty-queries.ts'
import '../advice.css'

interface OnDutyNowProps {
  kind?: QuestionKind | undefined
  municipality?: string | undefined
  /** On the page of the week itself, which needs no link to itself */
  here?: boolean
}

/** Who is at the desk now and how to reach them, or who begins when. Says nothing when the desk is not set. */
export function OnDutyNow({ kind = 'livelihood-application', municipality, here }: OnDutyNowProps) {
  const { t } = useLingui()
  const says = useDutyWords()
  const { data } = useQuery(dutyNowQuery(kind, municipality))
  return (
    <span className="wh-on-duty" role="status">
      {data ? says(data) : null} {here ? null : <Link href="/advies/dienst">{t`Wie heeft wanneer dienst`}</Link>}
    </span>
  )
}

function useDutyWords(): (duty: DutyNow) => string {
  const { t } = useLingui()
  const format = useFormat()
  return ({ open, onDuty, next }) => {
    if (onDuty.length > 0) {
      const names = onDuty.map(({ name, reach, until }) => {
        const time = format.time(until)
        const phone = reach.phone ? t`toestel ${reach.phone}` : ''
        const room = reach.room ? t`kamer ${reach.room}` : ''
        return [name, phone, room, reach.chat, t`tot ${time}`].filter(Boolean).join(' · ')
      })
      const list = names.join('; ')
      return t`Nu aan de adviesdesk: ${list}`
    }
    const closed = open ? t`Er is nu niemand aan de adviesdesk.` : t`De adviesdesk is dicht.`
    if (!next) return `${closed} ${t`Uw vraag wacht tot er weer iemand dienst heeft.`}`
    const day = format.longDate(next.at)
    const time = format.time(next.at)
    const who = next.names.join(', ')
    return `${closed} ${t`Op ${day} om ${time} begint ${who}; uw vraag wacht tot dan.`}`
  }
}
