import type { WordList } from '#platform/contract/words.ts'

/** What happened to a suspension, for the timeline of its file; the keys are the actions in the trail. */
export const suspensionEventWords = {
  'suspension.drafted': { nl: 'Opschorting begonnen', en: 'Suspension begun' },
  'suspension.written': { nl: 'Voorstel voor opschorting bijgewerkt', en: 'Proposal for a suspension written' },
  'suspension.proposed': { nl: 'Opschorting voorgesteld', en: 'Suspension proposed' },
  'suspension.sent-back': { nl: 'Voorstel voor opschorting teruggestuurd', en: 'Proposal for a suspension sent back' },
  'suspension.conflict-declared': {
    nl: 'Vraag over bekendheid beantwoord door wie over de opschorting besluit',
    en: 'Question about knowing the people answered by who decides on the suspension',
  },
  'suspension.decided': { nl: 'Besloten om betalingen op te schorten', en: 'Decided to suspend payments' },
  'suspension.not-decided': { nl: 'Besloten om niet op te schorten', en: 'Decided not to suspend' },
  'suspension.withdrawn': { nl: 'Opschorting ingetrokken', en: 'Suspension withdrawn' },
  'suspension.addressees-chosen': {
    nl: 'Gekozen wie de brief over de opschorting krijgt',
    en: 'Chosen who gets the letter about the suspension',
  },
  'suspension.paper-made': { nl: 'Brief of bestand van de opschorting gemaakt', en: 'Letter or file of the suspension made' },
  'suspension.letter-sent': { nl: 'Besluit tot opschorting verstuurd', en: 'Decision to suspend sent' },
  'suspension.provider-told': { nl: 'Aanbieder geïnformeerd over de opschorting', en: 'Provider told of the suspension' },
  'suspension.svb-asked': { nl: 'SVB gevraagd om op te schorten', en: 'SVB asked to suspend' },
  'suspension.started': { nl: 'Opschorting loopt', en: 'Suspension runs' },
  'suspension.warned': { nl: 'Gewaarschuwd dat de opschorting afloopt', en: 'Warned that the suspension runs out' },
  'suspension.end-proposed': { nl: 'Einde van de opschorting voorgesteld', en: 'End of the suspension proposed' },
  'suspension.end-taken-back': { nl: 'Voorstel voor het einde teruggenomen', en: 'Proposal for the end taken back' },
  'suspension.end-sent-back': { nl: 'Voorstel voor het einde teruggestuurd', en: 'Proposal for the end sent back' },
  'suspension.ended': { nl: 'Opschorting geëindigd', en: 'Suspension ended' },
  'suspension.svb-asked-to-end': { nl: 'Einde doorgegeven aan de SVB', en: 'SVB told of the end' },
  'suspension.svb-confirmed-end': { nl: 'SVB bevestigde het einde', en: 'SVB confirmed the end' },
  'suspension.payment-withheld': { nl: 'Tegengehouden betaling opgeschreven', en: 'Withheld payment written down' },
  'suspension.payment-removed': { nl: 'Tegengehouden betaling weggehaald', en: 'Withheld payment removed' },
  'suspension.payment-made': { nl: 'Tegengehouden betaling alsnog betaald', en: 'Withheld payment paid after all' },
} as const satisfies WordList<string>
export type SuspensionEvent = keyof typeof suspensionEventWords
