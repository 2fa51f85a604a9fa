import type { Words } from '#platform/contract/words.ts'
import { actEventWords } from './act-event-words.ts'
import { assignmentEventWords } from './assignment-event-words.ts'
import { authorityEventWords } from './authority-event-words.ts'
import { moneyEventWords } from './money-event-words.ts'
import { providerEventWords } from './provider-words.ts'
import { relationEventWords } from './relation-event-words.ts'
import { safetyEventWords } from './safety-event-words.ts'
import { suspensionEventWords } from './suspension-event-words.ts'

/** What is said of each action of this module in the trail of a file. */
export const pgbEventWords: Readonly<Record<string, Words>> = {
  ...assignmentEventWords,
  ...actEventWords,
  ...moneyEventWords,
  ...safetyEventWords,
  ...providerEventWords,
  ...suspensionEventWords,
  ...authorityEventWords,
  ...relationEventWords,
}
