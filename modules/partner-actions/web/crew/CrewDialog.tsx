import { useLingui } from '@lingui/react/macro'
import { Alert } from '#design/alert.tsx'
import { Button, ButtonGroup } from '#design/button.tsx'
import { Checkbox } from '#design/choices.tsx'
import { Dialog } from '#design/dialog.tsx'
import { Fieldset } from '#design/fieldset.tsx'
import { SelectField } from '#design/select-field.tsx'
import { designationWords } from '#modules/staff/contract.ts'
import { useChoices } from '#platform/web/choices.ts'
import { usePageForm } from '#platform/web/page-form.ts'
import { RefusalPanel } from '#platform/web/refusal-panel.tsx'
import { type Action, type Candidate, type CrewMember, PutInCrew } from '../../contract.ts'
import { useCrewConflictWords } from './conflict-words.ts'
import { putInCrew, useCrewCommand } from './crew-queries.ts'

interface CrewDialogProps {
  action: Action
  candidate: Candidate | undefined
  /** Set when somebody goes along already */
  member?: CrewMember | undefined
  onClose: () => void
}

/** For which parts of the day a colleague goes along, and under which designation. */
export function CrewDialog({ candidate, member, ...rest }: CrewDialogProps) {
  const { t } = useLingui()
  const name = candidate?.person.name ?? ''
  return (
    <Dialog open={candidate !== undefined} title={member ? t`${name} wijzigen` : t`${name} toevoegen`} onClose={rest.onClose}>
      {candidate ? <CrewForm candidate={candidate} member={member} {...rest} /> : null}
    </Dialog>
  )
}

function CrewForm({ action, candidate, member, onClose }: CrewDialogProps & { candidate: Candidate }) {
  const { t } = useLingui()
  const choices = useChoices()
  const words = useCrewConflictWords()
  const put = useCrewCommand((given: PutInCrew) => putInCrew(action.id, candidate.person.id, given))
  const { field, form, submit, refusal, sending } = usePageForm({
    schema: { safeParse: (values, how) => PutInCrew.safeParse(asSent(values as Record<string, unknown>), how) },
    defaultValues: {
      byDay: member?.byDay ?? action.day !== null,
      byEvening: member?.byEvening ?? action.evening !== null,
      needs: member?.needs ?? '',
      accepted: false,
    } as Record<string, unknown>,
    send: (given: PutInCrew) => put.mutateAsync(given),
    onSent: onClose,
  })
  const parts = { day: Boolean(form.watch('byDay')), evening: Boolean(form.watch('byEvening')) }
  const conflicts = candidate.conflicts.filter(({ part, kind }) => parts[part] && kind !== 'designation')
  const asked = field('accepted')
  return (
    <form className="wh-form" noValidate onSubmit={(event) => void submit(event)}>
      <Fieldset legend={t`Wanneer`}>
        {action.day ? <Checkbox {...field('byDay')} label={t`Overdag, ${action.day.from}–${action.day.until}`} /> : null}
        {action.evening ? <Checkbox {...field('byEvening')} label={t`’s Avonds, ${action.evening.from}–${action.evening.until}`} /> : null}
      </Fieldset>
      <SelectField
        {...field('needs')}
        label={t`Gaat mee als`}
        description={t`Alleen als er iemand met deze aanwijzing nodig is. Zonder geldige aanwijzing op de dag van de actie kan dit niet.`}
        options={[{ value: '', label: t`Geen aanwijzing nodig` }, ...choices(designationWords)]}
      />
      {conflicts.length > 0 ? (
        <Alert kind="warning" title={t`Dit gaat niet samen met het rooster`}>
          <ul className="wh-crew__conflicts">
            {conflicts.map((conflict) => (
              <li key={`${conflict.part} ${conflict.kind} ${conflict.minutes ?? ''}`}>{words(conflict)}</li>
            ))}
          </ul>
        </Alert>
      ) : null}
      {conflicts.length > 0 || asked.error ? (
        <Checkbox
          {...asked}
          error={asked.error && t`Kruis dit aan als de collega toch meegaat, of kies een ander dagdeel.`}
          label={t`Ik heb dit gezien en besproken; deze collega gaat toch mee`}
        />
      ) : null}
      <RefusalPanel refusal={refusal} />
      <ButtonGroup>
        <Button type="submit" look="primary" pending={sending}>
          {member ? t`Bewaren` : t`Toevoegen`}
        </Button>
        <Button onClick={onClose}>{t`Annuleren`}</Button>
      </ButtonGroup>
    </form>
  )
}

const asSent = (values: Record<string, unknown>) => ({ ...values, needs: values.needs || null })
