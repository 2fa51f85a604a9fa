import { Decide, PartKind } from '../../contract.ts'
import { absentIsNull } from '../forms/absent-is-null.ts'

const SHORTEST_REASON = 10

/** What the server asks of each choice (Awb 3:46): something else instead when deviating, and reasons for all but following. */
export const DecideSchema = absentIsNull(
  Decide.superRefine(({ choice, deviatesTo, reasons = '' }, check) => {
    if (choice === 'deviate' && !deviatesTo) check.addIssue({ code: 'invalid_value', values: PartKind.options, path: ['deviatesTo'] })
    if (choice !== 'follow' && reasons.length < SHORTEST_REASON)
      check.addIssue({ code: 'too_small', origin: 'string', minimum: SHORTEST_REASON, inclusive: true, input: reasons, path: ['reasons'] })
  }),
)
