import type { MessageKinds } from '#modules/staff/contract.ts'

/** What is told about submissions to the IKZ: nobody is named. */
export const ikzMessages = {
  'pgb.ikz-look-due': {
    title: {
      nl: 'Kijk of een levering aan het IKZ nog een jaar bewaard moet blijven',
      en: 'Look whether a submission to the IKZ must be kept for another year',
    },
    mailSubject: 'Kijk of een levering aan het IKZ bewaard moet blijven',
    page: (id: string) => `/onderzoeken/${id}/pgb/instanties`,
  },
} as const satisfies MessageKinds
