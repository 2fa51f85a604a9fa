import { ruleBroken } from '#platform/server/refusal.ts'
import type { Action, Holding, Readiness, ReadinessKey } from '../../contract.ts'
import { coversDay } from './planning-rules.ts'

type Prepared = Omit<Action, 'readiness' | 'holding'>

/** What must be there before anybody goes out, and whether it is. A part of the day that is not planned needs nobody. */
export function readinessOf(action: Prepared): Readiness[] {
  const crew = (part: 'byDay' | 'byEvening') => action.crew.filter((member) => member[part]).length >= action.neededStaff
  const gate: [ReadinessKey, boolean][] = [
    ['goal', action.goal !== ''],
    ['area-reason', action.areaReason !== ''],
    ['framework-period', coversDay(action)],
    ['partner-tasks', action.partners.every(({ task }) => task !== '')],
    ...(action.day ? [['crew-day', crew('byDay')] satisfies [ReadinessKey, boolean]] : []),
    ...(action.evening ? [['crew-evening', crew('byEvening')] satisfies [ReadinessKey, boolean]] : []),
    ['locations', action.locations > 0],
    ['briefing', action.briefing !== ''],
    ['safety', action.safety !== ''],
    ['stop-rule', action.stopRule !== ''],
  ]
  return gate.map(([key, met]) => ({ key, met }))
}

const missing: Record<ReadinessKey, string> = {
  goal: 'Het doel ontbreekt.',
  'area-reason': 'Het feit waarom dit gebied is gekozen ontbreekt.',
  'framework-period': 'De periode van de samenwerking dekt de dag niet.',
  'partner-tasks': 'Niet elke partner heeft een taak.',
  'crew-day': 'Er zijn overdag te weinig mensen.',
  'crew-evening': 'Er zijn ’s avonds te weinig mensen.',
  locations: 'Er is nog geen locatie.',
  briefing: 'De briefing ontbreekt.',
  safety: 'De afspraken over veiligheid ontbreken.',
  'stop-rule': 'Er staat niet bij wanneer we stoppen.',
}

/** Refuses `action.wrong-state`, and `action.not-ready` with each missing part. */
export function checkReady({ state, readiness }: Action): void {
  if (state !== 'planned') throw ruleBroken('action.wrong-state')
  const open = readiness.filter(({ met }) => !met)
  if (open.length > 0)
    throw ruleBroken(
      'action.not-ready',
      open.map(({ key }) => ({ pointer: `#/body/${key}`, code: key, detail: missing[key] })),
    )
}

/** Refuses `action.wrong-state`, `action.not-yet-held`, `action.packs-open` (whose), `action.locations-open` (how many). */
export function checkHeld({ state, holding }: Action): void {
  if (state !== 'ready' || !holding) throw ruleBroken('action.wrong-state')
  if (!holding.dayCame) throw ruleBroken('action.not-yet-held')
  checkPacks(holding)
  const { openLocations } = holding
  if (openLocations > 0)
    throw ruleBroken('action.locations-open', [
      {
        pointer: '#/body/locations',
        code: String(openLocations),
        detail: openLocations === 1 ? 'Nog 1 locatie.' : `Nog ${openLocations} locaties.`,
      },
    ])
}

/** The plan is not taken away from under people who are out with it. Refuses `action.packs-open` (whose). */
export function checkPacks(holding: Holding | null): void {
  const open = holding?.openPacks ?? []
  if (open.length > 0) throw ruleBroken('action.packs-open', [{ pointer: '#/body/packs', detail: `Nog bij ${open.join(', ')}.` }])
}
