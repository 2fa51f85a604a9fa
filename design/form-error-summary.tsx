import { Plural, Trans } from '@lingui/react/macro'
import { type MouseEvent, useEffect, useRef, useState } from 'react'
import { fieldId } from './field.tsx'

interface FormErrorSummaryProps {
  /** Nothing is rendered while there are none. */
  errors: readonly { name: string; message: string }[]
  /** Give the form's submit count: the summary takes focus again at each attempt. */
  attempt?: number
}

/** What must be put right, above the form; takes focus and jumps to the field. */
export function FormErrorSummary({ errors, attempt }: FormErrorSummaryProps) {
  const summary = useRef<HTMLElement>(null)
  const refused = errors.length > 0

  // biome-ignore lint/correctness/useExhaustiveDependencies: each attempt must move the focus again.
  useEffect(() => {
    if (refused) summary.current?.focus()
  }, [refused, attempt])

  if (!refused) return null
  return (
    <section
      ref={summary}
      tabIndex={-1}
      aria-labelledby="form-errors"
      className="utrecht-alert utrecht-alert--error wh-alert wh-form-errors"
    >
      <div className="utrecht-alert__content">
        <h2 id="form-errors" className="wh-alert__title">
          <Plural value={errors.length} one="Er is nog # ding dat u moet verbeteren" other="Er zijn nog # dingen die u moet verbeteren" />
        </h2>
        <ul className="wh-form-errors__list">
          {errors.map(({ name, message }) => (
            <Refused key={name} name={name} message={message} />
          ))}
        </ul>
        <p className="wh-form-errors__kept">
          <Trans>Wat u hebt ingevuld is bewaard.</Trans>
        </p>
      </div>
    </section>
  )
}

/** Names the field by its own label, because the same message can stand there twice. */
function Refused({ name, message }: { name: string; message: string }) {
  const link = useRef<HTMLAnchorElement>(null)
  const [label, setLabel] = useState('')
  useEffect(() => setLabel(labelOf(controlOf(link.current?.closest('form'), name))), [name])
  return (
    <li>
      <a ref={link} className="utrecht-link utrecht-link--html-a" href={`#${fieldId(name)}`} onClick={(event) => jump(event, name)}>
        {label ? `${label}${/[?.:…]$/.test(label) ? ' ' : ': '}` : null}
        {message}
      </a>
    </li>
  )
}

function labelOf(control: HTMLElement | null): string {
  const label = control?.closest('.wh-field')?.querySelector('.wh-field__label, .wh-choice__label')
  return label?.firstChild?.textContent?.trim() ?? ''
}

function controlOf(form: Element | null | undefined, name: string): HTMLElement | null {
  return form?.querySelector<HTMLElement>(`[name="${CSS.escape(name)}"]`) ?? document.getElementById(fieldId(name))
}

function jump(event: MouseEvent, name: string): void {
  event.preventDefault()
  const field = controlOf(event.currentTarget.closest('form'), name)
  field?.focus()
  field?.closest('.wh-field')?.scrollIntoView({ block: 'center' })
}
