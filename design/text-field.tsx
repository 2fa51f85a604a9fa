import type { ComponentProps } from 'react'
import { Field, type FieldProps, identify, splitField } from './field.tsx'

/** How wide the control is; it tells how much is expected. */
export type FieldWidth = 'short' | 'medium' | 'full'

type TextFieldProps = FieldProps & { width?: FieldWidth } & Omit<ComponentProps<'input'>, keyof FieldProps | 'width'>

/** One line of text. Spread `field('name')` of the page form on it. */
export function TextField({ width = 'full', ...props }: TextFieldProps) {
  const { field, control } = splitField(props)
  return (
    <Field {...field}>
      <input type="text" autoComplete="off" {...control} {...identify(field)} data-width={width} className="utrecht-textbox wh-control" />
    </Field>
  )
}
