import { Trans, useLingui } from '@lingui/react/macro'
import { type SubmitEvent, useState } from 'react'
import { Alert } from '#design/alert.tsx'
import { Button } from '#design/button.tsx'
import { DateField } from '#design/date-field.tsx'
import { Link } from '#design/link.tsx'
import { useFormat } from '#platform/web/format.ts'

interface AsOfFieldProps {
  asOf: string | undefined
  /** Receives the day that was filled in; undefined when the field was emptied. */
  onChoose: (day: string | undefined) => void
}

/** The day up to and including which things count; empty is now. */
export function AsOfField({ asOf, onChoose }: AsOfFieldProps) {
  const { t } = useLingui()
  const [day, setDay] = useState(asOf ?? '')
  const [before, setBefore] = useState(asOf)
  // Another day came from the address; the field stays where it is, with the focus in it.
  if (asOf !== before) {
    setBefore(asOf)
    setDay(asOf ?? '')
  }

  function send(event: SubmitEvent<HTMLFormElement>) {
    event.preventDefault()
    if (day === '') onChoose(undefined)
    if (/^\d{4}-/.test(day)) onChoose(day)
  }

  return (
    <form className="wh-as-of" onSubmit={send}>
      <DateField name="peildatum" label={t`Peildatum`} value={day} onChange={({ target }) => setDay(String(target.value))} />
      <Button type="submit">{t`Toon`}</Button>
    </form>
  )
}

/** Says that this is how it stood on a day, and how to come back to now. */
export function AsOfNote({ asOf, nowHref }: { asOf: string; nowHref: string }) {
  const format = useFormat()
  return (
    <Alert title={<Trans>Stand op {format.longDate(asOf)}</Trans>}>
      <Trans>
        Alleen wat tot en met die dag was vastgelegd, telt mee. Is een getal sindsdien veranderd, dan staat erachter wat het nu is.
      </Trans>{' '}
      <Link href={nowHref}>
        <Trans>Toon de stand van nu</Trans>
      </Link>
    </Alert>
  )
}
