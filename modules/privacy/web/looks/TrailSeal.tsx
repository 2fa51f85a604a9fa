import { Trans, useLingui } from '@lingui/react/macro'
import { useQuery } from '@tanstack/react-query'
import { Alert } from '#design/alert.tsx'
import { DefinitionList } from '#design/definition-list.tsx'
import { Disclosure } from '#design/disclosure.tsx'
import { useFormat } from '#platform/web/format.ts'
import { trailQuery } from '../privacy-queries.ts'

/** Whether the log is as it was: one quiet line when it is, an alarm when it is not. */
export function TrailSeal() {
  const { t } = useLingui()
  const format = useFormat()
  const trail = useQuery(trailQuery)
  if (!trail.data) return null

  const { intact, sealedAt, verifiedAt, sealed, unsealed, batches, head } = trail.data
  if (!intact)
    return (
      <Alert kind="error" title={t`Het logboek klopt niet`} live>
        <Trans>
          Iemand heeft een verzegelde regel veranderd of weggehaald. Meld dit als beveiligingsincident en laat de beheerder de opdracht
          verify-log uitvoeren: die noemt de plek.
        </Trans>
      </Alert>
    )
  return (
    <div className="wh-trail-state">
      <Disclosure
        summary={
          sealedAt
            ? t`Het logboek klopt: verzegeld tot ${format.moment(sealedAt)}, nagelopen om ${format.time(verifiedAt)}`
            : t`Het logboek is nog niet verzegeld`
        }
      >
        <DefinitionList
          facts={[
            { term: t`Verzegelde regels`, value: t`${format.number(sealed)} in ${format.number(batches)} zegels` },
            { term: t`Nog niet verzegeld`, value: format.number(unsealed) },
            { term: t`Kop om elders te bewaren`, value: head ? <code className="wh-trail-head">{head}</code> : '–' },
          ]}
        />
        <p>
          <Trans>
            Hier zijn de nieuwste zegels nagelopen. Het hele logboek nalopen kan met de opdracht verify-log. Bewaar de kop waar de beheerder
            van de database niet bij kan: dan valt het ook op als het einde is weggehaald.
          </Trans>
        </p>
      </Disclosure>
    </div>
  )
}
