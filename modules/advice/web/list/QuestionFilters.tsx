import { useLingui } from '@lingui/react/macro'
import { getRouteApi } from '@tanstack/react-router'
import { useState } from 'react'
import { Disclosure } from '#design/disclosure.tsx'
import { FilterBar } from '#design/filter-bar.tsx'
import { SelectField } from '#design/select-field.tsx'
import { TextField } from '#design/text-field.tsx'
import { useChoices } from '#platform/web/choices.ts'
import { questionKindWords, questionStatusWords } from '../../contract/words.ts'
import { type QuestionSearch, searchOfQuestions } from './question-search.ts'

const page = getRouteApi('/staff/advies')

/** Narrows the list; every choice stands in the address. */
export function QuestionFilters({ search }: { search: QuestionSearch }) {
  const { t } = useLingui()
  const navigate = page.useNavigate()
  // On a phone the questions come first, and the choices are folded away.
  const [wide] = useState(() => window.matchMedia('(min-width: 40rem)').matches)
  const { scope, after: _page, ...filters } = search
  const any = Object.values(filters).some(Boolean)
  return (
    <FilterBar
      key={JSON.stringify(search)}
      onFilter={(values) => void navigate({ search: searchOfQuestions({ ...values, scope }) })}
      onClear={any ? () => void navigate({ search: { scope } }) : undefined}
    >
      <TextField name="q" type="search" label={t`Zoek in vraag en antwoord`} defaultValue={search.q} maxLength={200} />
      {wide ? (
        <Choices search={search} />
      ) : (
        <Disclosure summary={t`Lijst beperken`} open={any}>
          <div className="wh-filter-bar">
            <Choices search={search} />
          </div>
        </Disclosure>
      )}
    </FilterBar>
  )
}

function Choices({ search }: { search: QuestionSearch }) {
  const { t } = useLingui()
  const choices = useChoices()
  return (
    <>
      <SelectField
        name="state"
        label={t`Welke`}
        placeholder={t`Open`}
        defaultValue={search.state}
        options={[
          { value: 'late', label: t`Te laat` },
          { value: 'complex', label: t`Complex` },
          { value: 'closed', label: t`Afgesloten` },
          { value: 'all', label: t`Alle` },
        ]}
      />
      <SelectField
        name="status"
        label={t`Status`}
        placeholder={t`Alle`}
        defaultValue={search.status}
        options={choices(questionStatusWords)}
      />
      <SelectField name="kind" label={t`Soort`} placeholder={t`Alle`} defaultValue={search.kind} options={choices(questionKindWords)} />
      {search.scope === 'desk' ? (
        <SelectField
          name="own"
          label={t`Behandelaar`}
          placeholder={t`Iedereen`}
          defaultValue={search.own}
          options={[{ value: 'handled', label: t`Ik` }]}
        />
      ) : null}
    </>
  )
}
