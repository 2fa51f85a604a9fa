import { useLingui } from '@lingui/react/macro'
import { Checkbox, RadioGroup } from '#design/choices.tsx'
import { MoneyField } from '#design/money-field.tsx'
import { NumberField } from '#design/number-field.tsx'
import { SelectField } from '#design/select-field.tsx'
import { TextField } from '#design/text-field.tsx'
import { useWord } from '#platform/web/language.ts'
import type { FormInUse } from '#platform/web/page-form.ts'
import { AimKind, aimKindWords, Direction, directionWords, type FigureKey, figureWords, unitOfAim } from '../../../contract.ts'
import type { TypedGoal } from './goal-form.ts'

/** What a figure is held against: a target or a baseline, when the programme names one. */
export function AimFields({ form }: { form: FormInUse<TypedGoal> }) {
  const { t } = useLingui()
  const word = useWord()
  const { withAim, figures, aim } = form.form.watch()
  if (figures.length === 0) return null

  const of = figures.find((figure) => figure === aim.of)
  return (
    <>
      <Checkbox
        {...form.field('withAim')}
        label={t`Het programma noemt een streefwaarde of uitgangspunt`}
        description={t`Zonder waarde wordt het cijfer alleen gevolgd.`}
      />
      {withAim ? (
        <>
          <SelectField
            {...form.field('aim.of')}
            label={t`Bij welk cijfer?`}
            placeholder={t`Kies een cijfer`}
            options={figures.map((figure) => ({ value: figure, label: word(figureWords[figure]) }))}
          />
          <RadioGroup
            {...form.field('aim.kind')}
            label={t`Wat is de waarde?`}
            inline
            options={AimKind.options.map((kind) => ({ value: kind, label: word(aimKindWords[kind]) }))}
          />
          <AimValue form={form} of={of} />
          <RadioGroup
            {...form.field('aim.direction')}
            label={t`Welke kant is goed?`}
            options={Direction.options.map((direction) => ({ value: direction, label: word(directionWords[direction]) }))}
          />
          <TextField
            {...form.field('aim.source')}
            label={t`Waar komt de waarde vandaan?`}
            description={t`Bijvoorbeeld: Handhavingsprogramma 2024, onderdeel Onderzoek van meldingen.`}
            lang="nl"
          />
        </>
      ) : null}
    </>
  )
}

function AimValue({ form, of }: { form: FormInUse<TypedGoal>; of: FigureKey | undefined }) {
  const { t } = useLingui()
  const labels = {
    share: t`Waarde, in procenten`,
    days: t`Waarde, in dagen`,
    minutes: t`Waarde, in minuten werktijd`,
    cents: t`Bedrag`,
    hours: t`Waarde, in uren`,
    count: t`Waarde, als aantal`,
  }
  const unit = unitOfAim(of)
  const label = of ? labels[unit] : t`Waarde`
  // Another unit is another field: a number of euros is kept in cents.
  if (unit === 'cents') return <MoneyField key="cents" {...form.field('aim.value')} label={label} />
  return <NumberField key={unit} {...form.field('aim.value')} label={label} />
}
