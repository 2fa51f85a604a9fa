import type { MessageKinds } from '#modules/staff/contract.ts'

const page = () => '/pgb/oordelen'

/** What is told to the supervisor who is asked about a warning: neither the file nor the provider is named. */
export const authorityMessages = {
  'pgb.warning-to-check': {
    title: {
      nl: 'Zorgfraude: een collega vraagt uw oordeel als toezichthouder',
      en: 'Care fraud: a colleague asks your judgement as supervisor',
    },
    mailSubject: 'Uw oordeel als toezichthouder is gevraagd',
    page,
  },
  'pgb.warning-inspectorate-to-tell': {
    title: {
      nl: 'Zorgfraude: meld uw overtuiging aan de IGJ en leg dat vast',
      en: 'Care fraud: tell the inspectorate and record that you did',
    },
    mailSubject: 'Een melding aan de IGJ wacht op u',
    page,
  },
} as const satisfies MessageKinds
