import { Trans, useLingui } from '@lingui/react/macro'
import { useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import { Button, ButtonGroup } from '#design/button.tsx'
import { Card } from '#design/card.tsx'
import { DefinitionList } from '#design/definition-list.tsx'
import { api } from '#platform/web/api.ts'
import type { OpenedReporterIdentity, ReportFile } from '../../contract.ts'
import { timelineQuery } from '../report-queries.ts'
import { useFocusAfterDialog } from './focus-after-dialog.ts'
import { ReasonDialog } from './ReasonDialog.tsx'

/** Who reported: anonymous, or sealed until somebody opens it with a reason. What was opened lives on this page only. */
export function ReporterCard({ report }: { report: ReportFile }) {
  const { t } = useLingui()
  const queries = useQueryClient()
  const [asking, setAsking] = useState(false)
  const place = useFocusAfterDialog<HTMLDivElement>(asking)
  const [opened, setOpened] = useState<OpenedReporterIdentity>()

  async function open(given: { reason: string }) {
    setOpened(await api.send<OpenedReporterIdentity>('POST', `/reports/${report.id}/reporter-identity/opening`, given))
    await queries.invalidateQueries({ queryKey: timelineQuery(report.id).queryKey })
  }

  return (
    <Card title={t`Melder`}>
      <div ref={place} tabIndex={-1}>
        {opened ? <WhoReported reporter={opened} /> : <Sealed known={report.hasReporterIdentity} />}
      </div>
      {opened ? (
        <ButtonGroup>
          <Button small onClick={() => setOpened(undefined)}>{t`Weer sluiten`}</Button>
        </ButtonGroup>
      ) : null}
      {report.may.openReporterIdentity && !opened ? (
        <ButtonGroup>
          <Button small onClick={() => setAsking(true)}>{t`Gegevens openen`}</Button>
        </ButtonGroup>
      ) : null}
      <ReasonDialog
        open={asking}
        title={t`Gegevens van de melder openen`}
        confirm={t`Gegevens openen`}
        send={open}
        onClose={() => setAsking(false)}
      >
        <p>
          <Trans>
            De melder mag erop rekenen dat deze gegevens dicht blijven. Open ze alleen als het nodig is, bijvoorbeeld om iets te vragen. Uw
            naam, de reden en het tijdstip worden vastgelegd.
          </Trans>
        </p>
      </ReasonDialog>
    </Card>
  )
}

function Sealed({ known }: { known: boolean }) {
  if (!known)
    return (
      <p>
        <Trans>De melder is anoniem gebleven.</Trans>
      </p>
    )
  return (
    <p>
      <Trans>De melder gaf gegevens. Ze staan versleuteld en apart van de melding.</Trans>
    </p>
  )
}

function WhoReported({ reporter }: { reporter: OpenedReporterIdentity }) {
  const { t } = useLingui()
  return (
    <DefinitionList
      facts={[
        { term: t`Naam`, value: reporter.name ?? undefined },
        { term: t`Telefoon`, value: reporter.phone ?? undefined },
        { term: t`E-mail`, value: reporter.email ?? undefined },
      ]}
    />
  )
}
