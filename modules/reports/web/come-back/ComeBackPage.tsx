import { Trans, useLingui } from '@lingui/react/macro'
import { useEffect, useState } from 'react'
import { Alert } from '#design/alert.tsx'
import { PageHeading } from '#design/page-heading.tsx'
import { usePageTitle } from '#platform/web/page-title.ts'
import type { ReporterDialogue } from '../../contract.ts'
import { CodeForm } from './CodeForm.tsx'
import { Conversation } from './Conversation.tsx'
import '../messages.css'
import './come-back.css'

type Where = { at: 'code' } | { at: 'conversation'; code: string; dialogue: ReporterDialogue } | { at: 'closed' }

/**
 * For a reporter who comes back with the receipt code. The code lives in the memory of this page and nowhere else: not in the
 * address, not in a cookie, not in the storage of the browser. Reloading the page forgets it.
 */
export function ComeBackPage() {
  const { t } = useLingui()
  const [where, setWhere] = useState<Where>({ at: 'code' })
  usePageTitle(t`Terug naar uw melding`)

  useEffect(() => {
    if (where.at !== 'code') window.scrollTo({ top: 0 })
  }, [where.at])

  if (where.at === 'closed') return <Closed />
  if (where.at === 'code')
    return (
      <>
        <PageHeading
          title={t`Terug naar uw melding`}
          intro={t`Met uw code leest u of wij een vraag voor u hebben. U kunt antwoorden, iets toevoegen of een bestand sturen. Uw naam is niet nodig.`}
        />
        <CodeForm onOpened={(code, dialogue) => setWhere({ at: 'conversation', code, dialogue })} />
      </>
    )
  return (
    <Conversation
      code={where.code}
      dialogue={where.dialogue}
      onChanged={(dialogue) => setWhere({ ...where, dialogue })}
      onClose={() => setWhere({ at: 'closed' })}
    />
  )
}

function Closed() {
  const { t } = useLingui()
  return (
    <>
      <PageHeading title={t`U bent klaar`} intro={t`Uw code en uw gesprek staan niet meer op dit scherm.`} />
      <Alert title={t`Sluit nu uw browser helemaal af`} live>
        <Trans>
          Zo kan niemand na u terugbladeren. In de geschiedenis van uw browser staat alleen dat u deze pagina opende. Wilt u ook dat niet?
          Wis dan de geschiedenis, of gebruik de volgende keer een privévenster.
        </Trans>
      </Alert>
    </>
  )
}
