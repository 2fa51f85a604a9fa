import { Plural, Trans, useLingui } from '@lingui/react/macro'
import { useState } from 'react'
import { Button } from '#design/button.tsx'
import { Card } from '#design/card.tsx'
import { EmptyState } from '#design/empty-state.tsx'
import { Link } from '#design/link.tsx'
import { capital } from '#platform/contract/words.ts'
import { useFormat } from '#platform/web/format.ts'
import { useWord } from '#platform/web/language.ts'
import { findingSchemeWords, reportStandingWords } from '../../contract/report-words.ts'
import { foundWords } from '../../contract/words.ts'
import type { Finding } from '../../contract.ts'
import { TakeUpDialog } from './TakeUpDialog.tsx'

/** What was found, and the one step to a report. */
export function FindingsCard({ actionId, findings }: { actionId: string; findings: readonly Finding[] }) {
  const { t } = useLingui()
  const [taking, setTaking] = useState<Finding>()
  return (
    <Card title={t`Bevindingen en meldingen`}>
      <p className="wh-action-note">
        <Trans>Alleen voor wie aan de actie werkt; dit komt niet in het verslag. Van een bevinding maakt u in één stap een melding.</Trans>
      </p>
      {findings.length === 0 ? (
        <EmptyState title={t`Er is niets gevonden`}>
          <Trans>Zodra bij een locatie iets is gevonden, staat het hier.</Trans>
        </EmptyState>
      ) : (
        <ul className="wh-action-list">
          {findings.map((finding) => (
            <OneFinding key={finding.locationId} finding={finding} onTake={() => setTaking(finding)} />
          ))}
        </ul>
      )}
      {taking ? <TakeUpDialog actionId={actionId} finding={taking} onClose={() => setTaking(undefined)} /> : null}
    </Card>
  )
}

function OneFinding({ finding, onTake }: { finding: Finding; onTake: () => void }) {
  const { t } = useLingui()
  const word = useWord()
  const format = useFormat()
  const { name, address, found, note, photos, takenUp } = finding
  const take = takenUp.length > 0 ? t`Nog een melding maken` : t`Melding maken`
  return (
    <li className="wh-action-item">
      <div className="wh-action-item__text">
        <p className="wh-action-item__name">{name ? `${name}, ${address}` : address}</p>
        <p>{capital(found.map((one) => word(foundWords[one])).join(', '))}</p>
        {note ? (
          <p className="wh-action-item__note" lang="nl">
            {note}
          </p>
        ) : null}
        {photos > 0 ? (
          <p className="wh-action-item__by">
            <Plural value={photos} one="# foto" other="# foto’s" />
          </p>
        ) : null}
        {takenUp.length > 0 ? (
          <ul className="wh-action-item__reports">
            {takenUp.map(({ scheme, report, by, at }) => (
              <li key={scheme}>
                {report ? <Link href={`/meldingen/${report.id}`}>{report.reference}</Link> : t`Een melding`}
                {` · ${word(findingSchemeWords[scheme])}`}
                {report ? ` · ${word(reportStandingWords[report.standing])}` : null}
                <span className="wh-action-item__by">{t`gemaakt door ${by.name}, ${format.date(at)}`}</span>
              </li>
            ))}
          </ul>
        ) : null}
      </div>
      <Button small onClick={onTake} aria-label={`${take}: ${address}`}>
        {take}
      </Button>
    </li>
  )
}
