import { Trans, useLingui } from '@lingui/react/macro'
import type { ReactNode } from 'react'
import { Alert } from '#design/alert.tsx'
import { Icon } from '#design/icon.tsx'
import { Link } from '#design/link.tsx'
import { PageHeading } from '#design/page-heading.tsx'

/** What a resident should know before writing anything down: what happens with a report, what does not, and what helps. */
export function WhatHappens() {
  const { t } = useLingui()
  return (
    <>
      <PageHeading
        title={t`Iets melden over een uitkering of pgb`}
        intro={t`Denkt u dat iemand een uitkering of geld voor zorg krijgt waar die persoon geen recht op heeft? Dan kunt u dat hier melden. U hoeft uw naam niet te geven.`}
      />
      <p className="wh-tell__jump">
        <a className="utrecht-link utrecht-link--html-a" href="#melding">
          <Trans>Direct naar het formulier</Trans>
        </a>{' '}
        <Trans>(invullen duurt ongeveer 5 minuten)</Trans>
        <br />
        <Trans>
          Hebt u al gemeld en een code gekregen? <Link href="/melding">Ga terug naar uw melding</Link>.
        </Trans>
        <br />
        <Trans>
          Hebt u zelf een uitkering of budget? <Link href="/rechten-en-plichten">Lees uw rechten en plichten</Link>.
        </Trans>
      </p>
      <Alert title={t`Maakt u zich zorgen om iemand?`}>
        <ul className="wh-tell__worry">
          <li>
            <Trans>Is er nu gevaar? Bel 112.</Trans>
          </li>
          <li>
            <Trans>Denkt u aan geweld of mishandeling thuis? Neem contact op met Veilig Thuis.</Trans>
          </li>
          <li>
            <Trans>Heeft iemand hulp of zorg nodig? Het Buurtteam denkt met u mee.</Trans>
          </li>
        </ul>
      </Alert>
      <div className="wh-tell__both">
        <section aria-labelledby="wat-wel">
          <h2 id="wat-wel" className="utrecht-heading-2">
            <Trans>Dit doen we met uw melding</Trans>
          </h2>
          <ul className="wh-tell__list">
            <Point yes>
              <Trans>Een medewerker leest wat u schrijft en kijkt of er genoeg feiten zijn.</Trans>
            </Point>
            <Point yes>
              <Trans>We gaan uit van vertrouwen. Iedereen kan een fout maken, en vaak is er een gewone verklaring.</Trans>
            </Point>
            <Point yes>
              <Trans>Komt er een onderzoek? Dan mag de persoon over wie het gaat altijd zelf vertellen hoe het zit.</Trans>
            </Point>
            <Point yes>
              <Trans>Geeft u uw naam? Die bewaren we apart en op slot. Een medewerker kan uw naam alleen openen met een reden.</Trans>
            </Point>
          </ul>
        </section>
        <section aria-labelledby="wat-niet">
          <h2 id="wat-niet" className="utrecht-heading-2">
            <Trans>Dit doen we niet</Trans>
          </h2>
          <ul className="wh-tell__list">
            <Point>
              <Trans>We vertellen u niet wat er uit komt. Dat mag niet van de wet: ook de ander heeft recht op privacy.</Trans>
            </Point>
            <Point>
              <Trans>We beginnen geen onderzoek om iemands afkomst, geloof, naam, buurt of uiterlijk.</Trans>
            </Point>
            <Point>
              <Trans>We zien een melding niet als bewijs. Is er te weinig bekend, dan doen we niets.</Trans>
            </Point>
            <Point>
              <Trans>We vragen u niet om op onderzoek te gaan. Volg niemand en maak geen foto’s.</Trans>
            </Point>
          </ul>
        </section>
      </div>
      <section aria-labelledby="wat-helpt" className="wh-tell__helps">
        <h2 id="wat-helpt" className="utrecht-heading-2">
          <Trans>Dit helpt ons het meest</Trans>
        </h2>
        <p>
          <Trans>
            Vertel <strong>wat</strong> u hebt gezien of gehoord, <strong>wanneer</strong> dat was, <strong>sinds wanneer</strong> het
            speelt en <strong>hoe u het weet</strong>. Weet u iets niet zeker? Schrijf dat er dan bij, of laat het leeg.
          </Trans>
        </p>
      </section>
    </>
  )
}

function Point({ yes, children }: { yes?: boolean; children: ReactNode }) {
  return (
    <li data-yes={yes}>
      <Icon name={yes ? 'check' : 'close'} />
      <span>{children}</span>
    </li>
  )
}
