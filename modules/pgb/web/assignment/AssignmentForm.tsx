import { useLingui } from '@lingui/react/macro'
import { useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import { Button, ButtonGroup } from '#design/button.tsx'
import { DateField } from '#design/date-field.tsx'
import { DefinitionList } from '#design/definition-list.tsx'
import { FieldRow } from '#design/fieldset.tsx'
import { FormErrorSummary } from '#design/form-error-summary.tsx'
import { TextArea } from '#design/text-area.tsx'
import { TextField } from '#design/text-field.tsx'
import { api } from '#platform/web/api.ts'
import { useFormat } from '#platform/web/format.ts'
import { LeaveGuard } from '#platform/web/leave-guard.tsx'
import { usePageForm } from '#platform/web/page-form.ts'
import { type BudgetInvestigation, RecordAssignment } from '../../contract.ts'
import { FetchAnew } from '../FetchAnew.tsx'

interface Values {
  revision: number
  on: string
  by: string
  reference: string
  question: string
}

/** Records the assignment; when somebody else saved meanwhile, their text is shown beside what was typed. */
export function AssignmentForm({ budget, onDone }: { budget: BudgetInvestigation; onDone: () => void }) {
  const { t } = useLingui()
  const queries = useQueryClient()
  const [theirs, setTheirs] = useState<BudgetInvestigation['assignment']>(null)
  const { on = '', by = '', reference = '', question = '' } = budget.assignment ?? {}
  const page = usePageForm<Values, RecordAssignment, unknown>({
    schema: RecordAssignment,
    defaultValues: { revision: budget.revision, on, by, reference, question },
    send: (values) => api.send('PUT', `/investigations/${budget.id}/budget/assignment`, values),
    onSent: async () => {
      await queries.invalidateQueries({ queryKey: ['pgb', budget.id] })
      onDone()
    },
  })
  const { field } = page
  return (
    <form className="wh-form" noValidate onSubmit={(event) => void page.submit(event)}>
      <FormErrorSummary errors={page.errors} attempt={page.attempt} />
      <DateField {...field('on')} label={t`Op welke dag gaf MO de opdracht?`} />
      <FieldRow>
        <TextField
          {...field('by')}
          label={t`Wie gaf de opdracht?`}
          description={t`Naam en functie bij Maatschappelijke Ontwikkeling.`}
          maxLength={120}
        />
        <TextField
          {...field('reference')}
          label={t`Kenmerk van MO`}
          description={t`Zoals het op hun brief of bericht staat.`}
          maxLength={60}
          optional
        />
      </FieldRow>
      <TextArea
        {...field('question')}
        label={t`Wat wil MO weten?`}
        description={t`De vraag van MO, zonder oordeel over de cliënt of de aanbieder.`}
        rows={5}
        maxLength={4000}
      />
      <FetchAnew
        id={budget.id}
        refusal={page.refusal}
        theirs={theirs ? <Theirs assignment={theirs} /> : null}
        onFetched={(newest) => {
          setTheirs(newest.assignment)
          page.form.setValue('revision', newest.revision, { shouldDirty: true })
        }}
      />
      <ButtonGroup>
        <Button type="submit" look="primary" pending={page.sending}>{t`Opdracht bewaren`}</Button>
        <Button look="subtle" onClick={onDone}>{t`Annuleren`}</Button>
      </ButtonGroup>
      <LeaveGuard when={page.unsaved && !page.sending} />
    </form>
  )
}

function Theirs({ assignment }: { assignment: NonNullable<BudgetInvestigation['assignment']> }) {
  const { t } = useLingui()
  const format = useFormat()
  return (
    <DefinitionList
      facts={[
        { term: t`Wat MO wil weten`, value: assignment.question },
        { term: t`Gegeven op`, value: format.date(assignment.on) },
        { term: t`Door`, value: assignment.by },
        { term: t`Kenmerk van MO`, value: assignment.reference || '–' },
        { term: t`Bewaard door`, value: assignment.recordedBy },
      ]}
    />
  )
}
