import type { AnyWork } from '#platform/server/work.ts'
import type { About, NamedAbout } from '../../contract.ts'
import type { AboutNames } from './happening.ts'

/** Gives what names a file its reference, or null where the one who asks may not see it. */
export async function nameAbouts(
  work: AnyWork,
  names: AboutNames,
  abouts: readonly (About | null)[],
): Promise<(about: About | null) => NamedAbout | null> {
  const asked = new Map(abouts.flatMap((about) => (about ? [[about.id, about] as const] : [])))
  const found = asked.size > 0 ? await names.name(work, [...asked.values()]) : []
  const references = new Map(found.map(({ id, reference }) => [id, reference]))
  return (about) => about && { ...about, reference: references.get(about.id) ?? null }
}
