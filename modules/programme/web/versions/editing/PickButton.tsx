import { useLingui } from '@lingui/react/macro'
import { useMutation, useQueryClient } from '@tanstack/react-query'
import { Button } from '#design/button.tsx'
import { api } from '#platform/web/api.ts'
import { RefusalPanel } from '#platform/web/refusal-panel.tsx'
import type { Activity, Pickable, PickIn, ProgrammeVersion } from '../../../contract.ts'
import { keepVersion } from '../version-queries.ts'

/** Picks a lesson or point into an activity, with where it comes from. */
export function PickButton({ pickable, activity }: { pickable: Pickable; activity: Activity }) {
  const { t } = useLingui()
  const queries = useQueryClient()
  const { kind, text, takenFrom, lessonOf } = pickable
  const picking = useMutation({
    mutationFn: () => {
      const picked: PickIn = { kind, text, takenFrom, lessonOf }
      return api.send<ProgrammeVersion>('POST', `/programme/activities/${activity.id}/picks`, picked)
    },
    onSuccess: (saved) => keepVersion(queries, saved),
  })
  return (
    <>
      <Button small aria-label={t`Opnemen: ${text}`} pending={picking.isPending} onClick={() => picking.mutate()}>{t`Opnemen`}</Button>
      <RefusalPanel refusal={picking.error} />
    </>
  )
}
