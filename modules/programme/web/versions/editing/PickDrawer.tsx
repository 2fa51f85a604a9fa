import { Plural, Trans, useLingui } from '@lingui/react/macro'
import { useQuery } from '@tanstack/react-query'
import { useEffect, useRef, useState } from 'react'
import { LoadingState } from '#design/loading-state.tsx'
import { TextField } from '#design/text-field.tsx'
import { RefusalPanel } from '#platform/web/refusal-panel.tsx'
import type { Activity, Pickable, ProgrammeVersion } from '../../../contract.ts'
import { matches } from '../matches.ts'
import { useTakenFrom } from '../pick-words.ts'
import { pickablesQuery } from '../version-queries.ts'
import { OwnDevelopment } from './OwnDevelopment.tsx'
import { PickButton } from './PickButton.tsx'

/** So many stand in sight; the rest is found by its words. */
const IN_SIGHT = 25

/** Lessons and points that can be picked into an activity, found by their words; and a development of one's own. */
export function PickDrawer({ version, activity }: { version: ProgrammeVersion; activity: Activity }) {
  const { t } = useLingui()
  const takenFrom = useTakenFrom()
  const [typed, setTyped] = useState('')
  const pickables = useQuery(pickablesQuery(version.id))
  const found = pickables.data?.pickables.filter((one) => matches(`${one.text} ${takenFrom(one.takenFrom)}`, typed)) ?? []
  return (
    <div className="wh-stack">
      <OwnDevelopment activity={activity} />
      <TextField name="find-pick" label={t`Zoek in lessen en punten`} value={typed} onChange={(event) => setTyped(event.target.value)} />
      {pickables.isPending ? <LoadingState lines={6} /> : null}
      {pickables.isError ? <RefusalPanel refusal={pickables.error} onRetry={() => void pickables.refetch()} /> : null}
      {pickables.data ? (
        <>
          <Group title={t`Overgenomen lessen`} found={found.filter(({ kind }) => kind === 'lesson')} activity={activity} />
          <Group
            title={t`Punten uit het vorige programma en het verslag`}
            found={found.filter(({ kind }) => kind !== 'lesson')}
            activity={activity}
          />
        </>
      ) : null}
    </div>
  )
}

function Group({ title, found, activity }: { title: string; found: readonly Pickable[]; activity: Activity }) {
  const rest = found.length - IN_SIGHT
  return (
    <section>
      <h3 className="wh-section__title">
        {title} <span className="wh-figure-choice__count">{found.length}</span>
      </h3>
      {found.length === 0 ? (
        <p className="wh-section__note">
          <Trans>Niets met deze woorden.</Trans>
        </p>
      ) : null}
      <ul className="wh-pickables">
        {found.slice(0, IN_SIGHT).map((pickable) => (
          <OnePickable key={pickable.lessonOf ?? pickable.text} pickable={pickable} activity={activity} />
        ))}
      </ul>
      {rest > 0 ? (
        <p className="wh-section__note">
          <Plural value={rest} one="Nog #: zoek op een woord om hem te vinden." other="Nog #: zoek op een woord om ze te vinden." />
        </p>
      ) : null}
    </section>
  )
}

function OnePickable({ pickable, activity }: { pickable: Pickable; activity: Activity }) {
  const { t } = useLingui()
  const takenFrom = useTakenFrom()
  const there = useFocusWhen(pickable.picked)
  return (
    <li className="wh-pickable">
      <p className="wh-pick__text" lang="nl">
        {pickable.text}
      </p>
      <p className="wh-pick__origin">{t`uit ${takenFrom(pickable.takenFrom)}`}</p>
      {pickable.picked ? (
        <p ref={there} tabIndex={-1} className="wh-pickable__there">
          {t`Staat in het concept`}
        </p>
      ) : (
        <PickButton pickable={pickable} activity={activity} />
      )}
    </li>
  )
}

/** What takes the place of the button that was pressed takes its focus as well. */
function useFocusWhen(picked: boolean) {
  const there = useRef<HTMLParagraphElement>(null)
  const was = useRef(picked)
  useEffect(() => {
    if (picked && !was.current) there.current?.focus()
    was.current = picked
  }, [picked])
  return there
}
