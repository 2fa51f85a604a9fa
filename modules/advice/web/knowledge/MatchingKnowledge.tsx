import { Trans, useLingui } from '@lingui/react/macro'
import { useMutation, useQuery } from '@tanstack/react-query'
import { Alert } from '#design/alert.tsx'
import { Button, LinkButton } from '#design/button.tsx'
import { Card } from '#design/card.tsx'
import { Disclosure } from '#design/disclosure.tsx'
import { Link } from '#design/link.tsx'
import { api } from '#platform/web/api.ts'
import { RefusalPanel } from '#platform/web/refusal-panel.tsx'
import type { KnowledgeMatch } from '../../contract.ts'
import { knowledgeMatchesQuery } from './knowledge-queries.ts'
import { useSettled } from './settled.ts'
import './knowledge.css'

const ENOUGH = 12

interface MatchingKnowledgeProps {
  /** What is being typed; it goes to the server in the body and is kept nowhere. */
  question: string
  /** Empties the question: there is nothing left to ask. */
  onHelped: () => void
}

/** Up to three items that may be the answer already, beside a question while somebody types it. */
export function MatchingKnowledge({ question, onHelped }: MatchingKnowledgeProps) {
  const { t } = useLingui()
  const settled = useSettled(question.trim())
  const asked = settled.length >= ENOUGH ? settled : ''
  const search = useQuery(knowledgeMatchesQuery(asked))
  const helped = useMutation({
    mutationFn: (id: string) => api.send('POST', `/advice/knowledge/${id}/helped`),
    onSuccess: onHelped,
  })
  if (helped.isSuccess && asked === '') return <Helped />

  const matches = asked ? (search.data?.matches ?? []) : []
  return (
    <Card title={t`Misschien staat het antwoord er al`}>
      <div aria-live="polite" className="wh-matching">
        {matches.length === 0 ? <NoMatch asked={asked !== ''} /> : null}
        {matches.map((match) => (
          <Match key={match.id} match={match} pending={helped.isPending} onHelped={() => helped.mutate(match.id)} />
        ))}
      </div>
      <RefusalPanel refusal={search.error ?? helped.error} />
    </Card>
  )
}

function NoMatch({ asked }: { asked: boolean }) {
  return (
    <p className="wh-matching__none">
      {asked ? (
        <Trans>
          Geen kennisitem dat hierop lijkt. Stel uw vraag gerust, of <Link href="/advies/kennis">zoek zelf in de kennis</Link>.
        </Trans>
      ) : (
        <Trans>Terwijl u uw vraag typt, verschijnen hier antwoorden die erop lijken.</Trans>
      )}
    </p>
  )
}

function Match({ match, pending, onHelped }: { match: KnowledgeMatch; pending: boolean; onHelped: () => void }) {
  const { t } = useLingui()
  return (
    <Disclosure summary={match.title}>
      <p className="wh-knowledge__text">{match.answer}</p>
      <p>
        <Link href={`/advies/kennis/${match.id}`} target="_blank">{t`Openen met de bronnen, in een nieuw tabblad`}</Link>
      </p>
      <Button small pending={pending} aria-label={t`${match.title}: dit was mijn antwoord`} onClick={onHelped}>
        {t`Dit was mijn antwoord`}
      </Button>
    </Disclosure>
  )
}

function Helped() {
  const { t } = useLingui()
  return (
    <Alert kind="success" title={t`Fijn, dan hoeft u niets te vragen`} live>
      <p>
        <Trans>Wij tellen dat dit kennisitem hielp, zonder uw naam.</Trans>
      </p>
      <LinkButton small href="/">{t`Naar uw werkvoorraad`}</LinkButton>
    </Alert>
  )
}
