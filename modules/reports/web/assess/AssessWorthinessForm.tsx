import { Trans, useLingui } from '@lingui/react/macro'
import { useNavigate } from '@tanstack/react-router'
import { useEffect, useState } from 'react'
import { Button, ButtonGroup, LinkButton } from '#design/button.tsx'
import { Fieldset } from '#design/fieldset.tsx'
import { FormErrorSummary } from '#design/form-error-summary.tsx'
import { TextArea } from '#design/text-area.tsx'
import { api, RefusalError, type RefusedField } from '#platform/web/api.ts'
import { useWord } from '#platform/web/language.ts'
import { LeaveGuard } from '#platform/web/leave-guard.tsx'
import { usePageForm } from '#platform/web/page-form.ts'
import { useConfirmations } from '#platform/web/questioned/confirmations.ts'
import { QuestionedWords } from '#platform/web/questioned/QuestionedWords.tsx'
import { questionedWords } from '#platform/web/questioned/questioned-passages.ts'
import { RefusalPanel } from '#platform/web/refusal-panel.tsx'
import { AssessWorthiness, criterionKeys, type ReportFile, worthinessCriteria } from '../../contract.ts'
import { useKeepReport } from '../file/report-file-cache.ts'
import { forgetJudgement, type Judgement, keepJudgement, keptJudgement, noJudgement } from './judgement-draft.ts'
import { OutcomeFields } from './OutcomeFields.tsx'

interface Questioned {
  refusal: RefusalError
  fields: readonly RefusedField[]
}

/** Ten questions in words, an outcome, a motivation. What is written survives a lost session or a reload, as long as names are hidden. */
export function AssessWorthinessForm({ report, accountId }: { report: ReportFile; accountId: string }) {
  const { t } = useLingui()
  const word = useWord()
  const navigate = useNavigate()
  const keepReport = useKeepReport()
  const place = { accountId, reportId: report.id }
  const [questioned, setQuestioned] = useState<Questioned>()
  const confirmations = useConfirmations()
  const { form, field, submit, errors, attempt, refusal, sending, unsaved } = usePageForm<Judgement, AssessWorthiness, ReportFile>({
    schema: AssessWorthiness,
    defaultValues: keptJudgement(place) ?? noJudgement(),
    send: (judgement) => judge({ ...judgement, ...confirmations.into(judgement.motivation, wordsStillThere()) }),
    onSent: async (judged) => {
      forgetJudgement(place)
      await keepReport(judged)
      await navigate({ to: `/meldingen/${report.id}` })
    },
  })

  const words = questionedWords(questioned?.fields ?? [], textOf)
  const wordsStillThere = () => words.filter(({ passages }) => passages.length > 0).map(({ word }) => word)

  function textOf(name: string): string {
    const reasons = name === 'motivation' ? Object.values(confirmations.because) : []
    return [String(form.watch(name as 'motivation') ?? ''), ...reasons].join('\n')
  }

  async function judge(judgement: AssessWorthiness): Promise<ReportFile> {
    try {
      return await api.send<ReportFile>('PUT', `/reports/${report.id}/worthiness`, judgement)
    } catch (reason) {
      if (!(reason instanceof RefusalError) || !reason.code.endsWith('questionable-grounds')) throw reason
      // Shown word by word instead of beside the fields.
      setQuestioned((before) => ({
        refusal: reason,
        fields: [...(before?.fields ?? []).filter((field) => !reason.errors.some(sameAs(field))), ...reason.errors],
      }))
      throw new RefusalError({ status: reason.status, code: reason.code, title: reason.title, errors: [] })
    }
  }

  // Names that were shown could stand in the text: then nothing is kept on the device.
  useEffect(() => {
    if (!report.blind) return undefined
    return form.subscribe({
      formState: { values: true },
      callback: ({ values }) => keepJudgement({ accountId, reportId: report.id }, values),
    })
  }, [form, accountId, report.blind, report.id])

  return (
    <form className="wh-form wh-assess__form" noValidate onSubmit={(event) => void submit(event)}>
      <FormErrorSummary errors={errors} attempt={attempt} />
      <Fieldset legend={t`Tien vragen`} description={t`Een paar woorden is genoeg. Weet u het niet, schrijf dat op, en waarom.`}>
        {criterionKeys.map((key, index) => (
          <TextArea
            key={key}
            {...field(`answers.${key}`)}
            label={t`${index + 1}. ${word(worthinessCriteria[key].question)}`}
            description={word(worthinessCriteria[key].hint)}
            rows={2}
          />
        ))}
      </Fieldset>
      <OutcomeFields field={field} outcome={form.watch('outcome')} />
      <div>
        {questioned ? <QuestionedWords refusal={questioned.refusal} words={words} confirmations={confirmations} /> : null}
        {refusal && refusal.code !== questioned?.refusal.code ? <RefusalPanel refusal={refusal} /> : null}
        <ButtonGroup>
          <Button type="submit" look="primary" pending={sending}>{t`Oordeel vastleggen`}</Button>
          <LinkButton href={`/meldingen/${report.id}`} look="subtle">{t`Later verder`}</LinkButton>
        </ButtonGroup>
        <p className="wh-assess__kept">
          {report.blind ? (
            <Trans>Uw tekst blijft in dit tabblad bewaard tot u het oordeel vastlegt of u zich afmeldt.</Trans>
          ) : (
            <Trans>U hebt de gegevens van de betrokkene gezien. Daarom bewaart de browser uw tekst niet.</Trans>
          )}
        </p>
      </div>
      <LeaveGuard when={unsaved && !report.blind} />
    </form>
  )
}

const sameAs = (one: RefusedField) => (other: RefusedField) => one.code === other.code && one.pointer === other.pointer
