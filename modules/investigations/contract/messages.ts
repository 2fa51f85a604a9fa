import type { MessageKinds } from '#modules/staff/contract.ts'

/** What investigations tell colleagues. */
export const investigationMessages = {
  'investigation.lead-assigned': {
    title: { nl: 'U bent behandelaar geworden van een onderzoek', en: 'You have become the lead of an investigation' },
    mailSubject: 'Er staat een onderzoek voor u klaar',
    page: (id) => `/onderzoeken/${id}`,
  },
} as const satisfies MessageKinds
