import { useLingui } from '@lingui/react/macro'
import { Button } from '#design/button.tsx'

const MOST = 500

/** A count and nothing about them. */
export function NumberOfPeople({ people, onChange }: { people: number; onChange: (people: number) => void }) {
  const { t } = useLingui()
  return (
    <fieldset className="wh-field">
      <legend className="utrecht-form-label wh-field__label">{t`Hoeveel mensen sprak u`}</legend>
      <div className="wh-veld-count">
        <Button aria-label={t`Een minder`} disabled={people === 0} onClick={() => onChange(people - 1)}>
          −
        </Button>
        <output aria-live="polite">{people}</output>
        <Button aria-label={t`Een meer`} disabled={people === MOST} onClick={() => onChange(people + 1)}>
          +
        </Button>
      </div>
    </fieldset>
  )
}
