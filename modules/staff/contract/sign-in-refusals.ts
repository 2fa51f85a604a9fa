import type { Refusals } from '#platform/contract/refusal.ts'

// Words only, and apart: the sign-in page says why somebody was turned away, and needs no schema for it.

/** Why somebody did not come in; the sign-in page is told by the part after the dot (`/aanmelden?fout=no-role`). */
export const signInRefusals = {
  'sign-in.provider-missing': {
    status: 404,
    says: { nl: 'Hier is geen aanmeldsysteem ingesteld.', en: 'No identity provider has been set up here.' },
    next: {
      nl: 'Vraag de functioneel beheerder om het aanmeldsysteem van de gemeente te koppelen.',
      en: 'Ask the administrator to connect the identity provider of the municipality.',
    },
    source: 'BIO2 5.16.02',
  },
  'sign-in.provider-away': {
    status: 503,
    says: { nl: 'Het aanmeldsysteem van de gemeente antwoordt niet.', en: 'The identity provider of the municipality does not answer.' },
    next: {
      nl: 'Wacht een paar minuten en probeer het opnieuw. Blijft het zo? Bel de helpdesk van de gemeente.',
      en: 'Wait a few minutes and try again. If it stays like this, call the help desk of the municipality.',
    },
    source: 'BIO2 8.14',
  },
  'sign-in.attempt-unknown': {
    status: 400,
    says: {
      nl: 'Deze aanmelding begon niet in dit venster, of duurde langer dan tien minuten.',
      en: 'This sign-in did not begin in this window, or took longer than ten minutes.',
    },
    next: { nl: 'Begin hieronder opnieuw met aanmelden.', en: 'Start signing in again below.' },
    source: 'BIO2 8.05',
  },
  'sign-in.not-confirmed': {
    status: 400,
    says: {
      nl: 'Het aanmeldsysteem heeft niet bevestigd wie u bent.',
      en: 'The identity provider did not confirm who you are.',
    },
    next: {
      nl: 'Begin hieronder opnieuw met aanmelden. Lukt het weer niet? Bel de helpdesk van de gemeente.',
      en: 'Start signing in again below. If it fails again, call the help desk of the municipality.',
    },
    source: 'BIO2 8.05',
  },
  'sign-in.stopped': {
    status: 400,
    says: { nl: 'U hebt het aanmelden afgebroken.', en: 'You stopped signing in.' },
    next: { nl: 'Wilt u toch verder? Begin hieronder opnieuw.', en: 'To go on after all, start again below.' },
    source: 'BIO2 8.05',
  },
  'sign-in.no-role': {
    status: 403,
    says: {
      nl: 'U bent bekend bij de gemeente, maar hebt geen rol in Wederhoor.',
      en: 'The municipality knows you, but you have no role in Wederhoor.',
    },
    next: {
      nl: 'Hoort dit bij uw werk? Vraag uw coördinator om u in de juiste groep te laten zetten. Meld u daarna opnieuw aan.',
      en: 'If this is part of your work, ask your coordinator to have you put in the right group. Then sign in again.',
    },
    source: 'BIO2 5.18; AVG art. 5 lid 1 onder f',
  },
  'sign-in.no-municipality': {
    status: 403,
    says: {
      nl: 'Uw groepen zeggen niet voor welke gemeente u werkt.',
      en: 'Your groups do not say for which municipality you work.',
    },
    next: {
      nl: 'Bel de functioneel beheerder. Die koppelt uw groep aan één gemeente. Meld u daarna opnieuw aan.',
      en: 'Call the administrator, who ties your group to one municipality. Then sign in again.',
    },
    source: 'AVG art. 5 lid 1 onder f (need to know)',
  },
  'sign-in.account-inactive': {
    status: 403,
    says: { nl: 'Uw account is hier afgesloten.', en: 'Your account has been closed here.' },
    next: {
      nl: 'Denkt u dat dit niet klopt? Vraag de functioneel beheerder om het account weer open te zetten.',
      en: 'If you think this is wrong, ask the administrator to open the account again.',
    },
    source: 'BIO2 5.18',
  },
  'sign-in.logout-token-refused': {
    status: 400,
    says: { nl: 'Dit afmeldbericht is niet te vertrouwen.', en: 'This logout message cannot be trusted.' },
    next: {
      nl: 'Controleer de koppeling met het aanmeldsysteem: adres, client en sleutels.',
      en: 'Check the connection with the identity provider: address, client and keys.',
    },
    source: 'OpenID Connect Back-Channel Logout 1.0, 2.6',
  },
} as const satisfies Refusals
