import type { Day } from '#platform/contract/calendar.ts'
import { ruleBroken } from '#platform/server/refusal.ts'
import type { ConfirmSuspension } from '../../contract.ts'
import { settledLetter } from './choose-addressees.ts'
import type { SuspensionWork } from './found-suspension.ts'
import { lastDayOf, mustBeginSoon, mustBeInOrder, mustBeWithinTerm } from './suspension-rules.ts'
import { digestOf, svbFile } from './svb-file.ts'
import { keepStep, takeToWork, todayOf } from './take-suspension.ts'

interface OnDay {
  revision: number
  on: Day
}

/** The day on which the decision went to the budget holder. Refuses what `takeToWork` refuses, `suspension.day-order`, `suspension.addressees-needed`. */
export async function recordLetter(work: SuspensionWork, id: string, { revision, on }: OnDay): Promise<void> {
  const found = await takeToWork(work, id, { revision, in: ['decided'] })
  if (found.askedSvbOn) throw ruleBroken('suspension.wrong-state')
  mustBeInOrder(on, { after: found.decidedOn, today: todayOf(work) })

  if (!found.letterSentOn) await settledLetter(work, found, 'decision')
  await keepStep(work, found, 'suspension.letter-sent', { letter_sent_on: on }, { on })
}

/** The day on which every provider was told. Refuses what `takeToWork` refuses, `suspension.day-order`, `suspension.term-over`. */
export async function recordProviderTold(work: SuspensionWork, id: string, { revision, on }: OnDay): Promise<void> {
  const found = await takeToWork(work, id, { revision, in: ['decided', 'running'] })
  mustBeWithinTerm(found.term)
  mustBeInOrder(on, { after: found.decidedOn, today: todayOf(work) })

  await keepStep(work, found, 'suspension.provider-told', { provider_told_on: on }, { on })
}

/** The day on which the SVB was asked; the file that went is known by its SHA-256. Refuses what `takeToWork` refuses, `suspension.letter-first`, `suspension.day-order`. */
export async function recordSvbAsked(work: SuspensionWork, id: string, { revision, on }: OnDay): Promise<void> {
  const found = await takeToWork(work, id, { revision, in: ['decided'] })
  if (!found.letterSentOn) throw ruleBroken('suspension.letter-first')
  mustBeInOrder(on, { after: found.letterSentOn, today: todayOf(work) })

  const digest = digestOf(svbFile(found, 'svb-request'))
  await keepStep(work, found, 'suspension.svb-asked', { asked_svb_on: on, asked_digest: digest }, { on, sha256: digest.toString('hex') })
}

/**
 * What the SVB confirmed: from now on the term runs, as long as the parameter says on its first day.
 * Refuses what `takeToWork` refuses, `suspension.svb-not-asked`, `suspension.day-order`, `suspension.starts-too-early`, `parameter.missing`.
 */
export async function confirmSuspension(
  work: SuspensionWork,
  id: string,
  { revision, on, as, startsOn }: ConfirmSuspension,
): Promise<void> {
  const found = await takeToWork(work, id, { revision, in: ['decided'] })
  const { askedSvbOn, letterSentOn, proposedFrom } = found
  if (!askedSvbOn || !letterSentOn || !proposedFrom) throw ruleBroken('suspension.svb-not-asked')
  mustBeInOrder(on, { after: askedSvbOn, today: todayOf(work) })
  if (startsOn < proposedFrom || startsOn < letterSentOn)
    throw ruleBroken('suspension.starts-too-early', [{ pointer: '#/body/startsOn', detail: 'Niet eerder dan besloten en bekendgemaakt.' }])

  mustBeginSoon(startsOn, { confirmedOn: on, weeks: found.longest.weeks })

  const endsOn = lastDayOf(found.legal, startsOn)
  await keepStep(
    work,
    found,
    'suspension.started',
    { state: 'running', confirmed_on: on, confirmed_as: as, starts_on: startsOn, ends_on: endsOn },
    { startsOn, endsOn },
  )
}

/** The day on which the SVB was told of the end, and the letter went. Refuses what `takeToWork` refuses, `suspension.day-order`, `suspension.addressees-needed`. */
export async function recordEndAsked(work: SuspensionWork, id: string, { revision, on }: OnDay): Promise<void> {
  const found = await takeToWork(work, id, { revision, in: ['ended'] })
  mustBeInOrder(on, { after: found.end?.endedOn ?? null, today: todayOf(work) })

  if (!found.endAskedSvbOn) await settledLetter(work, found, 'end')
  const digest = digestOf(svbFile(found, 'svb-end'))
  await keepStep(work, found, 'suspension.svb-asked-to-end', { end_asked_svb_on: on }, { on, sha256: digest.toString('hex') })
}

/** The day on which the SVB confirmed the end. Refuses what `takeToWork` refuses, `suspension.svb-not-asked`, `suspension.day-order`. */
export async function confirmEnd(work: SuspensionWork, id: string, { revision, on }: OnDay): Promise<void> {
  const found = await takeToWork(work, id, { revision, in: ['ended'] })
  if (!found.endAskedSvbOn) throw ruleBroken('suspension.svb-not-asked')
  mustBeInOrder(on, { after: found.endAskedSvbOn, today: todayOf(work) })

  await keepStep(work, found, 'suspension.svb-confirmed-end', { end_confirmed_on: on }, { on })
}
