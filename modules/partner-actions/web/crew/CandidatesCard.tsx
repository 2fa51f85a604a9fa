import { Trans, useLingui } from '@lingui/react/macro'
import { useState } from 'react'
import { Button } from '#design/button.tsx'
import { Card } from '#design/card.tsx'
import { DataTable } from '#design/data-table.tsx'
import { EmptyState } from '#design/empty-state.tsx'
import { StatusBadge } from '#design/status-badge.tsx'
import { designationWords } from '#modules/staff/contract.ts'
import { useWord } from '#platform/web/language.ts'
import type { Action, Candidate } from '../../contract.ts'
import { CrewDialog } from './CrewDialog.tsx'
import { OnThisDay } from './OnThisDay.tsx'

/** The rest of the unit, by name and by nothing else, with what does not go together on that day. */
export function CandidatesCard({ action, people }: { action: Action; people: readonly Candidate[] }) {
  const { t } = useLingui()
  const word = useWord()
  const [chosen, setChosen] = useState<Candidate>()
  const others = people.filter(({ person }) => !action.crew.some((member) => member.person.id === person.id))
  return (
    <Card title={t`Collega’s van uw team`}>
      <p>
        <Trans>Op naam. Wat niet samengaat met het rooster staat erbij; u beslist.</Trans>
      </p>
      <DataTable
        caption={t`Collega’s die mee kunnen`}
        rows={others}
        rowKey={({ person }) => person.id}
        columns={[
          { key: 'name', header: t`Naam`, cell: ({ person }) => person.name },
          {
            key: 'designations',
            header: t`Aangewezen als`,
            cell: ({ designations }) =>
              designations.length === 0 ? (
                '–'
              ) : (
                <span className="wh-crew__badges">
                  {designations.map((kind) => (
                    <StatusBadge key={kind}>{word(designationWords[kind])}</StatusBadge>
                  ))}
                </span>
              ),
          },
          { key: 'conflicts', header: t`Op deze dag`, cell: ({ conflicts }) => <OnThisDay conflicts={conflicts} /> },
          {
            key: 'do',
            header: t`Toevoegen`,
            cell: (candidate) => (
              <Button small aria-label={t`${candidate.person.name} toevoegen`} onClick={() => setChosen(candidate)}>{t`Toevoegen`}</Button>
            ),
          },
        ]}
        empty={<EmptyState title={t`Iedereen van uw team gaat al mee`} />}
      />
      <CrewDialog
        action={action}
        candidate={others.find(({ person }) => person.id === chosen?.person.id)}
        onClose={() => setChosen(undefined)}
      />
    </Card>
  )
}
