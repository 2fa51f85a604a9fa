import { Trans } from '@lingui/react/macro'
import { Fragment } from 'react'
import { Link } from '#design/link.tsx'
import { capital } from '#platform/contract/words.ts'
import { useWord } from '#platform/web/language.ts'
import { useMay } from '#platform/web/session.ts'
import { type FigureKey, figureWords, type Goal } from '../../../contract.ts'
import { useGoalWords } from '../goal-words.ts'
import '../goals.css'

/** Goals, each with what it is held against. */
export function GoalList({ goals, year }: { goals: readonly Goal[]; year: number }) {
  return (
    <ol className="wh-version-goals">
      {goals.map((goal) => (
        <li key={goal.id} className="wh-version-goal">
          <GoalText goal={goal} year={year} />
        </li>
      ))}
    </ol>
  )
}

/** The sentence of a goal, and how it is seen whether it is reached. */
export function GoalText({ goal, year }: { goal: Goal; year: number }) {
  const { aimOf, inWords } = useGoalWords()
  const aim = aimOf(goal)
  return (
    <>
      <p lang="nl">{goal.sentence}</p>
      <p className="wh-version-goal__judging">
        {goal.judgedBy === 'words' ? (
          <Trans>Beoordeeld {inWords(goal)}.</Trans>
        ) : (
          <Trans>
            Beoordeeld met cijfers: <Figures figures={goal.figures} year={year} />.
          </Trans>
        )}
      </p>
      {aim ? <p className="wh-version-goal__aim">{capital(aim)}</p> : null}
    </>
  )
}

function Figures({ figures, year }: { figures: readonly FigureKey[]; year: number }) {
  const word = useWord()
  const mayRead = useMay('programme.read-figures')
  return figures.map((figure, place) => {
    const name = word(figureWords[figure])
    return (
      <Fragment key={figure}>
        {place > 0 ? '; ' : null}
        {mayRead ? <Link href={`/cijfers/${year}`}>{name}</Link> : name}
      </Fragment>
    )
  })
}
