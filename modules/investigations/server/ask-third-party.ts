import type { z } from 'zod'
import { endOfLegalTerm } from '#platform/server/legal-parameter-rules.ts'
import { type AskThirdParty, type InvestigationFile, type RecordThirdPartyAnswer, THIRD_PARTY_STEP } from '../contract.ts'
import { mustHaveCome } from './day-rules.ts'
import { mustBeInPlan } from './method-rules.ts'
import { type FileWork, newPart, partOf, recorded, takeFile } from './work-on-file.ts'

/** Asks a body for data on the ground of an article (PW 63, 64); the answer is due at the end of the legal term. Refuses `method.not-in-plan`, `parameter.missing`. */
export async function askThirdParty(
  work: FileWork,
  id: string,
  { body, article, what, necessity, askedOn }: AskThirdParty,
): Promise<InvestigationFile> {
  const file = await takeFile(work, id, 'data-request.asked')
  mustBeInPlan(file, THIRD_PARTY_STEP)
  mustHaveCome(askedOn, 'askedOn', file)

  const part = newPart(id)
  const dueOn = endOfLegalTerm(file, 'third-party-answer', askedOn)
  await work.tx
    .insertInto('investigations.data_request')
    .values({ ...part, body, article, what, necessity, asked_on: askedOn, due_on: dueOn })
    .execute()
  return recorded(work, id, 'data-request.asked', { request: part.id, on: askedOn, dueOn })
}

/** Records what the body answered. */
export async function keepThirdPartyAnswer(
  work: FileWork,
  id: string,
  partId: string,
  { receivedOn, answer }: z.output<typeof RecordThirdPartyAnswer>,
): Promise<InvestigationFile> {
  const file = await takeFile(work, id, 'data-request.answered')
  const { askedOn } = partOf(file.dataRequests, partId)
  mustHaveCome(receivedOn, 'receivedOn', { today: file.today, from: askedOn })

  await work.tx.updateTable('investigations.data_request').set({ received_on: receivedOn, answer }).where('id', '=', partId).execute()
  return recorded(work, id, 'data-request.answered', { request: partId, on: receivedOn })
}
