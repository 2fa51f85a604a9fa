import { useLingui } from '@lingui/react/macro'
import { getRouteApi } from '@tanstack/react-router'
import { useState } from 'react'
import { FilterBar } from '#design/filter-bar.tsx'
import { SelectField } from '#design/select-field.tsx'
import { TextField } from '#design/text-field.tsx'
import { useChoices } from '#platform/web/choices.ts'
import { writeSearch } from '#platform/web/search.ts'
import { useMay } from '#platform/web/session.ts'
import { knowledgeListWords } from '../../contract/knowledge-words.ts'
import { questionKindWords } from '../../contract/words.ts'
import { type KnowledgeSearch, searchOfKnowledge } from './knowledge-search.ts'

const page = getRouteApi('/staff/advies/kennis')
const NUMBER = /\d(?:[\s.-]?\d){7,}/

/** Words and choices, all in the address; a number that could be somebody's never is. */
export function KnowledgeFilters({ search: { after: _page, ...search } }: { search: KnowledgeSearch }) {
  const { t } = useLingui()
  const navigate = page.useNavigate()
  const choices = useChoices()
  const mayWrite = useMay('advice.write-knowledge')
  const [refused, setRefused] = useState(false)

  function filter(values: Record<string, string>) {
    const holdsNumber = NUMBER.test(values.q ?? '')
    setRefused(holdsNumber)
    if (!holdsNumber) void navigate({ search: searchOfKnowledge(values) })
  }
  const states = choices(knowledgeListWords).filter(({ value }) => mayWrite || value === 'in-use' || value === 'overdue')
  return (
    <FilterBar
      key={writeSearch(search)}
      onFilter={filter}
      onClear={Object.values(search).some(Boolean) ? () => void navigate({ search: {} }) : undefined}
    >
      <TextField
        name="q"
        type="search"
        label={t`Zoeken`}
        defaultValue={search.q}
        error={refused ? t`Zoek met woorden, niet met een nummer van een persoon.` : undefined}
      />
      <SelectField name="kind" label={t`Soort`} placeholder={t`Alle`} defaultValue={search.kind} options={choices(questionKindWords)} />
      <SelectField name="state" label={t`Stand`} defaultValue={search.state ?? 'in-use'} options={states} />
    </FilterBar>
  )
}
