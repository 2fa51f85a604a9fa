import type { Refusals } from '#platform/contract/refusal.ts'

/** Refusals of letting people in on a file, breaking the glass and sealing. */
export const accessRefusals = {
  'reading.term-too-long': {
    status: 422,
    says: { nl: 'Zo lang kan toegang niet duren.', en: 'Access cannot last that long.' },
    next: {
      nl: 'Kies een eerdere einddatum. Daarna kunt u het opnieuw vragen.',
      en: 'Choose an earlier last day. After it you can ask again.',
    },
    source: 'AVG art. 5 lid 1 onder f; werkafspraak van de gemeente',
  },
  'reading.until-past': {
    status: 422,
    says: { nl: 'De einddatum ligt in het verleden.', en: 'The last day lies in the past.' },
    next: { nl: 'Kies vandaag of een latere dag.', en: 'Choose today or a later day.' },
    source: 'AVG art. 5 lid 1 onder f',
  },
  'reading.already-there': {
    status: 409,
    says: { nl: 'U kunt dit dossier al lezen.', en: 'You can read this file already.' },
    next: { nl: 'Open het vanuit uw lijst met onderzoeken.', en: 'Open it from your list of investigations.' },
    source: 'BIO2 8.03.02 (need to know)',
  },
  'reading.already-asked': {
    status: 409,
    says: { nl: 'U hebt al toegang tot dit nummer gevraagd.', en: 'You asked for access to this reference already.' },
    next: {
      nl: 'Wacht op het antwoord. Het staat hieronder zodra het er is.',
      en: 'Wait for the answer. It stands below once it is there.',
    },
    source: 'BIO2 8.03.02 (need to know)',
  },
  'reading.not-yours-to-give': {
    status: 403,
    says: { nl: 'Alleen de behandelaar of de coördinator laat anderen toe.', en: 'Only the lead or the coordinator lets others in.' },
    next: { nl: 'Vraag de behandelaar of de coördinator van dit dossier.', en: 'Ask the lead or the coordinator of this file.' },
    source: 'BIO2 8.03.01; AVG art. 5 lid 1 onder f',
  },
  'reading.own-request': {
    status: 403,
    says: { nl: 'U beslist niet over uw eigen toegang.', en: 'You do not decide on your own access.' },
    next: { nl: 'Laat een ander beslissen.', en: 'Let somebody else decide.' },
    source: 'Vier ogen; BIO2 5.03',
  },
  'reading.already-decided': {
    status: 409,
    says: { nl: 'Over deze toegang is al beslist.', en: 'This access was decided on already.' },
    next: { nl: 'Vernieuw de pagina en bekijk de beslissing.', en: 'Refresh the page and see the decision.' },
    source: 'BIO2 8.03.01',
  },
  'reading.reason-needed': {
    status: 422,
    says: { nl: 'Bij weigeren hoort een reden.', en: 'Refusing needs a reason.' },
    next: { nl: 'Schrijf op waarom deze collega het dossier niet nodig heeft.', en: 'Write why this colleague does not need the file.' },
    source: 'BIO2 8.03.01',
  },
  'reading.not-in-force': {
    status: 409,
    says: { nl: 'Deze toegang is al voorbij.', en: 'This access is over already.' },
    next: { nl: 'Vernieuw de pagina. U hoeft niets te doen.', en: 'Refresh the page. There is nothing to do.' },
    source: 'BIO2 8.03.01',
  },
  'reading.other-compartment': {
    status: 409,
    says: {
      nl: 'Deze collega werkt voor een andere wet. Delen mag alleen met een grondslag en een goedkeuring, en die is er niet.',
      en: 'This colleague works under another law. Sharing needs a ground and an approval, and there is none.',
    },
    next: {
      nl: 'Vraag het aan op de pagina van het dossier, onder Toegang: Delen met collega’s van de andere wet.',
      en: 'Ask for it on the page of the file, under Access: Sharing with the other law.',
    },
    source: 'AVG art. 5 lid 1 onder b; Participatiewet art. 65; Wmo 2015 hoofdstuk 5',
  },
  'reading.longer-than-disclosed': {
    status: 409,
    says: {
      nl: 'De toegang duurt langer dan de goedkeuring om met de andere wet te delen.',
      en: 'The access lasts longer than the approval to share with the other law.',
    },
    next: {
      nl: 'Kies een eerdere laatste dag. De dag van de goedkeuring staat onder Toegang: Delen met de andere wet.',
      en: 'Choose an earlier last day. The day of the approval is under Access: Sharing with the other law.',
    },
    source: 'AVG art. 5 lid 1 onder b; Participatiewet art. 65; Wmo 2015 hoofdstuk 5',
  },
  'reading.colleague-cannot': {
    status: 422,
    says: { nl: 'Deze collega kan niet op dit dossier worden toegelaten.', en: 'This colleague cannot be let in on this file.' },
    next: { nl: 'Kies een collega van uw eigen gemeente.', en: 'Choose a colleague of your own municipality.' },
    source: 'AVG art. 5 lid 1 onder f',
  },
  'reading.no-such-part': {
    status: 422,
    says: {
      nl: 'Dit dossier heeft geen pgb-deel om iemand op uit te nodigen.',
      en: 'This file has no budget part to invite somebody on.',
    },
    next: { nl: 'Kies andere delen van het dossier.', en: 'Choose other parts of the file.' },
    source: 'AVG art. 5 lid 1 onder c en f',
  },
  'reading.has-it-already': {
    status: 409,
    says: { nl: 'Deze collega ziet het dossier al.', en: 'This colleague sees the file already.' },
    next: { nl: 'Kies een andere collega.', en: 'Choose another colleague.' },
    source: 'BIO2 8.03.01',
  },
  'glass.refused': {
    status: 404,
    says: { nl: 'Met dit nummer kan geen noodtoegang worden gegeven.', en: 'Break glass is not possible with this reference.' },
    next: {
      nl: 'Controleer het nummer. Klopt het? Vraag dan toegang of bel de coördinator.',
      en: 'Check the reference. If it is right, ask for access or call the coordinator.',
    },
    source: 'AVG art. 5 lid 1 onder f; Awb art. 2:4',
  },
  'glass.used': {
    status: 409,
    says: { nl: 'U hebt voor dit dossier al noodtoegang gebruikt.', en: 'You broke the glass on this file already.' },
    next: { nl: 'Vraag gewone toegang, of bel de coördinator.', en: 'Ask for ordinary access, or call the coordinator.' },
    source: 'BIO2 8.03.01; werkafspraak van de gemeente',
  },
  'glass.already-looked-at': {
    status: 409,
    says: { nl: 'Hier is al een aantekening bij gemaakt.', en: 'A note was made already.' },
    next: { nl: 'Vernieuw de pagina en lees de aantekening.', en: 'Refresh the page and read the note.' },
    source: 'AVG art. 39 lid 1 onder b',
  },
  'glass.own-use': {
    status: 403,
    says: { nl: 'U beoordeelt uw eigen noodtoegang niet.', en: 'You do not look at your own use.' },
    next: { nl: 'Laat een andere privacy officer kijken.', en: 'Let another privacy officer look.' },
    source: 'Vier ogen; AVG art. 38 lid 6',
  },
  'seal.already-sealed': {
    status: 409,
    says: { nl: 'Dit dossier is al verzegeld.', en: 'This file is sealed already.' },
    next: { nl: 'Voeg mensen toe of haal ze weg onder Toegang.', en: 'Add or take away people under Access.' },
    source: 'BIO2 8.03.02',
  },
  'seal.not-sealed': {
    status: 409,
    says: { nl: 'Dit dossier is niet verzegeld.', en: 'This file is not sealed.' },
    next: { nl: 'Vernieuw de pagina.', en: 'Refresh the page.' },
    source: 'BIO2 8.03.02',
  },
  'seal.needs-coordinator': {
    status: 422,
    says: {
      nl: 'Ten minste één coördinator moet een verzegeld dossier zien: alleen die kan de verzegeling weghalen.',
      en: 'At least one coordinator has to see a sealed file: nobody else can lift the seal.',
    },
    next: {
      nl: 'Kies ook een coördinator die de betrokkene niet kent.',
      en: 'Choose a coordinator as well, one who does not know the person.',
    },
    source: 'Archiefwet 1995 art. 3',
  },
  'seal.lead-stays': {
    status: 409,
    says: { nl: 'De behandelaar blijft het dossier zien.', en: 'The lead keeps seeing the file.' },
    next: { nl: 'Wijs eerst een andere behandelaar aan.', en: 'First assign another lead.' },
    source: 'BIO2 8.03.02',
  },
  'seal.not-yours-to-lift': {
    status: 403,
    says: {
      nl: 'Alleen een coördinator die bij de verzegeling is genoemd, haalt haar weg.',
      en: 'Only a coordinator who was named lifts a seal.',
    },
    next: { nl: 'Vraag een genoemde coördinator, of laat er een noemen.', en: 'Ask a named coordinator, or have one named.' },
    source: 'BIO2 8.03.02',
  },
} as const satisfies Refusals
