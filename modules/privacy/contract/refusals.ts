import type { Refusals } from '#platform/contract/refusal.ts'
import { sharingRefusals } from './sharing-refusals.ts'

export const privacyRefusals = {
  ...sharingRefusals,
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
  'disclosure.own-request': {
    status: 403,
    says: {
      nl: 'U hebt dit zelf gevraagd en beslist er daarom niet over.',
      en: 'You asked for this yourself and therefore do not decide on it.',
    },
    next: {
      nl: 'Laat de privacy officer of een andere coördinator beslissen.',
      en: 'Let the privacy officer or another coordinator decide.',
    },
    source: 'Vier ogen; AVG art. 5 lid 2',
  },
  'disclosure.already-decided': {
    status: 409,
    says: { nl: 'Over deze vraag is al beslist.', en: 'This request was decided on already.' },
    next: { nl: 'Vernieuw de pagina en bekijk de beslissing.', en: 'Refresh the page and see the decision.' },
    source: 'AVG art. 5 lid 2',
  },
  'disclosure.reason-needed': {
    status: 422,
    says: { nl: 'Bij weigeren hoort een reden.', en: 'Refusing needs a reason.' },
    next: { nl: 'Schrijf op waarom deze gegevens niet gedeeld mogen worden.', en: 'Write why these data may not be shared.' },
    source: 'AVG art. 5 lid 2',
  },
  'disclosure.until-past': {
    status: 422,
    says: { nl: 'De einddatum ligt in het verleden.', en: 'The last day lies in the past.' },
    next: { nl: 'Kies vandaag of een latere dag.', en: 'Choose today or a later day.' },
    source: 'AVG art. 5 lid 1 onder e (opslagbeperking)',
  },
  'disclosure.ground-does-not-fit': {
    status: 422,
    says: {
      nl: 'Deze grondslag geldt niet voor delen met collega’s van de andere wet.',
      en: 'This ground does not allow sharing with the other law.',
    },
    next: { nl: 'Kies een grondslag uit de lijst die bij de ontvanger past.', en: 'Choose a ground from the list that fits the receiver.' },
    source: 'AVG art. 5 lid 1 onder b en 6',
  },
} as const satisfies Refusals
