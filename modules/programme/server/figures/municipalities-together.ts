import { allMunicipalities } from '#modules/staff/server/index.ts'
import type { AnyWork } from '#platform/server/work.ts'

/** Where several municipalities work, figures are of all of them: which ones, in words. Null where there is one. */
export async function municipalitiesTogether(work: AnyWork): Promise<string | null> {
  const municipalities = await allMunicipalities(work)
  if (municipalities.length < 2) return null
  const names = new Intl.ListFormat('nl').format(municipalities.map(({ name }) => name))
  return `Alle cijfers zijn van ${names} samen`
}
