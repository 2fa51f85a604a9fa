import { Trans, useLingui } from '@lingui/react/macro'
import { getRouteApi } from '@tanstack/react-router'
import { Suspense } from 'react'
import { Alert } from '#design/alert.tsx'
import { LinkButton } from '#design/button.tsx'
import { Link } from '#design/link.tsx'
import { LoadingState } from '#design/loading-state.tsx'
import { PageHeading } from '#design/page-heading.tsx'
import { WhyTurnedAway } from '#modules/staff/web/index.tsx'
import { usePageTitle } from '#platform/web/page-title.ts'
import { useSession } from '#platform/web/session.ts'
import { DemoPeople } from './demo-people.tsx'

const page = getRouteApi('/visitor/aanmelden')

/** The way in: at the identity provider of the municipality, and in the demo as one of its people. */
export function SignInPage() {
  const { t } = useLingui()
  const session = useSession()
  const { fout } = page.useSearch()
  usePageTitle(t`Aanmelden`)

  if (!session) return <LoadingState lines={6} />
  const { provider, demo } = session
  const onlyDemo = demo && !provider
  return (
    <>
      <PageHeading
        title={onlyDemo ? t`Wie wilt u zijn?` : t`Aanmelden`}
        intro={
          onlyDemo
            ? t`Dit is een demo van de werkomgeving voor handhaving in het sociaal domein. Kies een persoon en kijk mee in die rol.`
            : t`Wederhoor is de werkomgeving van de gemeente voor handhaving in het sociaal domein.`
        }
      />
      <Suspense>{fout ? <WhyTurnedAway fault={fout} /> : null}</Suspense>
      {provider ? <AtTheMunicipality /> : null}
      {provider && demo ? (
        <h2 className="utrecht-heading-2 wh-sign-in__or">
          <Trans>Of kijk mee als demopersoon</Trans>
        </h2>
      ) : null}
      {demo ? <DemoPeople /> : null}
      {provider || demo ? null : <NoWayIn />}
      <p className="wh-public__way">
        <Trans>
          Wilt u als inwoner iets melden? Dat kan zonder account: <Link href="/melden">naar het meldformulier</Link>. Hebt u al gemeld?{' '}
          <Link href="/melding">Ga met uw code terug naar uw melding</Link>.
        </Trans>{' '}
        <Link href="/rechten-en-plichten">
          <Trans>Lees uw rechten en plichten</Trans>
        </Link>
        .
      </p>
    </>
  )
}

function AtTheMunicipality() {
  const { naar = '/' } = page.useSearch()
  return (
    <div className="wh-sign-in">
      {/* The server sends the browser on to the provider: a page of ours it is not. */}
      <LinkButton look="primary" href={`/api/v1/sign-in?to=${encodeURIComponent(naar)}`} target="_self">
        <Trans>Aanmelden met uw account van de gemeente</Trans>
      </LinkButton>
      <p className="wh-sign-in__note">
        <Trans>U gaat naar het aanmeldsysteem van de gemeente en komt daarna hier terug.</Trans>
      </p>
    </div>
  )
}

function NoWayIn() {
  const { t } = useLingui()
  return (
    <Alert title={t`Hier kan zich nog niemand aanmelden`}>
      <Trans>
        Voor de beheerder: koppel het aanmeldsysteem van de gemeente met OIDC_ISSUER, OIDC_CLIENT_ID en OIDC_CLIENT_SECRET_FILE. README.md
        zegt hoe. Alleen proberen kan met DEMO=on.
      </Trans>
    </Alert>
  )
}
