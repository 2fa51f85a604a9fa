import { Trans, useLingui } from '@lingui/react/macro'
import { useState } from 'react'
import { Button, ButtonGroup } from '#design/button.tsx'
import { Card } from '#design/card.tsx'
import { DefinitionList } from '#design/definition-list.tsx'
import { PartyFacts } from '#modules/parties/web/index.tsx'
import { api } from '#platform/web/api.ts'
import type { ReportFile } from '../../contract.ts'
import { useFocusAfterDialog } from './focus-after-dialog.ts'
import { IdentifyDrawer } from './IdentifyDrawer.tsx'
import { ReasonDialog } from './ReasonDialog.tsx'
import { useKeepReport } from './report-file-cache.ts'

/** Whom the report is about: hidden until somebody asks with a reason, to be written down when nobody knows yet. */
export function SubjectCard({ report }: { report: ReportFile }) {
  const { t } = useLingui()
  const keep = useKeepReport()
  const [asking, setAsking] = useState<'unmask' | 'identify'>()
  const close = () => setAsking(undefined)
  const place = useFocusAfterDialog<HTMLDivElement>(asking !== undefined)
  return (
    <Card title={t`Betrokkene`}>
      <div ref={place} tabIndex={-1}>
        <WhoItIs report={report} />
      </div>
      {report.may.unmask || report.may.identify ? (
        <ButtonGroup>
          {report.may.unmask ? <Button small onClick={() => setAsking('unmask')}>{t`Gegevens tonen`}</Button> : null}
          {report.may.identify ? (
            <Button small onClick={() => setAsking('identify')}>
              {report.subjectKnown ? t`Verbeteren` : t`Vastleggen wie het is`}
            </Button>
          ) : null}
        </ButtonGroup>
      ) : null}
      <ReasonDialog
        open={asking === 'unmask'}
        title={t`Gegevens van de betrokkene tonen`}
        confirm={t`Gegevens tonen`}
        send={async (given) => keep(await api.send<ReportFile>('POST', `/reports/${report.id}/unmasking`, given))}
        onClose={close}
      >
        <p>
          <Trans>
            U leest deze melding zonder te weten over wie die gaat, zodat de feiten tellen. Is het toch nodig om dat te weten, geef dan de
            reden. Uw naam, de reden en het tijdstip worden vastgelegd.
          </Trans>{' '}
          {report.status === 'received' ? <Trans>Bij uw beoordeling komt te staan dat u de gegevens zag.</Trans> : null}
        </p>
      </ReasonDialog>
      <IdentifyDrawer open={asking === 'identify'} report={report} onClose={close} />
    </Card>
  )
}

function WhoItIs({ report: { subject, subjectKnown, blind, claimed } }: { report: ReportFile }) {
  const { t } = useLingui()
  if (subject) return <PartyFacts party={subject} />
  if (blind)
    return (
      <p>
        {subjectKnown ? (
          <Trans>Wie het is, staat vast, maar is voor u afgeschermd.</Trans>
        ) : (
          <Trans>Wie het is, staat nog niet vast. Wat de melder daarover schreef, is voor u afgeschermd.</Trans>
        )}
      </p>
    )
  if (claimed && (claimed.name || claimed.address))
    return (
      <>
        <p>
          <Trans>Nog niet vastgesteld. De melder schreef:</Trans>
        </p>
        <DefinitionList
          facts={[
            { term: t`Naam`, value: claimed.name ?? undefined },
            { term: t`Adres`, value: claimed.address ?? undefined },
          ]}
        />
      </>
    )
  return (
    <p>
      <Trans>Nog niet bekend over wie deze melding gaat.</Trans>
    </p>
  )
}
