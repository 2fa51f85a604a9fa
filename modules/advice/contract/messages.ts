import type { MessageKinds } from '#modules/staff/contract.ts'

/** What the advice desk tells colleagues. */
export const adviceMessages = {
  'advice.urgent-question': {
    title: { nl: 'Er is een spoedvraag aan de adviesdesk; u hebt dienst', en: 'An urgent question for the advice desk; you are on duty' },
    mailSubject: 'Er wacht een spoedvraag aan de adviesdesk',
    page: (id) => `/advies/${id}`,
  },
} as const satisfies MessageKinds
