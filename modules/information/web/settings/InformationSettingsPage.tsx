import { Trans, useLingui } from '@lingui/react/macro'
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import { Alert } from '#design/alert.tsx'
import { Button } from '#design/button.tsx'
import { Card } from '#design/card.tsx'
import { DataTable } from '#design/data-table.tsx'
import { EmptyState } from '#design/empty-state.tsx'
import { LoadingState } from '#design/loading-state.tsx'
import { PageHeading } from '#design/page-heading.tsx'
import { TextArea } from '#design/text-area.tsx'
import { TextField } from '#design/text-field.tsx'
import { api } from '#platform/web/api.ts'
import { LeaveGuard } from '#platform/web/leave-guard.tsx'
import { usePageForm } from '#platform/web/page-form.ts'
import { usePageTitle } from '#platform/web/page-title.ts'
import { RefusalPanel } from '#platform/web/refusal-panel.tsx'
import { showAnswer } from '#platform/web/show-answer.ts'
import { PageWords } from '../../contract/public.ts'
import { type Groups, type WriteGroup, WriteGroup as WriteGroupSchema } from '../../contract.ts'
import { groupsQuery, pageWordsQuery } from '../information-queries.ts'

/** What the municipality itself says on the open page, and which groups it informs. */
export function InformationSettingsPage() {
  const { t } = useLingui()
  const words = useQuery(pageWordsQuery)
  usePageTitle(t`Voorlichting instellen`)
  return (
    <>
      <PageHeading trail={[{ label: t`Voorlichting`, href: '/voorlichting' }]} title={t`Voorlichting instellen`} />
      {words.isError ? <RefusalPanel refusal={words.error} onRetry={() => void words.refetch()} /> : null}
      {words.isPending ? <LoadingState lines={4} /> : null}
      {words.data ? <PageWordsForm words={words.data} /> : null}
      <GroupsCard />
    </>
  )
}

function PageWordsForm({ words }: { words: PageWords }) {
  const { t } = useLingui()
  const queries = useQueryClient()
  const { field, submit, refusal, sending, unsaved, attempt, errors } = usePageForm<PageWords, PageWords, PageWords>({
    schema: PageWords,
    defaultValues: words,
    send: (written) => api.send<PageWords>('PUT', '/information-page', written),
    onSent: (written) => {
      showAnswer(queries, pageWordsQuery.queryKey, written)
    },
  })
  return (
    <Card title={t`Op de openbare pagina`}>
      <form className="wh-form" noValidate onSubmit={(event) => void submit(event)}>
        <TextArea {...field('contact')} label={t`Contact`} description={t`Hoe een inwoner u bereikt.`} maxLength={2000} />
        <TextArea {...field('help')} label={t`Hulp`} description={t`Wie een inwoner gratis kan helpen.`} maxLength={4000} />
        <RefusalPanel refusal={refusal} />
        {attempt > 0 && !unsaved && errors.length === 0 && !refusal ? (
          <Alert kind="success" live>
            <Trans>Bewaard</Trans>
          </Alert>
        ) : null}
        <div>
          <Button type="submit" look="primary" pending={sending}>{t`Bewaren`}</Button>
        </div>
        <LeaveGuard when={unsaved} />
      </form>
    </Card>
  )
}

function GroupsCard() {
  const { t } = useLingui()
  const queries = useQueryClient()
  const groups = useQuery(groupsQuery)
  const keep = (answer: Groups) => showAnswer(queries, groupsQuery.queryKey, answer)
  const change = useMutation({
    mutationFn: ({ id, active }: { id: string; active: boolean }) => api.send<Groups>('PUT', `/information-groups/${id}`, { active }),
    onSuccess: keep,
  })
  const { form, field, submit, refusal, sending } = usePageForm<{ name: string }, WriteGroup, Groups>({
    schema: WriteGroupSchema,
    defaultValues: { name: '' },
    send: (group) => api.send<Groups>('POST', '/information-groups', group),
    onSent: (answer) => {
      keep(answer)
      form.reset({ name: '' })
    },
  })
  return (
    <Card title={t`Groepen`}>
      <p>
        <Trans>Noem een groep naar waar zij mee te maken heeft. Nooit naar afkomst, godsdienst, geaardheid of buurt.</Trans>
      </p>
      <RefusalPanel refusal={change.error ?? groups.error} />
      <DataTable
        caption={t`Groepen`}
        loading={groups.isPending}
        rows={groups.data?.groups}
        rowKey={({ id }) => id}
        empty={<EmptyState title={t`Er zijn nog geen groepen`} />}
        columns={[
          { key: 'name', header: t`Groep`, cell: ({ name }) => name },
          {
            key: 'change',
            header: t`Wijzigen`,
            cell: ({ id, name, active }) => (
              <Button
                small
                aria-label={active ? t`${name} uitzetten` : t`${name} weer gebruiken`}
                onClick={() => change.mutate({ id, active: !active })}
              >
                {active ? t`Uitzetten` : t`Weer gebruiken`}
              </Button>
            ),
          },
        ]}
      />
      <form className="wh-form" noValidate onSubmit={(event) => void submit(event)}>
        <TextField {...field('name')} label={t`Nieuwe groep`} />
        <RefusalPanel refusal={refusal} />
        <div>
          <Button type="submit" pending={sending}>{t`Toevoegen`}</Button>
        </div>
      </form>
    </Card>
  )
}
