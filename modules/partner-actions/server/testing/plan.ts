import type { z } from 'zod'
import type { PlanAction } from '../../contract.ts'

/** An action as the coordinator would plan it: by day and in the evening on a business park. */
export const aPlan = (more: Partial<z.input<typeof PlanAction>> = {}): z.input<typeof PlanAction> => ({
  title: 'Bedrijventerrein Voorbeeld',
  kind: 'business-estate',
  ledBy: 'own',
  leadingPartnerId: null,
  framework: 'participation-act',
  frameworkFrom: null,
  frameworkUntil: null,
  purpose: 'benefit-enforcement',
  goal: 'Nagaan of er wordt gewerkt zoals is opgegeven.',
  area: 'Bedrijventerrein Voorbeeld',
  areaReason: 'Drie meldingen over dit terrein in het derde kwartaal.',
  onDay: '2024-11-14',
  day: { from: '13:00', until: '17:00' },
  evening: { from: '18:00', until: '21:00' },
  neededStaff: 2,
  ...more,
})
