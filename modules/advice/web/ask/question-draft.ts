/** What is kept of a question that was not sent yet: never whom it is about, nor a number. */
export interface QuestionDraft {
  kind: string
  urgency: string
  question: string
}

const TWELVE_HOURS = 12 * 60 * 60 * 1000
const nameOf = (accountId: string) => `wederhoor.question.${accountId}`

/** What this colleague typed in this tab in the last twelve hours; undefined when there is nothing. */
export function keptQuestion(accountId: string, now = Date.now(), storage = sessionStorageOrNone()): QuestionDraft | undefined {
  const kept = storage?.getItem(nameOf(accountId))
  if (!kept) return undefined
  try {
    const { at, kind, urgency, question } = JSON.parse(kept)
    if (typeof at === 'number' && now - at < TWELVE_HOURS) return { kind, urgency, question }
  } catch {
    // What cannot be read is forgotten like what is too old.
  }
  forgetQuestion(accountId, storage)
  return undefined
}

/** Keeps it until it is sent, the tab is closed or somebody signs out. A browser that refuses only forgets. */
export function keepQuestion(
  accountId: string,
  { kind, urgency, question }: QuestionDraft,
  now = Date.now(),
  storage = sessionStorageOrNone(),
): void {
  if (!question.trim()) {
    forgetQuestion(accountId, storage)
    return
  }
  try {
    storage?.setItem(nameOf(accountId), JSON.stringify({ at: now, kind, urgency, question }))
  } catch {
    return
  }
}

/** Forgets it, once it was sent. */
export function forgetQuestion(accountId: string, storage = sessionStorageOrNone()): void {
  storage?.removeItem(nameOf(accountId))
}

function sessionStorageOrNone(): Storage | undefined {
  try {
    return window.sessionStorage
  } catch {
    return undefined
  }
}
