import type { MessageKinds } from '#modules/staff/contract.ts'

const page = (id: string) => `/opschortingen/${id}`

/** What is told about suspensions: nobody is named, and no week, for how long it may last is a parameter. */
export const suspensionMessages = {
  'pgb.suspension-first-warning': {
    title: {
      nl: 'Een opschorting van pgb-betalingen loopt: bereid het einde voor',
      en: 'A suspension of payments is running: prepare its end',
    },
    mailSubject: 'Bereid het einde van een opschorting voor',
    page,
  },
  'pgb.suspension-second-warning': {
    title: {
      nl: 'Een opschorting van pgb-betalingen loopt over enkele weken af: stel het einde voor',
      en: 'A suspension of payments runs out in a few weeks: propose its end',
    },
    mailSubject: 'Een opschorting loopt over enkele weken af',
    page,
  },
  'pgb.suspension-last-warning': {
    title: {
      nl: 'Een opschorting van pgb-betalingen loopt bijna af: het einde moet nu worden besloten',
      en: 'A suspension of payments is about to run out: its end has to be decided now',
    },
    mailSubject: 'Een opschorting loopt bijna af',
    page,
  },
  'pgb.suspension-over': {
    title: {
      nl: 'De termijn van een opschorting is voorbij: laat de SVB de betalingen hervatten',
      en: 'The term of a suspension is over: have the SVB resume the payments',
    },
    mailSubject: 'De termijn van een opschorting is voorbij',
    page,
  },
  'pgb.suspension-to-decide': {
    title: { nl: 'Een voorstel over een opschorting wacht op uw besluit', en: 'A proposal about a suspension waits for your decision' },
    mailSubject: 'Een voorstel over een opschorting wacht op uw besluit',
    page,
  },
  'pgb.suspension-decided': {
    title: { nl: 'Over een opschorting die u voorstelde is besloten', en: 'A suspension that you proposed was decided on' },
    mailSubject: 'Over een opschorting is besloten',
    page,
  },
  'pgb.suspension-sent-back': {
    title: { nl: 'Een voorstel over een opschorting kwam terug, met redenen', en: 'A proposal about a suspension came back, with reasons' },
    mailSubject: 'Een voorstel over een opschorting kwam terug',
    page,
  },
} as const satisfies MessageKinds
