import { Trans, useLingui } from '@lingui/react/macro'
import { Button, ButtonGroup } from '#design/button.tsx'
import { DateField } from '#design/date-field.tsx'
import { Dialog } from '#design/dialog.tsx'
import { dayInAmsterdam } from '#platform/contract/calendar.ts'
import { api } from '#platform/web/api.ts'
import type { CheckedBy } from '#platform/web/check-by.ts'
import { usePageForm } from '#platform/web/page-form.ts'
import { RefusalPanel } from '#platform/web/refusal-panel.tsx'
import { EndOn } from '../../contract.ts'
import { useStaffCommand } from '../staff-queries.ts'

interface EndDialogProps {
  open: boolean
  title: string
  path: string
  seenLastDay: string | null
  onClose: () => void
}

/** Gives something its last day. */
export function EndDialog({ open, title, ...rest }: EndDialogProps) {
  const { t } = useLingui()
  return (
    <Dialog open={open} title={t`Beëindigen: ${title}`} onClose={rest.onClose}>
      <EndForm {...rest} />
    </Dialog>
  )
}

function EndForm({ path, seenLastDay, onClose }: Omit<EndDialogProps, 'open' | 'title'>) {
  const { t } = useLingui()
  const end = useStaffCommand((on: EndOn) => api.send('PUT', path, on), onClose)
  const checked: CheckedBy<EndOn> = { safeParse: (asked, how) => EndOn.safeParse({ ...(asked as object), seenLastDay }, how) }
  const { field, submit, refusal, sending } = usePageForm({
    schema: checked,
    defaultValues: { lastDay: dayInAmsterdam(new Date()) },
    send: (on) => end.mutateAsync(on),
  })
  return (
    <form className="wh-form" noValidate onSubmit={(event) => void submit(event)}>
      <p>
        <Trans>Wat tot en met deze dag is gedaan, blijft erop rusten. Een einddatum kan daarna alleen nog eerder.</Trans>
      </p>
      <DateField {...field('lastDay')} label={t`Laatste dag`} />
      <RefusalPanel refusal={refusal} />
      <ButtonGroup>
        <Button type="submit" look="primary" pending={sending}>
          {t`Beëindigen`}
        </Button>
        <Button onClick={onClose}>{t`Annuleren`}</Button>
      </ButtonGroup>
    </form>
  )
}
