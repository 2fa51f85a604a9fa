import { useLingui } from '@lingui/react/macro'
import { type ReactNode, useState } from 'react'
import { Button } from '#design/button.tsx'
import type { Mandate } from '../../contract.ts'
import { HoldsBadge, Period } from '../rights-in-words.tsx'
import { EndDialog } from './EndDialog.tsx'

interface HoldingProps {
  title: string
  children?: ReactNode
  /** On which decision it rests, and from when to when it holds. */
  held: Pick<Mandate, 'from' | 'lastDay' | 'holds' | 'source'>
  /** Where its last day is set. */
  path: string
  mayChange: boolean
}

/** Something that somebody holds for a time: a mandate or a designation. It can be ended, and is never deleted. */
export function Holding({ title, children, held, path, mayChange }: HoldingProps) {
  const { t } = useLingui()
  const [ending, setEnding] = useState(false)
  return (
    <li className="wh-holding">
      <div className="wh-holding__what">
        <span className="wh-holding__title">{title}</span>
        {children}
        <Period {...held} />
        <span className="wh-small">{held.source}</span>
      </div>
      <HoldsBadge holds={held.holds} />
      {mayChange && held.holds !== 'lapsed' ? (
        <Button small aria-label={t`Beëindigen: ${title}`} onClick={() => setEnding(true)}>
          {t`Beëindigen`}
        </Button>
      ) : null}
      <EndDialog open={ending} title={title} path={path} seenLastDay={held.lastDay} onClose={() => setEnding(false)} />
    </li>
  )
}
