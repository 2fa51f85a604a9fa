import { useLingui } from '@lingui/react/macro'
import { Button } from '#design/button.tsx'
import { RefusalPanel } from '#platform/web/refusal-panel.tsx'
import type { Suspension } from '../../contract.ts'
import { useStep } from './suspension-queries.ts'

/** Lays the draft before the manager as it was saved. */
export function ProposeButton({ suspension }: { suspension: Suspension }) {
  const { t } = useLingui()
  const step = useStep(suspension)
  return (
    <>
      <RefusalPanel refusal={step.error} />
      <div>
        <Button
          look={suspension.missing.length === 0 ? 'primary' : 'secondary'}
          pending={step.isPending}
          onClick={() => step.mutate({ path: 'proposal' })}
        >{t`Voorstellen aan de manager`}</Button>
      </div>
    </>
  )
}
