import { useLingui } from '@lingui/react/macro'
import { useQueryClient } from '@tanstack/react-query'
import { useEffect, useState } from 'react'
import { Button } from '#design/button.tsx'
import { Card } from '#design/card.tsx'
import { FormErrorSummary } from '#design/form-error-summary.tsx'
import { TextArea } from '#design/text-area.tsx'
import { api, RefusalError } from '#platform/web/api.ts'
import { LeaveGuard } from '#platform/web/leave-guard.tsx'
import { usePageForm } from '#platform/web/page-form.ts'
import { RefusalPanel } from '#platform/web/refusal-panel.tsx'
import { type ActionReport, WriteReport } from '../../contract.ts'
import { readActionsAgain, reportQuery } from './report-queries.ts'
import { TheirWords } from './TheirWords.tsx'
import { type WordsField, type WordsInForm, wordsIn } from './words-in-form.ts'

const CHANGED = 'action-report.changed-meanwhile'
const Words = WriteReport.omit({ revision: true })

/** Writes what the figures do not say. When a colleague saved first, both texts stand side by side and nothing is lost. */
export function WriteWordsCard({ actionId, report }: { actionId: string; report: ActionReport }) {
  const { t } = useLingui()
  const queries = useQueryClient()
  const [revision, setRevision] = useState(report.revision)
  const [theirs, setTheirs] = useState<ActionReport>()
  const { form, field, submit, errors, attempt, refusal, sending, unsaved } = usePageForm<
    WordsInForm,
    Omit<WriteReport, 'revision'>,
    ActionReport
  >({
    schema: Words,
    defaultValues: wordsIn(report),
    send: async (words) => {
      try {
        return await api.send<ActionReport>('PUT', `/actions/${actionId}/report`, { ...words, revision })
      } catch (reason) {
        if (reason instanceof RefusalError && reason.code === CHANGED) {
          const newest = await queries.fetchQuery({ ...reportQuery(actionId), staleTime: 0 })
          setTheirs(newest)
          // Whoever has both texts in sight may save theirs on top.
          setRevision(newest.revision)
        }
        throw reason
      }
    },
    onSent: async (saved) => {
      setTheirs(undefined)
      setRevision(saved.revision)
      form.reset(wordsIn(saved))
      await readActionsAgain(queries)
    },
  })
  // Fresher answers change what stands here only as long as nobody typed: an older text must not look like the newest.
  useEffect(() => {
    if (unsaved || theirs) return
    form.reset(wordsIn(report))
    setRevision(report.revision)
  }, [report, unsaved, theirs, form])

  const texts: { name: WordsField; label: string; description?: string; rows: number; most: number }[] = [
    { name: 'summary', label: t`Samenvatting`, description: t`Hoe verliep de actie? Zonder namen of adressen.`, rows: 6, most: 8000 },
    ...report.partners.map((partner, index) => ({
      name: `results.${index}.result` as const,
      label: t`Opbrengst voor ${partner.name}`,
      description: t`Wat had deze partner eraan?`,
      rows: 3,
      most: 3000,
    })),
    { name: 'byCatch', label: t`Bijvangst`, description: t`Wat kwam u tegen waar u niet naar zocht?`, rows: 3, most: 4000 },
    { name: 'evaluation', label: t`Evaluatie`, description: t`Wat ging goed, en wat doet u de volgende keer anders?`, rows: 6, most: 8000 },
  ]
  return (
    <div id="tekst">
      <Card title={t`Wat u erbij schrijft`}>
        <form className="wh-form" noValidate onSubmit={(event) => void submit(event)} aria-label={t`Tekst van het verslag`}>
          <FormErrorSummary errors={errors} attempt={attempt} />
          {texts.map(({ name, most, ...text }) => (
            <TextArea key={name} {...field(name)} {...text} maxLength={most} optional={name !== 'summary'} lang="nl" />
          ))}
          {theirs ? (
            <TheirWords
              theirs={theirs}
              mine={form.getValues()}
              texts={texts}
              onTake={(name, text) => form.setValue(name, text, { shouldDirty: true })}
            />
          ) : null}
          <RefusalPanel refusal={refusal} />
          <Button type="submit" look="primary" pending={sending}>{t`Tekst bewaren`}</Button>
          <LeaveGuard when={unsaved} />
        </form>
      </Card>
    </div>
  )
}
