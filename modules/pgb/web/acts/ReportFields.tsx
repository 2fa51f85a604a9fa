import { useLingui } from '@lingui/react/macro'
import { CheckboxGroup } from '#design/choices.tsx'
import { TextArea } from '#design/text-area.tsx'
import { TextField } from '#design/text-field.tsx'
import type { FormInUse } from '#platform/web/page-form.ts'
import type { BudgetActs, FindingsReport } from '../../contract.ts'
import { useActWords } from './use-act-words.ts'
import '../pgb.css'

/** What somebody writes in a report: its words, and what it rests on. */
export interface WrittenReport {
  title: string
  body: string
  acts: string[]
  findings: string[]
  clients: string[]
}

interface ReportFieldsProps {
  field: FormInUse<WrittenReport>['field']
  frame: Pick<FindingsReport, 'actingAs' | 'holderId' | 'providerId'>
  acts: BudgetActs
}

/** Offers only what fits: done in the capacity of the report, with the one whom it is about. */
export function ReportFields({ field, frame, acts }: ReportFieldsProps) {
  const { t } = useLingui()
  const words = useActWords()
  const fits = (act: BudgetActs['acts'][number]) =>
    act.actingAs === frame.actingAs && act.holderId === frame.holderId && act.providerId === frame.providerId
  const fitting = acts.acts.filter(fits)
  const findings = acts.findings.filter((finding) => finding.acts.every((id) => fitting.some((act) => act.id === id)))
  return (
    <>
      <TextField {...field('title')} label={t`Titel`} description={t`De lezer ziet dit bovenaan staan.`} />
      {frame.providerId && acts.holders.length > 0 ? (
        <CheckboxGroup
          {...field('clients')}
          label={t`Over de zorg van welke cliënten gaat het ook?`}
          description={t`Van andere cliënten staat er niets in: geen naam en geen stukken.`}
          options={acts.holders.map(({ id: value, name }) => ({ value, label: name }))}
          optional
        />
      ) : null}
      {fitting.length > 0 ? (
        <CheckboxGroup
          {...field('acts')}
          label={t`Op welke gesprekken en controles rust het?`}
          options={fitting.map((act) => ({ value: act.id, label: words.title(act), description: words.when(act) }))}
        />
      ) : (
        <p className="wh-budget-small">{t`In deze hoedanigheid is hier nog geen gesprek of controle vastgelegd.`}</p>
      )}
      {findings.length > 0 ? (
        <CheckboxGroup
          {...field('findings')}
          label={t`Welke bevindingen staan erin?`}
          description={t`Lees ze na: er mag niets in staan over iemand anders.`}
          options={findings.map(({ id: value, content, source }) => ({ value, label: content, description: source }))}
          optional
        />
      ) : null}
      <TextArea
        {...field('body')}
        label={t`Wat wilt u de lezer uitleggen?`}
        description={t`In gewone woorden: waarom dit onderzoek er is en wat de bevindingen betekenen.`}
        rows={8}
        maxLength={40_000}
        optional
        lang="nl"
      />
    </>
  )
}
