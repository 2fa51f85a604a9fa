import type { Generated } from 'kysely'
import type { Cause } from '#modules/investigations/contract.ts'
import type { Scheme } from '#modules/reports/contract.ts'
import type { ItemState, OtherLanguage, Way } from '../contract.ts'

/** Rows of this module; none is about a person. */
export interface InformationTables {
  'information.item': {
    id: string
    municipality_id: Generated<string>
    title: string
    body: string
    scheme: Scheme
    law: string
    causes: Cause[]
    state: Generated<ItemState>
    withdrawn_because: string | null
    in_use_from: string | null
    withdrawn_on: string | null
    public: Generated<boolean>
    owner_id: string
    review_on: string
    version: Generated<number>
    revision: Generated<number>
    changed_at: Date
  }
  'information.item_version': {
    item_id: string
    number: number
    title: string
    body: string
    law: string
    written_by: string
    written_at: Date
  }
  'information.translation': {
    item_id: string
    language: OtherLanguage
    of_version: number
    title: string
    body: string
    written_by: string
    written_at: Date
  }
  'information.audience': { id: string; municipality_id: Generated<string>; name: string; active: Generated<boolean> }
  'information.use': {
    id: string
    item_id: string
    municipality_id: string
    version: number
    way: Way
    used_on: string
    reached: number
    audience_id: string | null
    unit_id: string | null
    recorded_by: string
    recorded_at: Date
  }
  'information.public_page': { municipality_id: Generated<string>; contact: string; help: string; changed_at: Date }
}
