import { useLingui } from '@lingui/react/macro'
import { lazy, Suspense, useEffect, useState } from 'react'
import { LoadingState } from '#design/loading-state.tsx'
import { usePageTitle } from '#platform/web/page-title.ts'
import type { PublicReceipt } from '../../contract.ts'
import { Receipt } from './Receipt.tsx'
import { WhatHappens } from './WhatHappens.tsx'
import './tell.css'

// What a resident should know is read first; the form and its checks come in meanwhile.
const TellForm = lazy(() => import('./TellForm.tsx').then((form) => ({ default: form.TellForm })))

/** For a resident, without signing in: what happens with a report, the report itself, and afterwards the receipt. */
export function TellPage() {
  const { t } = useLingui()
  const [receipt, setReceipt] = useState<PublicReceipt>()
  usePageTitle(receipt ? t`Melding ontvangen` : t`Iets melden`)

  useEffect(() => {
    if (receipt) window.scrollTo({ top: 0 })
  }, [receipt])

  if (receipt) return <Receipt receipt={receipt} />
  return (
    <>
      <WhatHappens />
      <div id="melding" className="wh-tell">
        <Suspense fallback={<LoadingState lines={6} />}>
          <TellForm onSent={setReceipt} />
        </Suspense>
      </div>
    </>
  )
}
