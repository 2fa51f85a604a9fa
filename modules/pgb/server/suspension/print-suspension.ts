import type { PrintedLetter } from '#platform/server/print/document-model.ts'
import { notFound, ruleBroken } from '#platform/server/refusal.ts'
import type { Addressed, LetterMoment, SuspensionPaper } from '../../contract.ts'
import { settledLetter } from './choose-addressees.ts'
import type { FoundSuspension, SuspensionWork } from './found-suspension.ts'
import { digestOfLetter, othersThan } from './letter-digest.ts'
import type { Occasion } from './letter-parts.ts'
import { readSuspension } from './read-suspension.ts'
import { letterOf } from './suspension-letters.ts'
import { svbFile } from './svb-file.ts'
import { holdSuspension, recordStep, todayOf } from './take-suspension.ts'

const AFTER_DECISION = ['decided', 'running', 'ending', 'ended']
const MOMENTS: Partial<Record<SuspensionPaper, LetterMoment>> = { 'decision-letter': 'decision', 'end-letter': 'end' }

interface Wanted {
  paper: SuspensionPaper
  provider?: string
  /** Whose copy of a letter about the budget holder */
  to?: Addressed
}

/**
 * A letter of a suspension, for who works on its file.
 * Refuses `thing.not-found`, `suspension.not-yours`, `suspension.wrong-state`, `suspension.addressees-needed`.
 */
export async function printSuspension(
  work: SuspensionWork,
  id: string,
  { paper, provider, to = 'holder' }: Wanted,
): Promise<{ document: PrintedLetter; madeAt: Date; reference: string }> {
  const found = await takeToPrint(work, id, paper)
  if (paper === 'provider-notice' && !found.agreements.some(({ providerId }) => providerId === provider)) throw notFound()
  const moment = MOMENTS[paper]
  const occasion = moment
    ? await takeOccasion(work, found, moment, to)
    : { madeOn: sentOn(found, paper) ?? todayOf(work), providerId: provider }

  recordStep(work, found, 'suspension.paper-made', { paper, ...(moment && { to }) })
  return { document: letterOf(found, paper, occasion), madeAt: work.now, reference: found.reference }
}

/** The day on which a paper went, which it goes on bearing when it is made again. */
function sentOn(found: FoundSuspension, paper: SuspensionPaper): string | null {
  if (paper === 'decision-letter') return found.letterSentOn
  if (paper === 'provider-notice') return found.providerToldOn
  return paper === 'svb-request' ? found.askedSvbOn : found.endAskedSvbOn
}

/** Whom this letter is for and which day it bears; what it says now is remembered until it is sent. */
async function takeOccasion(work: SuspensionWork, found: FoundSuspension, moment: LetterMoment, to: Addressed): Promise<Occasion> {
  const letter = await settledLetter(work, found, moment)
  const addressee = letter.addressees.find(({ who, gets }) => who === to && gets !== 'nothing')
  if (!addressee) throw notFound()
  const occasion = {
    madeOn: sentOn(found, moment === 'decision' ? 'decision-letter' : 'end-letter') ?? todayOf(work),
    to: addressee,
    others: othersThan(letter.addressees, addressee),
  }
  if (letter.state === 'sent') return occasion
  await work.tx
    .updateTable('pgb.suspension_addressee')
    .set({ printed_at: work.now, printed_digest: Buffer.from(digestOfLetter(found, moment, occasion), 'hex') })
    .where('suspension_id', '=', found.id)
    .where('moment', '=', moment)
    .where('who', '=', to)
    .execute()
  return occasion
}

/** The same for the SVB, to read by machine. Refuses what `printSuspension` refuses, `suspension.letter-first`. */
export async function writeSvbFile(
  work: SuspensionWork,
  id: string,
  paper: 'svb-request' | 'svb-end',
): Promise<{ text: string; reference: string }> {
  const found = await takeToPrint(work, id, paper)
  if (paper === 'svb-request' && !found.letterSentOn) throw ruleBroken('suspension.letter-first')

  recordStep(work, found, 'suspension.paper-made', { paper })
  return { text: svbFile(found, paper), reference: found.reference }
}

async function takeToPrint(work: SuspensionWork, id: string, paper: SuspensionPaper): Promise<FoundSuspension> {
  // Two copies that are made at once are made one after the other: the first keeps who gets the letter.
  await holdSuspension(work, id)
  const found = await readSuspension(work, id)
  if (!found.works) throw ruleBroken('suspension.not-yours')
  const after = paper === 'end-letter' || paper === 'svb-end' ? ['ended'] : AFTER_DECISION
  if (!after.includes(found.state)) throw ruleBroken('suspension.wrong-state')
  return found
}
