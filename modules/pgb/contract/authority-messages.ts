import type { MessageKinds } from '#modules/staff/contract.ts'

const judgements = () => '/pgb/oordelen'

/** What is told of warnings, to the supervisor who is asked, and of submissions to the IKZ: neither provider nor anybody is named. */
export const authorityMessages = {
  'pgb.warning-to-check': {
    title: {
      nl: 'Zorgfraude: een collega vraagt uw oordeel als toezichthouder',
      en: 'Care fraud: a colleague asks your judgement as supervisor',
    },
    mailSubject: 'Uw oordeel als toezichthouder is gevraagd',
    page: judgements,
  },
  'pgb.warning-inspectorate-to-tell': {
    title: {
      nl: 'Zorgfraude: meld uw overtuiging aan de IGJ en leg dat vast',
      en: 'Care fraud: tell the inspectorate and record that you did',
    },
    mailSubject: 'Een melding aan de IGJ wacht op u',
    page: judgements,
  },
  'pgb.ikz-look-due': {
    title: {
      nl: 'Kijk of een levering aan het IKZ nog een jaar bewaard moet blijven',
      en: 'Look whether a submission to the IKZ must be kept for another year',
    },
    mailSubject: 'Kijk of een levering aan het IKZ bewaard moet blijven',
    page: (id: string) => `/onderzoeken/${id}/pgb/instanties`,
  },
} as const satisfies MessageKinds
