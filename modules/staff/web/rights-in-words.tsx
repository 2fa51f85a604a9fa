import { Trans, useLingui } from '@lingui/react/macro'
import { useQuery } from '@tanstack/react-query'
import { StatusBadge } from '#design/status-badge.tsx'
import { capital } from '#platform/contract/words.ts'
import { useFormat } from '#platform/web/format.ts'
import { useWord } from '#platform/web/language.ts'
import { addresseeWords, designationWords, roleWords } from '../contract/words.ts'
import type { Designation, Mandate, Rights, Role } from '../contract.ts'
import { mandatePartsQuery } from './staff-queries.ts'
import './staff.css'

/** Roles as one line. */
export function useRoles(): (roles: readonly Role[]) => string {
  const { t } = useLingui()
  const word = useWord()
  return (roles) => (roles.length === 0 ? t`Geen rol` : capital(roles.map((role) => word(roleWords[role])).join(', ')))
}

/** From when to when something holds, in words. */
export function Period({ from, lastDay, holds }: Pick<Mandate, 'from' | 'lastDay' | 'holds'>) {
  const format = useFormat()
  const [first, last] = [format.date(from), format.date(lastDay)]
  if (holds === 'lapsed')
    return (
      <span>
        <Trans>Verlopen na {last}</Trans>
      </span>
    )
  return (
    <span>
      {lastDay ? (
        <Trans>
          {first} tot en met {last}
        </Trans>
      ) : (
        <Trans>Vanaf {first}</Trans>
      )}
    </span>
  )
}

/** Whether something holds today; what has lapsed or is still to come says so. */
export function HoldsBadge({ holds }: Pick<Mandate, 'holds'>) {
  const { t } = useLingui()
  if (holds === 'now') return <StatusBadge tone="safe">{t`Geldig`}</StatusBadge>
  if (holds === 'coming') return <StatusBadge tone="active">{t`Gaat nog in`}</StatusBadge>
  return <StatusBadge tone="warning">{t`Verlopen`}</StatusBadge>
}

/** The parts of a mandate in words. */
export function useMandateParts(): (kinds: readonly string[]) => string {
  const { data } = useQuery(mandatePartsQuery)
  const word = useWord()
  return (kinds) =>
    kinds
      .map((kind) => {
        const words = data?.parts.find((part) => part.kind === kind)
        return words ? word(words) : kind
      })
      .join(', ')
}

/** Up to which amount a mandate goes. */
export function useLimit(): (cents: number | null) => string {
  const { t } = useLingui()
  const format = useFormat()
  return (cents) => {
    const amount = format.money(cents)
    return cents === null ? t`zonder grens` : t`tot en met ${amount}`
  }
}

/** Everything that somebody may do, line by line: what a reviewer looks at. */
export function RightsInWords({ rights }: { rights: Omit<Rights, 'seen'> }) {
  const roles = useRoles()
  const parts = useMandateParts()
  const limit = useLimit()
  const word = useWord()
  return (
    <ul className="wh-rights">
      <li>
        {roles(rights.roles)}
        {rights.unit ? `, ${rights.unit}` : ''}
      </li>
      {rights.municipalities.length > 1 ? (
        <li>
          <Trans>Werkt voor {rights.municipalities.join(', ')}</Trans>
        </li>
      ) : null}
      {rights.mandates.map((mandate) => (
        <li key={mandate.id}>
          <Trans>Mandaat</Trans> {word(addresseeWords[mandate.addressee])}, {limit(mandate.upToCents)}: {parts(mandate.partKinds)}.{' '}
          <Period {...mandate} />
        </li>
      ))}
      {rights.designations.map((designation) => (
        <li key={designation.id}>
          <DesignationInWords designation={designation} />
        </li>
      ))}
    </ul>
  )
}

/** A designation on one line, with its end and whether it lapsed in words. */
export function DesignationInWords({ designation }: { designation: Designation }) {
  const word = useWord()
  return (
    <span data-lapsed={designation.holds === 'lapsed' || undefined} className="wh-designation">
      {capital(word(designationWords[designation.kind]))}. <Period {...designation} />
    </span>
  )
}
