import type { MessageKinds } from '#modules/staff/contract.ts'

/** What is told about data at an action. */
export const sharingMessages = {
  'partner-actions.items-destroyed': {
    title: {
      nl: 'Bij een actie zijn gegevens vernietigd omdat hun dag er was',
      en: 'Data of an action were destroyed because their day had come',
    },
    mailSubject: 'Er zijn gegevens vernietigd',
    page: (id) => `/acties/${id}/gegevens`,
  },
} as const satisfies MessageKinds
