import { Trans, useLingui } from '@lingui/react/macro'
import { useMutation, useQueryClient } from '@tanstack/react-query'
import { useRef, useState } from 'react'
import { Button } from '#design/button.tsx'
import { ConfirmDialog, Drawer } from '#design/dialog.tsx'
import { api } from '#platform/web/api.ts'
import { RefusalPanel } from '#platform/web/refusal-panel.tsx'
import type { Activity, Picked, ProgrammeVersion } from '../../../contract.ts'
import { PickList } from '../reading/PickList.tsx'
import { keepVersion } from '../version-queries.ts'
import { PickDrawer } from './PickDrawer.tsx'

/** What was picked into the points of an activity, to be taken out again; and the drawer to pick more from. */
export function Picks({ version, activity }: { version: ProgrammeVersion; activity: Activity }) {
  const { t } = useLingui()
  const [asked, setAsked] = useState(false)
  const more = useRef<HTMLButtonElement>(null)
  return (
    <>
      {activity.picks.length > 0 ? (
        <PickList picks={activity.picks} actions={(pick) => <TakeOut pick={pick} onGone={() => more.current?.focus()} />} />
      ) : null}
      <div>
        <Button ref={more} small onClick={() => setAsked(true)}>{t`Opnemen uit vorig jaar`}</Button>
      </div>
      <Drawer open={asked} title={t`Opnemen in ${activity.title}`} onClose={() => setAsked(false)}>
        <PickDrawer version={version} activity={activity} />
      </Drawer>
    </>
  )
}

/** What stands in a list can be picked again; what somebody wrote here would be gone, so that is asked first. */
function TakeOut({ pick, onGone }: { pick: Picked; onGone: () => void }) {
  const { t } = useLingui()
  const queries = useQueryClient()
  const [asked, setAsked] = useState(false)
  const removing = useMutation({
    mutationFn: () => api.send<ProgrammeVersion>('DELETE', `/programme/picks/${pick.id}`),
    onSuccess: (saved) => {
      setAsked(false)
      onGone()
      return keepVersion(queries, saved)
    },
  })
  const own = pick.takenFrom.from === 'elsewhere'
  return (
    <>
      <Button
        small
        look="subtle"
        aria-label={t`Weer uithalen: ${pick.text}`}
        pending={removing.isPending}
        onClick={() => (own ? setAsked(true) : removing.mutate())}
      >
        {t`Weer uithalen`}
      </Button>
      {asked ? null : <RefusalPanel refusal={removing.error} />}
      <ConfirmDialog
        open={asked}
        title={t`Weer uithalen?`}
        confirm={t`Weer uithalen`}
        danger
        pending={removing.isPending}
        onConfirm={() => removing.mutate()}
        onClose={() => setAsked(false)}
      >
        <p>
          <Trans>Deze tekst is hier geschreven en staat nergens anders. Als u hem uithaalt, is hij weg.</Trans>
        </p>
        <RefusalPanel refusal={removing.error} />
      </ConfirmDialog>
    </>
  )
}
