import { useLingui } from '@lingui/react/macro'
import { RadioGroup } from '#design/choices.tsx'
import { Fieldset } from '#design/fieldset.tsx'
import { TextArea } from '#design/text-area.tsx'
import { useChoices } from '#platform/web/choices.ts'
import type { FormInUse } from '#platform/web/page-form.ts'
import { handOverWords, referralWords, type WorthinessOutcome, worthinessOutcomeWords } from '../../contract.ts'
import type { Judgement } from './judgement-draft.ts'

interface OutcomeFieldsProps {
  field: FormInUse<Judgement>['field']
  outcome: string
}

/** What the judge decides, where it goes, and why. */
export function OutcomeFields({ field, outcome }: OutcomeFieldsProps) {
  const { t } = useLingui()
  const choices = useChoices()
  const explained: Record<WorthinessOutcome, string> = {
    investigate: t`Er zijn genoeg feiten, ze zijn na te gaan, en een lichtere weg is niet genoeg. Beantwoord dan alle vragen.`,
    'hand-over': t`Het hoort bij het gewone werk van W&I of MO, bijvoorbeeld een wijziging die nog verwerkt moet worden.`,
    'light-contact': t`Een brief, een telefoontje of uitleg is genoeg. Er komt geen onderzoek.`,
    refer: t`Een andere instantie gaat hierover, of iemand heeft hulp nodig.`,
    'no-action': t`Te weinig feiten, niet na te gaan, of al bekend en verklaard.`,
  }
  return (
    <Fieldset legend={t`Uw oordeel`}>
      <div className="wh-outcomes">
        <RadioGroup
          {...field('outcome')}
          label={t`Wat besluit u?`}
          options={choices(worthinessOutcomeWords).map((choice) => ({
            ...choice,
            description: explained[choice.value as WorthinessOutcome],
          }))}
        />
      </div>
      {outcome === 'hand-over' ? (
        <RadioGroup {...field('referredTo')} label={t`Aan wie draagt u over?`} inline options={choices(handOverWords)} />
      ) : null}
      {outcome === 'refer' ? (
        <RadioGroup {...field('referredTo')} label={t`Waar verwijst u naartoe?`} options={choices(referralWords)} />
      ) : null}
      <TextArea
        {...field('motivation')}
        label={t`Waarom besluit u dit?`}
        description={t`Zo dat de inwoner het later kan volgen. Noem feiten en omstandigheden.`}
        rows={4}
        maxLength={4000}
      />
    </Fieldset>
  )
}
