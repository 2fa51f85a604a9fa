import type { CheckedBy } from '#platform/web/check-by.ts'
import { GiveResult } from '../../contract.ts'

/** What stands in the form; an empty choice was not made. */
export interface ResultForm {
  followed: string
  outcome: string
  amount: number | ''
  why: string
  registered: string
}

/** Checks the form as the contract does. @param missing says that no choice was made */
export const resultToSend = (missing: string, more: Pick<GiveResult, 'cameFrom' | 'after'>): CheckedBy<GiveResult> => ({
  safeParse: (values) => {
    const { followed, outcome, amount, why, registered } = values as Partial<ResultForm>
    if (!followed) return { success: false, error: { issues: [{ path: ['followed'], message: missing }] } }
    return GiveResult.safeParse({
      ...more,
      followed,
      outcome: outcome || undefined,
      amount: amount === '' ? undefined : amount,
      why: why || undefined,
      registeredInSocrates: registered ? registered === 'yes' : undefined,
    })
  },
})
