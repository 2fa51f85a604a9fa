import type { MessageKinds } from '#modules/staff/contract.ts'

const page = (id: string) => `/advies/${id}`

/** What the advice desk tells colleagues. */
export const adviceMessages = {
  'advice.answered': {
    title: { nl: 'Er staat een antwoord van de adviesdesk voor u klaar', en: 'An answer of the advice desk is ready for you' },
    mailSubject: 'Er staat een antwoord van de adviesdesk voor u klaar',
    page,
  },
  'advice.corrected': {
    title: { nl: 'De adviesdesk heeft een antwoord aan u verbeterd', en: 'The advice desk has corrected an answer to you' },
    mailSubject: 'De adviesdesk heeft een antwoord aan u verbeterd',
    page,
  },
  'advice.asked-back': {
    title: { nl: 'De adviesdesk vraagt u eerst iets', en: 'The advice desk asks you something first' },
    mailSubject: 'De adviesdesk vraagt u eerst iets',
    page,
  },
  'advice.replied': {
    title: { nl: 'Een consulent heeft gereageerd op uw wedervraag', en: 'A consultant has replied to your question back' },
    mailSubject: 'Er is gereageerd op uw wedervraag',
    page,
  },
  'advice.followed-up': {
    title: { nl: 'Een consulent stelt een vervolgvraag', en: 'A consultant asks a follow-up question' },
    mailSubject: 'Er is een vervolgvraag voor u',
    page,
  },
  'advice.handed-over': {
    title: { nl: 'U bent behandelaar geworden van een adviesvraag', en: 'You have become the handler of a question for advice' },
    mailSubject: 'Er staat een adviesvraag voor u klaar',
    page,
  },
  'advice.joined': {
    title: { nl: 'Een specialist kijkt mee met uw complexe vraag', en: 'A specialist has joined your complex question' },
    mailSubject: 'Een specialist kijkt mee met uw vraag',
    page,
  },
  'advice.marked-complex': {
    title: { nl: 'Een adviesvraag die u behandelt, is als complex gemarkeerd', en: 'A question that you handle was marked as complex' },
    mailSubject: 'Een adviesvraag van u is als complex gemarkeerd',
    page,
  },
  'advice.urgent-question': {
    title: { nl: 'Er is een spoedvraag aan de adviesdesk; u hebt dienst', en: 'An urgent question for the advice desk; you are on duty' },
    mailSubject: 'Er wacht een spoedvraag aan de adviesdesk',
    page,
  },
} as const satisfies MessageKinds
export type AdviceMessage = keyof typeof adviceMessages
