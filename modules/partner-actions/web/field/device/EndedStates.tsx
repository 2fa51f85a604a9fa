import { Plural, Trans, useLingui } from '@lingui/react/macro'
import { Alert } from '#design/alert.tsx'
import { LinkButton } from '#design/button.tsx'
import { FieldHeading } from './FieldHeading.tsx'

export interface WhatWasWiped {
  /** What was never sent, and is gone. */
  lost: number
}

/** The pack ended elsewhere, so this device emptied itself. */
export function PackEnded({ wiped }: { wiped: WhatWasWiped }) {
  const { t } = useLingui()
  return (
    <>
      <FieldHeading title={t`Dit apparaat is gewist`} />
      <Alert kind="warning" title={t`De coördinator heeft dit apparaat ingetrokken of als kwijt gemeld`} live>
        <Trans>Daarom zijn alle gegevens van deze actie van het apparaat gehaald.</Trans>{' '}
        {wiped.lost > 0 ? (
          <Plural
            value={wiped.lost}
            one="Er was # bevinding nog niet verzonden; die is weg. Leg die vast bij de locatie als u het nog weet, en vertel het uw coördinator."
            other="Er waren # bevindingen nog niet verzonden; die zijn weg. Leg ze vast bij de locatie als u het nog weet, en vertel het uw coördinator."
          />
        ) : (
          <Trans>Er is niets verloren gegaan: alles was verzonden.</Trans>
        )}
      </Alert>
      <LinkButton look="primary" href="/acties" target="_self">{t`Naar de acties`}</LinkButton>
    </>
  )
}

/** What a colleague took along: sealed, and theirs alone to read and send. */
export function OfSomebodyElse() {
  const { t } = useLingui()
  return (
    <>
      <FieldHeading title={t`Hier staat iets van een collega`} />
      <Alert title={t`Versleuteld, en niet van u`}>
        <Trans>
          Een collega nam deze actie mee op dit apparaat. U kunt dat niet lezen en niet versturen. Laat die collega hier aanmelden en het
          werk versturen, of neem de actie mee op een ander apparaat.
        </Trans>
      </Alert>
      <LinkButton look="primary" href="/acties" target="_self">{t`Naar de acties`}</LinkButton>
    </>
  )
}

/** A row was changed or moved outside this page: nothing of it can be trusted. */
export function BrokenPack() {
  const { t } = useLingui()
  return (
    <>
      <FieldHeading title={t`Dit kan niet worden gelezen`} />
      <Alert kind="error" title={t`Wat op dit apparaat staat is beschadigd of veranderd`} live>
        <Trans>Laat het apparaat zoals het is en bel uw coördinator. Leg uw bevindingen zolang vast op een ander apparaat.</Trans>
      </Alert>
    </>
  )
}
