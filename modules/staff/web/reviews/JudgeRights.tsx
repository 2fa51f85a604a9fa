import { Trans, useLingui } from '@lingui/react/macro'
import { useState } from 'react'
import { Button, ButtonGroup } from '#design/button.tsx'
import { ConfirmDialog, Dialog } from '#design/dialog.tsx'
import { TextArea } from '#design/text-area.tsx'
import { api } from '#platform/web/api.ts'
import type { CheckedBy } from '#platform/web/check-by.ts'
import { usePageForm } from '#platform/web/page-form.ts'
import { RefusalPanel } from '#platform/web/refusal-panel.tsx'
import { ReviewRights, type Rights } from '../../contract.ts'
import { RightsInWords } from '../rights-in-words.tsx'
import { useStaffCommand } from '../staff-queries.ts'

interface JudgeRightsProps {
  account: { id: string; name: string }
  rights: Rights
  /** After it was said, when the buttons themselves may be gone. */
  onDone?: () => void
}

/** "Klopt" or "Moet anders": what was seen goes along, so that nobody confirms what changed in the meantime. */
export function JudgeRights({ account, rights, onDone }: JudgeRightsProps) {
  const { t } = useLingui()
  const [asked, setAsked] = useState<'right' | 'to-change'>()
  const close = () => setAsked(undefined)
  const judge = useStaffCommand(
    (said: ReviewRights) => api.send('POST', `/accounts/${encodeURIComponent(account.id)}/reviews`, said),
    () => {
      close()
      onDone?.()
    },
  )
  const { name } = account
  return (
    <div className="wh-judge">
      <Button small aria-label={t`Klopt: ${name}`} onClick={() => setAsked('right')}>
        {t`Klopt`}
      </Button>
      <Button small look="subtle" aria-label={t`Moet anders: ${name}`} onClick={() => setAsked('to-change')}>
        {t`Moet anders`}
      </Button>
      <ConfirmDialog
        open={asked === 'right'}
        title={t`Kloppen de rechten van ${name}?`}
        confirm={t`Ja, dit klopt`}
        pending={judge.isPending}
        onConfirm={() => judge.mutate({ verdict: 'right', seen: rights.seen })}
        onClose={close}
      >
        <RightsInWords rights={rights} />
        <p className="wh-small">
          <Trans>Uw naam, de dag en deze rechten worden bewaard.</Trans>
        </p>
        <RefusalPanel refusal={judge.error} />
      </ConfirmDialog>
      <Dialog open={asked === 'to-change'} title={t`Wat moet anders bij ${name}?`} onClose={close}>
        <ToChangeForm seen={rights.seen} send={judge.mutateAsync} onClose={close} />
      </Dialog>
    </div>
  )
}

function ToChangeForm({ seen, send, onClose }: { seen: string; send: (said: ReviewRights) => Promise<unknown>; onClose: () => void }) {
  const { t } = useLingui()
  const checked: CheckedBy<ReviewRights> = {
    safeParse: (asked, how) => ReviewRights.required({ note: true }).safeParse({ ...(asked as object), verdict: 'to-change', seen }, how),
  }
  const { field, submit, refusal, sending } = usePageForm({ schema: checked, defaultValues: { note: '' }, send })
  return (
    <form className="wh-form" noValidate onSubmit={(event) => void submit(event)}>
      <TextArea
        {...field('note')}
        label={t`Wat moet er veranderen?`}
        description={t`De functioneel beheerder ziet dit bij zijn werk, tot iemand bevestigt dat de rechten kloppen.`}
        rows={3}
        maxLength={500}
      />
      <RefusalPanel refusal={refusal} />
      <ButtonGroup>
        <Button type="submit" look="primary" pending={sending}>
          {t`Doorgeven`}
        </Button>
        <Button onClick={onClose}>{t`Annuleren`}</Button>
      </ButtonGroup>
    </form>
  )
}
