import { Trans, useLingui } from '@lingui/react/macro'
import { useState } from 'react'
import { Alert } from '#design/alert.tsx'
import { Button } from '#design/button.tsx'
import { ConfirmDialog } from '#design/dialog.tsx'
import { TextArea } from '#design/text-area.tsx'
import { useWord } from '#platform/web/language.ts'
import { RefusalPanel } from '#platform/web/refusal-panel.tsx'
import { easeWords, READABLE_FROM, readabilityOf } from '../../contract/readability-rules.ts'
import type { ChangeState, Item } from '../../contract.ts'
import { useKeepItem } from './keep-item.ts'

/** Puts a text in use, with a warning when it is hard to read, or withdraws it with a reason. */
export function StateButton({ item }: { item: Item }) {
  const { t } = useLingui()
  const word = useWord()
  const [open, setOpen] = useState(false)
  const [because, setBecause] = useState('')
  const change = useKeepItem<ChangeState>(item.id, 'PUT', '/state', () => setOpen(false))
  const { revision } = item
  const withdrawing = item.state === 'in-use'
  const reading = readabilityOf(item.body)
  const label = withdrawing ? t`Intrekken` : t`In gebruik nemen`
  return (
    <>
      <Button look={withdrawing ? 'secondary' : 'primary'} onClick={() => setOpen(true)}>
        {label}
      </Button>
      <ConfirmDialog
        open={open}
        title={withdrawing ? t`Deze tekst intrekken?` : t`Deze tekst in gebruik nemen?`}
        confirm={label}
        pending={change.isPending}
        onConfirm={() => change.mutate(withdrawing ? { state: 'withdrawn', because, revision } : { state: 'in-use', revision })}
        onClose={() => setOpen(false)}
      >
        {withdrawing ? (
          <TextArea
            name="because"
            label={t`Waarom?`}
            value={because}
            onChange={(event) => setBecause(event.target.value)}
            maxLength={500}
          />
        ) : (
          <>
            <p>{item.public ? t`De tekst staat daarna ook op de openbare pagina.` : t`Collega’s kunnen de tekst daarna gebruiken.`}</p>
            {reading && reading.figure < READABLE_FROM ? (
              <Alert kind="warning" title={word(easeWords[reading.ease])}>
                <Trans>Veel inwoners vinden deze tekst moeilijk. Bij de tekst staat wat eenvoudiger kan. U mag hem toch gebruiken.</Trans>
              </Alert>
            ) : null}
          </>
        )}
        <RefusalPanel refusal={change.error} />
      </ConfirmDialog>
    </>
  )
}
