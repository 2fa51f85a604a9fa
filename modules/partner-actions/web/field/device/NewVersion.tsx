import { Trans, useLingui } from '@lingui/react/macro'
import { useEffect, useState } from 'react'
import { Alert } from '#design/alert.tsx'
import { Button } from '#design/button.tsx'
import { takeNewVersion, waitingVersion } from './worker.ts'

/** A newer version of these pages is there. It never takes over by itself: somebody may be typing. */
export function NewVersion() {
  const { t } = useLingui()
  const [waiting, setWaiting] = useState<ServiceWorker>()
  useEffect(() => {
    void waitingVersion().then(setWaiting)
  }, [])
  if (!waiting) return null
  return (
    <Alert title={t`Er is een nieuwe versie`}>
      <p>
        <Trans>Wat op dit apparaat staat blijft staan. U vult daarna uw veldcode opnieuw in.</Trans>
      </p>
      <Button small onClick={() => takeNewVersion(waiting)}>{t`Nieuwe versie gebruiken`}</Button>
    </Alert>
  )
}
