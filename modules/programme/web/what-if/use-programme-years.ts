import { useQuery } from '@tanstack/react-query'
import { versionsQuery } from '../versions/version-queries.ts'

/** The years with a programme, newest first. */
export function useProgrammeYears(): number[] {
  const versions = useQuery(versionsQuery).data?.versions ?? []
  return [...new Set(versions.map(({ year }) => year))].toSorted((one, other) => other - one)
}
