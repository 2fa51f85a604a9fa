import type { ComponentProps } from 'react'
import { Field, type FieldProps, identify, splitField } from './field.tsx'
import type { FieldWidth } from './text-field.tsx'

/** One choice: what is stored and what is read. */
export interface Option {
  value: string
  label: string
}

type SelectFieldProps = FieldProps & {
  options: readonly Option[]
  /** Shown for "nothing chosen yet"; leave out when there is always a choice. */
  placeholder?: string
  width?: FieldWidth
} & Omit<ComponentProps<'select'>, keyof FieldProps>

/** One of a list, with the browser's own list: works everywhere, on a phone too. For two to six choices prefer RadioGroup. */
export function SelectField({ options, placeholder, width = 'full', ...props }: SelectFieldProps) {
  const { field, control } = splitField(props)
  return (
    <Field {...field}>
      <select {...control} {...identify(field)} data-width={width} className="utrecht-select utrecht-select--html-select wh-control">
        {placeholder === undefined ? null : <option value="">{placeholder}</option>}
        {options.map(({ value, label }) => (
          <option key={value} value={value}>
            {label}
          </option>
        ))}
      </select>
    </Field>
  )
}
