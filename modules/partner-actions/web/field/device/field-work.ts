import { createContext, use } from 'react'
import type { Contents } from './entries.ts'
import type { OpenPack } from './open-pack.ts'
import type { SendingState } from './use-sending.ts'

/** What every part of the open page works with. */
export interface FieldWork {
  open: OpenPack
  contents: Contents
  sending: SendingState
  /** Names, numbers and notes are shown only when tapped. */
  blurred: boolean
  setBlurred: (blurred: boolean) => void
  lock: () => void
}

export const FieldWorkContext = createContext<FieldWork | undefined>(undefined)

export function useFieldWork(): FieldWork {
  const work = use(FieldWorkContext)
  if (!work) throw new Error('outside an open pack')
  return work
}
