import type { MessageKinds } from '#modules/staff/contract.ts'

const page = (id: string) => `/partners/afspraken/${id}`

/** What is told about sharing agreements. */
export const agreementMessages = {
  'privacy.agreement-waits': {
    title: {
      nl: 'Een afspraak over gegevens wacht tot u die van kracht maakt',
      en: 'An agreement about data waits until you put it in force',
    },
    mailSubject: 'Er wacht een afspraak over gegevens',
    page,
  },
  'privacy.agreement-in-force': {
    title: { nl: 'Een afspraak die u schreef, is van kracht', en: 'An agreement that you drafted is in force' },
    mailSubject: 'Een afspraak over gegevens is van kracht',
    page,
  },
  'privacy.agreement-lapses': {
    title: { nl: 'Een afspraak over gegevens loopt binnenkort af', en: 'An agreement about data lapses soon' },
    mailSubject: 'Een afspraak over gegevens loopt af',
    page,
  },
} as const satisfies MessageKinds
