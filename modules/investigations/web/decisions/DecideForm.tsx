import { useLingui } from '@lingui/react/macro'
import { useState } from 'react'
import { RadioGroup } from '#design/choices.tsx'
import { FieldRow } from '#design/fieldset.tsx'
import { MoneyField } from '#design/money-field.tsx'
import { SelectField } from '#design/select-field.tsx'
import { TextArea } from '#design/text-area.tsx'
import { addresseesFor, choiceWords, type Decide, type Ground, kindsUnder, type PartKind, restsOnGround } from '../../contract.ts'
import { GroundField } from '../advice/GroundField.tsx'
import type { Part } from '../advice/PartText.tsx'
import { partFields } from '../advice/part-fields.ts'
import { usePartWords } from '../advice/use-part-words.ts'
import { useOpenFile } from '../file/file-context.ts'
import { FileForm } from '../forms/FileForm.tsx'
import { useChoices } from '../forms/use-choices.ts'
import { useFileForm } from '../forms/use-file-form.ts'
import { ConfirmDecision } from './ConfirmDecision.tsx'
import { DecideSchema } from './decide-schema.ts'

/** Follow, deviate with reasons and what instead, or send back with reasons; asked once more before it is taken. */
export function DecideForm({ part }: { part: Part }) {
  const { t } = useLingui()
  const choices = useChoices()
  const { kindOf } = usePartWords()
  const { file, accountId } = useOpenFile()
  const onGround = (kind: PartKind | '' | null) => Boolean(kind) && restsOnGround(file.domain, kind as PartKind)
  const [asked, setAsked] = useState(false)
  const form = useFileForm({
    name: `decision.part.${part.id}`,
    schema: DecideSchema,
    start: {
      partId: part.id,
      choice: '',
      deviatesTo: '' as PartKind | '',
      amountCents: null as number | null,
      ground: part.ground as Ground | null,
      reasons: '',
    },
    to: ['POST', 'decisions'],
    shape: (decision) =>
      decision.choice === 'deviate'
        ? { ...decision, ground: onGround(decision.deviatesTo) ? decision.ground : null }
        : { ...decision, deviatesTo: null, amountCents: null, ground: null },
  })
  const { choice, deviatesTo, amountCents } = form.form.watch()
  const others = file.advices.at(-1)?.parts.some(({ decision }) => decision && decision.decidedBy.id !== accountId)

  return (
    <>
      <FileForm form={{ ...form, submit: async (event) => ask(event) }} save={choice === 'send-back' ? t`Terugsturen` : t`Besluit nemen`}>
        <RadioGroup
          {...form.field('choice')}
          label={t`Wat besluit u?`}
          inline
          options={choices(choiceWords).filter(({ value }) => value !== 'send-back' || !others)}
        />
        {choice === 'deviate' ? (
          <FieldRow>
            <SelectField
              {...form.field('deviatesTo')}
              label={t`Wat besluit u in plaats daarvan?`}
              placeholder={t`Kies`}
              options={kindsUnder(file.domain)
                .filter((kind) => addresseesFor(file.domain, kind).includes(part.addressee))
                .map((value) => ({ value, label: kindOf(value) }))}
            />
            {deviatesTo && partFields[deviatesTo].amount ? (
              <MoneyField {...form.field('amountCents')} label={t`Bedrag`} optional={partFields[deviatesTo].amount === 'optional'} />
            ) : null}
          </FieldRow>
        ) : null}
        {choice === 'deviate' && onGround(deviatesTo) ? <GroundField field={form.field('ground')} /> : null}
        {choice === 'deviate' || choice === 'send-back' ? (
          <TextArea
            {...form.field('reasons')}
            label={t`Waarom?`}
            description={t`De specialist leest dit, en het komt in het besluit.`}
            rows={4}
          />
        ) : null}
      </FileForm>
      <ConfirmDecision
        open={asked}
        part={part}
        decision={{ choice: choice as Decide['choice'], deviatesTo: deviatesTo || null, amountCents }}
        pending={form.sending}
        onConfirm={() => void form.submit().finally(() => setAsked(false))}
        onClose={() => setAsked(false)}
      />
    </>
  )

  async function ask(event: Parameters<typeof form.submit>[0]) {
    event?.preventDefault()
    if (await form.form.trigger()) setAsked(true)
    else await form.submit()
  }
}
