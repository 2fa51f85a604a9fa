import { Trans, useLingui } from '@lingui/react/macro'
import { useMutation } from '@tanstack/react-query'
import { useState } from 'react'
import { Alert } from '#design/alert.tsx'
import { Button } from '#design/button.tsx'
import { api } from '#platform/web/api.ts'
import { withoutEmpty } from '#platform/web/check-by.ts'
import { RefusalPanel } from '#platform/web/refusal-panel.tsx'
import { writeSearch } from '#platform/web/search.ts'
import { type PartyFound, Subject } from '../contract.ts'
import { type AskedSubject, subjectOf } from './asked-subject.ts'

/** Asks whether exactly this person or organisation is known. The server records each look-up; nobody can list people. */
export function LookUp({ subject, municipality }: { subject: AskedSubject; municipality: string }) {
  const { t } = useLingui()
  const asked = JSON.stringify(withoutEmpty(subjectOf({ ...subject, address: undefined })))
  const [refused, setRefused] = useState<{ asked: string; why: string }>()
  const place = `/parties/look-up${writeSearch({ municipality })}`
  const lookUp = useMutation({
    mutationFn: ({ at, body }: { at: string; body: string }) => api.send<PartyFound>('POST', at, JSON.parse(body)),
  })
  const answered = lookUp.variables?.body === asked && lookUp.variables.at === place

  function ask() {
    const checked = Subject.safeParse(JSON.parse(asked))
    setRefused(checked.success ? undefined : { asked, why: checked.error.issues[0]?.message ?? '' })
    if (checked.success) lookUp.mutate({ at: place, body: asked })
  }

  return (
    <div className="wh-stack wh-look-up">
      <div>
        <Button pending={lookUp.isPending} onClick={ask}>{t`Opzoeken`}</Button>
      </div>
      {refused?.asked === asked ? <Alert kind="warning" live title={refused.why} /> : null}
      {answered && lookUp.data ? <Found found={lookUp.data} /> : null}
      {answered ? <RefusalPanel refusal={lookUp.error} /> : null}
    </div>
  )
}

function Found({ found: { found, kind, label } }: { found: PartyFound }) {
  const { t } = useLingui()
  if (found)
    return (
      <Alert kind="success" live title={label ? t`Bekend: ${label}` : t`Dit nummer is bekend`}>
        <Trans>De melding komt hierbij te staan. Klopt dit niet? Controleer dan wat u hebt ingevuld.</Trans>
      </Alert>
    )
  return (
    <Alert live title={kind === 'person' ? t`Deze persoon is nog niet bekend` : t`Deze organisatie is nog niet bekend`}>
      <Trans>Bij het vastleggen komt deze er nieuw bij, met wat u hier invult.</Trans>
    </Alert>
  )
}
