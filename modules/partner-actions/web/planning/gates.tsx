import { Plural, useLingui } from '@lingui/react/macro'
import type { Gate } from '#design/gate-list.tsx'
import type { Action, ReadinessKey } from '../../contract.ts'

/** What must be there before anybody goes out, and where to do it. */
export function useReadinessGates(action: Action): Gate[] {
  const { t } = useLingui()
  const toForm = { href: `/acties/${action.id}/bewerken`, hrefLabel: t`Bewerken` }
  const toPeople = { href: `/acties/${action.id}/mensen`, hrefLabel: t`Mensen kiezen` }
  const needed = action.neededStaff
  const byDay = action.crew.filter((member) => member.byDay).length
  const byEvening = action.crew.filter((member) => member.byEvening).length
  const gates: Record<ReadinessKey, Omit<Gate, 'id' | 'met'>> = {
    goal: { text: t`Een doel`, source: 'AVG art. 5 lid 1 onder b', ...toForm },
    'area-reason': { text: t`Het feit waarom dit gebied is gekozen`, source: 'Awb art. 3:46', ...toForm },
    'framework-period': { text: t`Een dag binnen de periode van de samenwerking`, source: 'AVG art. 5 lid 1 onder b', ...toForm },
    'partner-tasks': { text: t`Een taak voor elke partner`, source: 'AVG art. 26', ...toForm },
    'crew-day': { text: t`Mensen voor overdag: ${byDay} van ${needed}`, source: t`Programma 2024, activiteit 3`, ...toPeople },
    'crew-evening': {
      text: t`Mensen voor de avond: ${byEvening} van ${needed}`,
      source: t`Programma 2024, activiteit 3`,
      ...toPeople,
    },
    locations: {
      text: t`Ten minste één locatie`,
      source: 'AVG art. 5 lid 1 onder c',
      href: `/acties/${action.id}/locaties`,
      hrefLabel: t`Locaties toevoegen`,
    },
    briefing: { text: t`Een briefing`, source: t`Arbowet art. 8`, ...toForm },
    safety: { text: t`Hoe iedereen veilig blijft`, source: t`Arbowet art. 3 en 5`, ...toForm },
    'stop-rule': { text: t`Wanneer iedereen stopt`, source: t`Arbowet art. 29`, ...toForm },
  }
  return action.readiness.map(({ key, met }) => ({ id: key, met, ...gates[key] }))
}

/** What must be over before it counts as carried out. */
export function useHoldingGates({ id, holding }: Action): Gate[] {
  const { t } = useLingui()
  if (!holding) return []
  const { dayCame, openPacks, openLocations } = holding
  const names = openPacks.join(', ')
  const toField = { href: `/acties/${id}/veldwerk`, hrefLabel: t`In het veld` }
  return [
    { id: 'day', met: dayCame, text: t`De dag van de actie`, source: 'AVG art. 5 lid 1 onder d' },
    {
      id: 'packs',
      met: openPacks.length === 0,
      text: openPacks.length === 0 ? t`Alle apparaten terug` : t`De actie staat nog op een apparaat van ${names}.`,
      source: 'AVG art. 5 lid 1 onder f',
      ...toField,
    },
    {
      id: 'locations',
      met: openLocations === 0,
      text:
        openLocations === 0 ? (
          t`Bij elke locatie wat er gebeurde`
        ) : (
          <Plural
            value={openLocations}
            one="Van # locatie is nog niet opgeschreven wat er gebeurde."
            other="Van # locaties is nog niet opgeschreven wat er gebeurde."
          />
        ),
      source: t`Programma 2024, activiteit 3`,
      ...toField,
    },
  ]
}
