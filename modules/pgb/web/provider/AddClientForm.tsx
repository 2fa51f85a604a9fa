import { Trans, useLingui } from '@lingui/react/macro'
import { Button, ButtonGroup } from '#design/button.tsx'
import { FormErrorSummary } from '#design/form-error-summary.tsx'
import { TextArea } from '#design/text-area.tsx'
import { type AskedSubject, emptySubject, SubjectFields, subjectOf } from '#modules/parties/web/index.tsx'
import type { CheckedBy } from '#platform/web/check-by.ts'
import { usePageForm } from '#platform/web/page-form.ts'
import { RefusalPanel } from '#platform/web/refusal-panel.tsx'
import { AddClient } from '../../contract.ts'
import { useBudgetCommand } from './provider-queries.ts'

interface Asked {
  subject: AskedSubject
  because: string
}

const checked: CheckedBy<AddClient> = {
  safeParse: (asked, how) => {
    const { subject, because } = asked as Asked
    return AddClient.safeParse({ person: subjectOf(subject), because }, how)
  },
}

/** Writes down a client of the provider by BSN, or by name and birth date, with why that client belongs to it. */
export function AddClientForm({ id, onDone }: { id: string; onDone: () => void }) {
  const { t } = useLingui()
  const command = useBudgetCommand(id)
  const { form, field, submit, errors, attempt, refusal, sending } = usePageForm<Asked, AddClient, undefined>({
    schema: checked,
    defaultValues: { subject: emptySubject('person'), because: '' },
    send: (body) => command.mutateAsync({ method: 'POST', path: 'clients', body }),
    onSent: onDone,
  })
  return (
    <form className="wh-form" noValidate onSubmit={(event) => void submit(event)}>
      <p>
        <Trans>De cliënt is geen verdachte: het onderzoek gaat over de aanbieder. Vraag eerst of deze cliënt veilig is.</Trans>
      </p>
      <FormErrorSummary errors={errors} attempt={attempt} />
      <SubjectFields
        field={field}
        subject={form.watch('subject')}
        municipality=""
        addressRefused={Boolean(form.formState.errors.subject?.address)}
      />
      <TextArea
        {...field('because')}
        label={t`Waarom hoort deze cliënt bij het onderzoek?`}
        description={t`Feiten.`}
        rows={2}
        maxLength={1000}
      />
      <RefusalPanel refusal={refusal} />
      <ButtonGroup>
        <Button type="submit" look="primary" pending={sending}>{t`Toevoegen`}</Button>
        <Button onClick={onDone}>{t`Annuleren`}</Button>
      </ButtonGroup>
    </form>
  )
}
