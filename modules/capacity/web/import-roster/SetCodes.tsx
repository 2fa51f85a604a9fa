import { useLingui } from '@lingui/react/macro'
import { Card } from '#design/card.tsx'
import { Fieldset } from '#design/fieldset.tsx'
import { SelectField } from '#design/select-field.tsx'
import { TimeField } from '#design/time-field.tsx'
import { useWord } from '#platform/web/language.ts'
import {
  CapacityActivity,
  ClockTime,
  capacityActivityWords,
  folded,
  type RosterCode,
  type RosterMapping,
  Task,
  taskWords,
} from '../../contract.ts'

interface SetCodesProps {
  codes: readonly string[]
  mapping: RosterMapping
  onChange: (mapping: RosterMapping) => void
  errorOf: (name: string) => string | undefined
}

/** What each code in the file stands for. */
export function SetCodes({ codes, mapping, onChange, errorOf }: SetCodesProps) {
  const { t } = useLingui()
  const keep = (code: RosterCode | undefined, written: string) => {
    const others = mapping.codes.filter(({ word }) => folded(word) !== folded(written))
    onChange({ ...mapping, codes: code ? [...others, code] : others })
  }
  return (
    <Card title={t`Wat betekenen de codes?`} look="quiet">
      <p>{t`Kies bij verlof en andere afwezigheid: geen dienst. Een code waarvan u niets kiest, komt als fout terug bij het controleren.`}</p>
      <div className="wh-stack">
        {codes.map((written, place) => (
          <OneCode
            key={folded(written)}
            written={written}
            place={place}
            code={mapping.codes.find(({ word }) => folded(word) === folded(written))}
            onChange={(code) => keep(code, written)}
            errorOf={errorOf}
          />
        ))}
      </div>
    </Card>
  )
}

interface OneCodeProps extends Pick<SetCodesProps, 'errorOf'> {
  written: string
  place: number
  code: RosterCode | undefined
  onChange: (code: RosterCode | undefined) => void
}

function OneCode({ written, place, code, onChange, errorOf }: OneCodeProps) {
  const { t } = useLingui()
  const word = useWord()
  const shift = code?.shift
  const means = code === undefined ? '' : (shift?.part ?? 'none')
  const choose = (chosen: string) => {
    if (chosen === '') return onChange(undefined)
    if (chosen === 'none') return onChange({ word: written, shift: null })
    const part = chosen === 'evening' ? 'evening' : 'day'
    onChange({ word: written, shift: { from: '', until: '', activity: null, task: null, ...shift, part } })
  }
  const set = (change: Partial<NonNullable<RosterCode['shift']>>) => {
    if (shift) onChange({ word: written, shift: { ...shift, ...change } })
  }
  const name = (part: string) => `code-${place}-${part}`
  return (
    <Fieldset legend={written}>
      <div className="wh-roster-code">
        <SelectField
          name={name('means')}
          label={t`Betekenis`}
          placeholder={t`Nog niet gekozen`}
          options={[
            { value: 'day', label: t`Dienst overdag` },
            { value: 'evening', label: t`Avonddienst` },
            { value: 'none', label: t`Geen dienst` },
          ]}
          value={means}
          onChange={(event) => choose(event.target.value)}
        />
        {shift ? (
          <>
            <TimeField
              name={name('from')}
              label={t`Van`}
              value={shift.from}
              error={errorOf(name('from'))}
              onChange={({ target }) => set({ from: String(target.value ?? '') })}
            />
            <TimeField
              name={name('until')}
              label={t`Tot`}
              value={shift.until}
              error={errorOf(name('until'))}
              onChange={({ target }) => set({ until: String(target.value ?? '') })}
            />
            <SelectField
              name={name('activity')}
              label={t`Activiteit`}
              placeholder={t`Zie onderaan`}
              options={CapacityActivity.options.map((value) => ({ value, label: word(capacityActivityWords[value]) }))}
              value={shift.activity ?? ''}
              onChange={(event) => set({ activity: CapacityActivity.safeParse(event.target.value).data ?? null })}
            />
            <SelectField
              name={name('task')}
              label={t`Taak`}
              placeholder={t`Zie onderaan`}
              options={Task.options.map((value) => ({ value, label: word(taskWords[value]) }))}
              value={shift.task ?? ''}
              onChange={(event) => set({ task: Task.safeParse(event.target.value).data ?? null })}
            />
          </>
        ) : null}
      </div>
    </Fieldset>
  )
}

/** Codes of the file that say there is a shift, and not when. */
export function codeErrors(
  codes: readonly string[],
  mapping: RosterMapping,
  says: { noTime: (code: string) => string; order: (code: string) => string },
): { name: string; message: string }[] {
  return codes.flatMap((written, place) => {
    const shift = mapping.codes.find(({ word }) => folded(word) === folded(written))?.shift
    if (!shift) return []
    const name = (part: string) => `code-${place}-${part}`
    const unread = (['from', 'until'] as const).filter((part) => !ClockTime.safeParse(shift[part]).success)
    if (unread.length > 0) return unread.map((part) => ({ name: name(part), message: says.noTime(written) }))
    return shift.from < shift.until ? [] : [{ name: name('until'), message: says.order(written) }]
  })
}
