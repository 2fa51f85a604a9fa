import { useLingui } from '@lingui/react/macro'
import { useState } from 'react'
import { Button } from './button.tsx'
import { Icon } from './icon.tsx'

interface CopyableCodeProps {
  label: string
  code: string
  /** `whole` is for an address: nobody reads it aloud */
  look?: 'grouped' | 'whole'
}

/** A code to keep, in groups of four for reading aloud, with a button that copies it without the spaces. */
export function CopyableCode({ label, code, look = 'grouped' }: CopyableCodeProps) {
  const { t } = useLingui()
  const [copied, setCopied] = useState(false)

  async function copy() {
    await navigator.clipboard.writeText(code)
    setCopied(true)
  }

  return (
    <div className="wh-code">
      <span className="wh-code__label">{label}</span>
      <output className="wh-code__code" data-look={look}>
        {look === 'whole' ? code : code.replaceAll(/(.{4})(?=.)/g, '$1 ')}
      </output>
      <Button small onClick={() => void copy()}>
        <Icon name="copy" />
        {t`Kopieer`}
      </Button>
      <span className="wh-code__copied" role="status">
        {copied ? t`Gekopieerd` : ''}
      </span>
    </div>
  )
}
