import type { ComponentProps, ReactNode } from 'react'
import { FieldNotes, type FieldProps, identify, OptionalMark, splitField } from './field.tsx'

/** One choice with room to explain it. */
export interface Choice {
  value: string
  label: ReactNode
  description?: ReactNode
  disabled?: boolean
}

type InputProps = Omit<ComponentProps<'input'>, keyof FieldProps | 'type'>
type GroupProps = FieldProps & { options: readonly Choice[] /** Side by side; for short words only. */; inline?: boolean } & InputProps

/** One of a few, all in sight. */
export function RadioGroup(props: GroupProps) {
  return <ChoiceGroup {...props} type="radio" />
}

/** Any number of a few; the value is a list of the chosen ones. */
export function CheckboxGroup(props: GroupProps) {
  return <ChoiceGroup {...props} type="checkbox" />
}

function ChoiceGroup({ options, inline, type, ...props }: GroupProps & { type: 'radio' | 'checkbox' }) {
  const { field, control } = splitField(props)
  const { id, 'aria-describedby': describedBy } = identify(field)
  return (
    <fieldset className="wh-field wh-choices" data-invalid={field.error ? '' : undefined} aria-describedby={describedBy}>
      <legend className="utrecht-form-label wh-field__label">
        {field.label}
        <OptionalMark optional={field.optional} />
      </legend>
      <FieldNotes {...field} id={id} />
      <div className="wh-choices__list" data-inline={inline || undefined}>
        {options.map(({ value, label, description, disabled }, index) => (
          <OneChoice
            key={value}
            {...control}
            id={index === 0 ? id : `${id}-${value}`}
            type={type}
            value={value}
            label={label}
            description={description}
            disabled={disabled || control.disabled}
            invalid={Boolean(field.error)}
          />
        ))}
      </div>
    </fieldset>
  )
}

type CheckboxProps = Omit<FieldProps, 'optional'> & InputProps

/** One yes or no, for example a consent. */
export function Checkbox(props: CheckboxProps) {
  const { field, control } = splitField(props)
  const { id } = identify(field)
  return (
    <div className="wh-field" data-invalid={field.error ? '' : undefined}>
      <FieldNotes id={id} error={field.error} />
      <OneChoice
        {...control}
        id={id}
        type="checkbox"
        label={field.label}
        description={field.description}
        invalid={Boolean(field.error)}
        errorId={field.error ? `${id}-error` : undefined}
      />
    </div>
  )
}

interface OneChoiceProps extends InputProps {
  id: string
  name: string
  type: 'radio' | 'checkbox'
  label: ReactNode
  description?: ReactNode
  invalid: boolean
  errorId?: string
}

function OneChoice({ label, description, invalid, errorId, ...input }: OneChoiceProps) {
  const notes = [description ? `${input.id}-note` : '', errorId ?? ''].filter(Boolean).join(' ')
  return (
    <div className="wh-choice">
      <input {...input} className="wh-choice__input" aria-describedby={notes || undefined} aria-invalid={invalid || undefined} />
      <label className="wh-choice__label" htmlFor={input.id}>
        {label}
      </label>
      {description ? (
        <div id={`${input.id}-note`} className="wh-choice__description">
          {description}
        </div>
      ) : null}
    </div>
  )
}
