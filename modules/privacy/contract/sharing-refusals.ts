import type { Refusals } from '#platform/contract/refusal.ts'

export const sharingRefusals = {
  'sharing.not-covered': {
    status: 422,
    says: {
      nl: 'Geen afspraak die nu van kracht is, laat dit toe.',
      en: 'No agreement that is in force now allows this.',
    },
    next: {
      nl: 'Deel alleen wat is afgesproken, of leg eerst een afspraak vast bij Partners en laat de privacy officer die van kracht maken.',
      en: 'Share only what was agreed, or draft an agreement under Partners first and have the privacy officer put it in force.',
    },
    source: 'AVG art. 5 lid 1 onder a en b, en art. 6; Participatiewet art. 64 en 67',
  },
  'sharing.agreement-lapsed': {
    status: 422,
    says: { nl: 'De afspraak waaronder dit mocht, geldt niet meer.', en: 'The agreement that allowed this no longer holds.' },
    next: {
      nl: 'Vernieuw de afspraak bij Partners en laat de privacy officer die van kracht maken. Deel tot dan niets.',
      en: 'Renew the agreement under Partners and have the privacy officer put it in force. Share nothing until then.',
    },
    source: 'AVG art. 5 lid 1 onder a en b, en lid 2',
  },
  'sharing.police-only-through': {
    status: 422,
    says: {
      nl: 'De Participatiewet (art. 67) noemt de politie niet. Rechtstreeks delen mag daarom niet.',
      en: 'The Participation Act (art. 67) does not name the police. Sharing directly is therefore not allowed.',
    },
    next: {
      nl: 'Deel binnen het RIEC of een LSI-project waarvoor een afspraak van kracht is, of doe aangifte en vul het nummer daarvan in.',
      en: 'Share within the RIEC or an LSI project with an agreement in force, or report the crime and enter the number of that report.',
    },
    source: 'Participatiewet art. 65 en 67; WGS (RIEC); Wet SUWI art. 64; Sv art. 161 en 162',
  },
  'sharing.criminal-report-elsewhere': {
    status: 422,
    says: {
      nl: 'Een aangifte doet u bij de politie of het Openbaar Ministerie, met het nummer van de aangifte.',
      en: 'A crime is reported to the police or the public prosecutor, with the number of the report.',
    },
    next: {
      nl: 'Kies die ontvanger en vul het nummer in, of deel onder een afspraak.',
      en: 'Choose that receiver and enter the number, or share under an agreement.',
    },
    source: 'Sv art. 161 en 162; Participatiewet art. 65',
  },
} as const satisfies Refusals
