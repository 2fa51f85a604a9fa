import type { ReactNode } from 'react'

interface FieldsetProps {
  legend: ReactNode
  description?: ReactNode
  children: ReactNode
}

/** Fields that belong together, with a name. */
export function Fieldset({ legend, description, children }: FieldsetProps) {
  return (
    <fieldset className="wh-fieldset">
      <legend className="wh-fieldset__legend">{legend}</legend>
      {description ? <p className="wh-fieldset__description">{description}</p> : null}
      <div className="wh-fieldset__fields">{children}</div>
    </fieldset>
  )
}

/** Fields side by side where there is room, one below the other where there is not. */
export function FieldRow({ children }: { children: ReactNode }) {
  return <div className="wh-field-row">{children}</div>
}
