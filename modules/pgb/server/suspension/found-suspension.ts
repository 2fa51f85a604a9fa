import type { StaffTables } from '#modules/staff/server/index.ts'
import type { Day } from '#platform/contract/calendar.ts'
import type { Law } from '#platform/server/legal-parameter-rules.ts'
import type { Work } from '#platform/server/work.ts'
import type { Addressee, Suspension, SuspensionLetter } from '../../contract.ts'
import type { PgbTables } from '../tables.ts'

export type SuspensionWork = Work<PgbTables & StaffTables>

/** A suspension as it is loaded: what the contract says, and what only the server needs. */
export interface FoundSuspension extends Suspension {
  investigationId: string
  municipalityId: string
  municipality: string
  sender: { address: string; phone: string }
  letters: FoundLetter[]
  draftedBy: string
  decidedOn: Day | null
  legal: Law
}

/** What a letter is made from: a suspension without what is known of its own letters. */
export type ToldSuspension = Omit<FoundSuspension, 'letters'>

/** Somebody who can get a letter, as it is kept beside what the contract says. */
export type FoundAddressee = Addressee & { personId: string }
export type FoundLetter = Omit<SuspensionLetter, 'addressees'> & { addressees: FoundAddressee[] }
