import type { CapacityActivity } from '#modules/capacity/contract.ts'
import { capacityOf, type ProgrammeVersion } from '../../contract.ts'

/**
 * What an adopted programme calls an activity and how much of the capacity it gives to it. What it gives to nobody, or to work of another
 * kind, belongs to the rest. A draft promises nothing yet.
 */
export function programmeSharesOf(
  version: Pick<ProgrammeVersion, 'state' | 'activities'> | null,
): (activity: CapacityActivity) => { title: string | null; programmePercent: number | null } {
  const running = version && version.state !== 'draft' ? version.activities.filter(({ retired }) => !retired) : []
  const named = running.filter(({ kind }) => kind !== 'other')
  return (activity) => {
    if (activity === 'unassigned') {
      const others = running.filter(({ kind }) => kind === 'other').map(({ title }) => title)
      const { left } = capacityOf(named.map(({ sharePercent }) => sharePercent))
      const hasShares = running.some(({ sharePercent }) => sharePercent !== null)
      return {
        title: others.length > 0 ? ['Niet toegewezen', ...others].join(' + ') : null,
        programmePercent: hasShares ? Math.max(0, left) : null,
      }
    }
    const own = named.filter(({ kind }) => kind === activity)
    const shares = own.flatMap(({ sharePercent }) => sharePercent ?? [])
    return {
      title: own.length > 0 ? own.map(({ title }) => title).join(' + ') : null,
      programmePercent: shares.length > 0 ? capacityOf(shares).assigned : null,
    }
  }
}
