import { Trans, useLingui } from '@lingui/react/macro'
import { z } from 'zod'
import { RadioGroup } from '#design/choices.tsx'
import { DateField } from '#design/date-field.tsx'
import { Dialog } from '#design/dialog.tsx'
import { TextArea } from '#design/text-area.tsx'
import { AnswerWarning, TellInspectorate, type WarningCheck } from '../../contract.ts'
import { CommandForm } from './CommandForm.tsx'

/** A choice of the form as what the contract asks. */
const AnswerFromForm = z
  .object({ agrees: z.enum(['yes', 'no']), reasons: AnswerWarning.shape.reasons })
  .transform(({ agrees, reasons }) => ({ agrees: agrees === 'yes', reasons }))

/** The judgement of the supervisor, and after it that the inspectorate was told. */
export function WarningCheckDialog({ check, onDone }: { check: WarningCheck; onDone: () => void }) {
  const { t } = useLingui()
  return (
    <Dialog open title={check.agrees ? t`Melding aan de IGJ vastleggen` : t`Oordeel geven`} onClose={onDone}>
      {check.agrees ? (
        <CommandForm
          id={check.investigationId}
          method="PUT"
          path={`warning-checks/${check.id}/inspectorate`}
          schema={TellInspectorate}
          does={t`Vastleggen`}
          onDone={onDone}
        >
          {(field) => <DateField {...field('toldOn')} label={t`Aan de IGJ gemeld op`} />}
        </CommandForm>
      ) : (
        <CommandForm
          id={check.investigationId}
          method="PUT"
          path={`warning-checks/${check.id}/answer`}
          schema={AnswerFromForm}
          does={t`Oordeel geven`}
          onDone={onDone}
        >
          {(field) => (
            <>
              <p>
                <Trans>U leest alleen feiten, zonder namen. Bent u er ook van overtuigd dat dit zorgfraude is?</Trans>
              </p>
              <RadioGroup
                {...field('agrees')}
                label={t`Uw oordeel`}
                options={[
                  { value: 'yes', label: t`Ja, ik kom tot dezelfde overtuiging` },
                  { value: 'no', label: t`Nee, dit overtuigt mij niet` },
                ]}
              />
              <TextArea {...field('reasons')} label={t`Waarom?`} rows={4} maxLength={4000} />
            </>
          )}
        </CommandForm>
      )}
    </Dialog>
  )
}
