import { Trans, useLingui } from '@lingui/react/macro'
import type { ReactNode } from 'react'

/** What every field takes beside the attributes of its control. */
export interface FieldProps {
  /** The name in the form; with `register` it comes along by itself. */
  name: string
  label: ReactNode
  /** What is asked and why, in one or two plain sentences. */
  description?: ReactNode
  /** Why it is refused, and how to put it right. */
  error?: string
  /** Says "niet verplicht" beside the label. Everything else is obligatory. */
  optional?: boolean
  /** Only when one page has two fields with the same name. */
  id?: string
}

/** The identities that tie label, description, error and control together. */
export interface FieldIdentity {
  id: string
  'aria-describedby': string | undefined
  'aria-invalid': true | undefined
}

/** Computes what a control must carry, so that a screen reader says label, description and error together. */
export function identify({ name, id, description, error }: FieldProps): FieldIdentity {
  const own = id ?? fieldId(name)
  const described = [description ? `${own}-description` : '', error ? `${own}-error` : ''].filter(Boolean)
  return { id: own, 'aria-describedby': described.join(' ') || undefined, 'aria-invalid': error ? true : undefined }
}

/** The id of a field's control; the error summary links to it. */
export function fieldId(name: string): string {
  return `field-${name}`
}

/** Label above, then description, error, control: the order in which they are read. */
export function Field({ children, ...field }: FieldProps & { children: ReactNode }) {
  const { id } = identify(field)
  return (
    <div className="wh-field" data-invalid={field.error ? '' : undefined}>
      <label className="utrecht-form-label wh-field__label" htmlFor={id}>
        {field.label}
        <OptionalMark optional={field.optional} />
      </label>
      <FieldNotes {...field} id={id} />
      {children}
    </div>
  )
}

/** Description and error, each with the id that the control points to. */
export function FieldNotes({ id, description, error }: Pick<FieldProps, 'description' | 'error'> & { id: string }) {
  const { t } = useLingui()
  return (
    <>
      {description ? (
        <div id={`${id}-description`} className="wh-field__description">
          {description}
        </div>
      ) : null}
      {error ? (
        <div id={`${id}-error`} className="utrecht-form-field-error-message wh-field__error">
          <span className="wh-hidden">{t`Fout: `}</span>
          {error}
        </div>
      ) : null}
    </>
  )
}

/** "niet verplicht", beside a label. */
export function OptionalMark({ optional }: { optional?: boolean }) {
  if (!optional) return null
  return (
    <span className="wh-field__optional">
      {' '}
      <Trans>(niet verplicht)</Trans>
    </span>
  )
}

/** Splits a field's own properties from what belongs on the control. */
export function splitField<Props extends FieldProps>(props: Props) {
  const { label, description, error, optional, id, ...control } = props
  return { field: { label, description, error, optional, id, name: props.name }, control }
}
