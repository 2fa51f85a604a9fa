import { Trans, useLingui } from '@lingui/react/macro'
import { getRouteApi } from '@tanstack/react-router'
import { LinkButton } from '#design/button.tsx'
import { Card, Columns } from '#design/card.tsx'
import { EmptyState } from '#design/empty-state.tsx'
import { PageHeading } from '#design/page-heading.tsx'
import { StatusBadge } from '#design/status-badge.tsx'
import { AdviceOverview } from '../advice/AdviceOverview.tsx'
import { PartText } from '../advice/PartText.tsx'
import { ConflictQuestion } from '../assignment/ConflictQuestion.tsx'
import { FileFacts } from '../file/FileFacts.tsx'
import { useOpenFile } from '../file/file-context.ts'
import { OpenFile } from '../file/OpenFile.tsx'
import { Terms } from '../file/Terms.tsx'
import { AdvisedBy } from './AdvisedBy.tsx'
import { DecideParts } from './DecideParts.tsx'
import { DecisionText } from './DecisionText.tsx'

const page = getRouteApi('/staff/besluiten/$id')

/** For a manager with four minutes: the advice, both sides, what was said, how it was weighed, and the decision, on one page. */
export function DecisionPage() {
  const { t } = useLingui()
  const { id } = page.useParams()
  return (
    <OpenFile id={id} title={t`Besluit`} trail={[{ label: t`Besluiten`, href: '/besluiten' }]}>
      <ToDecide />
    </OpenFile>
  )
}

function ToDecide() {
  const { t } = useLingui()
  const { file } = useOpenFile()
  const advice = file.advices.findLast(({ status }) => status === 'sent')
  const heading = <PageHeading title={t`Besluit over ${file.reference}`} trail={[{ label: t`Besluiten`, href: '/besluiten' }]} />
  if (!advice)
    return (
      <>
        {heading}
        <EmptyState
          title={t`Er ligt geen advies om over te besluiten`}
          action={<LinkButton href={`/onderzoeken/${file.id}`}>{t`Naar het onderzoek`}</LinkButton>}
        >
          <Trans>Misschien is het teruggestuurd naar de specialist.</Trans>
        </EmptyState>
      </>
    )
  return (
    <>
      {heading}
      <FileFacts />
      {file.may.declareConflict === 'decision' ? (
        <ConflictQuestion moment="decision" />
      ) : (
        <Columns
          main={
            <>
              <Card title={t`Wat wordt geadviseerd`}>
                <ol className="wh-parts">
                  {advice.parts.map((part) => (
                    <li key={part.id}>
                      <PartText part={part} />
                      {file.may.decide && part.yours && !part.decision ? (
                        <p>
                          <StatusBadge tone="active">{t`hierover besluit u`}</StatusBadge>
                        </p>
                      ) : null}
                      <DecisionText part={part} />
                    </li>
                  ))}
                </ol>
              </Card>
              <AdviceOverview />
              <DecideParts advice={advice} />
            </>
          }
          aside={
            <div className="wh-file__aside">
              <AdvisedBy advice={advice} />
              <Terms />
            </div>
          }
        />
      )}
    </>
  )
}
