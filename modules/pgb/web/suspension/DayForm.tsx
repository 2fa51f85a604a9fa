import { useLingui } from '@lingui/react/macro'
import { z } from 'zod'
import { Button } from '#design/button.tsx'
import { DateField } from '#design/date-field.tsx'
import { dayInAmsterdam } from '#platform/contract/calendar.ts'
import { api } from '#platform/web/api.ts'
import { usePageForm } from '#platform/web/page-form.ts'
import { RefusalPanel } from '#platform/web/refusal-panel.tsx'
import type { Suspension } from '../../contract.ts'
import { useReadAgain } from './suspension-queries.ts'

const OnDay = z.object({ on: z.iso.date() })
type OnDay = z.output<typeof OnDay>

interface DayFormProps {
  suspension: Suspension
  path: 'letter' | 'provider-notice' | 'svb-request' | 'svb-end' | 'svb-end-confirmation'
  intro: string
  label: string
}

/** A step of which only the day is asked: today unless somebody says otherwise. */
export function DayForm({ suspension: { id, revision }, path, intro, label }: DayFormProps) {
  const { t } = useLingui()
  const readAgain = useReadAgain()
  const { field, submit, refusal, sending } = usePageForm<OnDay, OnDay, undefined>({
    schema: OnDay,
    defaultValues: { on: dayInAmsterdam(new Date()) },
    send: ({ on }) => api.send('POST', `/suspensions/${id}/${path}`, { on, revision }),
    onSent: async () => {
      await readAgain()
    },
  })
  return (
    <form className="wh-form" noValidate onSubmit={(event) => void submit(event)} aria-label={label}>
      <p>{intro}</p>
      <DateField {...field('on')} label={label} data-width="medium" />
      <RefusalPanel refusal={refusal} />
      <Button type="submit" look="primary" pending={sending}>{t`Dag vastleggen`}</Button>
    </form>
  )
}
