import { Trans, useLingui } from '@lingui/react/macro'
import type { ReactNode } from 'react'
import { Hidden } from './hidden.tsx'
import { Icon } from './icon.tsx'

/** One stage of a file. */
export interface Stage {
  id: string
  label: string
  state: 'done' | 'current' | 'todo'
  /** For example the date on which it was done. */
  detail?: ReactNode
}

/** How far a file is: a rail on a wide screen, "Stap 4 van 9: Horen" on a narrow one. */
export function Stages({ label, stages }: { label?: string; stages: readonly Stage[] }) {
  const { t } = useLingui()
  const words = { done: t`afgerond`, current: t`nu bezig`, todo: t`nog niet begonnen` }
  const place = stages.findIndex(({ state }) => state === 'current')
  const current = stages[place]
  const done = stages.filter(({ state }) => state === 'done').length
  return (
    <nav className="wh-stages" aria-label={label ?? t`Stappen van dit dossier`}>
      <p className="wh-stages__short" aria-hidden="true">
        {current ? (
          <Trans>
            Stap {place + 1} van {stages.length}: <strong>{current.label}</strong>
          </Trans>
        ) : (
          <Trans>
            {done} van {stages.length} stappen afgerond
          </Trans>
        )}
        <progress className="wh-stages__progress" max={stages.length} value={done} />
      </p>
      <ol className="wh-stages__rail">
        {stages.map(({ id, label: name, state, detail }, index) => (
          <li key={id} className="wh-stage" data-state={state} aria-current={state === 'current' ? 'step' : undefined}>
            <span className="wh-stage__mark" aria-hidden="true">
              {state === 'done' ? <Icon name="check" /> : index + 1}
            </span>
            <span className="wh-stage__label">{name}</span>
            <Hidden>, {words[state]}</Hidden>
            {detail ? <span className="wh-stage__detail">{detail}</span> : null}
          </li>
        ))}
      </ol>
    </nav>
  )
}
