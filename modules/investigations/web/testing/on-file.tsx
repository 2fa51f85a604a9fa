import type { ReactNode } from 'react'
import type { InvestigationFile } from '../../contract.ts'
import { OpenFileContext } from '../file/file-context.ts'
import { anna } from './a-file.ts'

/** A part of the page of a file, read by somebody. */
export function OnFile({ file, reader = anna.id, children }: { file: InvestigationFile; reader?: string; children: ReactNode }) {
  return <OpenFileContext value={{ file, accountId: reader }}>{children}</OpenFileContext>
}
