import { Trans, useLingui } from '@lingui/react/macro'
import { useId, useState } from 'react'
import { Icon } from '#design/icon.tsx'
import { Link } from '#design/link.tsx'

interface BudgetPartsProps {
  parts: readonly { key: string; label: string; href: string }[]
  now: string
}

/** The parts of a budget investigation: one row, and on a phone only the part you are in, with the others behind it. */
export function BudgetParts({ parts, now }: BudgetPartsProps) {
  const { t } = useLingui()
  const [open, setOpen] = useState(false)
  const list = useId()
  return (
    <nav aria-label={t`Onderdelen van het pgb-onderzoek`} className="wh-budget-parts" data-open={open || undefined}>
      <button type="button" className="wh-budget-parts__now" aria-expanded={open} aria-controls={list} onClick={() => setOpen(!open)}>
        <span>
          <Trans>
            Onderdeel: <strong>{parts.find(({ key }) => key === now)?.label}</strong>
          </Trans>
        </span>
        <Icon name={open ? 'up' : 'down'} />
      </button>
      <ul id={list}>
        {parts.map(({ key, label, href }) => (
          <li key={key}>
            <Link href={href} className="wh-budget-parts__link" aria-current={key === now ? 'page' : undefined}>
              {label}
            </Link>
          </li>
        ))}
      </ul>
    </nav>
  )
}
