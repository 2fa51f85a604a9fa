import { adviceMessages } from '#modules/advice/contract.ts'
import { investigationMessages } from '#modules/investigations/contract.ts'
import type { MessageKinds } from '#modules/staff/contract.ts'

/** Everything that a colleague can be told; each module brings its own, in one readable table. */
export const messageKinds: MessageKinds = { ...adviceMessages, ...investigationMessages }
