import { useLingui } from '@lingui/react/macro'
import { useState } from 'react'
import { useFieldWork } from './field-work.ts'

const COVER = '●●●●'

/** Personal data outdoors: covered until somebody taps it. Covered, the words are not on the page at all. */
export function Blurred({ text, what }: { text: string; what: string }) {
  const { t } = useLingui()
  const { blurred } = useFieldWork()
  const [shown, setShown] = useState(false)
  if (text === '') return null
  if (!blurred || shown) return text
  return (
    <button type="button" className="wh-veld-cover" aria-label={t`Toon ${what}`} onClick={() => setShown(true)}>
      <span aria-hidden="true">{COVER}</span>
    </button>
  )
}

/** The same where nothing can be tapped, as inside a link. */
export function Covered({ text }: { text: string }) {
  const { blurred } = useFieldWork()
  if (text === '') return null
  return blurred ? (
    <span aria-hidden="true" className="wh-veld-covered">
      {COVER}
    </span>
  ) : (
    text
  )
}
