import { useLingui } from '@lingui/react/macro'
import { useQuery } from '@tanstack/react-query'
import { Card } from '#design/card.tsx'
import { DefinitionList } from '#design/definition-list.tsx'
import { LoadingState } from '#design/loading-state.tsx'
import { PageHeading } from '#design/page-heading.tsx'
import { StatusBadge } from '#design/status-badge.tsx'
import { useFormat } from '#platform/web/format.ts'
import { usePageTitle } from '#platform/web/page-title.ts'
import { RefusalPanel } from '#platform/web/refusal-panel.tsx'
import type { ProcessingActivity } from '../../contract.ts'
import { registerQuery } from '../privacy-queries.ts'
import { ExportProcessing } from './ExportProcessing.tsx'
import './processing.css'

/** What personal data are used for, on which ground, and the log of it to take along. */
export function RegisterPage() {
  const { t } = useLingui()
  const register = useQuery(registerQuery)
  usePageTitle(t`Verwerkingen`)
  return (
    <>
      <PageHeading
        title={t`Verwerkingen`}
        intro={t`Waarvoor persoonsgegevens worden gebruikt, op welke grondslag en hoe lang ze blijven. Elke regel in het logboek verwijst hiernaar.`}
      />
      {register.isError ? <RefusalPanel refusal={register.error} onRetry={() => void register.refetch()} /> : null}
      {register.isPending ? <LoadingState lines={8} /> : null}
      {register.data ? (
        <div className="wh-stack">
          <ExportProcessing />
          <div className="wh-register">
            {register.data.activities.map((activity) => (
              <Activity key={`${activity.purpose}-${activity.version}`} activity={activity} />
            ))}
          </div>
        </div>
      ) : null}
    </>
  )
}

function Activity({ activity }: { activity: ProcessingActivity }) {
  const { t } = useLingui()
  const format = useFormat()
  const { purpose, version, name, goal, legalBasis, keep, source, confidential, validFrom, validTo } = activity
  return (
    <div id={`${purpose}-${version}`}>
      <Card
        title={name}
        actions={
          confidential ? (
            <StatusBadge tone="active">{t`Vertrouwelijk`}</StatusBadge>
          ) : (
            <StatusBadge tone="neutral">{t`Niet vertrouwelijk`}</StatusBadge>
          )
        }
      >
        <DefinitionList
          facts={[
            { term: t`Doel`, value: goal },
            { term: t`Grondslag`, value: legalBasis },
            { term: t`Bewaren`, value: keep },
            { term: t`Bron`, value: source },
            {
              term: t`Versie`,
              value: validTo
                ? t`${version}, van ${format.date(validFrom)} tot ${format.date(validTo)}`
                : t`${version}, vanaf ${format.date(validFrom)}`,
            },
          ]}
        />
      </Card>
    </div>
  )
}
