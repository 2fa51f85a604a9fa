import type { CheckedBy } from '#platform/web/check-by.ts'
import { type AnswerSource, ChangeKnowledge, type KnowledgeSource, MakeKnowledge } from '../../contract.ts'

/** What stands in the form. */
export interface WrittenKnowledge {
  municipality: string
  title: string
  question: string
  answer: string
  kinds: string[]
  picked: (AnswerSource | KnowledgeSource)[]
  ownerId: string
  aboutNobody: boolean
}

/** Checks as the contract does. @param from the answer that it is made from */
export const itemAsMade = (from: string | undefined): CheckedBy<MakeKnowledge> => ({
  safeParse: (values, how) => MakeKnowledge.safeParse({ ...sentOf(values), fromEntryId: from }, how),
})

/** The same for an item that is there. @param revision what the writer saw */
export const itemAsChanged = (revision: number): CheckedBy<ChangeKnowledge> => ({
  safeParse: (values, how) => ChangeKnowledge.safeParse({ ...sentOf(values), revision }, how),
})

function sentOf(values: unknown): object {
  const { picked, ...item } = values as WrittenKnowledge
  const kinds = [item.kinds ?? []].flat()
  return { ...item, kinds, sources: picked?.map(({ kind, citation, link }) => ({ kind, citation, ...(link && { link }) })) ?? [] }
}
