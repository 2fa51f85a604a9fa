import { Trans, useLingui } from '@lingui/react/macro'
import { useQuery } from '@tanstack/react-query'
import { getRouteApi } from '@tanstack/react-router'
import { LinkButton } from '#design/button.tsx'
import { Card } from '#design/card.tsx'
import { DefinitionList } from '#design/definition-list.tsx'
import { Disclosure } from '#design/disclosure.tsx'
import { EmptyState } from '#design/empty-state.tsx'
import { LoadingState } from '#design/loading-state.tsx'
import { PageHeading } from '#design/page-heading.tsx'
import { useWord } from '#platform/web/language.ts'
import { usePageTitle } from '#platform/web/page-title.ts'
import { RefusalPanel } from '#platform/web/refusal-panel.tsx'
import type { Figure, YearFigures } from '../../contract.ts'
import { FigureLink } from './FigureLink.tsx'
import { FunnelTable } from './FunnelTable.tsx'
import { figuresQuery } from './figure-queries.ts'
import { OutcomesTable } from './OutcomesTable.tsx'
import { ShareCard } from './ShareCard.tsx'
import { YearSwitch } from './YearSwitch.tsx'
import './figures.css'

const page = getRouteApi('/staff/cijfers/$year')

/** The year in figures, for somebody with four minutes: the share first, then where it comes from. */
export function FiguresPage() {
  const { year } = page.useParams()
  return isYear(year) ? <FiguresOf year={year} /> : <NoSuchYear />
}

const isYear = (written: string) => /^2[01]\d\d$/.test(written)

function FiguresOf({ year }: { year: string }) {
  const { t } = useLingui()
  const figures = useQuery(figuresQuery(year))
  usePageTitle(t`Cijfers ${year}`)

  return (
    <>
      <PageHeading
        title={t`Cijfers ${year}`}
        intro={t`Wat er gebeurde met de meldingen die in ${year} binnenkwamen. Elk getal kunt u openen.`}
        actions={
          <LinkButton href={`/api/v1/programme/figures/${year}?format=csv`} target="_blank" download>
            {t`Downloaden (CSV)`}
          </LinkButton>
        }
      />
      <YearSwitch chosen={year} />
      {figures.isError ? <RefusalPanel refusal={figures.error} onRetry={() => void figures.refetch()} /> : null}
      {figures.isPending ? <LoadingState lines={8} /> : null}
      {figures.data && !figures.isError ? <YearInFigures figures={figures.data} /> : null}
    </>
  )
}

function NoSuchYear() {
  const { t } = useLingui()
  usePageTitle(t`Cijfers`)
  return (
    <>
      <PageHeading title={t`Cijfers`} />
      <YearSwitch chosen="" />
      <EmptyState title={t`Dit is geen jaar`}>
        <Trans>Kies hierboven een jaar.</Trans>
      </EmptyState>
    </>
  )
}

function YearInFigures({ figures }: { figures: YearFigures }) {
  const { t } = useLingui()
  const word = useWord()
  const figure = (key: Figure['key']) => figures.figures.find((one) => one.key === key) as Figure
  if (figure('received').numerator + figure('joined').numerator === 0)
    return (
      <EmptyState title={t`Geen meldingen in ${figures.year}`}>
        <Trans>Zodra er een melding binnenkomt, staan hier de cijfers.</Trans>
      </EmptyState>
    )

  return (
    <div className="wh-stack wh-figures">
      <ShareCard figures={figures} figure={figure} />
      <Card title={t`Van melding tot gevolg`} look="quiet">
        <p className="wh-figures__beside">
          <Trans>Het percentage is het deel van de stap ervoor. De balk is het deel van alle ontvangen meldingen.</Trans>
        </p>
        <FunnelTable figures={figures} figure={figure} />
        <p className="wh-figures__beside">
          <Trans>
            Nog te beoordelen: <FigureLink year={figures.year} figure={figure('unjudged')} />. Niet in onderzoek genomen:{' '}
            <FigureLink year={figures.year} figure={figure('not-investigated')} />. Onderzoek loopt nog:{' '}
            <FigureLink year={figures.year} figure={figure('open')} />. Dubbele meldingen, niet meegeteld:{' '}
            <FigureLink year={figures.year} figure={figure('joined')} />.
          </Trans>
        </p>
      </Card>
      <Card title={t`Uitkomsten van afgeronde onderzoeken`} look="quiet">
        <OutcomesTable figures={figures} figure={figure} />
      </Card>
      <Disclosure summary={t`Wat elk getal betekent`}>
        <DefinitionList
          facts={figures.figures.map((one) => ({
            term: word(one.words),
            value: `${word(one.definition)} ${t`Bron: ${word(one.source)}.`}`,
          }))}
        />
      </Disclosure>
    </div>
  )
}
