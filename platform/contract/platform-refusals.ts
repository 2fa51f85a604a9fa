import type { Refusals } from './refusal.ts'

export const platformRefusals = {
  'access.not-signed-in': {
    status: 401,
    says: { nl: 'U bent niet aangemeld, of uw sessie is verlopen.', en: 'You are not signed in, or your session has ended.' },
    next: {
      nl: 'Meld u opnieuw aan. Wat u had ingevuld, blijft op deze pagina staan.',
      en: 'Sign in again. What you filled in stays on this page.',
    },
    source: 'BIO2 5.16.02',
  },
  'access.not-permitted': {
    status: 403,
    says: { nl: 'Uw rol geeft geen toegang tot dit onderdeel.', en: 'Your role gives no access to this.' },
    next: {
      nl: 'Vraag uw coördinator of de functioneel beheerder wie dit wel mag doen.',
      en: 'Ask your coordinator or the administrator who may do this.',
    },
    source: 'AVG art. 5 lid 1 onder f; BIO2 8.03.01',
  },
  'access.conduct-not-accepted': {
    status: 403,
    says: {
      nl: 'U hebt de gedragscode van dit jaar nog niet aanvaard.',
      en: 'You have not accepted the code of conduct of this year yet.',
    },
    next: {
      nl: 'Lees de gedragscode en aanvaard haar. Daarna kunt u verder.',
      en: 'Read the code of conduct and accept it. Then you can go on.',
    },
    source: 'BIO2 6.02; Ambtenarenwet art. 4 en 9',
  },
  'access.other-site': {
    status: 403,
    says: {
      nl: 'Dit verzoek kwam van een andere website en is tegengehouden.',
      en: 'This request came from another website and was stopped.',
    },
    next: { nl: 'Open Wederhoor opnieuw en probeer het daar nog eens.', en: 'Open Wederhoor again and try there.' },
    source: 'BIO2 8.26',
  },
  'input.invalid': {
    status: 422,
    says: { nl: 'Niet alles is goed ingevuld.', en: 'Not everything was filled in correctly.' },
    next: {
      nl: 'Verbeter de velden die hieronder staan. De rest blijft bewaard.',
      en: 'Correct the fields listed below. The rest is kept.',
    },
    source: 'Awb art. 3:2',
  },
  'input.too-large': {
    status: 413,
    says: { nl: 'Dit is te groot om te ontvangen.', en: 'This is too large to receive.' },
    next: { nl: 'Maak de tekst of het bestand kleiner en probeer het opnieuw.', en: 'Make the text or file smaller and try again.' },
    source: 'BIO2 8.06',
  },
  'input.too-often': {
    status: 429,
    says: { nl: 'Er komen te veel verzoeken achter elkaar.', en: 'Too many requests in a row.' },
    next: { nl: 'Wacht een minuut en probeer het opnieuw.', en: 'Wait a minute and try again.' },
    source: 'BIO2 8.06',
  },
  'thing.not-found': {
    status: 404,
    says: { nl: 'Dit bestaat niet, of u mag het niet inzien.', en: 'This does not exist, or you may not see it.' },
    next: {
      nl: 'Controleer het adres. Denkt u dat u het moet kunnen zien? Vraag uw coördinator.',
      en: 'Check the address. If you think you should see it, ask your coordinator.',
    },
    source: 'AVG art. 5 lid 1 onder f (need to know)',
  },
  'thing.changed-meanwhile': {
    status: 409,
    says: { nl: 'Een collega heeft dit intussen gewijzigd.', en: 'A colleague changed this in the meantime.' },
    next: {
      nl: 'Vernieuw de pagina en bekijk wat er is veranderd. Uw tekst blijft staan.',
      en: 'Refresh the page and see what changed. Your text is kept.',
    },
    source: 'Awb art. 3:2',
  },
  'database.unreachable': {
    status: 503,
    says: { nl: 'De gegevens zijn even niet bereikbaar.', en: 'The data cannot be reached for a moment.' },
    next: {
      nl: 'Wacht een minuut en probeer het opnieuw. Wat u had ingevuld, blijft staan.',
      en: 'Wait a minute and try again. What you filled in is kept.',
    },
    source: 'BIO2 8.14',
  },
  'parameter.missing': {
    status: 422,
    says: {
      nl: 'Voor deze datum is geen wettelijk bedrag of termijn ingevuld.',
      en: 'No legal amount or term has been entered for this date.',
    },
    next: {
      nl: 'Vraag de functioneel beheerder om de waarde met de bron in te voeren.',
      en: 'Ask the administrator to enter the value with its source.',
    },
    source: 'Awb art. 3:46',
  },
} as const satisfies Refusals
