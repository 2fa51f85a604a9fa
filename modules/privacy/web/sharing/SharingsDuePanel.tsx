import { useLingui } from '@lingui/react/macro'
import { useQuery } from '@tanstack/react-query'
import { lazy, Suspense, useState } from 'react'
import { Button } from '#design/button.tsx'
import { Card } from '#design/card.tsx'
import { Link } from '#design/link.tsx'
import { StatusBadge } from '#design/status-badge.tsx'
import { dayInAmsterdam } from '#platform/contract/calendar.ts'
import { useFormat } from '#platform/web/format.ts'
import { RefusalPanel } from '#platform/web/refusal-panel.tsx'
import type { Sharing } from '../../contract.ts'
import { sharingsDueQuery } from './sharing-queries.ts'
import './sharing.css'

const SHOWN = 5

/** The form comes along when somebody answers: it would weigh on the first view. */
const EndSharingDialog = lazy(() => import('./EndSharingDialog.tsx').then((dialog) => ({ default: dialog.EndSharingDialog })))

/** What has to come back or be destroyed, late or within two weeks; nothing is shown while there is none. */
export function SharingsDuePanel() {
  const { t } = useLingui()
  const due = useQuery(sharingsDueQuery)
  const [ending, setEnding] = useState<Sharing>()
  const close = () => setEnding(undefined)
  const sharings = due.data?.sharings ?? []
  if (!due.isError && sharings.length === 0) return null
  return (
    <Card title={t`Gedeelde gegevens: terug of vernietigd?`} actions={<Link href="/partners/gedeeld?stand=open">{t`Alles tonen`}</Link>}>
      {due.isError ? <RefusalPanel refusal={due.error} onRetry={() => void due.refetch()} /> : null}
      <ul className="wh-contacts">
        {sharings.slice(0, SHOWN).map((sharing) => (
          <Due key={sharing.id} sharing={sharing} onEnd={setEnding} />
        ))}
      </ul>
      {ending ? (
        <Suspense>
          <EndSharingDialog sharing={ending} onDone={close} />
        </Suspense>
      ) : null}
    </Card>
  )
}

function Due({ sharing, onEnd }: { sharing: Sharing; onEnd: (sharing: Sharing) => void }) {
  const { t } = useLingui()
  const format = useFormat()
  const { what, partner, dueOn, direction } = sharing
  const late = dueOn < dayInAmsterdam(new Date())
  return (
    <li>
      <div className="wh-shared">
        <span>{direction === 'out' ? t`${what}, gegeven aan ${partner.name}` : t`${what}, ontvangen van ${partner.name}`}</span>
        <StatusBadge tone={late ? 'danger' : 'warning'}>
          {late ? t`te laat, uiterlijk ${format.date(dueOn)}` : t`uiterlijk ${format.date(dueOn)}`}
        </StatusBadge>
      </div>
      <Button small aria-label={t`Afloop noteren: ${what}`} onClick={() => onEnd(sharing)}>
        {t`Afloop noteren`}
      </Button>
    </li>
  )
}
