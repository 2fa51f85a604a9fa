import { useLingui } from '@lingui/react/macro'
import { useState } from 'react'
import { ComboBox as AriaComboBox } from 'react-aria-components/ComboBox'
import { Input } from 'react-aria-components/Input'
import { Label } from 'react-aria-components/Label'
import { ListBox, ListBoxItem } from 'react-aria-components/ListBox'
import { Popover } from 'react-aria-components/Popover'
import { FieldNotes, type FieldProps, identify, OptionalMark } from './field.tsx'
import type { Option } from './select-field.tsx'
import type { FieldWidth } from './text-field.tsx'
import './combo-box.css'

interface ComboBoxProps extends FieldProps {
  options: readonly Option[]
  /** What is chosen; empty when nothing is. */
  value: string
  onChange: (value: string) => void
  width?: FieldWidth
}

// More than this nobody reads; a letter more makes the list shorter.
const SHOWN = 20

/** One of many, found by typing the beginning of any of its words. For a short list prefer SelectField. */
export function ComboBox({ options, value, onChange, width = 'full', ...field }: ComboBoxProps) {
  const { t } = useLingui()
  const chosen = options.find((option) => option.value === value)?.label ?? ''
  const [typed, setTyped] = useState<string>()
  const text = typed ?? chosen
  const { id, 'aria-describedby': describedBy } = identify(field)

  // Text that is no longer the choice is no choice.
  function type(next: string) {
    setTyped(next === chosen ? undefined : next)
    if (value && next !== chosen) onChange('')
  }

  return (
    <AriaComboBox
      className="wh-field"
      id={id}
      name={field.name}
      aria-describedby={describedBy}
      isInvalid={Boolean(field.error)}
      validationBehavior="aria"
      allowsEmptyCollection
      items={matching(options, text === chosen ? '' : text)}
      inputValue={text}
      onInputChange={type}
      value={value || null}
      onChange={(key) => {
        setTyped(undefined)
        onChange(key === null ? '' : String(key))
      }}
    >
      <Label className="utrecht-form-label wh-field__label">
        {field.label}
        <OptionalMark optional={field.optional ?? false} />
      </Label>
      <FieldNotes {...field} id={id} />
      <Input className="utrecht-textbox wh-control" data-width={width} />
      <Popover className="wh-combo" offset={2}>
        <ListBox<Option> className="wh-combo__list" renderEmptyState={() => <p className="wh-combo__none">{t`Niets gevonden`}</p>}>
          {(option) => (
            <ListBoxItem id={option.value} textValue={option.label} className="wh-combo__choice">
              {option.label}
            </ListBoxItem>
          )}
        </ListBox>
      </Popover>
    </AriaComboBox>
  )
}

/** Every typed word begins a word of the label; accents and capitals make no difference. */
function matching(options: readonly Option[], typed: string): Option[] {
  const wanted = wordsOf(typed)
  const found: Option[] = []
  for (const option of options) {
    const words = wanted.length > 0 ? wordsOf(option.label) : []
    if (wanted.every((beginning) => words.some((word) => word.startsWith(beginning)))) found.push(option)
    if (found.length === SHOWN) break
  }
  return found
}

function wordsOf(text: string): string[] {
  const plain = text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase()
  return plain.split(/[^\p{L}\p{N}]+/u).filter(Boolean)
}
