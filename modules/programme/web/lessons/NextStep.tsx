import { Trans, useLingui } from '@lingui/react/macro'
import { useQuery, useQueryClient } from '@tanstack/react-query'
import { useNavigate } from '@tanstack/react-router'
import { useState } from 'react'
import { Button, ButtonGroup } from '#design/button.tsx'
import { Card } from '#design/card.tsx'
import { DateField } from '#design/date-field.tsx'
import { ConfirmDialog, Dialog } from '#design/dialog.tsx'
import { SelectField } from '#design/select-field.tsx'
import { TextArea } from '#design/text-area.tsx'
import { api, type RefusalError } from '#platform/web/api.ts'
import { usePageForm } from '#platform/web/page-form.ts'
import { RefusalPanel } from '#platform/web/refusal-panel.tsx'
import { useMay, useSession } from '#platform/web/session.ts'
import { AssignLesson, DecideLesson, FinishLesson, type Lesson, NoteLesson, ReopenLesson } from '../../contract.ts'
import { VersionForm } from '../versions/VersionForm.tsx'
import { colleaguesQuery, keepLesson } from './lesson-queries.ts'

type Asked = 'adopt' | 'reject' | 'apart' | 'assign' | 'note' | 'finish' | 'reopen'

/** What can be done with a lesson now, by whoever looks at it. */
export function NextStep({ lesson }: { lesson: Lesson }) {
  const { t } = useLingui()
  const keeps = useMay('programme.keep-lessons')
  const me = useSession()?.account?.id
  const [asked, setAsked] = useState<Asked>()
  const carriesOut = lesson.state === 'adopted' && lesson.assignedTo?.id === me
  const close = () => setAsked(undefined)
  const button = (what: Asked, words: string, primary = false) => (
    <Button look={primary ? 'primary' : 'secondary'} onClick={() => setAsked(what)}>
      {words}
    </Button>
  )
  if (!keeps && !carriesOut) return null
  return (
    <Card title={t`Volgende stap`} look="marked">
      <ButtonGroup>
        {keeps && lesson.state === 'proposed' ? (
          <>
            {button('adopt', t`Overnemen`, true)}
            {button('reject', t`Afwijzen`)}
            {button('apart', t`Uit elkaar halen`)}
          </>
        ) : null}
        {carriesOut ? (
          <>
            {button('finish', t`Uitgevoerd`, true)}
            {button('note', t`Voortgang opschrijven`)}
          </>
        ) : null}
        {keeps && lesson.state === 'adopted'
          ? button('assign', lesson.assignedTo ? t`Anders toewijzen` : t`Toewijzen`, !lesson.assignedTo)
          : null}
        {keeps && lesson.state !== 'proposed' ? button('reopen', t`Besluit heropenen`) : null}
      </ButtonGroup>
      <Dialog open={asked === 'adopt' || asked === 'reject'} title={asked === 'adopt' ? t`Les overnemen` : t`Les afwijzen`} onClose={close}>
        <DecisionForm lesson={lesson} adopt={asked === 'adopt'} onClose={close} />
      </Dialog>
      <Dialog open={asked === 'assign'} title={t`Les toewijzen`} onClose={close}>
        <AssignForm lesson={lesson} onClose={close} />
      </Dialog>
      <Dialog open={asked === 'note'} title={t`Voortgang opschrijven`} onClose={close}>
        <NoteForm lesson={lesson} onClose={close} />
      </Dialog>
      <Dialog open={asked === 'finish'} title={t`Les is uitgevoerd`} onClose={close}>
        <FinishForm lesson={lesson} onClose={close} />
      </Dialog>
      <Dialog open={asked === 'reopen'} title={t`Besluit heropenen`} onClose={close}>
        <ReopenForm lesson={lesson} onClose={close} />
      </Dialog>
      <TakeApart lesson={lesson} open={asked === 'apart'} onClose={close} />
    </Card>
  )
}

interface StepProps {
  lesson: Lesson
  onClose: () => void
}

function useKept(onClose: () => void) {
  const queries = useQueryClient()
  return (lesson: Lesson) => {
    keepLesson(queries, lesson)
    onClose()
  }
}

function DecisionForm({ lesson, adopt, onClose }: StepProps & { adopt: boolean }) {
  const { t } = useLingui()
  const kept = useKept(onClose)
  const form = usePageForm<DecideLesson, DecideLesson, Lesson>({
    schema: DecideLesson,
    defaultValues: { adopt, reason: '', revision: lesson.revision },
    send: (decision) => api.send('PUT', `/programme/lessons/${lesson.id}/decision`, decision),
    onSent: kept,
  })
  return (
    <VersionForm form={form} save={adopt ? t`Overnemen` : t`Afwijzen`} onCancel={onClose}>
      {adopt ? (
        <TextArea {...form.field('reason')} label={t`Toelichting`} optional rows={3} lang="nl" />
      ) : (
        <TextArea {...form.field('reason')} label={t`Waarom wijst u de les af?`} rows={3} lang="nl" />
      )}
    </VersionForm>
  )
}

function AssignForm({ lesson, onClose }: StepProps) {
  const { t } = useLingui()
  const kept = useKept(onClose)
  const colleagues = useQuery(colleaguesQuery).data?.colleagues ?? []
  const form = usePageForm<AssignLesson, AssignLesson, Lesson>({
    schema: AssignLesson,
    defaultValues: { to: lesson.assignedTo?.id ?? '', dueOn: lesson.dueOn ?? '', revision: lesson.revision },
    send: (assignment) => api.send('PUT', `/programme/lessons/${lesson.id}/assignment`, assignment),
    onSent: kept,
  })
  return (
    <VersionForm form={form} save={t`Toewijzen`} onCancel={onClose}>
      <SelectField
        {...form.field('to')}
        label={t`Wie voert de les uit?`}
        placeholder={t`Kies een collega`}
        options={colleagues.map(({ id, name }) => ({ value: id, label: name }))}
      />
      <DateField {...form.field('dueOn')} label={t`Uiterlijk`} />
    </VersionForm>
  )
}

function NoteForm({ lesson, onClose }: StepProps) {
  const { t } = useLingui()
  const kept = useKept(onClose)
  const form = usePageForm<NoteLesson, NoteLesson, Lesson>({
    schema: NoteLesson,
    defaultValues: { note: '' },
    send: (note) => api.send('POST', `/programme/lessons/${lesson.id}/notes`, note),
    onSent: kept,
  })
  return (
    <VersionForm form={form} save={t`Opslaan`} onCancel={onClose}>
      <TextArea {...form.field('note')} label={t`Hoe ver is het?`} rows={4} lang="nl" />
    </VersionForm>
  )
}

function FinishForm({ lesson, onClose }: StepProps) {
  const { t } = useLingui()
  const kept = useKept(onClose)
  const form = usePageForm<FinishLesson, FinishLesson, Lesson>({
    schema: FinishLesson,
    defaultValues: { outcome: '', revision: lesson.revision },
    send: (outcome) => api.send('PUT', `/programme/lessons/${lesson.id}/completion`, outcome),
    onSent: kept,
  })
  return (
    <VersionForm form={form} save={t`Uitgevoerd`} onCancel={onClose}>
      <TextArea {...form.field('outcome')} label={t`Wat is er gedaan, en wat leverde het op?`} rows={4} lang="nl" />
    </VersionForm>
  )
}

function ReopenForm({ lesson, onClose }: StepProps) {
  const { t } = useLingui()
  const kept = useKept(onClose)
  const form = usePageForm<ReopenLesson, ReopenLesson, Lesson>({
    schema: ReopenLesson,
    defaultValues: { reason: '', revision: lesson.revision },
    send: (reopening) => api.send('POST', `/programme/lessons/${lesson.id}/reopening`, reopening),
    onSent: kept,
  })
  return (
    <VersionForm form={form} save={t`Heropenen`} onCancel={onClose}>
      <p>
        <Trans>
          De les staat daarna weer klaar om over te beslissen. Wie haar uitvoert en wat is gedaan, staan nog in de geschiedenis.
        </Trans>
      </p>
      <TextArea {...form.field('reason')} label={t`Waarom heropent u het besluit?`} rows={3} lang="nl" />
    </VersionForm>
  )
}

function TakeApart({ lesson, open, onClose }: StepProps & { open: boolean }) {
  const { t } = useLingui()
  const queries = useQueryClient()
  const navigate = useNavigate()
  const [refusal, setRefusal] = useState<RefusalError>()
  const [pending, setPending] = useState(false)
  async function takeApart() {
    setPending(true)
    try {
      await api.send('DELETE', `/programme/lessons/${lesson.id}`)
      await navigate({ to: '/lessen/voorstellen' as never })
      await queries.invalidateQueries({ queryKey: ['lessons'] })
    } catch (reason) {
      setRefusal(reason as RefusalError)
    } finally {
      setPending(false)
    }
  }
  return (
    <ConfirmDialog
      open={open}
      title={t`Les uit elkaar halen`}
      confirm={t`Uit elkaar halen`}
      danger
      pending={pending}
      onConfirm={() => void takeApart()}
      onClose={onClose}
    >
      <p>
        <Trans>De titel en tekst van de les vervallen. De voorstellen staan daarna weer los in de lijst.</Trans>
      </p>
      <RefusalPanel refusal={refusal} />
    </ConfirmDialog>
  )
}
