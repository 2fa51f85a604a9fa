import { useLingui } from '@lingui/react/macro'
import { Alert } from '#design/alert.tsx'
import { useFormat } from '#platform/web/format.ts'
import type { Roster } from '../../contract.ts'
import { useConflictWords } from './conflict-words.ts'

/** Everything in these days that does not go together, by colleague. */
export function Conflicts({ roster }: { roster: Roster }) {
  const { t } = useLingui()
  const format = useFormat()
  const words = useConflictWords()
  const nameOf = (id: string) => roster.people.find((person) => person.id === id)?.name ?? ''
  return (
    <Alert kind="warning" title={t`Dit gaat niet samen`}>
      <ul className="wh-roster__conflicts">
        {roster.conflicts.map((conflict) => (
          <li key={`${conflict.kind} ${conflict.accountId} ${conflict.shifts.join()}`}>
            <strong>{nameOf(conflict.accountId)}</strong>, {format.weekday(conflict.day)}: {words(conflict)}
          </li>
        ))}
      </ul>
    </Alert>
  )
}
