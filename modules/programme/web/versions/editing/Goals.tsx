import { Trans, useLingui } from '@lingui/react/macro'
import { useMutation, useQueryClient } from '@tanstack/react-query'
import { useEffect, useRef, useState } from 'react'
import { Button } from '#design/button.tsx'
import { ConfirmDialog } from '#design/dialog.tsx'
import { api } from '#platform/web/api.ts'
import { RefusalPanel } from '#platform/web/refusal-panel.tsx'
import type { Activity, Goal, ProgrammeVersion } from '../../../contract.ts'
import { GoalText } from '../reading/GoalList.tsx'
import { keepVersion } from '../version-queries.ts'
import { GoalForm } from './GoalForm.tsx'

/** The goals of an activity of a draft, each to be changed or taken out, and a new one to be added. */
export function Goals({ version, activity }: { version: ProgrammeVersion; activity: Activity }) {
  const { t } = useLingui()
  const [open, setOpen] = useState<string>()
  useFocusAfter(open, activity.goals.length)
  const close = () => setOpen(undefined)
  return (
    <>
      {activity.goals.length > 0 ? (
        <ol className="wh-version-goals wh-version-goals--editing">
          {activity.goals.map((goal) => (
            <li key={goal.id} className="wh-records__item">
              {open === goal.id ? (
                <GoalForm version={version} activityId={activity.id} goal={goal} onClose={close} />
              ) : (
                <OneGoal goal={goal} year={version.year} onEdit={() => setOpen(goal.id)} />
              )}
            </li>
          ))}
        </ol>
      ) : null}
      {open === 'new' ? (
        <GoalForm version={version} activityId={activity.id} onClose={close} />
      ) : (
        <div>
          <Button id={buttonOf('new')} small onClick={() => setOpen('new')}>{t`Doel toevoegen`}</Button>
        </div>
      )}
    </>
  )
}

const buttonOf = (goal: string) => `doel-${goal}`

/** When a form closes, the focus goes back to its button; when a goal is gone, to the button that adds one. */
function useFocusAfter(open: string | undefined, count: number) {
  const before = useRef({ open, count })
  useEffect(() => {
    const closed = open === undefined ? before.current.open : undefined
    const gone = count < before.current.count ? 'new' : undefined
    before.current = { open, count }
    const button = gone ?? closed
    if (button) document.getElementById(buttonOf(button))?.focus()
  }, [open, count])
}

function OneGoal({ goal, year, onEdit }: { goal: Goal; year: number; onEdit: () => void }) {
  const { t } = useLingui()
  return (
    <div className="wh-version-goal">
      <GoalText goal={goal} year={year} />
      <div className="wh-records__ways">
        <Button id={buttonOf(goal.id)} small aria-label={t`Wijzigen: ${goal.sentence}`} onClick={onEdit}>
          {t`Wijzigen`}
        </Button>
        <TakeOut goal={goal} />
      </div>
    </div>
  )
}

function TakeOut({ goal }: { goal: Goal }) {
  const { t } = useLingui()
  const queries = useQueryClient()
  const [asked, setAsked] = useState(false)
  const removing = useMutation({
    mutationFn: () => api.send<ProgrammeVersion>('DELETE', `/programme/goals/${goal.id}`),
    onSuccess: (saved) => {
      setAsked(false)
      void keepVersion(queries, saved)
    },
  })
  return (
    <>
      <Button small look="subtle" aria-label={t`Verwijderen: ${goal.sentence}`} onClick={() => setAsked(true)}>{t`Verwijderen`}</Button>
      <ConfirmDialog
        open={asked}
        title={t`Doel verwijderen?`}
        confirm={t`Doel verwijderen`}
        danger
        pending={removing.isPending}
        onConfirm={() => removing.mutate()}
        onClose={() => setAsked(false)}
      >
        <p>
          <Trans>
            Dit doel gaat uit het concept: <q lang="nl">{goal.sentence}</q>
          </Trans>
        </p>
        <RefusalPanel refusal={removing.error} />
      </ConfirmDialog>
    </>
  )
}
