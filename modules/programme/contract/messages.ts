import type { MessageKinds } from '#modules/staff/contract.ts'

/** What lessons tell colleagues. */
export const lessonMessages = {
  'lesson.assigned': {
    title: { nl: 'U voert een les uit', en: 'A lesson was assigned to you' },
    mailSubject: 'Er staat een les voor u klaar',
    page: (id) => `/lessen/${id}`,
  },
} as const satisfies MessageKinds
