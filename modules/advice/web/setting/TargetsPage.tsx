import { Trans, useLingui } from '@lingui/react/macro'
import { useQuery, useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import { Button, ButtonGroup } from '#design/button.tsx'
import { Card } from '#design/card.tsx'
import { RadioGroup } from '#design/choices.tsx'
import { type Column, DataTable } from '#design/data-table.tsx'
import { DateField } from '#design/date-field.tsx'
import { FieldRow } from '#design/fieldset.tsx'
import { FormErrorSummary } from '#design/form-error-summary.tsx'
import { Link } from '#design/link.tsx'
import { NumberField } from '#design/number-field.tsx'
import { PageHeading } from '#design/page-heading.tsx'
import { SelectField } from '#design/select-field.tsx'
import { capital } from '#platform/contract/words.ts'
import { api } from '#platform/web/api.ts'
import { useChoices } from '#platform/web/choices.ts'
import { useFormat } from '#platform/web/format.ts'
import { useWord } from '#platform/web/language.ts'
import { useMunicipalityChoices } from '#platform/web/municipalities.ts'
import { usePageForm } from '#platform/web/page-form.ts'
import { usePageTitle } from '#platform/web/page-title.ts'
import { RefusalPanel } from '#platform/web/refusal-panel.tsx'
import { useMay } from '#platform/web/session.ts'
import { questionKindWords, questionUrgencyWords } from '../../contract/words.ts'
import { type AdviceTarget, SetTarget } from '../../contract.ts'
import { targetsQuery } from '../advice-queries.ts'
import { useWorkingTime } from '../ClockText.tsx'

/** How fast questions are answered and closed, from which day. A target is added and never changed. */
export function TargetsPage() {
  const { t } = useLingui()
  const maySet = useMay('advice.set-targets')
  const municipalities = useMunicipalityChoices()
  const [municipality, setMunicipality] = useState(municipalities[0]?.value)
  const targets = useQuery(targetsQuery(municipality))
  const columns = useTargetColumns()
  usePageTitle(t`Normen van de adviesdesk`)
  return (
    <>
      <PageHeading
        title={t`Normen van de adviesdesk`}
        trail={[{ label: t`Advies`, href: '/advies' }]}
        intro={t`In werktijd. Een nieuwe norm geldt voor vragen vanaf die dag; eerdere vragen houden hun norm.`}
      />
      <p>
        <Link href="/advies/dienst">{t`Wie heeft wanneer dienst`}</Link>
      </p>
      {municipalities.length > 0 ? (
        <SelectField
          name="of"
          label={t`Gemeente`}
          width="medium"
          value={municipality}
          options={municipalities}
          onChange={(event) => setMunicipality(event.target.value)}
        />
      ) : null}
      {targets.isError ? <RefusalPanel refusal={targets.error} onRetry={() => void targets.refetch()} /> : null}
      <div className="wh-stack">
        <DataTable
          caption={t`Normen`}
          columns={columns}
          loading={targets.isPending}
          rows={targets.data?.targets}
          rowKey={(row) => `${row.kind} ${row.urgency} ${row.validFrom}`}
        />
        {maySet ? <SetTargetCard municipality={municipality} /> : null}
      </div>
    </>
  )
}

function useTargetColumns(): Column<AdviceTarget>[] {
  const { t } = useLingui()
  const word = useWord()
  const time = useWorkingTime()
  const format = useFormat()
  return [
    { key: 'kind', header: t`Soort`, cell: (row) => capital(word(questionKindWords[row.kind])) },
    { key: 'urgency', header: t`Hoe snel`, width: '7rem', cell: (row) => capital(word(questionUrgencyWords[row.urgency])) },
    { key: 'first', header: t`Eerste antwoord`, width: '9rem', cell: (row) => time(row.firstAnswerMinutes) },
    { key: 'closing', header: t`Afsluiten`, width: '9rem', cell: (row) => time(row.closingMinutes) },
    {
      key: 'from',
      header: t`Geldt vanaf`,
      width: '10rem',
      cell: (row) => (row.validFrom ? format.date(row.validFrom) : t`Vanaf het begin`),
    },
  ]
}

function SetTargetCard({ municipality }: { municipality: string | undefined }) {
  const { t } = useLingui()
  const queries = useQueryClient()
  const choices = useChoices()
  const { field, submit, errors, attempt, refusal, sending } = usePageForm({
    schema: SetTarget,
    defaultValues: { kind: '', urgency: 'normal', firstAnswerMinutes: null, closingMinutes: null, validFrom: '' } as Record<
      string,
      unknown
    >,
    send: (target) => api.send('POST', '/advice/targets', { ...target, municipality }),
    onSent: () => queries.invalidateQueries({ queryKey: ['advice', 'targets'] }),
  })
  return (
    <Card title={t`Nieuwe norm`}>
      <form className="wh-form" noValidate onSubmit={(event) => void submit(event)}>
        <FormErrorSummary errors={errors} attempt={attempt} />
        <RadioGroup {...field('kind')} label={t`Soort`} inline options={choices(questionKindWords)} />
        <RadioGroup {...field('urgency')} label={t`Spoed`} inline options={choices(questionUrgencyWords)} />
        <FieldRow>
          <NumberField {...field('firstAnswerMinutes')} label={t`Eerste antwoord, in minuten werktijd`} />
          <NumberField {...field('closingMinutes')} label={t`Afsluiten, in minuten werktijd`} />
        </FieldRow>
        <DateField {...field('validFrom')} label={t`Geldt vanaf`} />
        <RefusalPanel refusal={refusal} />
        <ButtonGroup>
          <Button type="submit" look="primary" pending={sending}>{t`Norm toevoegen`}</Button>
        </ButtonGroup>
        <p>
          <Trans>Een norm wordt niet gewijzigd: de cijfers van eerder blijven kloppen.</Trans>
        </p>
      </form>
    </Card>
  )
}
