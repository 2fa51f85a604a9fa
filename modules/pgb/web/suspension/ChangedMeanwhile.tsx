import { Trans, useLingui } from '@lingui/react/macro'
import { useMutation } from '@tanstack/react-query'
import { Alert } from '#design/alert.tsx'
import { Button } from '#design/button.tsx'
import { api, type RefusalError } from '#platform/web/api.ts'
import { RefusalPanel } from '#platform/web/refusal-panel.tsx'
import type { Suspension } from '../../contract.ts'
import { ProposalText } from './ProposalText.tsx'

interface ChangedMeanwhileProps {
  id: string
  refusal: RefusalError
  /** What stands now; saving again goes on from it. */
  onFetched: (newest: Suspension) => void
}

/** What a colleague saved while this was being typed: shown before it can be written over. */
export function ChangedMeanwhile({ id, refusal, onFetched }: ChangedMeanwhileProps) {
  const { t } = useLingui()
  const fetched = useMutation({ mutationFn: () => api.get<Suspension>(`/suspensions/${id}`), onSuccess: onFetched })
  if (!fetched.data)
    return (
      <>
        <RefusalPanel refusal={fetched.error ?? refusal} />
        <div>
          <Button pending={fetched.isPending} onClick={() => fetched.mutate()}>{t`Nieuwe stand ophalen`}</Button>
        </div>
      </>
    )
  return (
    <Alert kind="warning" title={t`Dit heeft een collega intussen bewaard`} live>
      <ProposalText suspension={fetched.data} />
      <p>
        <Trans>In het formulier staat uw tekst. Neem over wat moet blijven en bewaar opnieuw.</Trans>
      </p>
    </Alert>
  )
}
