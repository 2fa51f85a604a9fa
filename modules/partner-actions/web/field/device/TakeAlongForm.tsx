import { Trans, useLingui } from '@lingui/react/macro'
import { useMutation } from '@tanstack/react-query'
import { Alert } from '#design/alert.tsx'
import { RefusalPanel } from '#platform/web/refusal-panel.tsx'
import { useSession } from '#platform/web/session.ts'
import { NewCodeForm } from './CodeFields.tsx'
import { FieldHeading } from './FieldHeading.tsx'
import type { OpenPack } from './open-pack.ts'
import { SignInAgain } from './SignInAgain.tsx'
import { CannotKeep, takeAlong } from './take-along.ts'
import { useConnection } from './use-connection.ts'

/** Nothing of this action stands here yet: choosing a code takes it along. */
export function TakeAlongForm({ actionId, onTaken }: { actionId: string; onTaken: (open: OpenPack) => void }) {
  const { t } = useLingui()
  const isOnline = useConnection()
  const session = useSession()
  const account = session?.account
  const taking = useMutation({ mutationFn: (code: string) => takeAlong(actionId, account?.id ?? '', code), onSuccess: onTaken })

  return (
    <>
      <FieldHeading title={t`Meenemen op dit apparaat`}>
        <p>
          <Trans>
            U neemt de locaties, de briefing en wat er al is gevonden mee. Alles staat versleuteld op dit apparaat en werkt zonder
            verbinding.
          </Trans>
        </p>
      </FieldHeading>
      {isOnline ? null : (
        <Alert kind="warning" title={t`Er is geen verbinding`}>
          <Trans>Op dit apparaat staat niets van deze actie. Meenemen kan alleen met verbinding: doe het voordat u op pad gaat.</Trans>
        </Alert>
      )}
      {session && !account ? <SignInAgain actionId={actionId} /> : null}
      {isOnline && account ? (
        <NewCodeForm submit={t`Meenemen`} pending={taking.isPending} onCode={(code) => taking.mutate(code)}>
          {taking.error instanceof CannotKeep ? (
            <Alert kind="error" title={t`Deze browser kan de actie niet bewaren`} live>
              <Trans>Gebruik een gewoon venster (geen privévenster) van een recente browser, of een ander apparaat.</Trans>
            </Alert>
          ) : (
            <RefusalPanel refusal={taking.error} />
          )}
        </NewCodeForm>
      ) : null}
    </>
  )
}
