import { type ComponentProps, type FocusEvent, type Ref, useImperativeHandle, useRef, useState } from 'react'
import { Field, type FieldProps, identify, splitField } from './field.tsx'
import type { Writing } from './written-value.ts'

/** What a form library holds on to: it reads and sets the value, never the text. */
export interface WrittenInput {
  name: string
  type: 'text'
  value: unknown
  focus: () => void
}

/** An event that carries the value instead of the text. */
interface WrittenEvent {
  target: { name: string; value: unknown }
}

/** A field in which a value is typed as text: a date, a time, an amount. Works with `register`. */
export interface WrittenFieldProps<Value>
  extends FieldProps,
    Omit<ComponentProps<'input'>, keyof FieldProps | 'ref' | 'onChange' | 'onBlur' | 'value' | 'defaultValue' | 'type' | 'width'> {
  /** The value, when the page keeps it itself. */
  value?: Value | null
  defaultValue?: Value | null
  /** Receives the value; what cannot be read arrives as it was typed, so that a check can refuse it. */
  onChange?: (event: WrittenEvent) => unknown
  onBlur?: (event: WrittenEvent) => unknown
  ref?: Ref<WrittenInput>
}

interface WrittenProps<Value> extends WrittenFieldProps<Value> {
  writing: Writing<Value>
  /** Said when the text cannot be read, as soon as the field is left. */
  unreadable: string
  prefix?: string
}

/** The shared part of DateField, TimeField and MoneyField. */
export function WrittenField<Value>({ writing, unreadable, prefix, ...props }: WrittenProps<Value>) {
  const { value, defaultValue, onChange, onBlur, ref, ...rest } = props
  const input = useRef<HTMLInputElement>(null)
  const [typed, setTyped] = useState(() => textOf(writing, value ?? defaultValue))
  const [left, setLeft] = useState(false)
  const shown = value === undefined || sameValue(writing, typed, value) ? typed : textOf(writing, value)
  const wrong = left && shown.trim() !== '' && writing.read(shown.trim()) === undefined
  const { field, control } = splitField({ ...rest, error: rest.error ?? (wrong ? unreadable : undefined) })
  const { name } = field

  // One and the same object for as long as the field is there: a new one would make the form set its value again.
  const [handle] = useState<WrittenInput>(() => ({
    name,
    type: 'text',
    get value() {
      return typedValue(writing, input.current?.value ?? '')
    },
    set value(next) {
      setTyped(textOf(writing, next as Value | null))
      setLeft(false)
    },
    focus: () => input.current?.focus(),
  }))
  useImperativeHandle(ref, () => handle)

  function type(text: string) {
    setTyped(text)
    onChange?.({ target: { name, value: typedValue(writing, text) } })
  }

  function leave(event: FocusEvent<HTMLInputElement>) {
    const read = typedValue(writing, event.target.value)
    setTyped(textOf(writing, read as Value))
    setLeft(true)
    onBlur?.({ target: { name, value: read } })
  }

  return (
    <Field {...field}>
      <div className="wh-written">
        {prefix ? (
          <span className="wh-written__prefix" aria-hidden="true">
            {prefix}
          </span>
        ) : null}
        <input
          {...control}
          {...identify(field)}
          ref={input}
          type="text"
          autoComplete={control.autoComplete ?? 'off'}
          data-width="short"
          className="utrecht-textbox wh-control"
          value={shown}
          onChange={(event) => type(event.target.value)}
          onBlur={leave}
        />
      </div>
    </Field>
  )
}

function typedValue<Value>(writing: Writing<Value>, text: string): Value | string {
  const trimmed = text.trim()
  return trimmed === '' ? '' : (writing.read(trimmed) ?? trimmed)
}

function textOf<Value>(writing: Writing<Value>, value: Value | null | undefined): string {
  if (value === undefined || value === null || value === '') return ''
  if (typeof value === 'string' && writing.read(value) === undefined) return value
  return writing.write(value)
}

function sameValue<Value>(writing: Writing<Value>, text: string, value: Value | null): boolean {
  return typedValue(writing, text) === (value ?? '')
}
