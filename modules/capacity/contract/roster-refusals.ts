import type { Refusals } from '#platform/contract/refusal.ts'

export const rosterRefusals = {
  'roster.not-your-unit': {
    status: 403,
    says: { nl: 'Deze collega hoort niet bij uw team.', en: 'This colleague is not of your unit.' },
    next: { nl: 'Kies een collega van uw eigen team.', en: 'Choose a colleague of your own unit.' },
    source: 'AVG art. 5 lid 1 onder f (need to know)',
  },
  'roster.no-unit': {
    status: 422,
    says: { nl: 'U hoort nog niet bij een team, dus er is geen rooster.', en: 'You belong to no unit yet, so there is no roster.' },
    next: { nl: 'Vraag de functioneel beheerder om u bij een team te zetten.', en: 'Ask the administrator to put you in a unit.' },
    source: 'AVG art. 5 lid 1 onder f (need to know)',
  },
  'roster.changed': {
    status: 409,
    says: {
      nl: 'Deze dienst is intussen door iemand anders gewijzigd of weggehaald.',
      en: 'Somebody else changed or removed this shift meanwhile.',
    },
    next: {
      nl: 'Vernieuw het rooster en kijk of uw wijziging nog nodig is.',
      en: 'Refresh the roster and see whether your change is still needed.',
    },
    source: 'Arbeidstijdenwet art. 4:3',
  },
  'roster.conflicts-open': {
    status: 422,
    says: { nl: 'In deze week staan nog dingen die niet samengaan.', en: 'This week still has things that do not go together.' },
    next: {
      nl: 'Los ze op, of schrijf op waarom ze zo blijven. Uw collega’s lezen dat niet.',
      en: 'Solve them, or write down why they stay. Your colleagues do not read it.',
    },
    source: 'Arbeidstijdenwet art. 5:3',
  },
  'roster.nothing-changed': {
    status: 409,
    says: { nl: 'Deze week is al zo gepubliceerd.', en: 'This week is published like this already.' },
    next: { nl: 'Wijzig eerst een dienst.', en: 'Change a shift first.' },
    source: 'Arbeidstijdenwet art. 4:3',
  },
  'roster.too-far': {
    status: 422,
    says: { nl: 'Deze dag ligt te ver weg om te plannen.', en: 'This day is too far away to plan.' },
    next: { nl: 'Plan binnen twee jaar vanaf vandaag.', en: 'Plan within two years from today.' },
    source: 'Arbeidstijdenwet art. 4:2',
  },
  'roster.too-many': {
    status: 422,
    says: { nl: 'Er staan al twaalf diensten van deze collega op deze dag.', en: 'This colleague has twelve shifts on this day already.' },
    next: { nl: 'Voeg diensten samen of haal er een weg.', en: 'Join shifts or remove one.' },
    source: 'Arbeidstijdenwet art. 5:7',
  },
} as const satisfies Refusals
