import { Trans, useLingui } from '@lingui/react/macro'
import { useState } from 'react'
import { Button } from '#design/button.tsx'
import { Card } from '#design/card.tsx'
import { type Column, DataTable } from '#design/data-table.tsx'
import { ConfirmDialog } from '#design/dialog.tsx'
import { EmptyState } from '#design/empty-state.tsx'
import { StatusBadge } from '#design/status-badge.tsx'
import { designationWords } from '#modules/staff/contract.ts'
import { useWord } from '#platform/web/language.ts'
import { RefusalPanel } from '#platform/web/refusal-panel.tsx'
import type { Action, Candidate, CrewMember } from '../../contract.ts'
import { CrewDialog } from './CrewDialog.tsx'
import { removeFromCrew, useCrewCommand } from './crew-queries.ts'
import { OnThisDay } from './OnThisDay.tsx'

interface CrewCardProps {
  action: Action
  people: readonly Candidate[]
  plans: boolean
}

/** Who goes along, for which part and with which designation. */
export function CrewCard({ action, people, plans }: CrewCardProps) {
  const { t } = useLingui()
  const word = useWord()
  const [changes, setChanges] = useState<CrewMember>()
  const [leaves, setLeaves] = useState<CrewMember>()
  const remove = useCrewCommand(
    (person: string) => removeFromCrew(action.id, person),
    () => setLeaves(undefined),
  )
  const candidate = (id: string) => people.find(({ person }) => person.id === id)
  const columns: Column<CrewMember>[] = [
    { key: 'name', header: t`Naam`, cell: ({ person }) => person.name },
    {
      key: 'parts',
      header: t`Gaat mee`,
      cell: ({ byDay, byEvening }) => (byDay && byEvening ? t`overdag en ’s avonds` : byDay ? t`overdag` : t`’s avonds`),
    },
    {
      key: 'needs',
      header: t`Nodig als`,
      cell: ({ needs }) => (needs ? <StatusBadge>{word(designationWords[needs])}</StatusBadge> : '–'),
    },
  ]
  if (plans)
    columns.push(
      {
        key: 'conflicts',
        header: t`Op deze dag`,
        cell: ({ person, byDay, byEvening }) => {
          const parts = { day: byDay, evening: byEvening }
          return <OnThisDay conflicts={(candidate(person.id)?.conflicts ?? []).filter(({ part }) => parts[part])} />
        },
      },
      {
        key: 'do',
        header: t`Wijzigen`,
        cell: (member) => (
          <span className="wh-crew__do">
            <Button small aria-label={t`${member.person.name} wijzigen`} onClick={() => setChanges(member)}>{t`Wijzigen`}</Button>
            <Button
              small
              look="subtle"
              aria-label={t`${member.person.name} weghalen`}
              onClick={() => setLeaves(member)}
            >{t`Weghalen`}</Button>
          </span>
        ),
      },
    )
  const changed = changes && candidate(changes.person.id)
  return (
    <Card title={t`Wie meegaat`}>
      <DataTable
        caption={t`Wie meegaat op deze actie`}
        rows={action.crew}
        rowKey={({ person }) => person.id}
        columns={columns}
        empty={<EmptyState title={t`Er gaat nog niemand mee`}>{plans ? t`Kies hieronder wie meegaat.` : null}</EmptyState>}
      />
      <CrewDialog action={action} candidate={changed} member={changes} onClose={() => setChanges(undefined)} />
      <ConfirmDialog
        open={leaves !== undefined}
        title={t`${leaves?.person.name ?? ''} van de actie halen?`}
        confirm={t`Weghalen`}
        danger
        pending={remove.isPending}
        onConfirm={() => leaves && remove.mutate(leaves.person.id)}
        onClose={() => {
          setLeaves(undefined)
          remove.reset()
        }}
      >
        <p>
          <Trans>De diensten gaan uit het rooster, en uw collega krijgt bericht en ziet de adressen niet meer.</Trans>
        </p>
        <RefusalPanel refusal={remove.error} />
      </ConfirmDialog>
    </Card>
  )
}
