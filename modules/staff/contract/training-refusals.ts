import type { Refusals } from '#platform/contract/refusal.ts'

export const trainingRefusals = {
  'training.other-unit': {
    status: 403,
    says: {
      nl: 'U legt opleidingen vast van uzelf, en als coördinator van de medewerkers van uw afdeling.',
      en: 'You record your own trainings, and as coordinator those of the colleagues of your unit.',
    },
    next: {
      nl: 'Vraag deze medewerker of de coördinator van die afdeling.',
      en: 'Ask this colleague or the coordinator of that unit.',
    },
    source: 'AVG art. 5 lid 1 onder f (need to know)',
  },
  'training.not-yet-completed': {
    status: 422,
    says: { nl: 'De dag van afronding ligt na vandaag.', en: 'The day of completion lies after today.' },
    next: {
      nl: 'Zet de dag bij “Gepland op” en vul de afronding in als het zover is.',
      en: 'Put the day at “Planned on” and fill in the completion when it is done.',
    },
    source: 'AVG art. 5 lid 1 onder d (juistheid)',
  },
  'training.planned-in-past': {
    status: 422,
    says: { nl: 'De dag waarop de opleiding is gepland, is voorbij.', en: 'The day for which the training is planned has passed.' },
    next: {
      nl: 'Kies vandaag of een latere dag, of vul in wanneer de opleiding is afgerond.',
      en: 'Choose today or a later day, or fill in when the training was completed.',
    },
    source: 'AVG art. 5 lid 1 onder d (juistheid)',
  },
  'training.term-missing': {
    status: 422,
    says: {
      nl: 'Voor dit onderwerp heeft de gemeente op die dag geen termijn.',
      en: 'The municipality has no term for this subject on that day.',
    },
    next: {
      nl: 'Neem de dag van het certificaat over, of kies dat de opleiding niet verloopt. Een functioneel beheerder kan een termijn instellen.',
      en: 'Copy the day from the certificate, or choose that the training does not lapse. An administrator can set a term.',
    },
    source: 'Awb art. 3:2 (zorgvuldigheid)',
  },
  'training.withdrawn': {
    status: 409,
    says: { nl: 'Deze opleiding is ingetrokken.', en: 'This training was withdrawn.' },
    next: { nl: 'Leg de opleiding opnieuw vast als die toch telt.', en: 'Record the training anew when it counts after all.' },
    source: 'AVG art. 5 lid 1 onder d (juistheid)',
  },
  'training.term-in-past': {
    status: 422,
    says: {
      nl: 'Een nieuwe termijn gaat op zijn vroegst vandaag in, en wat al gold, blijft staan.',
      en: 'A new term begins today at the earliest, and what held already stays.',
    },
    next: { nl: 'Kies vandaag of een latere dag.', en: 'Choose today or a later day.' },
    source: 'Awb art. 3:2 (zorgvuldigheid)',
  },
} as const satisfies Refusals
