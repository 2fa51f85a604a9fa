import { Trans, useLingui } from '@lingui/react/macro'
import { useQuery } from '@tanstack/react-query'
import { getRouteApi } from '@tanstack/react-router'
import { Alert } from '#design/alert.tsx'
import { BarList } from '#design/bar-list.tsx'
import { LinkButton } from '#design/button.tsx'
import { Card } from '#design/card.tsx'
import { FilterBar } from '#design/filter-bar.tsx'
import { Link } from '#design/link.tsx'
import { LoadingState } from '#design/loading-state.tsx'
import { PageHeading } from '#design/page-heading.tsx'
import { SelectField } from '#design/select-field.tsx'
import { causeWords } from '#modules/investigations/contract.ts'
import { dayInAmsterdam } from '#platform/contract/calendar.ts'
import { capital } from '#platform/contract/words.ts'
import { useFormat } from '#platform/web/format.ts'
import { useWord } from '#platform/web/language.ts'
import { usePageTitle } from '#platform/web/page-title.ts'
import { RefusalPanel } from '#platform/web/refusal-panel.tsx'
import { itemStateWords } from '../../contract/words.ts'
import type { CauseOverTime } from '../../contract.ts'
import { causesQuery } from '../information-queries.ts'
import '../information.css'

const page = getRouteApi('/staff/voorlichting/oorzaken')
const FIRST_YEAR = 2024

/** Which causes closed files had, per quarter, against the texts that are about them and how often those were used. */
export function CausesPage() {
  const { t } = useLingui()
  const { jaar } = page.useSearch()
  const navigate = page.useNavigate()
  const causes = useQuery(causesQuery(jaar))
  const thisYear = Number(dayInAmsterdam(new Date()).slice(0, 4))
  const years = Array.from({ length: thisYear - FIRST_YEAR + 1 }, (_, place) => String(thisYear - place))
  usePageTitle(t`Oorzaken en teksten`)
  return (
    <>
      <PageHeading
        trail={[{ label: t`Voorlichting`, href: '/voorlichting' }]}
        title={t`Oorzaken en teksten`}
        intro={t`Hoe vaak een oorzaak voorkwam in afgesloten dossiers, en welke teksten er tegenover staan.`}
      />
      <div className="wh-causes-warning">
        <Alert title={t`Wat u hieruit niet mag opmaken`}>
          <Trans>
            Wordt een oorzaak zeldzamer na het begin van een tekst, dan bewijst dat niet dat de tekst werkt. De aantallen zijn klein, er
            speelt meer mee (de regels, het werk van het team, de tijd van het jaar), en een dossier sluit soms lang na het begin. Gebruik
            dit om vragen te stellen.
          </Trans>
        </Alert>
      </div>
      <FilterBar key={jaar} onFilter={({ jaar: year }) => void navigate({ search: { jaar: year ? Number(year) : undefined } })}>
        <SelectField
          name="jaar"
          label={t`Tot en met het jaar`}
          placeholder={t`Tot nu`}
          defaultValue={jaar === undefined ? '' : String(jaar)}
          options={years.map((year) => ({ value: year, label: year }))}
        />
      </FilterBar>
      {causes.isError ? <RefusalPanel refusal={causes.error} onRetry={() => void causes.refetch()} /> : null}
      {causes.isPending ? <LoadingState lines={8} /> : null}
      <div className="wh-causes">
        {causes.data?.causes.map((one) => (
          <OneCause key={one.cause} {...one} />
        ))}
      </div>
    </>
  )
}

function OneCause({ cause, quarters, items }: CauseOverTime) {
  const { t } = useLingui()
  const word = useWord()
  const format = useFormat()
  const name = capital(word(causeWords[cause]))
  const most = Math.max(1, ...quarters.map(({ files }) => files ?? 0))
  const inUse = items.some(({ state }) => state === 'in-use')
  const happened = quarters.some(({ files }) => files !== 0)
  return (
    <Card title={name}>
      {happened && !inUse ? (
        <Alert kind="warning" title={t`Voor deze oorzaak is geen tekst in gebruik`}>
          <LinkButton small href="/voorlichting/nieuw">{t`Tekst schrijven`}</LinkButton>
        </Alert>
      ) : null}
      <BarList
        caption={t`${name}: afgesloten dossiers en bereikte mensen per kwartaal`}
        columns={{ label: t`Kwartaal`, number: t`Dossiers`, beside: t`Bereikt door teksten` }}
        rows={quarters.map(({ quarter, files, reached, uses }) => ({
          key: quarter,
          label: quarterName(quarter),
          value: files ?? 0,
          of: most,
          number: files === null ? t`1 tot 4` : format.number(files),
          beside: uses > 0 ? t`${format.number(reached)} bereikt` : '–',
        }))}
      />
      <ul className="wh-cause-items">
        {items.map(({ id, title, state, inUseFrom, reached }) => (
          <li key={id}>
            <Link href={`/voorlichting/${id}`}>{title}</Link>{' '}
            <span className="wh-info-soft">
              {inUseFrom ? (
                <Trans>
                  ({word(itemStateWords[state])}, sinds {format.date(inUseFrom)}, {format.number(reached)} bereikt)
                </Trans>
              ) : (
                <>({word(itemStateWords[state])})</>
              )}
            </span>
          </li>
        ))}
      </ul>
    </Card>
  )
}

/** `2024-04-01` -> `2024, kwartaal 2` in signs that both languages read. */
function quarterName(day: string): string {
  return `${day.slice(0, 4)} K${Math.ceil(Number(day.slice(5, 7)) / 3)}`
}
