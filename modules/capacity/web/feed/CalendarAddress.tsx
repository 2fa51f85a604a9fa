import { Trans, useLingui } from '@lingui/react/macro'
import { Alert } from '#design/alert.tsx'
import { CopyableCode } from '#design/copyable-code.tsx'
import { DefinitionList } from '#design/definition-list.tsx'

/** The secret address, which is shown this once, and where it goes. */
export function CalendarAddress({ address }: { address: string }) {
  const { t } = useLingui()
  return (
    <div className="wh-stack">
      <CopyableCode label={t`Uw agenda-adres`} code={address} look="whole" />
      <Alert kind="warning" title={<Trans>U ziet dit adres alleen nu. Kopieer het meteen.</Trans>} live>
        <Trans>Iedereen met dit adres ziet uw diensten. Deel het met niemand.</Trans>
      </Alert>
      <DefinitionList
        facts={[
          {
            term: t`In Outlook`,
            value: <Trans>Ga naar de agenda en kies ‘Agenda toevoegen’, dan ‘Abonneren via internet’. Plak het adres.</Trans>,
          },
          {
            term: t`Op een iPhone`,
            value: (
              <Trans>
                Open in Instellingen de accounts van uw agenda. Kies ‘Account toevoegen’, ‘Andere’ en ‘Agenda-abonnement toevoegen’. Plak
                het adres.
              </Trans>
            ),
          },
          {
            term: t`Op Android`,
            value: <Trans>Zet het adres eerst in Outlook. De app van Outlook op uw telefoon laat uw diensten dan ook zien.</Trans>,
          },
        ]}
      />
    </div>
  )
}
