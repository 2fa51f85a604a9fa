import { Trans, useLingui } from '@lingui/react/macro'
import { useMutation } from '@tanstack/react-query'
import { type SubmitEvent, useEffect, useState } from 'react'
import { Alert } from '#design/alert.tsx'
import { Button } from '#design/button.tsx'
import { Checkbox } from '#design/choices.tsx'
import { Disclosure } from '#design/disclosure.tsx'
import { TextField } from '#design/text-field.tsx'
import { RefusalPanel } from '#platform/web/refusal-panel.tsx'
import { useSession } from '#platform/web/session.ts'
import { NewCodeForm } from './CodeFields.tsx'
import { FieldHeading } from './FieldHeading.tsx'
import type { OpenPack } from './open-pack.ts'
import { SignInAgain } from './SignInAgain.tsx'
import type { KeptPack } from './store.ts'
import { chooseNewCode, unlock } from './take-along.ts'
import { useConnection } from './use-connection.ts'

interface LockedPackProps {
  kept: KeptPack
  onOpen: (open: OpenPack) => void
}

/** The door: the code opens it, with or without a connection. */
export function LockedPack({ kept, onOpen }: LockedPackProps) {
  const { t } = useLingui()
  const [code, setCode] = useState('')
  const [shown, setShown] = useState(false)
  const seconds = useSecondsUntil(kept.waitUntil)
  const opening = useMutation({
    mutationFn: () => unlock(kept, code),
    networkMode: 'always',
    onSuccess: (open) => open && onOpen(open),
  })
  const isWrong = opening.isSuccess && !opening.data

  function send(event: SubmitEvent) {
    event.preventDefault()
    if (seconds === 0 && code !== '') opening.mutate()
  }

  return (
    <>
      <FieldHeading title={t`Vergrendeld`}>
        <p>
          <Trans>Vul uw veldcode in. Dat werkt ook zonder verbinding.</Trans>
        </p>
      </FieldHeading>
      <form onSubmit={send} noValidate autoComplete="off" className="wh-form">
        <TextField
          name="code"
          type={shown ? 'text' : 'password'}
          label={t`Veldcode`}
          autoComplete="off"
          autoCapitalize="none"
          value={code}
          error={isWrong ? t`Deze code klopt niet. Probeer het opnieuw.` : undefined}
          onChange={(event) => setCode(event.target.value)}
        />
        <Checkbox name="show" label={t`Code tonen`} checked={shown} onChange={(event) => setShown(event.target.checked)} />
        {seconds > 0 ? (
          <Alert kind="warning" title={t`Te vaak een verkeerde code`} live>
            <Trans>Wacht nog {seconds} seconden. Elke volgende verkeerde code duurt langer.</Trans>
          </Alert>
        ) : null}
        <Button type="submit" look="primary" pending={opening.isPending} disabled={seconds > 0}>
          {t`Openen`}
        </Button>
      </form>
      <Disclosure summary={t`Code vergeten`}>
        <ForgottenCode kept={kept} onOpen={onOpen} />
      </Disclosure>
    </>
  )
}

function ForgottenCode({ kept, onOpen }: LockedPackProps) {
  const { t } = useLingui()
  const isOnline = useConnection()
  const session = useSession()
  const choosing = useMutation({ mutationFn: (code: string) => chooseNewCode(kept, code), onSuccess: onOpen })
  if (session && !session.account) return <SignInAgain actionId={kept.actionId} />
  if (!isOnline || !session)
    return (
      <p>
        <Trans>Meld u aan met verbinding, dan kunt u een nieuwe code kiezen. Wat op dit apparaat staat blijft bewaard.</Trans>
      </p>
    )
  return (
    <NewCodeForm submit={t`Nieuwe code gebruiken`} pending={choosing.isPending} onCode={(code) => choosing.mutate(code)}>
      <RefusalPanel refusal={choosing.error} />
    </NewCodeForm>
  )
}

function useSecondsUntil(moment: number): number {
  const [now, setNow] = useState(Date.now)
  useEffect(() => {
    setNow(Date.now())
    if (moment <= Date.now()) return
    const timer = setInterval(() => setNow(Date.now()), 500)
    return () => clearInterval(timer)
  }, [moment])
  return Math.max(0, Math.ceil((moment - now) / 1000))
}
