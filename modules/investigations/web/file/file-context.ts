import { createContext, use } from 'react'
import type { InvestigationFile } from '../../contract.ts'

/** The file on the page, and who reads it. */
export interface OpenFile {
  file: InvestigationFile
  /** Who is signed in; unsaved texts are kept apart per person. */
  accountId: string
}

/** Given once by the page, so that every section and form knows which file it is about. */
export const OpenFileContext = createContext<OpenFile | undefined>(undefined)

/** The file on the page. */
export function useOpenFile(): OpenFile {
  const open = use(OpenFileContext)
  if (!open) throw new Error('This part belongs on the page of a file.')
  return open
}
