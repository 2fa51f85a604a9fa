import { useLingui } from '@lingui/react/macro'
import { useQuery } from '@tanstack/react-query'
import { useDeferredValue, useState } from 'react'
import { Button } from '#design/button.tsx'
import { fieldId } from '#design/field.tsx'
import { SearchPicker } from '#design/search-picker.tsx'
import { SelectField } from '#design/select-field.tsx'
import type { WordList } from '#platform/contract/words.ts'
import { useWord } from '#platform/web/language.ts'
import { RefusalPanel } from '#platform/web/refusal-panel.tsx'
import { capacityActivityWords, dayPartWords } from '../../contract/words.ts'
import type { CapacityActivity, DayPart } from '../../contract.ts'
import { HoursField } from '../HoursField.tsx'
import { type DraftLine, domId } from './hours-draft.ts'
import { filesQuery } from './hours-queries.ts'

interface AddedLineProps {
  line: DraftLine
  day: string
  error: string | undefined
  onChange: (id: string, change: Partial<DraftLine>) => void
  onRemove: (id: string) => void
}

/** A line that somebody adds: what it was, in which part of the day, how long, and on which own file if they like. */
export function AddedLine({ line, day, error, onChange, onRemove }: AddedLineProps) {
  const { t } = useLingui()
  const choices = useChoices()
  const id = domId(line.id)
  return (
    <fieldset className="wh-hours-added">
      <legend className="wh-hidden">{t`Nieuwe regel op ${day}`}</legend>
      <SelectField
        name={`${id}-activity`}
        label={t`Activiteit`}
        value={line.activity}
        options={choices(capacityActivityWords)}
        onChange={({ target }) => onChange(line.id, { activity: target.value as CapacityActivity })}
      />
      <SelectField
        name={`${id}-part`}
        label={t`Dagdeel`}
        value={line.part}
        options={choices(dayPartWords)}
        onChange={({ target }) => onChange(line.id, { part: target.value as DayPart })}
      />
      <HoursField
        name={line.id}
        id={fieldId(id)}
        label={t`Uren`}
        value={line.value as number}
        error={error}
        onChange={({ target }) => onChange(line.id, { value: target.value as number | string })}
      />
      <PickFile line={line} onChange={onChange} />
      <Button small look="subtle" aria-label={t`Regel weghalen`} onClick={() => onRemove(line.id)}>
        {t`Weghalen`}
      </Button>
    </fieldset>
  )
}

function PickFile({ line, onChange }: Pick<AddedLineProps, 'line' | 'onChange'>) {
  const { t } = useLingui()
  const [words, setWords] = useState('')
  const asked = useDeferredValue(words.trim())
  const found = useQuery(filesQuery(asked))
  const files = asked.length > 1 ? (found.data?.files ?? []) : []
  const ofKind = (kind: 'investigation' | 'question' | 'action') =>
    files.filter((file) => file.kind === kind).map(({ id, reference }) => ({ id, label: reference }))
  if (line.about)
    return (
      <p className="wh-hours-added__file">
        {t`Dossier ${line.about.reference ?? ''}`}{' '}
        <Button small look="subtle" onClick={() => onChange(line.id, { about: null })}>{t`Dossier loslaten`}</Button>
      </p>
    )
  return (
    <div>
      <SearchPicker
        label={t`Eigen dossier (niet verplicht)`}
        words={words}
        onType={setWords}
        searching={found.isFetching || asked !== words.trim()}
        groups={[
          { heading: t`Onderzoeken`, items: ofKind('investigation') },
          { heading: t`Adviesvragen`, items: ofKind('question') },
          { heading: t`Acties`, items: ofKind('action') },
        ]}
        onPick={(picked) => {
          const file = files.find(({ id }) => id === picked)
          setWords('')
          if (file) onChange(line.id, { about: file })
        }}
      />
      <RefusalPanel refusal={found.error} />
    </div>
  )
}

function useChoices() {
  const word = useWord()
  return (list: WordList<string>) => Object.entries(list).map(([value, words]) => ({ value, label: word(words) }))
}
