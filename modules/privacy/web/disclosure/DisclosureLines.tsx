import './disclosure.css'
import { useLingui } from '@lingui/react/macro'
import { DefinitionList } from '#design/definition-list.tsx'
import { StatusBadge } from '#design/status-badge.tsx'
import { compartmentWords } from '#modules/staff/contract.ts'
import { dayInAmsterdam } from '#platform/contract/calendar.ts'
import { useFormat } from '#platform/web/format.ts'
import { useWord } from '#platform/web/language.ts'
import { type Disclosure, disclosureDecisionWords, disclosureGroundWords } from '../../contract.ts'

/** What was asked of sharing one file or report, and what was decided. */
export function DisclosureLines({ disclosures }: { disclosures: readonly Disclosure[] }) {
  const { t } = useLingui()
  const word = useWord()
  if (disclosures.length === 0) return null
  return (
    <ul className="wh-disclosures" aria-label={t`Delen met collega’s van de andere wet`}>
      {disclosures.map((one) => (
        <li key={one.id}>
          <p className="wh-disclosures__head">
            <strong>{t`Naar ${word(compartmentWords[one.to])}`}</strong> <DisclosureState disclosure={one} />
          </p>
          <DisclosureFacts disclosure={one} />
        </li>
      ))}
    </ul>
  )
}

export function DisclosureFacts({ disclosure }: { disclosure: Disclosure }) {
  const { t } = useLingui()
  const word = useWord()
  const format = useFormat()
  const { ground, what, necessity, until, askedBy, askedAt, decidedBy, decidedAt, reason } = disclosure
  const { marked } = disclosureGroundWords[ground]
  return (
    <DefinitionList
      facts={[
        {
          term: t`Grondslag`,
          value:
            marked === 'known'
              ? t`${word(disclosureGroundWords[ground])} (laat een jurist meekijken)`
              : word(disclosureGroundWords[ground]),
        },
        { term: t`Welke gegevens`, value: what },
        { term: t`Waarom nodig`, value: necessity },
        { term: t`Tot en met`, value: format.date(until) },
        { term: t`Gevraagd`, value: t`${askedBy.name}, ${format.date(askedAt)}` },
        ...(decidedBy ? [{ term: t`Beslist`, value: t`${decidedBy.name}, ${format.date(decidedAt)}` }] : []),
        ...(reason ? [{ term: t`Toelichting`, value: reason }] : []),
      ]}
    />
  )
}

export function DisclosureState({ disclosure: { decision, until } }: { disclosure: Disclosure }) {
  const { t } = useLingui()
  const word = useWord()
  if (!decision) return <StatusBadge tone="warning">{t`wacht op een beslissing`}</StatusBadge>
  if (decision === 'approved' && until < dayInAmsterdam(new Date())) return <StatusBadge>{t`verlopen`}</StatusBadge>
  return <StatusBadge tone={decision === 'approved' ? 'safe' : 'neutral'}>{word(disclosureDecisionWords[decision])}</StatusBadge>
}
