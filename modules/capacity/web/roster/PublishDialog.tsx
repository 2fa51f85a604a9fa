import { Plural, Trans, useLingui } from '@lingui/react/macro'
import { Button, ButtonGroup } from '#design/button.tsx'
import { Dialog } from '#design/dialog.tsx'
import { TextArea } from '#design/text-area.tsx'
import { api } from '#platform/web/api.ts'
import { usePageForm } from '#platform/web/page-form.ts'
import { RefusalPanel } from '#platform/web/refusal-panel.tsx'
import { type PublishedWeek, PublishWeek, type Roster } from '../../contract.ts'
import { Conflicts } from './Conflicts.tsx'
import { useRosterCommand } from './roster-queries.ts'

interface PublishDialogProps {
  open: boolean
  roster: Roster
  onClose: () => void
  onPublished: (published: PublishedWeek) => void
}

/** Shows the plan to the unit, with a note for those concerned. */
export function PublishDialog({ open, ...rest }: PublishDialogProps) {
  const { t } = useLingui()
  return (
    <Dialog open={open} title={t`Deze week publiceren`} onClose={rest.onClose}>
      {open ? <PublishForm {...rest} /> : null}
    </Dialog>
  )
}

function PublishForm({ roster, onClose, onPublished }: Omit<PublishDialogProps, 'open'>) {
  const { t } = useLingui()
  const [week] = roster.weeks
  const publish = useRosterCommand((given: PublishWeek) => api.send<PublishedWeek>('POST', '/capacity/roster/publications', given))
  const { field, submit, refusal, sending } = usePageForm({
    schema: PublishWeek,
    defaultValues: { monday: roster.from, note: '', conflictsAccepted: '' },
    send: (given: PublishWeek) => publish.mutateAsync(given),
    onSent: onPublished,
  })
  return (
    <form className="wh-form" noValidate onSubmit={(event) => void submit(event)}>
      <p>
        <Plural value={week?.changes ?? 0} one="# dienst is veranderd." other="# diensten zijn veranderd." />{' '}
        <Trans>Wie het aangaat, krijgt bericht. Hun agenda verandert mee.</Trans>
      </p>
      {roster.conflicts.length > 0 ? (
        <>
          <Conflicts roster={roster} />
          <TextArea
            {...field('conflictsAccepted')}
            label={t`Waarom blijft dit zo?`}
            description={t`Alleen coördinatoren lezen dit terug.`}
            rows={2}
          />
        </>
      ) : null}
      <TextArea
        {...field('note')}
        label={t`Bericht bij het rooster`}
        description={t`Staat boven het rooster van deze week.`}
        optional
        rows={2}
      />
      <RefusalPanel refusal={refusal} />
      <ButtonGroup>
        <Button type="submit" look="primary" pending={sending}>{t`Publiceren`}</Button>
        <Button onClick={onClose}>{t`Annuleren`}</Button>
      </ButtonGroup>
    </form>
  )
}
