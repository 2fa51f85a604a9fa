import type { MessageKinds } from '#modules/staff/contract.ts'

/** What the field tells colleagues: nobody is named, and nothing that stood on the device. */
export const fieldMessages = {
  'partner-actions.device-lost': {
    title: {
      nl: 'Een apparaat met gegevens van een actie is kwijt: beoordeel binnen 72 uur of dit een datalek is dat gemeld moet worden',
      en: 'A device with data of an action was lost: judge within 72 hours whether it is a data breach that must be notified',
    },
    mailSubject: 'Mogelijk datalek: beoordeel dit binnen 72 uur',
    page: (id) => `/acties/${id}`,
  },
} as const satisfies MessageKinds
