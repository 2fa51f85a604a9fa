import { useLingui } from '@lingui/react/macro'
import { StatusBadge } from '#design/status-badge.tsx'
import { useFormat } from '#platform/web/format.ts'
import type { Part } from '../advice/PartText.tsx'
import { usePartWords } from '../advice/use-part-words.ts'

/** The decision on one part: followed, something else, or sent back; by whom and why. */
export function DecisionText({ part }: { part: Part }) {
  const { t } = useLingui()
  const { kindOf, groundOf } = usePartWords()
  const format = useFormat()
  const { decision } = part
  if (!decision) return null

  const short = { follow: t`gevolgd`, deviate: t`afgeweken`, 'send-back': t`teruggestuurd` }[decision.choice]
  return (
    <div className="wh-decision">
      <p>
        <StatusBadge tone={decision.choice === 'follow' ? 'safe' : 'warning'}>{short}</StatusBadge>{' '}
        <span className="wh-soft">{t`${decision.decidedBy.name}, ${format.date(decision.decidedAt)}`}</span>
      </p>
      {decision.deviatesTo ? (
        <p>
          {decision.amountCents === null
            ? t`In plaats daarvan: ${kindOf(decision.deviatesTo)}.`
            : t`In plaats daarvan: ${kindOf(decision.deviatesTo)}, ${format.money(decision.amountCents)}.`}
        </p>
      ) : null}
      {decision.ground ? <p className="wh-soft">{groundOf(decision.ground)}</p> : null}
      {decision.reasons ? <p>{decision.reasons}</p> : null}
    </div>
  )
}
