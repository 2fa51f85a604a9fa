import { FieldNotes, fieldId, identify } from '#design/field.tsx'

interface PicksProps<Value extends string> {
  name: string
  legend: string
  description?: string
  error?: string
  options: readonly (readonly [Value, string])[]
}

/** Choices as large as a cold thumb; one of them holds. */
export function PickOne<Value extends string>({
  chosen,
  onPick,
  ...props
}: PicksProps<Value> & { chosen: Value | ''; onPick: (value: Value) => void }) {
  return <Picks {...props} type="radio" isChosen={(value) => value === chosen} onPick={onPick} />
}

/** The same, any number of them; `onPick` hears which one was touched. */
export function PickSome<Value extends string>({
  chosen,
  onPick,
  ...props
}: PicksProps<Value> & { chosen: readonly Value[]; onPick: (value: Value) => void }) {
  return <Picks {...props} type="checkbox" isChosen={(value) => chosen.includes(value)} onPick={onPick} />
}

interface Touching<Value extends string> {
  type: 'radio' | 'checkbox'
  isChosen: (value: Value) => boolean
  onPick: (value: Value) => void
}

function Picks<Value extends string>({
  name,
  legend,
  description,
  error,
  options,
  type,
  isChosen,
  onPick,
}: PicksProps<Value> & Touching<Value>) {
  const own = identify({ name, label: legend, description, error })
  return (
    <fieldset className="wh-field wh-veld-picks" data-invalid={error ? '' : undefined} aria-describedby={own['aria-describedby']}>
      <legend className="utrecht-form-label wh-field__label">{legend}</legend>
      <FieldNotes id={own.id} description={description} error={error} />
      <div className="wh-veld-picks__list">
        {options.map(([value, words], index) => (
          <label key={value} className="wh-veld-pick">
            <input
              type={type}
              id={index === 0 ? fieldId(name) : undefined}
              name={name}
              value={value}
              checked={isChosen(value)}
              onChange={() => onPick(value)}
            />
            <span>{words}</span>
          </label>
        ))}
      </div>
    </fieldset>
  )
}
