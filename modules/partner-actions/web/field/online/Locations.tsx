import { Trans, useLingui } from '@lingui/react/macro'
import { EmptyState } from '#design/empty-state.tsx'
import { Link } from '#design/link.tsx'
import type { FieldOverview, LocationFindings } from '../../../contract.ts'
import { LocationFound } from './LocationFound.tsx'

type Shown = 'open' | 'bevinding' | undefined
interface LocationsProps {
  actionId: string
  field: FieldOverview
  shown: Shown
}

/** The locations in order, all of them or those that are still to be done. */
export function Locations({ actionId, field, shown }: LocationsProps) {
  const { t } = useLingui()
  const filters = [
    { key: undefined, label: t`Alle` },
    { key: 'open', label: t`Nog open` },
    { key: 'bevinding', label: t`Met een bevinding` },
  ] as const
  const rows = field.locations.filter((row) => fits(row, shown))
  const names = new Map([...field.people, ...field.partners].map(({ id, name }) => [id, name]))
  return (
    <section aria-labelledby="wh-field-locations">
      <h2 id="wh-field-locations" className="utrecht-heading-2">{t`Locaties`}</h2>
      <nav aria-label={t`Welke locaties`} className="wh-field-filter">
        <ul>
          {filters.map(({ key, label }) => (
            <li key={label}>
              <Link href={`/acties/${actionId}/veldwerk${key ? `?toon=${key}` : ''}`} aria-current={shown === key ? 'page' : undefined}>
                {label} ({field.locations.filter((row) => fits(row, key)).length})
              </Link>
            </li>
          ))}
        </ul>
      </nav>
      {rows.length === 0 ? <Nothing shown={shown} /> : null}
      <ol className="wh-field-locations">
        {rows.map((row) => (
          <li key={row.location.id}>
            <LocationFound actionId={actionId} row={row} names={names} />
          </li>
        ))}
      </ol>
    </section>
  )
}

/** Open is what nobody came back from, or where nobody went yet; a finding is more than "nothing found". */
function fits({ location, visit }: LocationFindings, shown: Shown): boolean {
  if (shown === 'open') return !location.withdrawn && (!visit || visit.state === 'not-visited')
  if (shown === 'bevinding')
    return visit !== null && (visit.found.some((found) => found !== 'nothing-found') || visit.careSignals.length > 0)
  return true
}

function Nothing({ shown }: { shown: Shown }) {
  const { t } = useLingui()
  if (shown === 'open') return <EmptyState title={t`Er is geen locatie meer open`} />
  if (shown === 'bevinding')
    return (
      <EmptyState title={t`Nog geen bevindingen`}>
        <Trans>Wat in het veld wordt vastgelegd, komt hier te staan zodra een apparaat verbinding heeft.</Trans>
      </EmptyState>
    )
  return (
    <EmptyState title={t`Deze actie heeft nog geen locaties`}>
      <Trans>De coördinator zet ze erin bij het onderdeel Locaties.</Trans>
    </EmptyState>
  )
}
