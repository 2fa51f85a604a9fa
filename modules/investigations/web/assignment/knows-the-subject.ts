import type { InvestigationFile } from '../../contract.ts'

/** Who said that they know the person or provider, and so cannot work on the file. */
export function knowsTheSubject({ conflicts }: Pick<InvestigationFile, 'conflicts'>): string[] {
  return conflicts.filter(({ knows }) => knows).map(({ person }) => person.id)
}
