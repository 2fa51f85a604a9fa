import { ruleBroken } from '#platform/server/refusal.ts'

/** Nobody's text is silently lost: the writer saw the version that is replaced. Refuses `thing.changed-meanwhile`. */
export function mustHaveSeen(updatedAt: string | null, seen: string | null): void {
  const same = updatedAt === null || seen === null ? updatedAt === seen : Date.parse(updatedAt) === Date.parse(seen)
  if (!same) throw ruleBroken('thing.changed-meanwhile')
}
