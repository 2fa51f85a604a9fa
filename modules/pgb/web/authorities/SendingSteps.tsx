import { useLingui } from '@lingui/react/macro'
import { type ReactNode, useState } from 'react'
import { Button, ButtonGroup } from '#design/button.tsx'
import { ConfirmDialog, Dialog } from '#design/dialog.tsx'
import { StatusBadge, type StatusTone } from '#design/status-badge.tsx'
import { TextArea } from '#design/text-area.tsx'
import { capital } from '#platform/contract/words.ts'
import { useFormat } from '#platform/web/format.ts'
import { useWord } from '#platform/web/language.ts'
import { RefusalPanel } from '#platform/web/refusal-panel.tsx'
import { sendStateWords } from '../../contract/authority-words.ts'
import { type AuthorityStep, type IkzSubmission, WithdrawFromAuthority } from '../../contract.ts'
import { useBudgetCommand } from '../provider/provider-queries.ts'
import { CommandForm } from './CommandForm.tsx'

type Outgoing = AuthorityStep | IkzSubmission
const tones: Record<Outgoing['state'], StatusTone> = {
  written: 'warning',
  approved: 'active',
  sent: 'safe',
  answered: 'safe',
  withdrawn: 'neutral',
}

/** The head of something that is to leave the house: what, how far, who wrote and who approved. */
export function OutgoingHead({ title, row }: { title: string; row: Outgoing }) {
  const { t } = useLingui()
  const word = useWord()
  const format = useFormat()
  return (
    <>
      <div className="wh-phase__head">
        <h3>{title}</h3>
        <StatusBadge tone={tones[row.state]}>{capital(word(sendStateWords[row.state]))}</StatusBadge>
      </div>
      <p className="wh-budget-small">
        {row.provider.name} · {t`geschreven door ${row.writtenBy.name} op ${format.date(row.writtenAt)}`}
        {row.approvedBy ? ` · ${t`akkoord van ${row.approvedBy.name}`}` : null}
        {row.sentOn ? ` · ${t`verstuurd op ${format.date(row.sentOn)}`}` : null}
      </p>
    </>
  )
}

interface Doing {
  id: string
  works: boolean
  row: Outgoing
  path: string
  send: (close: () => void) => ReactNode
  children?: ReactNode
}

/** What can be done with it now: approve, send, withdraw. Only somebody else than the writer is asked to approve. */
export function OutgoingSteps({ id, works, row, path, send, children }: Doing) {
  const { t } = useLingui()
  const command = useBudgetCommand(id)
  const [open, setOpen] = useState<'approve' | 'send' | 'withdraw'>()
  const close = () => setOpen(undefined)
  const before = row.state === 'written' || row.state === 'approved'
  const approve = () => command.mutateAsync({ method: 'PUT', path: `${path}/${row.id}/approval` }).then(close, () => undefined)
  return (
    <>
      <ButtonGroup>
        {row.mayApprove ? <Button small look="primary" onClick={() => setOpen('approve')}>{t`Akkoord geven`}</Button> : null}
        {works && row.state === 'approved' ? <Button small onClick={() => setOpen('send')}>{t`Versturen vastleggen`}</Button> : null}
        {children}
        {works && before ? <Button small look="subtle" onClick={() => setOpen('withdraw')}>{t`Intrekken`}</Button> : null}
      </ButtonGroup>
      <ConfirmDialog
        open={open === 'approve'}
        title={t`Akkoord geven`}
        confirm={t`Akkoord geven`}
        onClose={close}
        onConfirm={() => void approve()}
      >
        <p>{t`Na uw akkoord kan dit de deur uit. Klopt het, is het nodig, en staat er niets in over cliënten of hun gezondheid?`}</p>
        <RefusalPanel refusal={command.error ?? undefined} />
      </ConfirmDialog>
      <Dialog open={open === 'send'} title={t`Versturen vastleggen`} onClose={close}>
        {open === 'send' ? send(close) : null}
      </Dialog>
      <Dialog open={open === 'withdraw'} title={t`Intrekken`} onClose={close}>
        {open === 'withdraw' ? (
          <CommandForm
            id={id}
            method="PUT"
            path={`${path}/${row.id}/withdrawal`}
            schema={WithdrawFromAuthority}
            does={t`Intrekken`}
            onDone={close}
          >
            {(field) => <TextArea {...field('because')} label={t`Waarom gaat dit niet door?`} rows={3} maxLength={500} />}
          </CommandForm>
        ) : null}
      </Dialog>
    </>
  )
}
