import { queryOptions } from '@tanstack/react-query'
import { api } from './api.ts'
import type { CheckedBy } from './check-by.ts'
import { useSession } from './session.ts'

/** A municipality that works here, by its CBS code. */
export interface NamedMunicipality {
  code: string
  name: string
}

/** The municipalities that take reports in; no secret, so that a resident can choose. */
export const municipalitiesQuery = queryOptions({
  queryKey: ['municipalities'],
  queryFn: ({ signal }) => api.get<{ municipalities: NamedMunicipality[] }>('/public/municipalities', { signal }),
  staleTime: 5 * 60_000,
})

/** The choices for somebody who works for several municipalities; none for everybody else, who never sees the word. */
export function useMunicipalityChoices(): { value: string; label: string }[] {
  const own = useSession()?.account?.municipalities ?? []
  return own.length > 1 ? own.map(({ code, name }) => ({ value: code, label: name })) : []
}

/** The same check, and a municipality has to be chosen too. @param missing says that it was not; left out where there is no choice */
export function withMunicipality<Sent>(schema: CheckedBy<Sent>, missing: string | undefined): CheckedBy<Sent> {
  return {
    safeParse: (values, how) => {
      const checked = schema.safeParse(values, how)
      if (missing === undefined || (values as { municipality?: string }).municipality) return checked

      const others = checked.success ? [] : checked.error.issues
      return { success: false, error: { issues: [{ path: ['municipality'], message: missing }, ...others] } }
    },
  }
}
