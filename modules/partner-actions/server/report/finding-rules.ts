import { ruleBroken } from '#platform/server/refusal.ts'
import { type Found, foundWords, type Power, powerWords } from '../../contract.ts'
import { worthReporting } from './report-figures-rules.ts'

/** A finding at a location as a report needs it. What asks for help is no part of it: that goes to help. */
export interface FindingInWords {
  reference: string
  onDay: string
  name: string
  street: string
  houseNumber: string
  postalCode: string
  city: string
  power: Power
  found: readonly Found[]
  note: string
}

/** Which of what was found is taken up: what was chosen, or all of it. Refuses `finding.nothing-to-report`. */
export function chooseFindings(found: readonly Found[], chosen: readonly Found[] | undefined): Found[] {
  const there = worthReporting(found)
  const taken = chosen ? there.filter((one) => chosen.includes(one)) : there
  if (taken.length === 0 || (chosen && taken.length < new Set(chosen).size)) throw ruleBroken('finding.nothing-to-report')
  return taken
}

/** What whoever judges may read: why, what was found and under which power; no address, no name, no number of the action. */
export function blindWords({ found, note, power }: FindingInWords, reason: string): string {
  const what = found.map((one) => foundWords[one].nl).join(', ')
  return [reason, `Gevonden tijdens een actie: ${what}.`, note, `Bevoegdheid: ${powerWords[power].nl}.`].filter(Boolean).join('\n\n')
}

/** The same with where it was. */
export function wholeWords(finding: FindingInWords, reason: string): string {
  const { reference, onDay, name, street, houseNumber, postalCode, city } = finding
  const address = [`${street} ${houseNumber}`.trim(), `${postalCode} ${city}`.trim()].join(', ')
  return `${blindWords(finding, reason)}\n\nLocatie: ${name ? `${name}, ` : ''}${address}\nActie: ${reference}, ${onDay}`
}
