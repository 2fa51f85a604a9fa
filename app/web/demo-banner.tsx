import { Trans, useLingui } from '@lingui/react/macro'

/** On every page of the demo municipality. */
export function DemoBanner() {
  const { t } = useLingui()
  return (
    <section className="wh-demo" aria-label={t`Demo`}>
      <strong>
        <Trans>Demo</Trans>
      </strong>{' '}
      <Trans>Alle mensen en zaken hier zijn verzonnen. Vul geen echte gegevens in.</Trans>
    </section>
  )
}
