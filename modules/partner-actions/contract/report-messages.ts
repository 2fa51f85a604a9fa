import type { MessageKinds } from '#modules/staff/contract.ts'

/** What the report of an action tells colleagues. */
export const actionReportMessages = {
  'partner-actions.report-to-agree': {
    title: { nl: 'Een verslag van een actie wacht op uw akkoord', en: 'The report of an action waits for you to agree' },
    mailSubject: 'Er wacht een verslag op uw akkoord',
    page: (id) => `/acties/${id}/verslag`,
  },
} as const satisfies MessageKinds
