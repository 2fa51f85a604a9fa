import { Trans, useLingui } from '@lingui/react/macro'
import { LinkButton } from '#design/button.tsx'
import { Card } from '#design/card.tsx'
import { Disclosure } from '#design/disclosure.tsx'

/** The report to take along: without small counts, unless somebody asks for the version of the team. */
export function ReportFiles({ actionId, draft }: { actionId: string; draft: boolean }) {
  const { t } = useLingui()
  return (
    <Card title={t`Documenten`}>
      <p className="wh-action-note">
        {draft ? t`Op elke bladzijde staat dat het een concept is.` : t`Zonder namen of adressen. Aantallen onder de 5 zijn niet getoond.`}
      </p>
      <Files actionId={actionId} audience="public" label={t`Om te delen`} />
      <Disclosure summary={t`Met alle aantallen, alleen voor het team`}>
        <p className="wh-action-note">
          <Trans>Deel deze versie niet buiten het team.</Trans>
        </p>
        <Files actionId={actionId} audience="team" label={t`Interne versie`} />
      </Disclosure>
    </Card>
  )
}

function Files({ actionId, audience, label }: { actionId: string; audience: 'public' | 'team'; label: string }) {
  const { t } = useLingui()
  return (
    <ul className="wh-action-files">
      {[
        { ending: 'pdf', name: t`PDF` },
        { ending: 'docx', name: t`Word` },
      ].map(({ ending, name }) => (
        <li key={ending}>
          <LinkButton
            href={`/api/v1/actions/${actionId}/report.${ending}?audience=${audience}`}
            target="_blank"
            download
            small
            aria-label={`${label}: ${name}`}
          >
            {name}
          </LinkButton>
        </li>
      ))}
    </ul>
  )
}
