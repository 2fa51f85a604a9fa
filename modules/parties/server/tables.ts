import type { ColumnType, Generated } from 'kysely'
import type { OrganisationKind } from '../contract.ts'

type MadeAt = ColumnType<Date, Date | undefined, never>

/** Rows of this module. People and organisations are read under need to know: an empty answer may mean "not yours". */
export interface PartiesTables {
  'parties.person': {
    id: string
    bsn_sealed: Buffer | null
    bsn_index: Buffer | null
    initials: string | null
    first_names: string | null
    surname_prefix: string | null
    surname: string | null
    birth_date: string | null
    created_by: string | null
    created_at: MadeAt
    municipality_id: Generated<string>
  }
  'parties.organisation': {
    id: string
    kvk_number: string | null
    name: string
    kind: OrganisationKind
    created_by: string | null
    created_at: MadeAt
    municipality_id: Generated<string>
  }
  'parties.address': {
    id: string
    person_id: string | null
    organisation_id: string | null
    street: string
    house_number: string
    postal_code: string
    city: string
    district_code: string | null
    valid_from: string | null
    valid_to: string | null
  }
}
