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
  'sharing.ended-already': {
    status: 409,
    says: { nl: 'Van deze gegevens staat al vast wat ermee gebeurde.', en: 'What became of these data is already written down.' },
    next: { nl: 'Vernieuw de pagina en lees wat er staat.', en: 'Refresh the page and read what stands there.' },
    source: 'AVG art. 5 lid 2',
  },
  'sharing.end-day-wrong': {
    status: 422,
    says: { nl: 'Deze dag kan niet.', en: 'This day is not possible.' },
    next: {
      nl: 'Kies een dag vanaf de dag van delen, tot en met vandaag.',
      en: 'Choose a day from the day of sharing up to today.',
    },
    source: 'AVG art. 5 lid 1 onder e (opslagbeperking)',
  },
  'partner.name-taken': {
    status: 409,
    says: { nl: 'Er is al een partner met deze naam.', en: 'There is already a partner with this name.' },
    next: {
      nl: 'Zoek die partner op, ook bij de partners die niet meer in gebruik zijn, of kies een naam die verschilt.',
      en: 'Look that partner up, also among those no longer in use, or choose a name that differs.',
    },
    source: 'Awb art. 3:2 (zorgvuldigheid)',
  },
  'partner.kind-settled': {
    status: 409,
    says: {
      nl: 'De soort van deze partner ligt vast: er is al iets afgesproken of gedeeld.',
      en: 'The kind of this partner is settled: something was agreed or shared already.',
    },
    next: {
      nl: 'Voeg een nieuwe partner toe met de goede soort en zet deze op niet meer in gebruik.',
      en: 'Add a new partner with the right kind and take this one out of use.',
    },
    source: 'AVG art. 5 lid 2; Participatiewet art. 67',
  },
  'agreement.partner-unknown': {
    status: 422,
    says: {
      nl: 'Een van de partners kan niet in deze afspraak.',
      en: 'One of the partners cannot be in this agreement.',
    },
    next: {
      nl: 'Kies partners die in gebruik zijn, allemaal van dezelfde gemeente.',
      en: 'Choose partners that are in use, all of one municipality.',
    },
    source: 'AVG art. 5 lid 1 onder a en b',
  },
  'agreement.wrong-state': {
    status: 409,
    says: { nl: 'Dit kan niet meer met deze afspraak.', en: 'This can no longer be done with this agreement.' },
    next: {
      nl: 'Vernieuw de pagina. Een concept kunt u wijzigen; wat van kracht was, kunt u beëindigen of vernieuwen.',
      en: 'Refresh the page. A draft can be changed; what was in force can be ended or renewed.',
    },
    source: 'AVG art. 5 lid 2',
  },
  'agreement.own-draft': {
    status: 403,
    says: {
      nl: 'U schreef dit concept zelf en maakt het daarom niet van kracht.',
      en: 'You wrote this draft yourself and therefore do not put it in force.',
    },
    next: {
      nl: 'Vraag een andere privacy officer, of laat een coördinator het concept schrijven.',
      en: 'Ask another privacy officer, or have a coordinator write the draft.',
    },
    source: 'Vier ogen; AVG art. 5 lid 2',
  },
  'agreement.dpia-missing': {
    status: 422,
    says: {
      nl: 'Zonder kenmerk van de DPIA gaat een afspraak niet in.',
      en: 'Without the reference of the DPIA an agreement does not begin.',
    },
    next: {
      nl: 'Vul het kenmerk in. Is er nog geen DPIA, laat die dan eerst doen.',
      en: 'Enter the reference. If there is no DPIA yet, have it done first.',
    },
    source: 'AVG art. 35',
  },
  'agreement.period-over': {
    status: 422,
    says: { nl: 'De periode van deze afspraak is al voorbij.', en: 'The period of this agreement is over already.' },
    next: { nl: 'Wijzig de periode van het concept.', en: 'Change the period of the draft.' },
    source: 'AVG art. 5 lid 1 onder a',
  },
  'agreement.renewed-already': {
    status: 409,
    says: { nl: 'Deze afspraak is al vernieuwd.', en: 'This agreement was renewed already.' },
    next: {
      nl: 'Ga verder met de vernieuwing die er is. Die staat op de pagina van de afspraak.',
      en: 'Go on with the renewal that is there. It stands on the page of the agreement.',
    },
    source: 'AVG art. 5 lid 2',
  },
} as const satisfies Refusals
