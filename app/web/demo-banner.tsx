import { Trans } from '@lingui/react/macro'

/** On every page of the demo municipality. */
export function DemoBanner() {
  return (
    <p className="wh-demo">
      <strong>
        <Trans>Demo</Trans>
      </strong>{' '}
      <Trans>Alle mensen en zaken hier zijn verzonnen. Vul geen echte gegevens in.</Trans>
    </p>
  )
}
