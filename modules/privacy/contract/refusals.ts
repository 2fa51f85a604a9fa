import type { Refusals } from '#platform/contract/refusal.ts'

export const privacyRefusals = {
  'trail.too-many-lines': {
    status: 422,
    says: { nl: 'Dit zijn te veel regels voor één bestand.', en: 'These are too many lines for one file.' },
    next: {
      nl: 'Kies een kortere periode. Een lange periode kan op de opdrachtregel: wederhoor report processing.',
      en: 'Choose a shorter period. For a long one use the command line: wederhoor report processing.',
    },
    source: 'AVG art. 5 lid 1 onder c',
  },
  'processing.search-too-wide': {
    status: 422,
    says: { nl: 'Deze zoekvraag is te ruim.', en: 'This search is too wide.' },
    next: {
      nl: 'Zoek op een betrokkene, of geef een begin en een eind van hoogstens 31 dagen (startTime en endTime).',
      en: 'Search for a data subject, or give a beginning and an end at most 31 days apart (startTime and endTime).',
    },
    source: 'Logboek Dataverwerkingen, extensie lezen: een zo exact mogelijke zoekopdracht',
  },
} as const satisfies Refusals
