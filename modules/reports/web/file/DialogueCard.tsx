import { Trans, useLingui } from '@lingui/react/macro'
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import { Button, ButtonGroup } from '#design/button.tsx'
import { Card } from '#design/card.tsx'
import { LoadingState } from '#design/loading-state.tsx'
import { MaskedText } from '#design/masked-text.tsx'
import { StatusBadge } from '#design/status-badge.tsx'
import { api } from '#platform/web/api.ts'
import { useFormat } from '#platform/web/format.ts'
import { RefusalPanel } from '#platform/web/refusal-panel.tsx'
import { showAnswer } from '#platform/web/show-answer.ts'
import type { ReportDialogue } from '../../contract.ts'
import { dialogueQuery, reporterAnswersQuery, timelineQuery } from '../report-queries.ts'
import { AskReporterForm } from './AskReporterForm.tsx'
import { ReporterDocuments } from './ReporterDocuments.tsx'
import '../messages.css'

/** The conversation with a reporter who comes back with the receipt code; masked as the report itself is. */
export function DialogueCard({ reportId }: { reportId: string }) {
  const { t } = useLingui()
  const dialogue = useQuery(dialogueQuery(reportId))
  return (
    <Card title={t`Gesprek met de melder`}>
      {dialogue.isError ? <RefusalPanel refusal={dialogue.error} onRetry={() => void dialogue.refetch()} /> : null}
      {dialogue.isPending ? <LoadingState lines={3} /> : null}
      {dialogue.data ? <OpenDialogue reportId={reportId} dialogue={dialogue.data} /> : null}
    </Card>
  )
}

function OpenDialogue({ reportId, dialogue }: { reportId: string; dialogue: ReportDialogue }) {
  const { t } = useLingui()
  const keep = useKeepDialogue(reportId)
  const read = useMutation({ mutationFn: () => api.send<ReportDialogue>('PUT', `/reports/${reportId}/dialogue/read`), onSuccess: keep })
  const unread = [...dialogue.messages, ...dialogue.documents].some((one) => one.unread)
  return (
    <>
      {dialogue.messages.length === 0 ? (
        <p>
          <Trans>De melder kan met zijn code terugkomen. Stel hier een vraag; het antwoord verschijnt in de werkvoorraad.</Trans>
        </p>
      ) : (
        <Messages messages={dialogue.messages} />
      )}
      <ReporterDocuments reportId={reportId} dialogue={dialogue} />
      {unread ? (
        <ButtonGroup>
          <Button small pending={read.isPending} onClick={() => read.mutate()}>{t`Markeer als gelezen`}</Button>
        </ButtonGroup>
      ) : null}
      <RefusalPanel refusal={read.error} />
      <AskReporterForm reportId={reportId} onAsked={keep} />
    </>
  )
}

function Messages({ messages }: { messages: ReportDialogue['messages'] }) {
  const { t } = useLingui()
  const format = useFormat()
  return (
    <ol className="wh-messages">
      {messages.map((message) => (
        <li key={message.id} className="wh-message" data-from={message.from === 'team' ? 'here' : 'there'}>
          <p className="wh-message__by">
            <span>
              {message.from === 'team' ? message.by : t`Melder`} · {format.date(message.sentAt)}, {format.time(message.sentAt)}
            </span>
            {message.unread ? <StatusBadge tone="warning">{t`Nieuw`}</StatusBadge> : null}
          </p>
          <p className="wh-message__text">
            <MaskedText text={message.text} />
          </p>
        </li>
      ))}
    </ol>
  )
}

function useKeepDialogue(reportId: string): (dialogue: ReportDialogue) => Promise<void> {
  const queries = useQueryClient()
  return async (dialogue) => {
    showAnswer(queries, dialogueQuery(reportId).queryKey, dialogue)
    await Promise.all([
      queries.invalidateQueries({ queryKey: timelineQuery(reportId).queryKey }),
      queries.invalidateQueries({ queryKey: reporterAnswersQuery.queryKey }),
    ])
  }
}
