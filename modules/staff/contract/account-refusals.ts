import type { Refusals } from '#platform/contract/refusal.ts'

export const accountRefusals = {
  'staff.own-rights': {
    status: 403,
    says: {
      nl: 'Dit gaat over uw eigen rechten. Die verandert en beoordeelt u niet zelf.',
      en: 'These are your own rights. You neither change nor review them yourself.',
    },
    next: { nl: 'Vraag een andere functioneel beheerder om dit te doen.', en: 'Ask another administrator to do this.' },
    source: 'BIO2 5.03 (functiescheiding) en 5.18',
  },
  'account.last-admin': {
    status: 409,
    says: {
      nl: 'Dit is de laatste functioneel beheerder met een open account.',
      en: 'This is the last administrator whose account is open.',
    },
    next: {
      nl: 'Zorg eerst dat een andere functioneel beheerder kan aanmelden. Anders kan niemand meer beheren.',
      en: 'First make sure that another administrator can sign in. Otherwise nobody could administer any more.',
    },
    source: 'BIO2 8.02',
  },
  'staff.already-lapsed': {
    status: 409,
    says: { nl: 'Dit geldt al niet meer.', en: 'This no longer holds.' },
    next: { nl: 'Leg iets nieuws vast als het opnieuw moet gelden.', en: 'Write down a new one when it has to hold again.' },
    source: 'Awb art. 10:3',
  },
  'staff.end-in-past': {
    status: 422,
    says: {
      nl: 'De laatste dag ligt in het verleden, of voor de eerste dag.',
      en: 'The last day lies in the past, or before the first day.',
    },
    next: {
      nl: 'Kies vandaag of later. Wat al gedaan is, blijft rusten op wat toen gold. Moet iemand er nu meteen uit? Blokkeer het account.',
      en: 'Choose today or later. What was done keeps resting on what held then. Does somebody have to leave at once? Block the account.',
    },
    source: 'Awb art. 10:3 en 3:46',
  },
  'staff.end-not-earlier': {
    status: 422,
    says: { nl: 'Er staat al een einddatum, en deze is later.', en: 'There already is a last day, and this one is later.' },
    next: {
      nl: 'Kies een eerdere dag, of leg iets nieuws vast voor de tijd erna.',
      en: 'Choose an earlier day, or write down a new one for the time after.',
    },
    source: 'Awb art. 10:3',
  },
  'mandate.overlaps': {
    status: 409,
    says: {
      nl: 'Deze persoon heeft in deze periode al een mandaat voor een van deze onderdelen.',
      en: 'This person already holds a mandate for one of these parts in this period.',
    },
    next: {
      nl: 'Beëindig eerst het andere mandaat, of kies een andere periode of andere onderdelen.',
      en: 'End the other mandate first, or choose another period or other parts.',
    },
    source: 'Awb art. 10:3 en 10:5',
  },
  'mandate.needs-manager': {
    status: 409,
    says: {
      nl: 'Alleen een gemandateerd manager besluit. Deze persoon heeft die rol niet.',
      en: 'Only a mandated manager decides. This person does not have that role.',
    },
    next: {
      nl: 'Laat het aanmeldsysteem eerst de rol geven, en leg daarna het mandaat vast.',
      en: 'Have the identity provider give the role first, and then write down the mandate.',
    },
    source: 'Awb art. 10:3',
  },
  'mandate.unknown-part': {
    status: 422,
    says: { nl: 'Over een van deze onderdelen wordt hier niet besloten.', en: 'One of these parts is not decided on here.' },
    next: { nl: 'Kies onderdelen uit de lijst.', en: 'Choose parts from the list.' },
    source: 'Awb art. 10:3',
  },
  'designation.overlaps': {
    status: 409,
    says: { nl: 'Deze persoon is in deze periode al zo aangewezen.', en: 'This person already has this designation in this period.' },
    next: {
      nl: 'Beëindig eerst de andere aanwijzing, of kies een andere periode.',
      en: 'End the other designation first, or choose another period.',
    },
    source: 'Wmo 2015 art. 6.1; Awb art. 5:11',
  },
  'group.already-mapped': {
    status: 409,
    says: { nl: 'Deze groep geeft deze rol al.', en: 'This group already gives this role.' },
    next: {
      nl: 'Verwijder eerst de regel die er staat als de afdeling anders moet.',
      en: 'Remove the line that is there first, when the unit has to be another.',
    },
    source: 'BIO2 5.15 en 5.18',
  },
  'group.last-admin': {
    status: 409,
    says: {
      nl: 'Dit is de laatste groep die de rol functioneel beheerder geeft.',
      en: 'This is the last group that gives the role of administrator.',
    },
    next: {
      nl: 'Voeg eerst een andere groep toe voor deze rol. Anders kan niemand meer beheren.',
      en: 'Add another group for this role first. Otherwise nobody could administer any more.',
    },
    source: 'BIO2 8.02',
  },
  'organisation.code-taken': {
    status: 409,
    says: { nl: 'Deze code is al in gebruik.', en: 'This code is already in use.' },
    next: { nl: 'Kies een andere code, of wijzig wat er al staat.', en: 'Choose another code, or change what is already there.' },
    source: 'Awb art. 3:2',
  },
  'organisation.name-taken': {
    status: 409,
    says: { nl: 'Er is al een gemeente met deze naam.', en: 'There already is a municipality with this name.' },
    next: {
      nl: 'Gebruik de gemeente die er al staat, of geef deze een naam die inwoners ervan onderscheiden.',
      en: 'Use the municipality that is already there, or give this one a name that residents can tell apart.',
    },
    source: 'Awb art. 3:2',
  },
  'review.other-unit': {
    status: 403,
    says: { nl: 'U beoordeelt de rechten van uw eigen afdeling.', en: 'You review the rights of your own unit.' },
    next: {
      nl: 'Vraag de coördinator van die afdeling of een functioneel beheerder.',
      en: 'Ask the coordinator of that unit or an administrator.',
    },
    source: 'BIO2 5.18.02',
  },
  'review.note-missing': {
    status: 422,
    says: { nl: 'Er staat niet bij wat er moet veranderen.', en: 'It does not say what has to change.' },
    next: {
      nl: 'Schrijf in een zin op wat anders moet. De functioneel beheerder gaat ermee aan het werk.',
      en: 'Write in a sentence what has to change. The administrator will act on it.',
    },
    source: 'BIO2 5.18.02',
  },
} as const satisfies Refusals
