import { Plural, Trans, useLingui } from '@lingui/react/macro'
import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { Button } from '#design/button.tsx'
import { DataTable } from '#design/data-table.tsx'
import { ConfirmDialog } from '#design/dialog.tsx'
import { EmptyState } from '#design/empty-state.tsx'
import { PageHeading } from '#design/page-heading.tsx'
import { capital } from '#platform/contract/words.ts'
import { api } from '#platform/web/api.ts'
import { useWord } from '#platform/web/language.ts'
import { usePageTitle } from '#platform/web/page-title.ts'
import { RefusalPanel } from '#platform/web/refusal-panel.tsx'
import { roleWords } from '../../contract/words.ts'
import type { GroupRole } from '../../contract.ts'
import { groupsQuery, useStaffCommand } from '../staff-queries.ts'
import { useAdministrationTrail } from '../use-administration-trail.ts'
import { MapGroupForm } from './MapGroupForm.tsx'
import '../staff.css'

/** Which role and unit each group of the identity provider stands for. */
export function GroupsPage() {
  const { t } = useLingui()
  const list = useQuery(groupsQuery)
  usePageTitle(t`Groepen en rollen`)
  return (
    <>
      <PageHeading
        trail={useAdministrationTrail()}
        title={t`Groepen en rollen`}
        intro={t`Bij elk aanmelden zegt het aanmeldsysteem in welke groepen iemand zit. Deze tabel zegt welke rol daarbij hoort. Wie in geen van deze groepen zit, komt niet binnen.`}
      />
      <div className="wh-stack">
        {list.isError ? (
          <RefusalPanel refusal={list.error} onRetry={() => void list.refetch()} />
        ) : (
          <GroupTable groups={list.data?.groups} />
        )}
        <MapGroupForm />
      </div>
    </>
  )
}

function GroupTable({ groups }: { groups: readonly GroupRole[] | undefined }) {
  const { t } = useLingui()
  const word = useWord()
  const [leaving, setLeaving] = useState<GroupRole>()
  const remove = useStaffCommand(
    ({ group, role }: GroupRole) => api.send('POST', '/group-roles/removals', { group, role }),
    () => setLeaving(undefined),
  )
  const ask = (row: GroupRole) => {
    remove.reset()
    setLeaving(row)
  }
  const role = leaving ? word(roleWords[leaving.role]) : ''
  const group = leaving?.group ?? ''
  return (
    <>
      <DataTable
        caption={t`Groepen en rollen`}
        loading={!groups}
        rows={groups}
        rowKey={(row) => `${row.group} ${row.role}`}
        empty={
          <EmptyState title={t`Er is nog geen groep met een rol`}>
            <Trans>
              Zolang dat zo is, krijgt niemand een rol van het aanmeldsysteem. Voeg hieronder een groep toe. Kan er nog niemand aanmelden
              als beheerder? Dan gaat het op de server, met de opdracht <code>npm run wederhoor -- help</code>.
            </Trans>
          </EmptyState>
        }
        columns={[
          { key: 'group', header: t`Groep`, cell: (row) => row.group },
          { key: 'role', header: t`Rol`, cell: (row) => capital(word(roleWords[row.role])) },
          { key: 'municipality', header: t`Gemeente`, cell: (row) => row.municipality ?? t`niet bepaald` },
          { key: 'unit', header: t`Afdeling`, cell: (row) => row.unit ?? t`niet bepaald` },
          {
            key: 'remove',
            header: t`Wijzigen`,
            cell: (row) => {
              const [name, of] = [row.group, word(roleWords[row.role])]
              return (
                <div className="wh-judge">
                  <Button small look="subtle" aria-label={t`Verwijderen: ${name}, ${of}`} onClick={() => ask(row)}>
                    {t`Verwijderen`}
                  </Button>
                </div>
              )
            },
          },
        ]}
      />
      <ConfirmDialog
        open={leaving !== undefined}
        title={t`Groep ‘${group}’ geeft niet meer de rol ${role}?`}
        confirm={t`Verwijderen`}
        danger
        pending={remove.isPending}
        onConfirm={() => leaving && remove.mutate(leaving)}
        onClose={() => setLeaving(undefined)}
      >
        {leaving ? <WhoIsTouched row={leaving} /> : null}
        <RefusalPanel refusal={remove.error} />
      </ConfirmDialog>
    </>
  )
}

function WhoIsTouched({ row: { touched, names } }: { row: GroupRole }) {
  const more = touched - names.length
  const listed = names.join(', ')
  if (touched === 0)
    return (
      <p>
        <Trans>Niemand heeft deze rol nu van het aanmeldsysteem. Demo-accounts houden hun rol.</Trans>
      </p>
    )
  return (
    <>
      <p>
        <Plural
          value={touched}
          one="# medewerker heeft nu deze rol. Die verliest haar bij het volgende aanmelden, tenzij een andere groep dezelfde rol geeft:"
          other="# medewerkers hebben nu deze rol. Zij verliezen haar bij het volgende aanmelden, tenzij een andere groep dezelfde rol geeft:"
        />
      </p>
      <p>
        {listed}
        {more > 0 ? (
          <>
            {' '}
            <Plural value={more} one="en nog # ander" other="en nog # anderen" />
          </>
        ) : null}
      </p>
    </>
  )
}
