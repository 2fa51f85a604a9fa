import type { Refusals } from '#platform/contract/refusal.ts'

export const pgbRefusals = {
  'budget.changed-meanwhile': {
    status: 409,
    says: { nl: 'Iemand anders heeft dit intussen gewijzigd.', en: 'Somebody else changed this meanwhile.' },
    next: {
      nl: 'Wat u hebt ingevuld staat er nog. Haal de nieuwe stand op en bewaar opnieuw.',
      en: 'What you entered is still there. Fetch what stands now and save again.',
    },
    source: 'AVG art. 5 lid 1 onder d (juistheid)',
  },
} as const satisfies Refusals
