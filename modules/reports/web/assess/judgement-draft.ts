import { type CriterionKey, criterionKeys } from '../../contract.ts'

/** A judgement while it is being written: everything is text. */
export interface Judgement {
  answers: Record<CriterionKey, string>
  outcome: string
  referredTo: string
  motivation: string
}

/** Nothing answered yet. */
export function noJudgement(): Judgement {
  return {
    answers: Object.fromEntries(criterionKeys.map((key) => [key, ''])) as Judgement['answers'],
    outcome: '',
    referredTo: '',
    motivation: '',
  }
}

interface DraftPlace {
  accountId: string
  reportId: string
}

/** What this judge wrote earlier about this report in this browser tab, filled up with what is new; undefined when there is nothing. */
export function keptJudgement(place: DraftPlace, storage = sessionStorageOrNone()): Judgement | undefined {
  const kept = storage?.getItem(nameOf(place))
  if (!kept) return undefined
  try {
    const { answers, ...rest } = JSON.parse(kept) as Partial<Judgement>
    const empty = noJudgement()
    return { ...empty, ...rest, answers: { ...empty.answers, ...answers } }
  } catch {
    return undefined
  }
}

/** Keeps a judgement until it is sent, the tab is closed or the judge signs out. A browser that refuses only forgets. */
export function keepJudgement(place: DraftPlace, judgement: Judgement, storage = sessionStorageOrNone()): void {
  try {
    storage?.setItem(nameOf(place), JSON.stringify(judgement))
  } catch {
    return
  }
}

/** Forgets it, once it was sent. */
export function forgetJudgement(place: DraftPlace, storage = sessionStorageOrNone()): void {
  storage?.removeItem(nameOf(place))
}

// The name holds codes only, and the judge's own: whoever signs in next on this device does not meet it.
function nameOf({ accountId, reportId }: DraftPlace): string {
  return `wederhoor.judgement.${accountId}.${reportId}`
}

function sessionStorageOrNone(): Storage | undefined {
  try {
    return window.sessionStorage
  } catch {
    return undefined
  }
}
