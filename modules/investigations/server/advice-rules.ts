import { ruleBroken } from '#platform/server/refusal.ts'
import type { AdvicePartDraft, DraftAdvice, ReadAdvice } from '../contract.ts'
import { declaredAt, hasConflict } from './access-rules.ts'
import { careContinuityWeighed, humanMeasureWeighed, weighingIsCurrent } from './advice-gate-rules.ts'
import { mustBeComplete, mustBeLawful } from './advice-part-rules.ts'
import type { AdviceFacts, FileFacts } from './file-facts.ts'
import { noBreachSideFilled } from './gate-rules.ts'
import { hearingGates } from './hearing-gate-rules.ts'
import { mustFitAddressee, mustNameGround, mustRestOnGroundA } from './part-law-rules.ts'
import { mustHaveSeen } from './seen-rules.ts'

const gatesBeforeDraft = [...hearingGates, humanMeasureWeighed, careContinuityWeighed, weighingIsCurrent, noBreachSideFilled]

/** The version that is being written: a draft, or one that the reader returned. */
export function versionInHand(file: Pick<FileFacts, 'advices'>): AdviceFacts | undefined {
  const last = file.advices.at(-1)
  return last?.status === 'draft' || last?.status === 'returned' ? last : undefined
}

/** Whether somebody wrote on an advice or read it along: such a person does not decide on it. */
export function advisedOn(advice: AdviceFacts, accountId: string): boolean {
  return wroteOn(advice, accountId) || advice.reader?.id === accountId
}

function wroteOn(advice: AdviceFacts, accountId: string): boolean {
  return advice.author.id === accountId || advice.writtenBy.includes(accountId)
}

/**
 * No advice before both sides were heard and weighed (G7, G8), and then only parts that are complete and lawful.
 * Refuses with the code of the gate, `thing.changed-meanwhile`, and what advice-part-rules and part-law-rules name.
 */
export function draft(file: FileFacts, { parts, seen }: DraftAdvice): void {
  mustPassGates(file)
  mustHaveSeen(versionInHand(file)?.updatedAt ?? null, seen)
  mustHold(file, parts)
}

/** Who is asked to read along: an active colleague, or nobody when there is no such account any more. */
type Reader = { unitId: string | null; roles: readonly string[] } | undefined

/**
 * G9, four eyes: an active specialist or coordinator of the unit who wrote none of it and does not know the person.
 * Somebody else can be asked as long as the reader has not answered.
 * Refuses `advice.none`, `advice.reader-is-author`, `advice.reader-not-eligible`, `investigation.colleague-has-conflict`, and what drafting refuses.
 */
export function submit(file: FileFacts, readerId: string, reader: Reader): AdviceFacts {
  const last = file.advices.at(-1)
  const advice = last?.status === 'reading' ? last : versionInHand(file)
  if (!advice) throw ruleBroken('advice.none')
  if (wroteOn(advice, readerId)) throw ruleBroken('advice.reader-is-author')
  if (!reader || reader.unitId !== file.unitId || !reader.roles.some((role) => role === 'specialist' || role === 'coordinator')) {
    throw ruleBroken('advice.reader-not-eligible')
  }
  if (hasConflict(file, readerId)) throw ruleBroken('investigation.colleague-has-conflict')

  mustPassGates(file)
  mustHold(file, advice.parts)
  return advice
}

/**
 * The reader agrees, and the advice goes out; or says what has to be better, and it goes back to the author.
 * Refuses `investigation.wrong-stage`, `advice.not-the-reader`, `investigation.conflict-not-asked`, `advice.note-needed`.
 */
export function read(
  file: Pick<FileFacts, 'stage' | 'advices' | 'conflicts'>,
  accountId: string,
  { agrees, note }: ReadAdvice,
): AdviceFacts {
  const advice = file.advices.at(-1)
  if (file.stage !== 'reading-along' || advice?.status !== 'reading') throw ruleBroken('investigation.wrong-stage')
  if (advice.reader?.id !== accountId) throw ruleBroken('advice.not-the-reader')
  if (declaredAt(file, accountId, 'reading') === undefined) throw ruleBroken('investigation.conflict-not-asked')
  if (!agrees && !note) throw ruleBroken('advice.note-needed')
  return advice
}

function mustPassGates(file: FileFacts): void {
  const closed = gatesBeforeDraft.map((gate) => gate(file)).find((gate) => !gate.met)
  if (closed) throw ruleBroken(closed.code)
}

function mustHold(file: FileFacts, parts: readonly AdvicePartDraft[]): void {
  mustBeComplete(parts)
  for (const [index, part] of parts.entries()) {
    mustFitAddressee(file, part)
    mustBeLawful(file, part)
    mustNameGround(file, part, `#/body/parts/${index}/ground`)
  }
  mustRestOnGroundA(file, parts)
}
