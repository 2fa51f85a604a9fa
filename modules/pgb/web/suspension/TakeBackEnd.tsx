import { useLingui } from '@lingui/react/macro'
import { Button } from '#design/button.tsx'
import { RefusalPanel } from '#platform/web/refusal-panel.tsx'
import type { Suspension } from '../../contract.ts'
import { useStep } from './suspension-queries.ts'

/** Takes one's own proposal for the end back, to propose another one. */
export function TakeBackEnd({ suspension }: { suspension: Suspension }) {
  const { t } = useLingui()
  const step = useStep(suspension)
  return (
    <>
      <RefusalPanel refusal={step.error} />
      <div>
        <Button pending={step.isPending} onClick={() => step.mutate({ path: 'end-proposal/withdrawal' })}>{t`Voorstel terugnemen`}</Button>
      </div>
    </>
  )
}
