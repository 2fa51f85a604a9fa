import { useLingui } from '@lingui/react/macro'
import { useQueryClient } from '@tanstack/react-query'
import { Button } from '#design/button.tsx'
import { Card } from '#design/card.tsx'
import { RadioGroup } from '#design/choices.tsx'
import { Disclosure } from '#design/disclosure.tsx'
import { TextArea } from '#design/text-area.tsx'
import { findingKindWords, supportsWords } from '#modules/investigations/contract.ts'
import { api } from '#platform/web/api.ts'
import { useChoices } from '#platform/web/choices.ts'
import { useWord } from '#platform/web/language.ts'
import { LeaveGuard } from '#platform/web/leave-guard.tsx'
import { usePageForm } from '#platform/web/page-form.ts'
import { RefusalPanel } from '#platform/web/refusal-panel.tsx'
import { type BudgetAct, type BudgetActs, RecordActFinding } from '../../contract.ts'
import { below, keepActs } from './acts-queries.ts'
import '../pgb.css'

/** The findings of the file that came from this talk or check, and one more. */
export function ActFindingsCard({ id, act, acts }: { id: string; act: BudgetAct; acts: BudgetActs }) {
  const { t } = useLingui()
  const word = useWord()
  const found = acts.findings
  const open = acts.works && ['research', 'hearing'].includes(acts.stage)
  return (
    <Card title={t`Bevindingen hieruit`}>
      {found.length === 0 ? <p className="wh-budget-small">{t`Hieruit kwam nog geen bevinding.`}</p> : null}
      {found.length > 0 ? (
        <ul className="wh-acts">
          {found.map((finding) => (
            <li key={finding.id}>
              <div className="wh-acts__what">
                <p className="wh-acts-text">{finding.content}</p>
                <p className="wh-budget-small">{word(findingKindWords[finding.kind])}</p>
              </div>
            </li>
          ))}
        </ul>
      ) : null}
      {open ? (
        <Disclosure summary={t`Bevinding opschrijven`}>
          <FindingForm key={found.length} id={id} act={act} />
        </Disclosure>
      ) : null}
    </Card>
  )
}

function FindingForm({ id, act }: { id: string; act: BudgetAct }) {
  const { t } = useLingui()
  const choices = useChoices()
  const queries = useQueryClient()
  const { field, submit, refusal, sending, unsaved } = usePageForm({
    schema: RecordActFinding,
    defaultValues: { content: '', kind: '', supports: '' },
    send: (finding: RecordActFinding) => api.send<BudgetActs>('POST', below(id, `acts/${act.id}/findings`), finding),
    onSent: (saved) => keepActs(queries, id, saved),
  })
  return (
    <form className="wh-form" noValidate onSubmit={(event) => void submit(event)} aria-label={t`Bevinding opschrijven`}>
      <TextArea
        {...field('content')}
        label={t`Wat is gevonden?`}
        description={t`Eén bevinding tegelijk. De bron wordt dit gesprek of deze controle.`}
        rows={3}
        maxLength={8000}
        lang="nl"
      />
      <RadioGroup {...field('kind')} inline label={t`Wat voor bevinding is het?`} options={choices(findingKindWords)} />
      <RadioGroup {...field('supports')} label={t`Waar past het bij?`} options={choices(supportsWords)} />
      <RefusalPanel refusal={refusal} />
      <div>
        <Button type="submit" pending={sending}>{t`Bevinding bewaren`}</Button>
      </div>
      <LeaveGuard when={unsaved} />
    </form>
  )
}
