import { Trans, useLingui } from '@lingui/react/macro'
import { useMutation, useQueryClient } from '@tanstack/react-query'
import { useEffect, useRef, useState } from 'react'
import { Button } from '#design/button.tsx'
import { Dialog } from '#design/dialog.tsx'
import { TextArea } from '#design/text-area.tsx'
import { api } from '#platform/web/api.ts'
import { usePageForm } from '#platform/web/page-form.ts'
import { RefusalPanel } from '#platform/web/refusal-panel.tsx'
import { type Activity, type ProgrammeVersion, RetireActivity as Retirement } from '../../../contract.ts'
import { VersionForm } from '../VersionForm.tsx'
import { keepVersion } from '../version-queries.ts'

const WithReason = Retirement.required({ because: true })

/** An activity that is not carried out any more stays readable, with the reason; it can be taken up again. */
export function RetireActivity({ activity }: { activity: Activity }) {
  const { t } = useLingui()
  const [asked, setAsked] = useState(false)
  const place = useFocusOnTurn(activity.retired)
  if (activity.retired)
    return (
      <div ref={place}>
        <TakeUpAgain activity={activity} />
      </div>
    )
  return (
    <div ref={place} className="wh-edit__last">
      <Button look="subtle" onClick={() => setAsked(true)}>{t`Activiteit laten vervallen`}</Button>
      <Dialog open={asked} title={t`Activiteit laten vervallen`} onClose={() => setAsked(false)}>
        <RetireForm activity={activity} onClose={() => setAsked(false)} />
      </Dialog>
    </div>
  )
}

/** One button takes the place of the other, and its focus. */
function useFocusOnTurn(retired: boolean) {
  const place = useRef<HTMLDivElement>(null)
  const was = useRef(retired)
  useEffect(() => {
    if (was.current !== retired) place.current?.querySelector('button')?.focus()
    was.current = retired
  }, [retired])
  return place
}

function RetireForm({ activity, onClose }: { activity: Activity; onClose: () => void }) {
  const { t } = useLingui()
  const queries = useQueryClient()
  const form = usePageForm<{ retired: true; because: string }, Retirement, ProgrammeVersion>({
    schema: WithReason,
    defaultValues: { retired: true, because: '' },
    send: (retirement) => api.send('PUT', `/programme/activities/${activity.id}/retirement`, retirement),
    onSent: (saved) => {
      onClose()
      void keepVersion(queries, saved)
    },
  })
  return (
    <VersionForm form={form} save={t`Laten vervallen`} onCancel={onClose}>
      <p>
        <Trans>De tekst blijft in het programma staan, met uw reden erbij. Het aandeel van de capaciteit komt vrij.</Trans>
      </p>
      <TextArea {...form.field('because')} label={t`Waarom vervalt deze activiteit?`} rows={3} lang="nl" />
    </VersionForm>
  )
}

function TakeUpAgain({ activity }: { activity: Activity }) {
  const { t } = useLingui()
  const queries = useQueryClient()
  const taking = useMutation({
    mutationFn: () => api.send<ProgrammeVersion>('PUT', `/programme/activities/${activity.id}/retirement`, { retired: false }),
    onSuccess: (saved) => keepVersion(queries, saved),
  })
  return (
    <>
      <RefusalPanel refusal={taking.error} />
      <Button pending={taking.isPending} onClick={() => taking.mutate()}>{t`Activiteit weer opnemen`}</Button>
    </>
  )
}
