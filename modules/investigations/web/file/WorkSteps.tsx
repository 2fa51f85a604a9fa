import { useLingui } from '@lingui/react/macro'
import type { ReactNode } from 'react'
import { Hidden } from '#design/hidden.tsx'
import { Icon } from '#design/icon.tsx'

/** One step of something that goes in a fixed order. */
export interface WorkStep {
  id: string
  title: string
  state: 'done' | 'current' | 'todo'
  /** What came of it, in a few words behind the title. */
  brief?: string | undefined
  /** Left out of sight until it is this step's turn. */
  content?: ReactNode
}

/** Steps that follow each other, one below the other: what is done, what is now, what comes. */
export function WorkSteps({ steps }: { steps: readonly WorkStep[] }) {
  const { t } = useLingui()
  const words = { done: t`afgerond`, current: t`nu`, todo: t`later` }
  return (
    <ol className="wh-steps">
      {steps.map(({ id, title, state, brief, content }, index) => (
        <li key={id} className="wh-steps__step" data-state={state}>
          <span className="wh-steps__mark" aria-hidden="true">
            {state === 'done' ? <Icon name="check" /> : index + 1}
          </span>
          <div className="wh-steps__body">
            <h4 className="wh-steps__title">
              {title}
              <Hidden>, {words[state]}</Hidden>
              {brief && state !== 'todo' ? <span className="wh-steps__brief">: {brief}</span> : null}
            </h4>
            {state === 'todo' ? null : content}
          </div>
        </li>
      ))}
    </ol>
  )
}
