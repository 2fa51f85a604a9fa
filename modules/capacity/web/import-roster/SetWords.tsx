import { useLingui } from '@lingui/react/macro'
import { FieldRow, Fieldset } from '#design/fieldset.tsx'
import { SelectField } from '#design/select-field.tsx'
import { capital, type WordList } from '#platform/contract/words.ts'
import { useWord } from '#platform/web/language.ts'
import { CapacityActivity, capacityActivityWords, folded, type RosterMapping, Task, taskWords } from '../../contract.ts'

interface SetWordsProps<Value extends string> {
  name: string
  legend: string
  /** Words in the file that are not ours */
  words: readonly string[]
  ours: WordList<Value>
  theirs: readonly { word: string; means: Value }[]
  onChange: (theirs: { word: string; means: Value }[]) => void
}

/** Which of our words the team's own words stand for; nothing when every word is ours. */
export function SetWords<Value extends string>({ name, legend, words, ours, theirs, onChange }: SetWordsProps<Value>) {
  const { t } = useLingui()
  const say = useWord()
  if (words.length === 0) return null
  const options = Object.entries<WordList<Value>[Value]>(ours).map(([value, means]) => ({ value, label: capital(say(means)) }))
  const choose = (written: string, chosen: string) => {
    const others = theirs.filter(({ word }) => folded(word) !== folded(written))
    onChange(chosen === '' ? others : [...others, { word: written, means: chosen as Value }])
  }
  return (
    <Fieldset legend={legend} description={t`Deze woorden staan in uw bestand en kennen we nog niet.`}>
      <FieldRow>
        {words.map((written, place) => (
          <SelectField
            key={folded(written)}
            name={`word-${name}-${place}`}
            label={written}
            width="medium"
            placeholder={t`Nog niet gekozen`}
            options={options}
            value={theirs.find(({ word }) => folded(word) === folded(written))?.means ?? ''}
            onChange={(event) => choose(written, event.target.value)}
          />
        ))}
      </FieldRow>
    </Fieldset>
  )
}

/** What a shift is for when the file does not say it. */
export function SetOtherwise({ mapping, onChange }: { mapping: RosterMapping; onChange: (mapping: RosterMapping) => void }) {
  const { t } = useLingui()
  const word = useWord()
  const { otherwise } = mapping
  return (
    <Fieldset legend={t`Als het bestand het niet zegt`}>
      <FieldRow>
        <SelectField
          name="otherwise-activity"
          label={t`Activiteit`}
          optional
          width="medium"
          placeholder={t`Dan is het een fout op die regel`}
          options={CapacityActivity.options.map((value) => ({ value, label: word(capacityActivityWords[value]) }))}
          value={otherwise.activity ?? ''}
          onChange={(event) =>
            onChange({ ...mapping, otherwise: { ...otherwise, activity: CapacityActivity.safeParse(event.target.value).data ?? null } })
          }
        />
        <SelectField
          name="otherwise-task"
          label={t`Taak`}
          optional
          width="medium"
          placeholder={t`Dan is het een fout op die regel`}
          options={Task.options.map((value) => ({ value, label: word(taskWords[value]) }))}
          value={otherwise.task ?? ''}
          onChange={(event) => onChange({ ...mapping, otherwise: { ...otherwise, task: Task.safeParse(event.target.value).data ?? null } })}
        />
      </FieldRow>
    </Fieldset>
  )
}
