import { Trans, useLingui } from '@lingui/react/macro'
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import { Button } from '#design/button.tsx'
import { DataTable } from '#design/data-table.tsx'
import { ConfirmDialog } from '#design/dialog.tsx'
import { EmptyState } from '#design/empty-state.tsx'
import { PageHeading } from '#design/page-heading.tsx'
import { StatusBadge } from '#design/status-badge.tsx'
import { type QuestionableWord, questionableAboutWords } from '#platform/contract/questionable-words.ts'
import { capital } from '#platform/contract/words.ts'
import { api } from '#platform/web/api.ts'
import { useWord } from '#platform/web/language.ts'
import { usePageTitle } from '#platform/web/page-title.ts'
import { RefusalPanel } from '#platform/web/refusal-panel.tsx'
import { useMay } from '#platform/web/session.ts'
import { wordsQuery } from '../report-queries.ts'
import { AddWordForm } from './AddWordForm.tsx'
import './words.css'

/** The words that make a judge stop: a plain list that everybody may read and the administrator edits. */
export function QuestionableWordsPage() {
  const { t } = useLingui()
  const mayEdit = useMay('reports.edit-words')
  const words = useQuery(wordsQuery)
  usePageTitle(t`Vraagwoorden`)
  return (
    <>
      <PageHeading
        trail={[{ label: t`Beheer`, href: '/beheer' }]}
        title={t`Vraagwoorden`}
        intro={t`Staat een van deze woorden in een beoordeling, dan moet de beoordelaar het heroverwegen of uitleggen. Zo tellen feiten, en niet afkomst, naam, buurt, gezinsvorm of uiterlijk.`}
      />
      {mayEdit ? <AddWordForm /> : null}
      {words.isError ? <RefusalPanel refusal={words.error} onRetry={() => void words.refetch()} /> : null}
      {words.isError ? null : <WordTable words={words.data?.words} mayEdit={mayEdit} />}
    </>
  )
}

function WordTable({ words, mayEdit }: { words: readonly QuestionableWord[] | undefined; mayEdit: boolean }) {
  const { t } = useLingui()
  const word = useWord()
  const queries = useQueryClient()
  const [leaving, setLeaving] = useState<string>()
  const changed = () => queries.invalidateQueries({ queryKey: wordsQuery.queryKey })
  const change = useMutation({
    mutationFn: (changes: QuestionableWord) => api.send('PUT', '/questionable-words', changes),
    onSuccess: changed,
  })
  const remove = useMutation({
    mutationFn: (one: string) => api.send('DELETE', `/questionable-words/${encodeURIComponent(one)}`),
    onSuccess: async () => {
      setLeaving(undefined)
      await changed()
    },
  })
  return (
    <>
      <RefusalPanel refusal={change.error ?? remove.error} />
      <DataTable
        caption={t`Vraagwoorden`}
        loading={!words}
        rows={words}
        rowKey={(row) => row.word}
        empty={
          <EmptyState title={t`Er staan geen woorden in de lijst`}>
            <Trans>Zolang de lijst leeg is, wordt een beoordelaar nergens op gewezen.</Trans>
          </EmptyState>
        }
        columns={[
          { key: 'word', header: t`Woord`, cell: (row) => row.word },
          { key: 'about', header: t`Gaat over`, cell: (row) => capital(word(questionableAboutWords[row.about])) },
          {
            key: 'active',
            header: t`Stand`,
            cell: (row) => <StatusBadge tone={row.active ? 'safe' : 'neutral'}>{row.active ? t`In gebruik` : t`Uitgezet`}</StatusBadge>,
          },
          ...(mayEdit
            ? [
                {
                  key: 'change',
                  header: t`Wijzigen`,
                  cell: (row: QuestionableWord) => (
                    <div className="wh-word-actions">
                      <Button
                        small
                        aria-label={row.active ? t`${row.word} uitzetten` : t`${row.word} weer gebruiken`}
                        onClick={() => change.mutate({ ...row, active: !row.active })}
                      >
                        {row.active ? t`Uitzetten` : t`Weer gebruiken`}
                      </Button>
                      <Button small look="subtle" aria-label={t`${row.word} verwijderen`} onClick={() => setLeaving(row.word)}>
                        {t`Verwijderen`}
                      </Button>
                    </div>
                  ),
                },
              ]
            : []),
        ]}
      />
      <ConfirmDialog
        open={leaving !== undefined}
        title={t`Het woord ‘${leaving ?? ''}’ verwijderen?`}
        confirm={t`Verwijderen`}
        danger
        pending={remove.isPending}
        onConfirm={() => remove.mutate(leaving ?? '')}
        onClose={() => setLeaving(undefined)}
      >
        <p>
          <Trans>Beoordelaars worden er dan niet meer op gewezen. Uitzetten kan ook: dan blijft het woord in de lijst staan.</Trans>
        </p>
      </ConfirmDialog>
    </>
  )
}
