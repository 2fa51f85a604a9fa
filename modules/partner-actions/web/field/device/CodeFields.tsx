import { Trans, useLingui } from '@lingui/react/macro'
import { type ReactNode, type SubmitEvent, useState } from 'react'
import { Button } from '#design/button.tsx'
import { Checkbox } from '#design/choices.tsx'
import { TextField } from '#design/text-field.tsx'
import { weaknessOf } from './field-code.ts'

interface NewCodeFormProps {
  submit: string
  pending: boolean
  onCode: (code: string) => void
  children?: ReactNode
}

/** A new field code, typed twice: nobody can look it up later. */
export function NewCodeForm({ submit, pending, onCode, children }: NewCodeFormProps) {
  const { t } = useLingui()
  const [code, setCode] = useState('')
  const [again, setAgain] = useState('')
  const [shown, setShown] = useState(false)
  const [tried, setTried] = useState(false)
  const weakness = weaknessOf(code)
  const differs = code !== again
  const words = {
    'too-short': t`Neem ten minste acht tekens.`,
    'digits-only': t`Alleen cijfers is te snel te raden. Voeg letters toe, bijvoorbeeld twee woorden.`,
    'too-simple': t`Deze code is te eenvoudig. Neem bijvoorbeeld twee woorden.`,
  }

  function send(event: SubmitEvent) {
    event.preventDefault()
    setTried(true)
    if (!weakness && !differs) onCode(code)
  }

  const type = shown ? 'text' : 'password'
  return (
    <form onSubmit={send} noValidate autoComplete="off" className="wh-form">
      <TextField
        name="code"
        type={type}
        label={t`Veldcode`}
        description={t`Ten minste acht tekens, bijvoorbeeld twee woorden. U hebt de code nodig om de actie op dit apparaat te openen.`}
        autoComplete="new-password"
        autoCapitalize="none"
        value={code}
        error={tried && weakness ? words[weakness] : undefined}
        onChange={(event) => setCode(event.target.value)}
      />
      <TextField
        name="again"
        type={type}
        label={t`Veldcode nog een keer`}
        autoComplete="new-password"
        autoCapitalize="none"
        value={again}
        error={tried && differs ? t`De twee codes zijn niet gelijk.` : undefined}
        onChange={(event) => setAgain(event.target.value)}
      />
      <Checkbox name="show" label={t`Code tonen`} checked={shown} onChange={(event) => setShown(event.target.checked)} />
      {children}
      <Button type="submit" look="primary" pending={pending}>
        {submit}
      </Button>
      <p className="wh-veld-note">
        <Trans>De code staat nergens opgeslagen. Bent u hem vergeten, dan kiest u met verbinding een nieuwe.</Trans>
      </p>
    </form>
  )
}
