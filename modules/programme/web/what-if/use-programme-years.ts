import { useQuery } from '@tanstack/react-query'
import { versionsQuery } from '../versions/version-queries.ts'

/** The years with a programme that was adopted, newest first. */
export function useProgrammeYears(): number[] {
  const versions = useQuery(versionsQuery).data?.versions ?? []
  return [...new Set(versions.filter(({ state }) => state !== 'draft').map(({ year }) => year))].toSorted((one, other) => other - one)
}
