import { useLingui } from '@lingui/react/macro'
import { useQuery } from '@tanstack/react-query'
import { getRouteApi } from '@tanstack/react-router'
import { PageHeading } from '#design/page-heading.tsx'
import { useWord } from '#platform/web/language.ts'
import { usePageTitle } from '#platform/web/page-title.ts'
import { RefusalPanel } from '#platform/web/refusal-panel.tsx'
import { type FigureKey, figureWords, type Scope, unitOfAim } from '../../../contract.ts'
import { AsOfNote } from '../AsOf.tsx'
import { allFiguresHref, isYear, rowsHref, yearHref } from '../figure-place.ts'
import { figureRowsQuery, figuresQuery } from '../figure-queries.ts'
import { NoFigures } from '../NoFigures.tsx'
import { CountedSwitch } from './CountedSwitch.tsx'
import { FigureMaking } from './FigureMaking.tsx'
import { RowsTable } from './RowsTable.tsx'
import { TimeHasNoRows } from './TimeHasNoRows.tsx'
import { TotalLine } from './TotalLine.tsx'
import '../figures.css'

const page = getRouteApi('/staff/cijfers/$year/$figure')

/** The rows under one number, for those who may see them. Nobody's name stands here. */
export function FigureRowsPage() {
  const { t } = useLingui()
  const { figure, year } = page.useParams()
  return isFigure(figure) && isYear(year) ? <RowsUnder figure={figure} /> : <NoFigures title={t`Dit cijfer bestaat niet`} />
}

const isFigure = (written: string): written is FigureKey => written in figureWords

/** The scope of figures that are told in one scope only. */
function scopeOfRows(key: FigureKey): Scope | null {
  if (key.startsWith('action')) return 'chain-partners'
  if (key.startsWith('budget-')) return 'personal-budget'
  return unitOfAim(key) === 'hours' ? 'capacity' : null
}

function RowsUnder({ figure: key }: { figure: FigureKey }) {
  const { t } = useLingui()
  const word = useWord()
  const { year } = page.useParams()
  const { bron: source, regeling: scheme, stand, omvang: scope, peildatum: asOf, after } = page.useSearch()
  const isOfTime = unitOfAim(key) === 'hours'
  const place = { year, scope: scopeOfRows(key) ?? scope, asOf }
  const narrowed = { source, scheme, leftOut: stand === 'left-out' }
  const rows = useQuery({ ...figureRowsQuery({ ...place, ...narrowed, figure: key, after }), enabled: !isOfTime })
  const figure = useQuery(figuresQuery(place)).data?.figures.find((one) => one.key === key)
  const title = word(figureWords[key])
  usePageTitle(t`${title}, ${year}`)

  return (
    <>
      <PageHeading
        title={t`${title}, ${year}`}
        trail={[
          { label: t`Cijfers ${year}`, href: yearHref(place) },
          { label: t`Alle cijfers`, href: allFiguresHref(place) },
        ]}
        intro={figure ? word(figure.definition) : undefined}
      />
      <div className="wh-stack wh-figures">
        {asOf ? <AsOfNote asOf={asOf} nowHref={rowsHref({ year, scope }, key, narrowed)} /> : null}
        {figure ? <FigureMaking figure={figure} /> : null}
        {isOfTime ? (
          <TimeHasNoRows figure={figure} />
        ) : rows.isError ? (
          <RefusalPanel refusal={rows.error} onRetry={() => void rows.refetch()} />
        ) : (
          <section aria-label={t`Rijen`}>
            {figure ? <CountedSwitch figure={figure} place={place} narrowed={narrowed} /> : null}
            {rows.data ? <TotalLine figure={figure} total={rows.data.total} place={place} narrowed={narrowed} /> : null}
            <RowsTable
              caption={title}
              page={rows.data}
              isLoading={rows.isPending}
              next={rows.data?.next ? rowsHref(place, key, narrowed, rows.data.next) : undefined}
              first={after ? rowsHref(place, key, narrowed) : undefined}
            />
          </section>
        )}
      </div>
    </>
  )
}
