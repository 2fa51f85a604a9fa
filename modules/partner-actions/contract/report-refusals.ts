import type { Refusals } from '#platform/contract/refusal.ts'

export const actionReportRefusals = {
  'action-report.not-on-action': {
    status: 403,
    says: { nl: 'U werkt niet aan deze actie.', en: 'You do not work on this action.' },
    next: { nl: 'Vraag de coördinator of u mee moet doen.', en: 'Ask the coordinator whether you should take part.' },
    source: 'AVG art. 5 lid 1 onder f',
  },
  'action-report.not-agreed': {
    status: 409,
    says: { nl: 'Het verslag van deze actie is nog niet vastgesteld.', en: 'The report of this action was not agreed yet.' },
    next: {
      nl: 'Wie aan de actie werkt kan het concept lezen. Kom terug als het is vastgesteld.',
      en: 'Who works on the action can read the draft. Come back when it is agreed.',
    },
    source: 'Awb art. 3:2',
  },
  'action-report.agreed': {
    status: 409,
    says: { nl: 'Dit verslag is vastgesteld en verandert niet meer.', en: 'This report was agreed and does not change any more.' },
    next: {
      nl: 'Schrijf wat nieuw is in het verslag van een volgende actie.',
      en: 'Write what is new in the report of a next action.',
    },
    source: 'Archiefwet 1995 art. 3',
  },
  'action-report.changed-meanwhile': {
    status: 409,
    says: { nl: 'Iemand anders heeft dit verslag intussen gewijzigd.', en: 'Somebody else changed this report meanwhile.' },
    next: {
      nl: 'Wat u hebt geschreven staat er nog. Lees wat uw collega schreef en bewaar opnieuw.',
      en: 'What you wrote is still there. Read what your colleague wrote and save again.',
    },
    source: 'AVG art. 5 lid 1 onder d (juistheid)',
  },
  'action-report.number-of-person': {
    status: 422,
    says: {
      nl: 'In deze tekst staat een getal dat een burgerservicenummer kan zijn.',
      en: 'This text holds a number that could be a citizen service number.',
    },
    next: {
      nl: 'Haal het weg: een verslag gaat over de actie en nooit over een persoon.',
      en: 'Take it out: a report is about the action.',
    },
    source: 'UAVG art. 46; AVG art. 5 lid 1 onder c',
  },
  'action-report.no-summary': {
    status: 409,
    says: { nl: 'Het verslag heeft nog geen samenvatting.', en: 'The report has no summary yet.' },
    next: { nl: 'Schrijf eerst op hoe de actie verliep.', en: 'First write how the action went.' },
    source: 'Awb art. 3:46',
  },
  'action-report.not-held': {
    status: 409,
    says: { nl: 'Deze actie is nog niet uitgevoerd.', en: 'This action was not carried out yet.' },
    next: { nl: 'Zet de actie eerst op uitgevoerd.', en: 'First mark the action as carried out.' },
    source: 'Awb art. 3:2',
  },
  'action-report.pack-out': {
    status: 409,
    says: { nl: 'Er is nog een apparaat onderweg met deze actie.', en: 'A device is still out with this action.' },
    next: {
      nl: 'Haal op wat erop staat, of meld het apparaat kwijt. Daarna kloppen de aantallen.',
      en: 'Bring in what stands on it, or report the device lost. Then the counts are right.',
    },
    source: 'AVG art. 32; Awb art. 3:2',
  },
  'action-report.care-open': {
    status: 409,
    says: { nl: 'Met een zorgsignaal is nog niets gedaan.', en: 'Nothing was done yet with a sign that somebody needs help.' },
    next: { nl: 'Leg per zorgsignaal vast wat u ermee deed.', en: 'Record for each sign what you did with it.' },
    source: 'Wmo 2015 art. 2.1.1; Jeugdwet art. 2.3',
  },
  'action-report.own': {
    status: 403,
    says: { nl: 'U schreef mee aan dit verslag.', en: 'You wrote in this report.' },
    next: {
      nl: 'Vraag een collega die niet meeschreef om het vast te stellen.',
      en: 'Ask a colleague who did not write in it to agree it.',
    },
    source: 'Vier ogen',
  },
  'finding.nothing-to-report': {
    status: 409,
    says: { nl: 'Hier is niets gevonden om te melden.', en: 'Nothing was found here to report.' },
    next: {
      nl: 'Kies een locatie waar iets is gevonden. Een zorgsignaal gaat naar hulp en wordt geen melding.',
      en: 'Choose a location where something was found. A sign that somebody needs help goes to help.',
    },
    source: 'Awb art. 3:2',
  },
  'finding.taken-up-already': {
    status: 409,
    says: { nl: 'Hiervan is al een melding gemaakt voor deze regeling.', en: 'This became a report for this scheme already.' },
    next: {
      nl: 'Kies een andere regeling, of lees de melding die er al is.',
      en: 'Choose another scheme, or read the report that is there.',
    },
    source: 'AVG art. 5 lid 1 onder c',
  },
  'finding.forgotten': {
    status: 409,
    says: { nl: 'Wat hier is gevonden, is na afloop van de bewaartermijn gewist.', en: 'What was found here was deleted after its term.' },
    next: { nl: 'Er is niets meer waarvan u een melding kunt maken.', en: 'Nothing is left to make a report of.' },
    source: 'AVG art. 5 lid 1 onder e',
  },
  'care-follow-up.no-signal': {
    status: 409,
    says: { nl: 'Dit zorgsignaal staat niet bij deze locatie.', en: 'This sign was not recorded at this location.' },
    next: { nl: 'Ververs de pagina: misschien is de vastlegging gewijzigd.', en: 'Reload the page: the record may have changed.' },
    source: 'Awb art. 3:2',
  },
  'care-follow-up.done-already': {
    status: 409,
    says: { nl: 'Bij dit zorgsignaal is al vastgelegd wat ermee is gedaan.', en: 'What was done with this sign was recorded already.' },
    next: { nl: 'Ververs de pagina en lees wat uw collega deed.', en: 'Reload the page and read what your colleague did.' },
    source: 'Awb art. 3:2',
  },
  'care-follow-up.reason-missing': {
    status: 422,
    says: { nl: 'Schrijf op waarom er niets nodig is.', en: 'Write why nothing is needed.' },
    next: { nl: 'Gebruik ten minste tien tekens, zonder namen.', en: 'Use at least ten characters, without names.' },
    source: 'Awb art. 3:46',
  },
} as const satisfies Refusals
