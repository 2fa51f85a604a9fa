import { Trans, useLingui } from '@lingui/react/macro'
import { useQuery } from '@tanstack/react-query'
import { getRouteApi } from '@tanstack/react-router'
import { Suspense, useState } from 'react'
import { Card, Columns } from '#design/card.tsx'
import { DefinitionList } from '#design/definition-list.tsx'
import { Disclosure } from '#design/disclosure.tsx'
import { EmptyState } from '#design/empty-state.tsx'
import { Link } from '#design/link.tsx'
import { LoadingState } from '#design/loading-state.tsx'
import { PageHeading } from '#design/page-heading.tsx'
import { StatusBadge } from '#design/status-badge.tsx'
import { PartyFacts } from '#modules/parties/web/index.tsx'
import { WhoLooked } from '#modules/privacy/web/index.tsx'
import { useReadMessages } from '#modules/staff/web/index.tsx'
import { capital } from '#platform/contract/words.ts'
import { useFormat } from '#platform/web/format.ts'
import { useWord } from '#platform/web/language.ts'
import { usePageTitle } from '#platform/web/page-title.ts'
import { RefusalPanel } from '#platform/web/refusal-panel.tsx'
import { adviceChannelWords, questionKindWords, questionStatusWords } from '../../contract/words.ts'
import type { QuestionFile } from '../../contract.ts'
import { questionQuery } from '../advice-queries.ts'
import { statusTones } from '../advice-words.ts'
import { ClockText, useWorkingTime } from '../ClockText.tsx'
import { ResultCard } from '../result/ResultCard.tsx'
import { NextStep } from './NextStep.tsx'
import { Thread } from './Thread.tsx'
import '../advice.css'

const page = getRouteApi('/staff/advies/$id')

/** One question: what is asked, what comes next, the whole talk with its sources, and how the clock stands. */
export function QuestionPage() {
  const { t } = useLingui()
  const { id } = page.useParams()
  const question = useQuery(questionQuery(id))
  const reference = question.data?.reference
  const title = reference ? t`Adviesvraag ${reference}` : t`Adviesvraag`
  usePageTitle(title)
  return (
    <>
      <PageHeading
        title={title}
        trail={[{ label: t`Advies`, href: '/advies' }]}
        status={question.data ? <Status question={question.data} /> : null}
      />
      {question.isError ? <RefusalPanel refusal={question.error} onRetry={() => void question.refetch()} /> : null}
      {question.isPending ? <LoadingState lines={8} /> : null}
      {question.data && !question.isError ? <OneQuestion question={question.data} /> : null}
    </>
  )
}

function Status({ question: { status, urgency, clock, complexity } }: { question: QuestionFile }) {
  const { t } = useLingui()
  const word = useWord()
  const open = status !== 'closed'
  return (
    <>
      <StatusBadge tone={statusTones[status]}>{capital(word(questionStatusWords[status]))}</StatusBadge>
      {urgency === 'urgent' && open ? <StatusBadge tone="danger">{t`Spoed`}</StatusBadge> : null}
      {complexity && !complexity.joinedAt && open ? <StatusBadge tone="warning">{t`Complex: wie kijkt mee?`}</StatusBadge> : null}
      <ClockText clock={clock} />
    </>
  )
}

function OneQuestion({ question }: { question: QuestionFile }) {
  const { t } = useLingui()
  useReadMessages('question', question.id)
  return (
    <div className="wh-stack">
      <NextStep question={question} />
      <Columns
        main={
          <>
            <Card title={t`Vraag`}>
              <p className="wh-question">{question.question}</p>
            </Card>
            <Card title={t`Verloop`}>
              {question.entries.length > 0 ? (
                <Thread question={question} />
              ) : (
                <EmptyState title={t`Nog geen antwoord`}>
                  <Trans>Wat de adviesdesk en de consulent schrijven, komt hier te staan.</Trans>
                </EmptyState>
              )}
            </Card>
            <Looks id={question.id} />
          </>
        }
        aside={
          <>
            {question.firstAnswer.at ? <ResultCard id={question.id} /> : null}
            <ClockCard question={question} />
            <FactsCard question={question} />
            {question.subject ? (
              <Card title={t`Over wie`}>
                <PartyFacts party={question.subject} />
              </Card>
            ) : null}
          </>
        }
      />
    </div>
  )
}

function ClockCard({ question: { firstAnswer, closing, complexity } }: { question: QuestionFile }) {
  const { t } = useLingui()
  const time = useWorkingTime()
  const format = useFormat()
  const words = ({ minutes, targetMinutes, dueAt }: { minutes: number | null; targetMinutes: number; dueAt: string }) => {
    const target = time(targetMinutes)
    if (minutes === null) {
      const due = format.moment(dueAt)
      return t`Uiterlijk ${due} (norm ${target})`
    }
    const took = time(minutes)
    return minutes <= targetMinutes ? t`In ${took}, binnen de norm van ${target}` : t`In ${took}, later dan de norm van ${target}`
  }
  return (
    <Card title={t`Klok`}>
      <DefinitionList
        facts={[
          { term: t`Eerste antwoord`, value: closing.lapsed ? t`Vervallen zonder antwoord` : words(firstAnswer) },
          { term: t`Afsluiten`, value: words(closing) },
          ...(complexity
            ? [{ term: t`Complex, meegekeken`, value: complexity.minutes === null ? t`Nog niemand` : t`Na ${time(complexity.minutes)}` }]
            : []),
        ]}
      />
      <p className="wh-clock__note">
        <Trans>In werktijd. De klok staat stil zolang de vraag op de consulent wacht.</Trans>
      </p>
    </Card>
  )
}

function FactsCard({ question }: { question: QuestionFile }) {
  const { t } = useLingui()
  const word = useWord()
  const format = useFormat()
  return (
    <Card title={t`Gegevens`}>
      <DefinitionList
        facts={[
          { term: t`Soort`, value: capital(word(questionKindWords[question.kind])) },
          { term: t`Consulent`, value: question.consultant.name },
          { term: t`Adviesdesk`, value: question.handler ? `${question.handler.name}, ${question.unit}` : question.unit },
          { term: question.asked ? t`Gevraagd` : t`Ongevraagd gegeven`, value: format.moment(question.askedAt) },
          { term: t`Hoe`, value: capital(word(adviceChannelWords[question.channel])) },
          ...(question.fileNumber ? [{ term: t`Dossiernummer`, value: question.fileNumber }] : []),
          ...(question.reportId
            ? [{ term: t`Melding`, value: <Link href={`/meldingen/${question.reportId}`}>{t`Naar de melding`}</Link> }]
            : []),
          ...(question.complexity?.joinedBy ? [{ term: t`Kijkt mee`, value: question.complexity.joinedBy.name }] : []),
        ]}
      />
    </Card>
  )
}

/** Fetched when somebody opens it, because asking is a look too. */
function Looks({ id }: { id: string }) {
  const { t } = useLingui()
  const [open, setOpen] = useState(false)
  return (
    <Disclosure summary={t`Wie keek naar deze vraag`} open={open} onToggle={setOpen}>
      {open ? (
        <Suspense fallback={<LoadingState lines={3} />}>
          <WhoLooked kind="advice/questions" id={id} />
        </Suspense>
      ) : null}
    </Disclosure>
  )
}
