import { Trans, useLingui } from '@lingui/react/macro'
import { useMutation, useQueryClient } from '@tanstack/react-query'
import { ConfirmDialog } from '#design/dialog.tsx'
import { api } from '#platform/web/api.ts'
import { RefusalPanel } from '#platform/web/refusal-panel.tsx'
import type { QuestionFile } from '../../contract.ts'

interface CloseDialogProps {
  question: QuestionFile
  open: boolean
  onClose: () => void
}

/** Says what follows before a question is closed. */
export function CloseDialog({ question, open, onClose }: CloseDialogProps) {
  const { t } = useLingui()
  const queries = useQueryClient()
  const close = useMutation({
    mutationFn: () => api.send('POST', `/advice/questions/${question.id}/closing`, {}),
    onSuccess: async () => {
      await queries.invalidateQueries({ queryKey: ['advice'] })
      onClose()
    },
  })
  const { name } = question.consultant
  const days = question.resultAfterDays
  return (
    <ConfirmDialog
      open={open}
      title={t`Vraag afsluiten?`}
      confirm={t`Vraag afsluiten`}
      pending={close.isPending}
      onConfirm={() => close.mutate()}
      onClose={() => {
        close.reset()
        onClose()
      }}
    >
      <p>
        <Trans>
          De klok stopt. Na {days} dagen krijgt {name} de vraag wat er met het advies is gedaan.
        </Trans>
      </p>
      <p>
        <Trans>{name} kan nog een vervolgvraag stellen; dan gaat de vraag weer open.</Trans>
      </p>
      <RefusalPanel refusal={close.error} />
    </ConfirmDialog>
  )
}
