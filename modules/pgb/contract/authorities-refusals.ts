import type { Refusals } from '#platform/contract/refusal.ts'

export const authorityRefusals = {
  'authority.ground-of-other-kind': {
    status: 422,
    says: { nl: 'Deze grondslag hoort niet bij deze stap.', en: 'This ground does not belong to this step.' },
    next: { nl: 'Kies een grondslag die bij de stap staat.', en: 'Choose a ground that is listed with the step.' },
    source: 'AVG art. 6 lid 1 (rechtsgrond)',
  },
  'authority.holds-number': {
    status: 422,
    says: { nl: 'In de tekst staat een nummer dat een BSN kan zijn.', en: 'The text holds a number that can be a citizen service number.' },
    next: { nl: 'Haal het nummer weg; gegevens van cliënten gaan niet mee.', en: 'Take the number out; data of clients do not go along.' },
    source: 'AVG art. 5 lid 1 onder c (dataminimalisatie)',
  },
  'authority.names-client': {
    status: 422,
    says: {
      nl: 'In de tekst staat de naam van een cliënt of vertegenwoordiger uit dit dossier.',
      en: 'The text holds the name of a client or representative of this file.',
    },
    next: {
      nl: 'Schrijf het zonder naam; van cliënten gaat alleen het aantal mee.',
      en: 'Write it without the name; of clients only how many goes along.',
    },
    source: 'AVG art. 5 lid 1 onder c; Wbsrz art. 1.2',
  },
  'authority.not-yours-to-approve': {
    status: 422,
    says: {
      nl: 'Akkoord geeft een collega op dit dossier of de coördinator, niet wie het schreef.',
      en: 'A colleague on this file or the coordinator approves, not who wrote it.',
    },
    next: { nl: 'Vraag een collega of de coördinator om mee te kijken.', en: 'Ask a colleague or the coordinator to look.' },
    source: 'Vier ogen; Awb art. 3:2',
  },
  'authority.already-approved': {
    status: 422,
    says: { nl: 'Hier is al akkoord op gegeven, of het is ingetrokken.', en: 'This was approved already, or withdrawn.' },
    next: { nl: 'Ververs de pagina om te zien hoe het staat.', en: 'Refresh the page to see how it stands.' },
    source: 'Archiefwet art. 3',
  },
  'authority.not-approved': {
    status: 422,
    says: {
      nl: 'Er is nog geen akkoord; zonder akkoord gaat niets de deur uit.',
      en: 'This is not approved yet; nothing leaves the house without approval.',
    },
    next: {
      nl: 'Vraag een collega op het dossier of de coördinator om akkoord.',
      en: 'Ask a colleague on the file or the coordinator to approve.',
    },
    source: 'Vier ogen; Awb art. 3:2',
  },
  'authority.already-sent': {
    status: 422,
    says: { nl: 'Dit is al verstuurd.', en: 'This was sent already.' },
    next: { nl: 'Leg een nieuwe stap vast als er nog iets moet gebeuren.', en: 'Record a new step when something more must happen.' },
    source: 'Archiefwet art. 3',
  },
  'authority.not-sent': {
    status: 422,
    says: { nl: 'Dit is nog niet verstuurd, dus er kan geen antwoord zijn.', en: 'This was not sent yet, so there can be no answer.' },
    next: { nl: 'Leg eerst vast wanneer het is verstuurd.', en: 'Record first when it was sent.' },
    source: 'Awb art. 3:2 (zorgvuldige voorbereiding)',
  },
  'authority.order-of-days': {
    status: 422,
    says: { nl: 'Deze dag ligt vóór de dag van de stap ervoor.', en: 'This day lies before the day of the step before it.' },
    next: { nl: 'Kies een dag die in de volgorde past.', en: 'Choose a day that fits the order.' },
    source: 'Awb art. 3:2 (zorgvuldige voorbereiding)',
  },
  'ikz.inform-or-reason': {
    status: 422,
    says: {
      nl: 'Vul in wanneer de aanbieder is geïnformeerd, of waarom niet: een van beide.',
      en: 'Say when the provider was informed, or why not: one of the two.',
    },
    next: { nl: 'Vul één van de twee in.', en: 'Fill in one of the two.' },
    source: 'Besluit bevorderen samenwerking en rechtmatige zorg art. 2.4',
  },
  'ikz.look-not-due': {
    status: 409,
    says: { nl: 'Er hoeft nu niet naar deze levering te worden gekeken.', en: 'This submission does not have to be looked at now.' },
    next: {
      nl: 'Ververs de pagina. Bij de levering staat wanneer de volgende keer is.',
      en: 'Reload the page. The submission says when the next time is.',
    },
    source: 'Besluit bevorderen samenwerking en rechtmatige zorg art. 2.5',
  },
  'ikz.look-not-yours': {
    status: 403,
    says: {
      nl: 'De behandelaar of de coördinator kijkt of deze levering bewaard blijft.',
      en: 'The lead or the coordinator looks whether this submission is kept.',
    },
    next: { nl: 'Vraag het aan een van hen.', en: 'Ask one of them.' },
    source: 'Besluit bevorderen samenwerking en rechtmatige zorg art. 2.5; AVG art. 5 lid 1 onder f',
  },
  'ikz.destroyed': {
    status: 422,
    says: {
      nl: 'De inhoud van deze levering is vernietigd omdat de bewaartermijn voorbij is.',
      en: 'The content of this submission was destroyed because its term is over.',
    },
    next: {
      nl: 'Er is niets meer te downloaden; wat is verstuurd staat hier nog als feit.',
      en: 'There is nothing to download any more; that it was sent still stands here.',
    },
    source: 'Besluit bevorderen samenwerking en rechtmatige zorg art. 2.5',
  },
  'warning.names-somebody': {
    status: 422,
    says: {
      nl: 'In de tekst voor de toezichthouder staat een naam of nummer uit dit dossier.',
      en: 'The text for the supervisor holds a name or number of this file.',
    },
    next: {
      nl: 'Schrijf de feiten zonder naam van de aanbieder of cliënt, zonder KvK-nummer en zonder BSN.',
      en: 'Write the facts without the name of the provider or client, without registration number and BSN.',
    },
    source: 'Wbsrz art. 2.2',
  },
  'warning.supervisor-not-valid': {
    status: 422,
    says: {
      nl: 'Deze collega is op dit moment geen aangewezen toezichthouder buiten het dossier.',
      en: 'This colleague is no designated supervisor outside the file at this moment.',
    },
    next: {
      nl: 'Kies iemand met een geldige aanwijzing die niet aan dit dossier werkt.',
      en: 'Choose somebody with a valid designation who does not work on this file.',
    },
    source: 'Wbsrz art. 2.2; Wmo 2015 art. 6.1',
  },
  'warning.already-submitted': {
    status: 422,
    says: { nl: 'Deze overtuiging is al voorgelegd, of het is ingetrokken.', en: 'This conviction was submitted already, or withdrawn.' },
    next: {
      nl: 'Wacht op het oordeel. Bij nieuwe feiten legt u een nieuwe overtuiging vast.',
      en: 'Wait for the judgement. With new facts, record a new conviction.',
    },
    source: 'Wbsrz art. 2.2',
  },
  'warning.not-agreed': {
    status: 422,
    says: { nl: 'Een toezichthouder moet eerst tot dezelfde overtuiging komen.', en: 'A supervisor must reach the same conviction first.' },
    next: {
      nl: 'Leg de overtuiging zonder namen voor aan een toezichthouder.',
      en: 'Submit the conviction without names to a supervisor.',
    },
    source: 'Wbsrz art. 2.2',
  },
  'warning.igj-not-told': {
    status: 422,
    says: { nl: 'De toezichthouder heeft het nog niet aan de IGJ gemeld.', en: 'The supervisor has not told the inspectorate yet.' },
    next: {
      nl: 'Vraag de toezichthouder om de dag van de melding vast te leggen.',
      en: 'Ask the supervisor to record the day of telling.',
    },
    source: 'Wbsrz art. 2.2',
  },
  'warning.inform-or-reason': {
    status: 422,
    says: {
      nl: 'Vul in wanneer de aanbieder is geïnformeerd, of waarom niet: een van beide.',
      en: 'Say when the provider was informed, or why not: one of the two.',
    },
    next: { nl: 'Vul één van de twee in.', en: 'Fill in one of the two.' },
    source: 'Wbsrz art. 2.1; AVG art. 14',
  },
  'warning.already-registered': {
    status: 422,
    says: { nl: 'Deze registratie staat al vast, of is ingetrokken.', en: 'This registration stands already, or was withdrawn.' },
    next: { nl: 'Ververs de pagina om te zien hoe het staat.', en: 'Refresh the page to see how it stands.' },
    source: 'Archiefwet art. 3',
  },
  'receipt.already-corrected': {
    status: 422,
    says: {
      nl: 'Deze ontvangst is al teruggedraaid, of is zelf een correctie.',
      en: 'This receipt was taken back already, or is a correction itself.',
    },
    next: { nl: 'Leg de juiste ontvangst als nieuwe regel vast.', en: 'Record the right receipt as a new line.' },
    source: 'Archiefwet art. 3',
  },
} as const satisfies Refusals
