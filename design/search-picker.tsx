import { useLingui } from '@lingui/react/macro'
import type { ReactNode } from 'react'
import { ComboBox, Input, Label, Popover } from 'react-aria-components/ComboBox'
import { Header, ListBox, ListBoxItem, ListBoxSection } from 'react-aria-components/ListBox'
import './search-picker.css'

/** One thing that was found. */
export interface Pickable {
  id: string
  label: string
  /** What stands in it, below the label. */
  note?: ReactNode
}

interface SearchPickerProps {
  label: string
  description?: ReactNode
  /** What is typed; the page searches with it. */
  words: string
  onType: (words: string) => void
  /** What was found, in groups with a heading; empty groups are left out. */
  groups: readonly { heading: string; items: readonly Pickable[] }[]
  searching: boolean
  /** Receives the id of what was picked; the field stays, for the next one. */
  onPick: (id: string) => void
}

/** Searches and picks with the keyboard: type, arrow down, Enter. */
export function SearchPicker({ label, description, words, onType, groups, searching, onPick }: SearchPickerProps) {
  const { t } = useLingui()
  const enough = words.trim().length > 1
  const found = groups.filter(({ items }) => items.length > 0)
  return (
    <ComboBox
      className="wh-field wh-search-picker"
      inputValue={words}
      onInputChange={onType}
      onChange={(key) => {
        if (key !== null) onPick(String(key))
      }}
      value={null}
      defaultFilter={() => true}
      allowsEmptyCollection={enough}
      menuTrigger="input"
    >
      <Label className="utrecht-form-label wh-field__label">{label}</Label>
      {description ? <div className="wh-field__description">{description}</div> : null}
      <Input className="utrecht-textbox wh-control" />
      <Popover className="wh-search-picker__found" placement="bottom start" maxHeight={320}>
        <ListBox
          className="wh-search-picker__list"
          renderEmptyState={() => <p className="wh-search-picker__none">{searching ? t`Bezig met zoeken` : t`Niets gevonden`}</p>}
        >
          {found.map(({ heading, items }) => (
            <ListBoxSection key={heading} id={heading} className="wh-search-picker__group">
              <Header className="wh-search-picker__heading">{heading}</Header>
              {items.map((item) => (
                <ListBoxItem key={item.id} id={item.id} textValue={item.label} className="wh-search-picker__item">
                  <span className="wh-search-picker__label">{item.label}</span>
                  {item.note ? <span className="wh-search-picker__note">{item.note}</span> : null}
                </ListBoxItem>
              ))}
            </ListBoxSection>
          ))}
        </ListBox>
      </Popover>
    </ComboBox>
  )
}
