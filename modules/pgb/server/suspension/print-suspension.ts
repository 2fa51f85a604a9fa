import type { PrintedDocument } from '#platform/server/print/document-model.ts'
import { notFound, ruleBroken } from '#platform/server/refusal.ts'
import type { SuspensionPaper } from '../../contract.ts'
import { type FoundSuspension, readSuspension, type SuspensionWork } from './read-suspension.ts'
import { letterOf } from './suspension-letters.ts'
import { svbFile } from './svb-file.ts'
import { recordStep, todayOf } from './take-suspension.ts'

const AFTER_DECISION = ['decided', 'running', 'ending', 'ended']

/** A letter of a suspension, for who works on its file. Refuses `thing.not-found`, `suspension.not-yours`, `suspension.wrong-state`. */
export async function printSuspension(
  work: SuspensionWork,
  id: string,
  { paper, provider }: { paper: SuspensionPaper; provider?: string | undefined },
): Promise<{ document: PrintedDocument; madeAt: Date; reference: string }> {
  const found = await takeToPrint(work, id, paper)
  const providerId = provider ?? null
  if (paper === 'provider-notice' && !found.agreements.some((one) => one.providerId === providerId)) throw notFound()

  recordStep(work, found, 'suspension.paper-made', { paper })
  return { document: letterOf(found, paper, { madeOn: todayOf(work), providerId }), madeAt: work.now, reference: found.reference }
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
  const found = await readSuspension(work, id)
  if (!found.works) throw ruleBroken('suspension.not-yours')
  const after = paper === 'end-letter' || paper === 'svb-end' ? ['ended'] : AFTER_DECISION
  if (!after.includes(found.state)) throw ruleBroken('suspension.wrong-state')
  return found
}
