import type { Refusals } from '#platform/contract/refusal.ts'

export const crewRefusals = {
  'crew.not-of-the-unit': {
    status: 422,
    says: { nl: 'Deze collega kan niet mee op deze actie.', en: 'This colleague cannot go along on this action.' },
    next: {
      nl: 'Kies een specialist of coördinator van uw eigen team.',
      en: 'Choose a specialist or coordinator of your own unit.',
    },
    source: 'AVG art. 5 lid 1 onder f (need to know)',
  },
  'crew.conflict': {
    status: 409,
    says: {
      nl: 'Dit gaat niet samen met het rooster van deze collega.',
      en: 'This does not go together with the roster of this colleague.',
    },
    next: {
      nl: 'Kies iemand anders, of geef aan dat de collega toch meegaat.',
      en: 'Choose somebody else, or say that the colleague goes along all the same.',
    },
    source: 'Arbeidstijdenwet art. 5:3',
  },
  'crew.designation-missing': {
    status: 422,
    says: {
      nl: 'Deze collega heeft op die dag de aanwijzing niet die hiervoor nodig is.',
      en: 'This colleague does not hold the designation that this needs on that day.',
    },
    next: {
      nl: 'Kies een collega met deze aanwijzing, of vraag de functioneel beheerder of zij is verlengd.',
      en: 'Choose a colleague who holds it, or ask the administrator whether it was renewed.',
    },
    source: 'Wmo 2015 art. 6.1; Awb art. 5:11',
  },
  'crew.part-not-planned': {
    status: 422,
    says: { nl: 'De actie heeft dit dagdeel niet.', en: 'The action has no such part of the day.' },
    next: {
      nl: 'Kies een ander dagdeel, of wijzig eerst de tijden van de actie.',
      en: 'Choose another part, or change the times of the action first.',
    },
    source: 'Awb art. 3:2',
  },
  'crew.action-over': {
    status: 409,
    says: { nl: 'De actie is uitgevoerd of geannuleerd.', en: 'The action has been carried out or cancelled.' },
    next: { nl: 'Wie er mee was, blijft nu staan zoals het is.', en: 'Who went along now stays as it is.' },
    source: 'Archiefwet 1995 art. 3',
  },
  'crew.was-there': {
    status: 409,
    says: { nl: 'Er staat al wanneer deze collega er was.', en: 'It says already when this colleague was there.' },
    next: { nl: 'Haal eerst de aanwezigheid van deze collega weg.', en: 'Take the attendance of this colleague away first.' },
    source: 'AVG art. 5 lid 1 onder d (juistheid)',
  },
  'attendance.not-yours': {
    status: 403,
    says: { nl: 'Dit vult de collega zelf in, of de coördinator.', en: 'The colleague says this, or the coordinator.' },
    next: { nl: 'Vraag uw collega of de coördinator.', en: 'Ask your colleague or the coordinator.' },
    source: 'AVG art. 5 lid 1 onder d (juistheid)',
  },
  'attendance.not-now': {
    status: 409,
    says: {
      nl: 'Aanwezigheid staat open vanaf de dag van de actie tot het verslag is vastgesteld.',
      en: 'Attendance is open from the day of the action until its report is agreed.',
    },
    next: {
      nl: 'Kom terug op de dag zelf, of vraag de coördinator naar het verslag.',
      en: 'Come back on the day, or ask the coordinator about the report.',
    },
    source: 'AVG art. 5 lid 1 onder d (juistheid)',
  },
} as const satisfies Refusals
