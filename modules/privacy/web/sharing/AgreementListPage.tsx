import { Trans, useLingui } from '@lingui/react/macro'
import { useQuery } from '@tanstack/react-query'
import { getRouteApi } from '@tanstack/react-router'
import { LinkButton } from '#design/button.tsx'
import { EmptyState } from '#design/empty-state.tsx'
import { FilterBar } from '#design/filter-bar.tsx'
import { Pager } from '#design/pager.tsx'
import { SelectField } from '#design/select-field.tsx'
import { useChoices } from '#platform/web/choices.ts'
import { RefusalPanel } from '#platform/web/refusal-panel.tsx'
import { writeSearch } from '#platform/web/search.ts'
import { useMay } from '#platform/web/session.ts'
import { agreementStandingWords, sharingPurposeWords } from '../../contract/sharing-words.ts'
import { AgreementTable } from './AgreementTable.tsx'
import { PartnersHeading } from './PartnersHeading.tsx'
import { agreementsQuery, partnerChoicesQuery } from './sharing-queries.ts'
import { type AgreementSearch, searchOfAgreements } from './sharing-search.ts'

const page = getRouteApi('/staff/partners/afspraken')

/** What was agreed with partners about sharing data. */
export function AgreementListPage() {
  const { t } = useLingui()
  const search = page.useSearch()
  const agreements = useQuery(agreementsQuery(search))
  const mayKeep = useMay('privacy.keep-partners')

  const { na, ...filters } = search
  const filtered = Object.values(filters).some(Boolean)
  const make = <LinkButton look="primary" href="/partners/afspraken/nieuw">{t`Afspraak opstellen`}</LinkButton>
  return (
    <>
      <PartnersHeading
        part="agreements"
        intro={t`Zonder afspraak die van kracht is, gaan er geen persoonsgegevens naar een partner of van een partner naar ons.`}
        actions={mayKeep ? make : undefined}
      />
      <AgreementFilters search={filters} />
      {agreements.isError ? (
        <RefusalPanel refusal={agreements.error} onRetry={() => void agreements.refetch()} />
      ) : (
        <AgreementTable
          agreements={agreements.data?.rows}
          loading={agreements.isPending}
          empty={
            filtered ? (
              <EmptyState title={t`Geen afspraak gevonden`} action={<LinkButton href="/partners/afspraken">{t`Alles tonen`}</LinkButton>}>
                <Trans>Geen afspraak voldoet aan alle keuzes hierboven.</Trans>
              </EmptyState>
            ) : (
              <EmptyState title={t`Er zijn nog geen afspraken`}>
                <Trans>Een coördinator of privacy officer stelt een afspraak op. Een andere privacy officer maakt die van kracht.</Trans>
              </EmptyState>
            )
          }
        />
      )}
      <Pager
        previous={na ? `/partners/afspraken${writeSearch(filters)}` : undefined}
        next={agreements.data?.next ? `/partners/afspraken${writeSearch({ ...filters, na: agreements.data.next })}` : undefined}
      />
    </>
  )
}

function AgreementFilters({ search }: { search: AgreementSearch }) {
  const { t } = useLingui()
  const navigate = page.useNavigate()
  const choices = useChoices()
  const partners = useQuery(partnerChoicesQuery)
  return (
    <FilterBar
      key={writeSearch(search)}
      onFilter={(values) => void navigate({ search: searchOfAgreements(values) })}
      onClear={Object.values(search).some(Boolean) ? () => void navigate({ search: {} }) : undefined}
    >
      <SelectField
        name="stand"
        label={t`Stand`}
        placeholder={t`Alle`}
        defaultValue={search.stand}
        options={choices(agreementStandingWords)}
      />
      <SelectField
        key={partners.isPending ? 'pending' : 'known'}
        name="partner"
        label={t`Partner`}
        placeholder={t`Alle`}
        defaultValue={search.partner}
        options={(partners.data?.rows ?? []).map(({ id, name }) => ({ value: id, label: name }))}
      />
      <SelectField name="doel" label={t`Doel`} placeholder={t`Alle`} defaultValue={search.doel} options={choices(sharingPurposeWords)} />
    </FilterBar>
  )
}
