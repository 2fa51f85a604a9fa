import { useLingui } from '@lingui/react/macro'
import type { ReactNode, SubmitEvent } from 'react'
import { Button } from './button.tsx'

interface FilterBarProps {
  /** Small fields; a SelectField may act at once by its own onChange. */
  children: ReactNode
  /** Receives all fields by name when the form is sent; put them in the address. */
  onFilter: (values: Record<string, string>) => void
  /** Offered when any filter is on. */
  onClear?: () => void
}

/** Filters of a list, in one line where there is room. */
export function FilterBar({ children, onFilter, onClear }: FilterBarProps) {
  const { t } = useLingui()

  function send(event: SubmitEvent<HTMLFormElement>) {
    event.preventDefault()
    const typed = [...new FormData(event.currentTarget)].map(([name, value]) => [name, String(value)])
    onFilter(Object.fromEntries(typed))
  }

  return (
    <search>
      <form className="wh-filter-bar" aria-label={t`Lijst beperken`} onSubmit={send}>
        {children}
        <div className="wh-filter-bar__actions">
          <Button type="submit">{t`Toon`}</Button>
          {onClear ? <Button look="subtle" onClick={onClear}>{t`Alles tonen`}</Button> : null}
        </div>
      </form>
    </search>
  )
}
