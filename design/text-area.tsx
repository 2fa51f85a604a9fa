import { useLingui } from '@lingui/react/macro'
import { type ChangeEvent, type ComponentProps, useEffect, useImperativeHandle, useRef, useState } from 'react'
import { Field, type FieldProps, identify, splitField } from './field.tsx'

type TextAreaProps = FieldProps & Omit<ComponentProps<'textarea'>, keyof FieldProps>

/** Several lines of text. With `maxLength` it counts what is left instead of cutting off what is pasted. */
export function TextArea({ maxLength, onChange, ref, rows = 4, ...props }: TextAreaProps) {
  const { field, control } = splitField(props)
  const area = useRef<HTMLTextAreaElement>(null)
  const [length, setLength] = useState(0)
  useImperativeHandle(ref, () => area.current as HTMLTextAreaElement)

  // A form sets the text from outside, so what counts is what stands there after each render.
  useEffect(() => setLength(area.current?.value.length ?? 0))

  function type(event: ChangeEvent<HTMLTextAreaElement>) {
    setLength(event.target.value.length)
    return onChange?.(event)
  }

  return (
    <Field {...field}>
      <textarea
        {...control}
        {...identify(field)}
        ref={area}
        rows={rows}
        onChange={type}
        className="utrecht-textarea wh-control wh-text-area"
      />
      {maxLength ? <CharactersLeft length={length} maximum={maxLength} /> : null}
    </Field>
  )
}

function CharactersLeft({ length, maximum }: { length: number; maximum: number }) {
  const { t } = useLingui()
  const left = maximum - length
  const near = left <= Math.min(100, maximum / 5)
  return (
    <div className="wh-field__count" data-over={left < 0 || undefined} aria-live={near ? 'polite' : 'off'}>
      {left < 0 ? t`${-left} tekens te veel` : t`nog ${left} tekens`}
    </div>
  )
}
