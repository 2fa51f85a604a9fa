import type { Visit } from '../../../contract.ts'
import type { Entry, Refused } from './entries.ts'
import { judgeRefusal, nextToSend, type Verdict } from './send-rules.ts'

/** What sending needs of the world around it. */
export interface Door<Answer> {
  entries: () => Promise<readonly Entry[]>
  /** Called before each try: from here on it may have arrived. */
  asking: (entry: Entry) => Promise<void>
  /** Throws what the server refused. */
  send: (entry: Entry) => Promise<Answer>
  refusalIn: (thrown: unknown) => Refused & { status: number }
  /** The newest of a location as the server has it now. */
  newest: (locationId: string) => Promise<Visit | undefined>
  taken: (entry: Entry, answer: Answer) => Promise<void>
  /** Puts it aside until a person has looked. */
  hold: (entry: Entry, why: { refused: Refused } | { theirs: Visit }) => Promise<void>
}

/** `sent`: nothing waits any more but what a person has to look at. */
export type SendingEnd = 'sent' | Exclude<Verdict, 'conflict' | 'parked'>

/** Sends what waits, oldest first, until nothing is left that can go or the connection says stop. */
export async function sendAll<Answer>(door: Door<Answer>): Promise<SendingEnd> {
  for (;;) {
    const entry = nextToSend(await door.entries())
    if (!entry) return 'sent'
    const stop = await sendOne(door, entry)
    if (stop) return stop
  }
}

async function sendOne<Answer>(door: Door<Answer>, entry: Entry): Promise<SendingEnd | undefined> {
  try {
    await door.asking(entry)
    await door.taken(entry, await door.send(entry))
    return undefined
  } catch (thrown) {
    const refusal = door.refusalIn(thrown)
    const verdict = judgeRefusal(refusal)
    if (verdict === 'conflict') return holdConflict(door, entry, refusal)
    if (verdict !== 'parked') return verdict
    await door.hold(entry, { refused: wordsOf(refusal) })
    return undefined
  }
}

async function holdConflict<Answer>(door: Door<Answer>, entry: Entry, refusal: Refused): Promise<SendingEnd | undefined> {
  try {
    const theirs = await door.newest(entry.locationId)
    await door.hold(entry, theirs ? { theirs } : { refused: wordsOf(refusal) })
    return undefined
  } catch {
    return 'wait'
  }
}

function wordsOf({ code, title, next }: Refused): Refused {
  return { code, title, next }
}
