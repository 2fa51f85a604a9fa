import { createHash } from 'node:crypto'
import { addDays } from '#platform/contract/calendar.ts'
import type { FoundSuspension } from './found-suspension.ts'

type SvbPaper = 'svb-request' | 'svb-end'

/**
 * What the SVB reads by machine: one line for each care agreement, known by the SVB's own references. No name, no BSN, no ground.
 * The same suspension gives the same bytes, so that its SHA-256 says which file went.
 */
export function svbFile(found: FoundSuspension, paper: SvbPaper): string {
  const heading = ['kenmerk', 'opdracht', 'budget', 'zorgovereenkomst', 'vanaf', 'omvang', 'omschrijving', 'na te betalen (cent)']
  const lines = found.agreements.map(({ id, reference }) => [
    found.reference,
    paper === 'svb-request' ? 'opschorten' : endOrder[found.end?.kind ?? 'resume'],
    found.budget?.reference ?? '',
    reference,
    paper === 'svb-request' ? suspendedFrom(found) : addDays(found.end?.endedOn ?? '', 1),
    found.scope === 'whole' ? 'geheel' : 'deel',
    found.partDescription,
    paper === 'svb-request' ? '0' : String(dueOn(found, id)),
  ])
  return [heading, ...lines]
    .map((cells) => cells.map(cell).join(';'))
    .join('\r\n')
    .concat('\r\n')
}
const endOrder = {
  resume: 'hervatten',
  revise: 'budget herzien',
  revoke: 'budget ingetrokken',
  convert: 'omgezet naar zorg in natura',
} as const

export const digestOf = (text: string): Buffer => createHash('sha256').update(text, 'utf8').digest()

/**
 * The first day without payments: as was decided, and not before the budget holder was told (Awb art. 3:40).
 * What is made before that letter went counts with its own day, the earliest on which the letter can still go.
 */
export function suspendedFrom({ proposedFrom, letterSentOn }: Pick<FoundSuspension, 'proposedFrom' | 'letterSentOn'>, madeOn = ''): string {
  return [proposedFrom ?? '', letterSentOn ?? madeOn].sort().at(-1) ?? ''
}

/** What is to be paid after all on one agreement, in cents. */
export function dueOn({ withheld }: Pick<FoundSuspension, 'withheld'>, agreementId: string): number {
  return withheld
    .filter((one) => one.agreementId === agreementId && one.decision === 'pay')
    .reduce((sum, { amountCents }) => sum + amountCents, 0)
}

// A cell that a spreadsheet would take for a formula becomes text.
const cell = (text: string) => `"${(/^[=+\-@\t\r]/.test(text) ? `'${text}` : text).replaceAll('"', '""').replace(/[\r\n]+/g, ' ')}"`
