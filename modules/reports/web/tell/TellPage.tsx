import { useLingui } from '@lingui/react/macro'
import { useEffect, useState } from 'react'
import { usePageTitle } from '#platform/web/page-title.ts'
import type { PublicReceipt } from '../../contract.ts'
import { Receipt } from './Receipt.tsx'
import { TellForm } from './TellForm.tsx'
import { WhatHappens } from './WhatHappens.tsx'
import './tell.css'

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
      <TellForm onSent={setReceipt} />
    </>
  )
}
