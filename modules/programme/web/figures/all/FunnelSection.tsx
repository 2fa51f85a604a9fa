import { Trans, useLingui } from '@lingui/react/macro'
import { Disclosure } from '#design/disclosure.tsx'
import { useWord } from '#platform/web/language.ts'
import { figureSchemeWords, figureSourceWords } from '../../../contract.ts'
import { FigureLink } from '../FigureLink.tsx'
import { figureIn } from '../figure-in.ts'
import { FigureSection } from './FigureSection.tsx'
import { FunnelTable } from './FunnelTable.tsx'
import type { GroupProps } from './group-props.ts'

/** From receipt to consequence, per source and per scheme. */
export function FunnelSection({ figures, place }: GroupProps) {
  const { t } = useLingui()
  const word = useWord()
  const received = figureIn(figures, 'received')
  const link = (key: Parameters<typeof figureIn>[1]) => {
    const figure = figureIn(figures, key)
    return <FigureLink place={place} figure={figure} count={figure.numerator} />
  }
  return (
    <FigureSection
      id="melding-tot-gevolg"
      wide
      says={
        <Trans>
          Van {received.numerator} ontvangen meldingen leidden er {figureIn(figures, 'share').numerator} tot een gevolg. Het percentage is
          het deel van de stap ervoor; de balk is het deel van alle ontvangen meldingen.
        </Trans>
      }
    >
      <FunnelTable
        caption={t`Van melding tot gevolg, per bron`}
        header={t`Bron`}
        figures={figures}
        place={place}
        lines={[
          { key: 'all', name: t`Alle bronnen`, narrowed: {} },
          ...received.bySource.map(({ source }) => ({ key: source, name: word(figureSourceWords[source]), narrowed: { source } })),
        ]}
      />
      <p className="wh-figures__beside">
        <Trans>
          Nog te beoordelen: {link('unjudged')}. Niet in onderzoek genomen: {link('not-investigated')}. Onderzoek loopt nog: {link('open')}.
          Dubbele meldingen, niet meegeteld: {link('joined')}.
        </Trans>
      </p>
      <Disclosure summary={t`Per regeling`}>
        <FunnelTable
          caption={t`Van melding tot gevolg, per regeling`}
          header={t`Regeling`}
          figures={figures}
          place={place}
          lines={received.byScheme.map(({ scheme }) => ({ key: scheme, name: word(figureSchemeWords[scheme]), narrowed: { scheme } }))}
        />
      </Disclosure>
    </FigureSection>
  )
}
