import type { DisclosureGround } from '#modules/privacy/contract.ts'
import type { Addressee } from '#modules/staff/contract.ts'

const TO_OWN_DEPARTMENT = {
  wmo: ['wmo-2-3-9', 'wmo-5-2-4', 'gdpr-6-1-d', 'gdpr-6-1-e'],
  'youth-act': ['youth-8-1-2', 'gdpr-6-1-d', 'gdpr-6-1-e'],
} as const satisfies Record<string, readonly DisclosureGround[]>
const TO_WORK_AND_INCOME = ['pw-53a-6', 'pw-64-1', 'gdpr-6-1-d', 'gdpr-6-1-e'] as const satisfies readonly DisclosureGround[]

/** The grounds on which interim advice may go to a department, out of a file under a law; from the closed list of disclosures. */
export function groundsTo(addressee: Addressee, law: keyof typeof TO_OWN_DEPARTMENT): readonly DisclosureGround[] {
  return addressee === 'work-and-income' ? TO_WORK_AND_INCOME : TO_OWN_DEPARTMENT[law]
}
