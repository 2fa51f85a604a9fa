import { useLingui } from '@lingui/react/macro'
import { getRouteApi } from '@tanstack/react-router'
import { useState } from 'react'
import { Disclosure } from '#design/disclosure.tsx'
import { FilterBar } from '#design/filter-bar.tsx'
import { SelectField } from '#design/select-field.tsx'
import { TextField } from '#design/text-field.tsx'
import { useChoices } from '#platform/web/choices.ts'
import { actionStateWords } from '../../contract/action-state-words.ts'
import { actionKindWords } from '../../contract/words.ts'
import { type ActionSearch, searchOfActions } from './action-search.ts'

const page = getRouteApi('/staff/acties')

/** Narrows the list; every choice stands in the address. */
export function ActionFilters({ search }: { search: ActionSearch }) {
  const { t } = useLingui()
  const navigate = page.useNavigate()
  // On a phone the actions come first, and the choices are folded away.
  const [wide] = useState(() => window.matchMedia('(min-width: 40rem)').matches)
  const { na: _page, zoek, ...choices } = search
  const chosen = Object.values(choices).some(Boolean)
  return (
    <FilterBar
      key={JSON.stringify(search)}
      onFilter={(values) => void navigate({ search: searchOfActions(values) })}
      onClear={zoek || chosen ? () => void navigate({ search: {} }) : undefined}
    >
      <TextField name="zoek" type="search" label={t`Naam, gebied, kenmerk`} defaultValue={zoek} maxLength={120} />
      {wide ? (
        <Choices search={search} />
      ) : (
        <Disclosure summary={t`Lijst beperken`} open={chosen}>
          <div className="wh-filter-bar">
            <Choices search={search} />
          </div>
        </Disclosure>
      )}
    </FilterBar>
  )
}

function Choices({ search }: { search: ActionSearch }) {
  const { t } = useLingui()
  const choices = useChoices()
  return (
    <>
      <SelectField
        name="wanneer"
        label={t`Wanneer`}
        placeholder={t`Altijd`}
        defaultValue={search.wanneer}
        options={[
          { value: 'komend', label: t`Komt nog` },
          { value: 'voorbij', label: t`Voorbij` },
        ]}
      />
      <SelectField name="stand" label={t`Stand`} placeholder={t`Alle`} defaultValue={search.stand} options={choices(actionStateWords)} />
      <SelectField name="soort" label={t`Soort`} placeholder={t`Alle`} defaultValue={search.soort} options={choices(actionKindWords)} />
      <SelectField
        name="van"
        label={t`Van wie`}
        placeholder={t`Iedereen`}
        defaultValue={search.van}
        options={[
          { value: 'ons', label: t`Van onszelf` },
          { value: 'partner', label: t`Van een partner` },
        ]}
      />
      <SelectField
        name="mijn"
        label={t`Voor mij`}
        placeholder={t`Alle`}
        defaultValue={search.mijn}
        options={[{ value: 'ja', label: t`Alleen mijn acties` }]}
      />
    </>
  )
}
