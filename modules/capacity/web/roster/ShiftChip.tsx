import { useLingui } from '@lingui/react/macro'
import { Icon } from '#design/icon.tsx'
import { useWord } from '#platform/web/language.ts'
import { capacityActivityWords, dayPartWords, taskWords } from '../../contract/words.ts'
import type { Conflict, Shift } from '../../contract.ts'
import { useConflictWords } from './conflict-words.ts'

interface ShiftChipProps {
  shift: Shift
  /** The name of the colleague, where the row is not theirs already */
  name?: string | undefined
  conflicts: readonly Conflict[]
  onOpen?: ((shift: Shift) => void) | undefined
}

/** One shift in a cell: when, what, on which activity; by day or in the evening, with a word and a mark. */
export function ShiftChip({ shift, name, conflicts, onOpen }: ShiftChipProps) {
  const { t } = useLingui()
  const word = useWord()
  const words = useConflictWords()
  const part = word(dayPartWords[shift.part])
  const says = (
    <>
      <span className="wh-shift__time">
        {shift.from}–{shift.until}
        {shift.part === 'evening' ? <span className="wh-shift__part">{part}</span> : null}
      </span>
      {name ? <span className="wh-shift__name">{name}</span> : null}
      <span className="wh-shift__task">{word(taskWords[shift.task])}</span>
      {name ? null : <span className="wh-shift__activity">{word(capacityActivityWords[shift.activity])}</span>}
      {conflicts.map((conflict) => (
        <span key={`${conflict.kind} ${conflict.shifts.join()}`} className="wh-shift__conflict">
          <Icon name="warning" />
          {words(conflict)}
        </span>
      ))}
    </>
  )
  const look = { 'data-part': shift.part, 'data-activity': shift.activity, 'data-shift': shift.id }
  if (!onOpen)
    return (
      <div className="wh-shift" {...look}>
        {says}
      </div>
    )
  return (
    // biome-ignore lint/a11y/useSemanticElements: Firefox does not let a button be dragged.
    <div
      role="button"
      tabIndex={0}
      className="wh-shift"
      {...look}
      draggable
      title={t`Openen; slepen of Alt met een pijl om te verzetten`}
      onDragStart={(event) => {
        event.dataTransfer.setData('text/plain', shift.id)
        event.dataTransfer.effectAllowed = 'move'
      }}
      onClick={() => onOpen(shift)}
      onKeyDown={(event) => {
        if (event.key !== 'Enter' && event.key !== ' ') return
        event.preventDefault()
        onOpen(shift)
      }}
    >
      {says}
    </div>
  )
}
