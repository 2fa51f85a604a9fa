import type { Refusals } from '#platform/contract/refusal.ts'

export const peopleRefusals = {
  'pattern.later-exists': {
    status: 409,
    says: { nl: 'Er staat al een werkpatroon dat later ingaat.', en: 'There is a working pattern that begins later already.' },
    next: { nl: 'Trek dat eerst in, of kies een latere dag.', en: 'Withdraw that one first, or choose a later day.' },
    source: 'AVG art. 5 lid 1 onder d (juistheid)',
  },
  'pattern.none': {
    status: 422,
    says: { nl: 'Er is geen werkpatroon om te beëindigen.', en: 'There is no working pattern to end.' },
    next: { nl: 'Leg eerst een werkpatroon vast.', en: 'Set a working pattern first.' },
    source: 'AVG art. 5 lid 1 onder d (juistheid)',
  },
  'pattern.before-start': {
    status: 422,
    says: { nl: 'Deze dag ligt niet na het begin van het werkpatroon.', en: 'This day does not lie after the working pattern began.' },
    next: { nl: 'Kies een latere dag, of trek het werkpatroon in.', en: 'Choose a later day, or withdraw the pattern.' },
    source: 'AVG art. 5 lid 1 onder d (juistheid)',
  },
  'pattern.not-last': {
    status: 409,
    says: { nl: 'Alleen het laatste werkpatroon is in te trekken.', en: 'Only the last working pattern can be withdrawn.' },
    next: { nl: 'Vernieuw de pagina en trek eerst het latere in.', en: 'Refresh the page and withdraw the later one first.' },
    source: 'AVG art. 5 lid 1 onder d (juistheid)',
  },
  'time.month-closed': {
    status: 409,
    says: { nl: 'Dit valt in een maand die is afgesloten.', en: 'This lies in a month that is closed.' },
    next: {
      nl: 'De cijfers van die maand blijven staan. Kies een dag in een open maand.',
      en: 'The figures of that month stay. Choose a day in an open month.',
    },
    source: 'AVG art. 5 lid 1 onder d (juistheid)',
  },
  'time.too-far': {
    status: 422,
    says: { nl: 'Deze dag ligt te ver weg.', en: 'This day is too far away.' },
    next: { nl: 'Kies een dag binnen twee jaar voor of na vandaag.', en: 'Choose a day within two years from today.' },
    source: 'AVG art. 5 lid 1 onder c (dataminimalisatie)',
  },
  'absence.already-there': {
    status: 409,
    says: { nl: 'Voor een deel van deze tijd staat er al iets van deze soort.', en: 'A part of this time is noted as this kind already.' },
    next: { nl: 'Kies andere dagen, of trek het eerdere eerst in.', en: 'Choose other days, or withdraw the earlier one first.' },
    source: 'AVG art. 5 lid 1 onder d (juistheid)',
  },
  'absence.withdrawn': {
    status: 409,
    says: { nl: 'Dit is al ingetrokken.', en: 'This was withdrawn already.' },
    next: { nl: 'Vernieuw de pagina.', en: 'Refresh the page.' },
    source: 'AVG art. 5 lid 1 onder d (juistheid)',
  },
} as const satisfies Refusals
