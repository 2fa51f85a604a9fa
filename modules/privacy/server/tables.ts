/** Rows of this module. */
export interface PrivacyTables {
  'privacy.processing_activity': {
    purpose: string
    version: number
    name: string
    goal: string
    legal_basis: string
    keep: string
    source: string
    confidential: boolean
    valid_from: string
    valid_to: string | null
  }
  'privacy.person_search': { id: string; account_id: string; person_id: string | null; reason: string; at: Date }
}
