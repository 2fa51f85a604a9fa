import { Trans, useLingui } from '@lingui/react/macro'
import { useEffect, useRef } from 'react'
import { Button, ButtonGroup } from '#design/button.tsx'
import { CopyableCode } from '#design/copyable-code.tsx'
import { Link } from '#design/link.tsx'
import type { PublicReceipt } from '../../contract.ts'

/** Shown once, after sending: the reference, the receipt code, and what happens next. */
export function Receipt({ receipt }: { receipt: PublicReceipt }) {
  const { t } = useLingui()
  const heading = useRef<HTMLHeadingElement>(null)

  useEffect(() => heading.current?.focus(), [])

  return (
    <div className="wh-stack">
      <header className="wh-page-heading wh-receipt__heading">
        <h1 ref={heading} tabIndex={-1} className="utrecht-heading-1 wh-page-heading__title">
          <Trans>Dank u wel. Uw melding is ontvangen.</Trans>
        </h1>
        <p className="wh-page-heading__intro">
          <Trans>
            Het kenmerk van uw melding is <strong className="wh-number">{receipt.reference}</strong>.
          </Trans>
        </p>
      </header>
      <div>
        <CopyableCode label={t`Uw ontvangstcode`} code={receipt.receiptCode.replaceAll(' ', '')} />
        <p className="wh-receipt__keep">
          <Trans>
            Bewaar deze code goed. U ziet hem maar één keer, en wij kunnen hem niet opnieuw geven. Met de code komt u{' '}
            <Link href="/melding" target="_blank" rel="noopener">
              later terug (nieuw tabblad)
            </Link>
            : om te lezen of wij een vraag hebben, om iets toe te voegen of een bestand te sturen. Uw naam is daarvoor niet nodig. Kijk over
            een week of twee eens.
          </Trans>
        </p>
      </div>
      <section aria-labelledby="hoe-verder">
        <h2 id="hoe-verder" className="utrecht-heading-2">
          <Trans>Hoe gaat het verder?</Trans>
        </h2>
        <ol className="wh-receipt__steps">
          <li>
            <Trans>
              Een medewerker leest uw melding, zonder te zien over wie die gaat. Zo kijken we naar feiten en niet naar een naam.
            </Trans>
          </li>
          <li>
            <Trans>
              Zijn er genoeg feiten en is er geen lichtere weg? Dan volgt een onderzoek. Anders doen we niets, of zoeken we hulp.
            </Trans>
          </li>
          <li>
            <Trans>Bij een onderzoek vertelt ook de ander hoe het zit, voordat iemand iets besluit.</Trans>
          </li>
        </ol>
        <p>
          <Trans>U krijgt geen bericht over de uitkomst. Dat mag niet van de wet, om de privacy van de ander te beschermen.</Trans>
        </p>
      </section>
      <ButtonGroup>
        <Button onClick={() => window.print()}>{t`Deze pagina afdrukken`}</Button>
      </ButtonGroup>
    </div>
  )
}
