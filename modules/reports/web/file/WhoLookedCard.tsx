import { useLingui } from '@lingui/react/macro'
import { Suspense, useState } from 'react'
import { Disclosure } from '#design/disclosure.tsx'
import { LoadingState } from '#design/loading-state.tsx'
import { WhoLooked } from '#modules/privacy/web/index.tsx'

/** Who looked at this report; fetched when somebody opens it, because asking is a look too. */
export function WhoLookedCard({ id }: { id: string }) {
  const { t } = useLingui()
  const [open, setOpen] = useState(false)
  return (
    <Disclosure summary={t`Wie keek in deze melding`} open={open} onToggle={setOpen}>
      {open ? (
        <Suspense fallback={<LoadingState lines={3} />}>
          <WhoLooked kind="reports" id={id} />
        </Suspense>
      ) : null}
    </Disclosure>
  )
}
