import { Trans, useLingui } from '@lingui/react/macro'
import { LinkButton } from '#design/button.tsx'
import { Card } from '#design/card.tsx'
import { Disclosure } from '#design/disclosure.tsx'

/** The documents of the report: for the public unless somebody asks for the version of the team. */
export function Downloads({ year }: { year: number }) {
  const { t } = useLingui()
  return (
    <Card title={t`Documenten`}>
      <p className="wh-report-note">
        <Trans>De publicatieversie toont geen aantallen onder de 5 en niets dat naar iemand te herleiden is.</Trans>
      </p>
      <Files year={year} audience="public" label={t`Publicatieversie`} />
      <Disclosure summary={t`Met alle aantallen, alleen voor het team`}>
        <Files year={year} audience="team" label={t`Interne versie`} />
      </Disclosure>
    </Card>
  )
}

function Files({ year, audience, label }: { year: number; audience: 'public' | 'team'; label: string }) {
  const { t } = useLingui()
  const document = `/api/v1/programme/annual-reports/${year}/document?audience=${audience}`
  const files = [
    { href: `${document}&format=pdf`, name: t`PDF` },
    { href: `${document}&format=word`, name: t`Word` },
    { href: `${document}&format=archive`, name: t`PDF voor het archief` },
    { href: `/api/v1/programme/annual-reports/${year}/figures?audience=${audience}`, name: t`Cijfers (CSV)` },
  ]
  return (
    <ul className="wh-report-files">
      {files.map(({ href, name }) => (
        <li key={href}>
          <LinkButton href={href} target="_blank" download small aria-label={`${label}: ${name}`}>
            {name}
          </LinkButton>
        </li>
      ))}
    </ul>
  )
}
