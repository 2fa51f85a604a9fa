import { Plural, Trans, useLingui } from '@lingui/react/macro'
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import { Button, LinkButton } from '#design/button.tsx'
import { Card } from '#design/card.tsx'
import { ConfirmDialog } from '#design/dialog.tsx'
import { isEmptyText } from '#platform/contract/rich-text.ts'
import { api } from '#platform/web/api.ts'
import { useFormat } from '#platform/web/format.ts'
import { RefusalPanel } from '#platform/web/refusal-panel.tsx'
import { useMay } from '#platform/web/session.ts'
import type { Activity, AnnualReport } from '../../contract.ts'
import { versionsQuery } from '../versions/version-queries.ts'
import { keepReport } from './report-queries.ts'

interface NextStepCardProps {
  report: AnnualReport
  activities: readonly Activity[]
  mayWrite: boolean
}

/** What is still to be written, and the step after it: publishing, or next year's programme. */
export function NextStepCard({ report, activities, mayWrite }: NextStepCardProps) {
  const { t } = useLingui()
  return (
    <Card look="marked" title={t`Volgende stap`}>
      {report.state === 'published' ? <Published report={report} /> : <ToDo report={report} activities={activities} mayWrite={mayWrite} />}
    </Card>
  )
}

function ToDo({ report, activities, mayWrite }: NextStepCardProps) {
  const explained = (part: string) => report.explanations.some((one) => one.part === part && !isEmptyText(one.text))
  const silent = activities.filter(({ key }) => !explained(key)).length
  const unjudged = activities
    .flatMap(({ goals }) => goals)
    .filter((goal) => goal.judgedBy === 'words' && !isJudged(report, goal.key)).length
  return (
    <div className="wh-stack">
      <ul className="wh-report-todo">
        <li>
          {silent === 0 ? (
            <Trans>Elke activiteit heeft een toelichting.</Trans>
          ) : (
            <Plural value={silent} one="# activiteit heeft nog geen toelichting." other="# activiteiten hebben nog geen toelichting." />
          )}
        </li>
        <li>
          {unjudged === 0 ? (
            <Trans>Elk doel in woorden is beoordeeld.</Trans>
          ) : (
            <Plural
              value={unjudged}
              one="# doel moet nog in woorden worden beoordeeld."
              other="# doelen moeten nog in woorden worden beoordeeld."
            />
          )}
        </li>
      </ul>
      {mayWrite ? <Publish report={report} /> : <NotYet />}
    </div>
  )
}

const NotYet = () => (
  <p>
    <Trans>De beleidsadviseur schrijft de toelichting en stelt het verslag vast.</Trans>
  </p>
)

const isJudged = (report: AnnualReport, key: string) => report.judgements.some(({ goalKey }) => goalKey === key)

function Publish({ report }: { report: AnnualReport }) {
  const { t } = useLingui()
  const format = useFormat()
  const queries = useQueryClient()
  const [asking, setAsking] = useState(false)
  const publish = useMutation({
    mutationFn: () => api.send<AnnualReport>('PUT', `/programme/annual-reports/${report.year}/publication`),
    onSuccess: (saved) => {
      keepReport(queries, saved)
      void queries.invalidateQueries({ queryKey: ['programme'] })
      setAsking(false)
    },
  })
  return (
    <>
      <Button look="primary" onClick={() => setAsking(true)}>
        {t`Jaarverslag vaststellen`}
      </Button>
      <ConfirmDialog
        open={asking}
        title={t`Jaarverslag ${report.year} vaststellen?`}
        confirm={t`Jaarverslag vaststellen`}
        pending={publish.isPending}
        onConfirm={() => publish.mutate()}
        onClose={() => setAsking(false)}
      >
        <p>
          <Trans>
            De teksten en de peildatum {format.date(report.cutOff)} veranderen daarna niet meer. Wat later verandert, staat als herziening
            in het volgende verslag.
          </Trans>
        </p>
        <RefusalPanel refusal={publish.error} />
      </ConfirmDialog>
    </>
  )
}

function Published({ report }: { report: AnnualReport }) {
  const format = useFormat()
  const mayEdit = useMay('programme.edit')
  return (
    <div className="wh-stack">
      <p>
        <Trans>
          Vastgesteld op {format.date(report.publishedAt)} door {report.publishedBy}.
        </Trans>
      </p>
      {mayEdit ? <NextProgramme year={report.year + 1} /> : null}
    </div>
  )
}

/** The newest version of next year's programme; while there is none, the place where it is begun. */
function NextProgramme({ year }: { year: number }) {
  const { t } = useLingui()
  const versions = useQuery(versionsQuery)
  if (versions.isPending) return null

  const newest = versions.data?.versions.find((version) => version.year === year)
  if (newest)
    return (
      <LinkButton look="primary" href={`/programma/${newest.id}`}>
        {t`Naar het programma van ${year}`}
      </LinkButton>
    )

  return (
    <>
      <p>
        <Trans>Het programma van {year} is er nog niet. Begin het bij de programma’s, met “Nieuw concept”.</Trans>
      </p>
      <LinkButton look="primary" href="/programma">
        {t`Naar de programma’s`}
      </LinkButton>
    </>
  )
}
