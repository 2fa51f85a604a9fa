import { Trans, useLingui } from '@lingui/react/macro'
import { useQuery } from '@tanstack/react-query'
import { getRouteApi } from '@tanstack/react-router'
import { LinkButton } from '#design/button.tsx'
import { DataTable } from '#design/data-table.tsx'
import { EmptyState } from '#design/empty-state.tsx'
import { FilterBar } from '#design/filter-bar.tsx'
import { SelectField } from '#design/select-field.tsx'
import { capital } from '#platform/contract/words.ts'
import { useChoices } from '#platform/web/choices.ts'
import { useFormat } from '#platform/web/format.ts'
import { useWord } from '#platform/web/language.ts'
import { RefusalPanel } from '#platform/web/refusal-panel.tsx'
import { writeSearch } from '#platform/web/search.ts'
import { trainingStateWords, trainingSubjectWords } from '../../contract/words.ts'
import type { SubjectStanding, TeamTraining } from '../../contract.ts'
import { searchOfTeam, subjects, type TeamSearch } from './team-search.ts'
import { TrainingBadge, useValidity } from './training-in-words.tsx'
import { teamTrainingsQuery } from './training-queries.ts'
import '../staff.css'

/** The colleagues of the unit by name, each with how they stand per subject. */
export function TeamTable({ search }: { search: TeamSearch }) {
  const { t } = useLingui()
  const word = useWord()
  const team = useQuery(teamTrainingsQuery(search))
  if (team.isError) return <RefusalPanel refusal={team.error} onRetry={() => void team.refetch()} />
  return (
    <section aria-label={t`Overzicht van de afdeling`}>
      <TeamFilters search={search} />
      <DataTable
        caption={t`Opleidingen per medewerker`}
        loading={team.isPending}
        rows={team.data?.people}
        rowKey={({ id }) => id}
        rowHref={({ id }) => `/team-opleidingen/${id}`}
        empty={
          <EmptyState title={t`Niemand gevonden`} action={<LinkButton href="/team-opleidingen">{t`Iedereen tonen`}</LinkButton>}>
            <Trans>Er is geen medewerker die aan de keuzes hierboven voldoet.</Trans>
          </EmptyState>
        }
        columns={[
          { key: 'name', header: t`Naam`, cell: ({ name }) => name },
          ...subjects.map((subject) => ({
            key: subject,
            header: capital(word(trainingSubjectWords[subject])),
            cell: (person: TeamTraining) => <Standing of={person} subject={subject} />,
          })),
        ]}
      />
    </section>
  )
}

function Standing({ of: { standings, boaWithoutTraining }, subject }: { of: TeamTraining; subject: SubjectStanding['subject'] }) {
  const format = useFormat()
  const validity = useValidity()
  const standing = standings.find((one) => one.subject === subject)
  if (!standing) return '–'
  const planned = format.date(standing.plannedOn)
  return (
    <div className="wh-line">
      {standing.state === 'none' ? <Trans>Geen</Trans> : <TrainingBadge state={standing.state} />}
      {standing.completedOn ? <span className="wh-small">{capital(validity(standing.validUntil))}</span> : null}
      {subject === 'boa' && boaWithoutTraining ? (
        <span className="wh-small">
          <Trans>BOA, geen geldige opleiding vastgelegd</Trans>
        </span>
      ) : null}
      {standing.plannedOn ? (
        <span className="wh-small">
          <Trans>Gepland op {planned}</Trans>
        </span>
      ) : null}
    </div>
  )
}

function TeamFilters({ search }: { search: TeamSearch }) {
  const { t } = useLingui()
  const navigate = getRouteApi('/staff/team-opleidingen').useNavigate()
  const choices = useChoices()
  const any = Object.values(search).some(Boolean)
  return (
    <FilterBar
      key={writeSearch({ ...search })}
      onFilter={(values) => void navigate({ search: searchOfTeam(values) })}
      onClear={any ? () => void navigate({ search: {} }) : undefined}
    >
      <SelectField
        name="opleiding"
        label={t`Onderwerp`}
        placeholder={t`Alle onderwerpen`}
        defaultValue={search.opleiding}
        options={choices(trainingSubjectWords, subjects)}
      />
      <SelectField
        name="stand"
        label={t`Stand`}
        placeholder={t`Alle`}
        defaultValue={search.stand}
        options={[...choices(trainingStateWords), { value: 'planned', label: t`Gepland` }]}
      />
    </FilterBar>
  )
}
