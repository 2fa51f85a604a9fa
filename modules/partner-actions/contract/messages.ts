import type { MessageKinds } from '#modules/staff/contract.ts'

/** What colleagues are told about actions. */
export const partnerActionMessages = {
  'partner-actions.added-to-crew': {
    title: { nl: 'U gaat mee op een actie', en: 'You go along on an action' },
    mailSubject: 'U gaat mee op een actie',
    page: (id) => `/acties/${id}`,
  },
  'partner-actions.removed-from-crew': {
    title: { nl: 'U hoeft niet meer mee op een actie', en: 'You no longer go along on an action' },
    mailSubject: 'U hoeft niet meer mee op een actie',
    page: (id) => `/acties/${id}`,
  },
  'partner-actions.action-moved': {
    title: { nl: 'De dag of de tijd van uw actie is gewijzigd', en: 'The day or the time of your action has changed' },
    mailSubject: 'De dag of de tijd van uw actie is gewijzigd',
    page: (id) => `/acties/${id}`,
  },
  'partner-actions.action-cancelled': {
    title: { nl: 'Een actie waarop u mee zou gaan, gaat niet door', en: 'An action that you would go along on is cancelled' },
    mailSubject: 'Een actie waarop u mee zou gaan, gaat niet door',
    page: (id) => `/acties/${id}`,
  },
} as const satisfies MessageKinds
