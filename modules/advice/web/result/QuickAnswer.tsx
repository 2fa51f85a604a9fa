import { Trans, useLingui } from '@lingui/react/macro'
import { useMutation, useQueryClient } from '@tanstack/react-query'
import { useNavigate } from '@tanstack/react-router'
import { Button, ButtonGroup } from '#design/button.tsx'
import { Card } from '#design/card.tsx'
import { api } from '#platform/web/api.ts'
import { RefusalPanel } from '#platform/web/refusal-panel.tsx'
import type { Followed, ResultOrigin } from '../../contract.ts'

interface QuickAnswerProps {
  id: string
  cameFrom: ResultOrigin
  /** Something has to be told beside it, or somebody wants to. */
  onMore: (followed: Followed | '') => void
}

/** The question before anything else: who followed the advice is done with one press; the rest tells why. */
export function QuickAnswer({ id, cameFrom, onMore }: QuickAnswerProps) {
  const { t } = useLingui()
  const navigate = useNavigate()
  const queries = useQueryClient()
  const followed = useMutation({
    mutationFn: () => api.send('POST', `/advice/questions/${id}/results`, { followed: 'yes', cameFrom, after: 0 }),
    onSuccess: async () => {
      await queries.invalidateQueries({ queryKey: ['advice'] })
      await navigate({ to: `/advies/${id}` })
    },
  })
  return (
    <Card title={t`Is het advies gevolgd?`} look="marked">
      <p>
        <Trans>Met “Ja” bent u meteen klaar. U kunt het later altijd aanvullen of verbeteren.</Trans>
      </p>
      <RefusalPanel refusal={followed.error} />
      <ButtonGroup>
        <Button look="primary" pending={followed.isPending} onClick={() => followed.mutate()}>{t`Ja`}</Button>
        <Button onClick={() => onMore('partly')}>{t`Deels`}</Button>
        <Button onClick={() => onMore('no')}>{t`Nee`}</Button>
        <Button look="subtle" onClick={() => onMore('')}>{t`Meer vertellen`}</Button>
      </ButtonGroup>
    </Card>
  )
}
