import { useLingui } from '@lingui/react/macro'
import { useMutation, useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import { api, RefusalError } from '#platform/web/api.ts'
import type { HoursWeek } from '../../contract.ts'
import { addLine, changesClosed, domId, type HoursDraft, isTyped, minutesOf, startDraft, takeOver, wantedOf } from './hours-draft.ts'
import { hoursWeekQuery } from './hours-queries.ts'

const REASON = '#/body/reason'

/** The week as somebody is correcting it, and what it takes to confirm it. */
export function useConfirmWeek(week: HoursWeek) {
  const { t } = useLingui()
  const queries = useQueryClient()
  const [draft, setDraft] = useState(() => startDraft(week))
  const [reason, setReason] = useState('')
  const [said, setSaid] = useState(false)
  const [tried, setTried] = useState(false)
  const needsReason = changesClosed(draft, week)

  const sending = useMutation({
    mutationFn: () => api.send<HoursWeek>('POST', '/capacity/hours/weeks', wantedOf(draft, week.monday, needsReason ? reason : '')),
    onError: (error) => {
      const pointer = error instanceof RefusalError ? error.errors[0]?.pointer : undefined
      const line = draft.lines[Number(pointer?.split('/')[3])]
      if (pointer === REASON) focusSoon('reason')
      else if (line) focusSoon(domId(line.id))
    },
    onSuccess: async (answer) => {
      setDraft(startDraft(answer))
      setReason('')
      setSaid(true)
      setTried(false)
      queries.setQueriesData<HoursWeek>({ queryKey: ['capacity', 'hours'] }, (known) =>
        known?.own && known.monday === answer.monday ? answer : known,
      )
      await queries.invalidateQueries({ queryKey: ['capacity'] })
    },
  })
  const refusal = sending.error instanceof RefusalError ? sending.error : undefined
  const unreadable = draft.lines.find(({ value }) => minutesOf(value) === undefined)

  function change(next: HoursDraft) {
    setSaid(false)
    sending.reset()
    setDraft(next)
  }

  return {
    draft,
    change,
    add: (day: string) => {
      const next = addLine(draft, day)
      change(next)
      focusSoon(`${domId(next.lines.at(-1)?.id ?? '')}-activity`)
    },
    /** Why a closed month changes; asked for when it does */
    reason,
    setReason,
    needsReason,
    typed: draft.lines.some(isTyped),
    unreadable: unreadable !== undefined,
    confirm: () => {
      setTried(true)
      if (unreadable) focusSoon(domId(unreadable.id))
      else if (!sending.isPending) sending.mutate()
    },
    sending: sending.isPending,
    /** Confirmed just now, and nothing typed since */
    said,
    error: sending.error,
    reasonError: refusal?.errors.find(({ pointer }) => pointer === REASON)?.detail,
    lineErrors: new Map(
      draft.lines.flatMap(({ id, value }, index) => {
        const refused = refusal?.errors.find(({ pointer }) => pointer.startsWith(`#/body/lines/${index}/`))
        if (refused) return [[id, refused.detail] as const]
        return tried && minutesOf(value) === undefined ? [[id, t`Vul uren in als 7:15 of 7,25. Een dag heeft 24 uur.`] as const] : []
      }),
    ),
    changedElsewhere: refusal?.code === 'hours.changed-meanwhile',
    /** Lays what was typed over the newest state. */
    fetchAgain: async () => {
      const fresh = await queries.fetchQuery({ ...hoursWeekQuery(week.monday), staleTime: 0 })
      change(takeOver(draft, fresh))
    },
  }
}

/** Once it is on the screen. */
function focusSoon(field: string): void {
  requestAnimationFrame(() => document.getElementById(`field-${field}`)?.focus())
}
