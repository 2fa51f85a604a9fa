import { Plural, Trans, useLingui } from '@lingui/react/macro'
import { useQuery } from '@tanstack/react-query'
import { getRouteApi } from '@tanstack/react-router'
import { useState } from 'react'
import { Button } from '#design/button.tsx'
import { Card } from '#design/card.tsx'
import { Checkbox } from '#design/choices.tsx'
import { DefinitionList } from '#design/definition-list.tsx'
import { Dialog } from '#design/dialog.tsx'
import { EmptyState } from '#design/empty-state.tsx'
import { FilterBar } from '#design/filter-bar.tsx'
import { Link } from '#design/link.tsx'
import { LoadingState } from '#design/loading-state.tsx'
import { PageHeading } from '#design/page-heading.tsx'
import { Pager } from '#design/pager.tsx'
import { SelectField } from '#design/select-field.tsx'
import { TextField } from '#design/text-field.tsx'
import { aimWords, causeWords } from '#modules/investigations/contract.ts'
import { capital, valuesOf } from '#platform/contract/words.ts'
import { useWord } from '#platform/web/language.ts'
import { usePageTitle } from '#platform/web/page-title.ts'
import { RefusalPanel } from '#platform/web/refusal-panel.tsx'
import { writeSearch } from '#platform/web/search.ts'
import type { Proposal } from '../../contract.ts'
import { proposalsQuery } from './lesson-queries.ts'
import { type LessonSearch, searchOfLessons } from './lesson-search.ts'
import { LessonBadge, useQuarterChoices, useQuarterName } from './lesson-words.tsx'
import { MakeLessonForm } from './MakeLessonForm.tsx'
import './lessons.css'

const page = getRouteApi('/staff/lessen/voorstellen')

/** What closed files propose in a quarter, to combine and make lessons of. */
export function ProposalsPage() {
  const { t } = useLingui()
  const search = page.useSearch()
  const word = useWord()
  const found = useQuery(proposalsQuery(search))
  const [chosen, setChosen] = useState<readonly Proposal[]>([])
  const [making, setMaking] = useState(false)
  usePageTitle(t`Voorstellen uit onderzoeken`)
  const { na: _, ...filters } = search
  const toggle = (proposal: Proposal) =>
    setChosen((before) =>
      before.some(({ proposalOf }) => proposalOf === proposal.proposalOf)
        ? before.filter(({ proposalOf }) => proposalOf !== proposal.proposalOf)
        : [...before, proposal],
    )

  return (
    <>
      <PageHeading
        title={t`Voorstellen uit onderzoeken`}
        intro={t`Elk afgesloten onderzoek met een voorstel staat hier vanzelf. Kies wat bij elkaar hoort en maak er een les van.`}
        actions={
          <Button look="primary" onClick={() => setMaking(true)}>
            {chosen.length > 0 ? (
              <Plural value={chosen.length} one="Les maken van # voorstel" other="Les maken van # voorstellen" />
            ) : (
              t`Les van elders`
            )}
          </Button>
        }
      />
      <Filters search={search} />
      {found.isPending ? <LoadingState lines={8} /> : null}
      {found.isError ? <RefusalPanel refusal={found.error} onRetry={() => void found.refetch()} /> : null}
      {found.data ? (
        <div className="wh-stack">
          {found.data.causes.length > 0 ? (
            <Card title={t`Oorzaken in dit kwartaal`} look="quiet">
              <DefinitionList facts={found.data.causes.map(({ cause, n }) => ({ term: capital(word(causeWords[cause])), value: n }))} />
            </Card>
          ) : null}
          {found.data.rows.length === 0 ? (
            <EmptyState title={t`Geen voorstellen gevonden`}>
              <Trans>In dit kwartaal is nog geen onderzoek met een voorstel afgesloten, en van eerder wacht er niets op een besluit.</Trans>
            </EmptyState>
          ) : null}
          {[...Map.groupBy(found.data.rows, ({ cause, aimsAt }) => `${cause} ${aimsAt}`)].map(([key, rows]) => (
            <Group key={key} rows={rows} chosen={chosen} onToggle={toggle} />
          ))}
        </div>
      ) : null}
      <Pager
        previous={search.na ? `/lessen/voorstellen${writeSearch(filters)}` : undefined}
        next={found.data?.next ? `/lessen/voorstellen${writeSearch({ ...filters, na: found.data.next })}` : undefined}
      />
      <Dialog open={making} title={chosen.length > 0 ? t`Les maken` : t`Les van elders`} onClose={() => setMaking(false)}>
        <MakeLessonForm proposals={chosen} onClose={() => setMaking(false)} />
      </Dialog>
    </>
  )
}

interface GroupProps {
  rows: readonly Proposal[]
  chosen: readonly Proposal[]
  onToggle: (proposal: Proposal) => void
}

function Group({ rows, chosen, onToggle }: GroupProps) {
  const word = useWord()
  const quarter = useQuarterName()
  const [first] = rows
  if (!first) return null
  return (
    <Card title={`${capital(word(causeWords[first.cause]))} · ${word(aimWords[first.aimsAt])}`}>
      <ul className="wh-proposals">
        {rows.map((proposal) => (
          <li key={proposal.proposalOf}>
            {proposal.lesson ? (
              <>
                <p lang="nl">{proposal.text}</p>
                <p className="wh-proposals__note">
                  <LessonBadge state={proposal.lesson.state} late={false} />{' '}
                  <Link href={`/lessen/${proposal.lesson.id}`}>{proposal.lesson.title}</Link>
                </p>
              </>
            ) : (
              <Checkbox
                name={proposal.proposalOf}
                label={proposal.text}
                description={capital(quarter(proposal.quarter))}
                checked={chosen.some(({ proposalOf }) => proposalOf === proposal.proposalOf)}
                onChange={() => onToggle(proposal)}
              />
            )}
          </li>
        ))}
      </ul>
    </Card>
  )
}

function Filters({ search }: { search: LessonSearch }) {
  const { t } = useLingui()
  const word = useWord()
  const navigate = page.useNavigate()
  const quarters = useQuarterChoices()
  const any = Object.values(search).some(Boolean)
  return (
    <FilterBar
      key={writeSearch({ ...search })}
      onFilter={(values) => void navigate({ search: searchOfLessons(values) })}
      onClear={any ? () => void navigate({ search: {} }) : undefined}
    >
      <TextField name="q" type="search" label={t`Zoek in voorstellen`} defaultValue={search.q} maxLength={200} />
      <SelectField name="kwartaal" label={t`Kwartaal`} placeholder={t`Dit kwartaal`} defaultValue={search.kwartaal} options={quarters} />
      <SelectField
        name="oorzaak"
        label={t`Oorzaak`}
        placeholder={t`Alle`}
        defaultValue={search.oorzaak}
        options={valuesOf(causeWords).map((value) => ({ value, label: capital(word(causeWords[value])) }))}
      />
    </FilterBar>
  )
}
