import type { Refusals } from '#platform/contract/refusal.ts'

const REGULATION = 'Uitvoeringsregeling Wmo 2015 art. 2b lid 6 onder g; verordening van de gemeente'

/** What may not happen to a suspension of payments. */
export const suspensionRefusals = {
  'suspension.not-yours': {
    status: 403,
    says: { nl: 'Alleen wie aan dit dossier werkt, kan dit doen.', en: 'Only who works on this file can do this.' },
    next: { nl: 'Vraag de behandelaar of u op het dossier kunt.', en: 'Ask the lead to add you to the file.' },
    source: 'AVG art. 5 lid 1 onder f (need to know)',
  },
  'suspension.wrong-state': {
    status: 409,
    says: { nl: 'Dit kan niet bij de stand van deze opschorting.', en: 'This does not fit how far this suspension is.' },
    next: { nl: 'Haal de pagina opnieuw op. Daar staat de volgende stap.', en: 'Load the page again. It shows the next step.' },
    source: 'Awb art. 3:2 (zorgvuldige voorbereiding)',
  },
  'suspension.not-of-holder': {
    status: 422,
    says: {
      nl: 'Dit budget of deze zorgovereenkomst hoort niet bij deze budgethouder.',
      en: 'This budget or care agreement is not of this budget holder.',
    },
    next: { nl: 'Kies een budget met zijn eigen zorgovereenkomsten.', en: 'Choose a budget with its own care agreements.' },
    source: REGULATION,
  },
  'suspension.names-another-client': {
    status: 422,
    says: {
      nl: 'De tekst noemt een andere cliënt uit dit dossier. De budgethouder krijgt deze tekst in de brief.',
      en: 'The text names another client of this file. The budget holder gets this text in the letter.',
    },
    next: {
      nl: 'Haal de naam uit de tekst of uit de feiten en hun bron. Staat de naam in een voorstel waarover u besluit? Stuur het dan terug.',
      en: 'Take the name out of the text, or out of the facts and their source. If it stands in a proposal that you decide on, send it back.',
    },
    source: 'AVG art. 5 lid 1 onder c en f',
  },
  'suspension.number-of-person': {
    status: 422,
    says: {
      nl: 'In de tekst staat een nummer dat een burgerservicenummer kan zijn.',
      en: 'The text holds a number that may be a citizen service number.',
    },
    next: { nl: 'Haal het nummer uit de tekst.', en: 'Take the number out of the text.' },
    source: 'AVG art. 5 lid 1 onder c; UAVG art. 46',
  },
  'suspension.already-live': {
    status: 409,
    says: {
      nl: 'Voor dit budget is al een opschorting voorgesteld of loopt er een.',
      en: 'A suspension for this budget was proposed already, or runs.',
    },
    next: { nl: 'Ga verder met die opschorting.', en: 'Go on with that suspension.' },
    source: 'Verordening van de gemeente (ten hoogste 13 weken)',
  },
  'suspension.same-facts': {
    status: 422,
    says: {
      nl: 'Deze feiten droegen al eerder een opschorting van dit budget. De termijn begint niet opnieuw.',
      en: 'These facts carried a suspension of this budget before. The term does not begin again.',
    },
    next: {
      nl: 'Schrijf het nieuwe feit op. Is er geen nieuw feit, adviseer dan over het budget zelf.',
      en: 'Write down the new fact. Without one, advise on the budget itself.',
    },
    source: 'Verordening van de gemeente (ten hoogste 13 weken)',
  },
  'suspension.ground-needed': {
    status: 422,
    says: { nl: 'Kies de grond en schrijf op waarom die geldt.', en: 'Choose the ground and write why it applies.' },
    next: { nl: 'Vul de grond in en ten minste 20 tekens uitleg.', en: 'Fill in the ground and at least 20 characters why.' },
    source: 'Wmo 2015 art. 2.3.10 lid 1; Jeugdwet art. 8.1.4 lid 1; Awb art. 3:46',
  },
  'suspension.facts-needed': {
    status: 422,
    says: {
      nl: 'Er staat geen feit dat iemand anders kan nagaan. Een vermoeden zonder feiten is te weinig.',
      en: 'There is no fact that somebody else can check. A suspicion without facts is too little.',
    },
    next: {
      nl: 'Schrijf ten minste één feit op, met de bron en hoe het is na te gaan.',
      en: 'Write at least one fact, with its source and how it can be checked.',
    },
    source: 'Awb art. 3:2 en 3:46; verordening van de gemeente (ernstig vermoeden)',
  },
  'suspension.part-needed': {
    status: 422,
    says: { nl: 'Schrijf op welk deel van de betalingen stopt.', en: 'Write which part of the payments stops.' },
    next: { nl: 'Omschrijf het deel in ten minste 10 tekens.', en: 'Describe the part in at least 10 characters.' },
    source: REGULATION,
  },
  'suspension.continuity-needed': {
    status: 422,
    says: {
      nl: 'Er staat niet hoe de zorg doorgaat, door wie en vanaf welke dag.',
      en: 'It does not say how the care goes on, by whom and from which day.',
    },
    next: {
      nl: 'Spreek dit af met het Buurtteam of Maatschappelijke Ontwikkeling en vul het in.',
      en: 'Agree this with the neighbourhood team or Maatschappelijke Ontwikkeling and fill it in.',
    },
    source: 'Wmo 2015 art. 2.1.1 en 2.3.1; Jeugdwet art. 2.3; Awb art. 3:4 lid 2',
  },
  'suspension.care-gap': {
    status: 422,
    says: {
      nl: 'De andere zorg begint later dan de betalingen stoppen.',
      en: 'The other care begins later than the payments stop.',
    },
    next: {
      nl: 'Laat de zorg eerder beginnen of de betalingen later stoppen.',
      en: 'Have the care begin earlier, or the payments stop later.',
    },
    source: 'Wmo 2015 art. 2.1.1 en 2.3.1; Awb art. 3:4 lid 2',
  },
  'suspension.day-needed': {
    status: 422,
    says: { nl: 'Vul in vanaf welke dag de betalingen stoppen.', en: 'Fill in from which day the payments stop.' },
    next: { nl: 'Kies een dag vanaf vandaag.', en: 'Choose a day from today on.' },
    source: 'Awb art. 3:40 (een besluit werkt pas na bekendmaking)',
  },
  'suspension.proportion-needed': {
    status: 422,
    says: {
      nl: 'Er staat niet welke lichtere middelen zijn bekeken en wat de gevolgen zijn.',
      en: 'It does not say which lighter means were considered and what the consequences are.',
    },
    next: { nl: 'Vul de lichtere middelen en de gevolgen in.', en: 'Fill in the lighter means and the consequences.' },
    source: 'Awb art. 3:4 lid 2 (evenredigheid)',
  },
  'suspension.hearing-needed': {
    status: 422,
    says: {
      nl: 'De budgethouder is niet gehoord, en er staat geen uitzondering met redenen.',
      en: 'The budget holder was not heard, and there is no exception with reasons.',
    },
    next: {
      nl: 'Vul de dag, de kijk en de weging in, of kies de uitzondering van Awb art. 4:11 met ten minste 40 tekens uitleg.',
      en: 'Fill in the day, the view and how it was weighed, or choose the exception of Awb art. 4:11 with at least 40 characters why.',
    },
    source: 'Awb art. 4:8 en 4:11',
  },
  'suspension.safety-not-asked': {
    status: 422,
    says: {
      nl: 'Niemand heeft nog beoordeeld of de budgethouder veilig is.',
      en: 'Nobody has judged yet whether the budget holder is safe.',
    },
    next: { nl: 'Beantwoord dit eerst bij Veilig stellen.', en: 'Answer this first under Make safe.' },
    source: 'Wmo 2015 art. 2.1.1; Jeugdwet art. 2.3; Wet verplichte meldcode',
  },
  'suspension.safety-step-needed': {
    status: 422,
    says: {
      nl: 'De budgethouder is niet veilig, en er is geen stap gezet om dat te veranderen.',
      en: 'The budget holder is not safe, and no step was taken to change that.',
    },
    next: { nl: 'Zet eerst een stap bij Veilig stellen.', en: 'Take a step under Make safe first.' },
    source: 'Wmo 2015 art. 2.1.1; Jeugdwet art. 2.3; Awb art. 3:4 lid 2',
  },
  'suspension.worker-decides': {
    status: 403,
    says: {
      nl: 'Wie een opschorting schreef, voorstelde of aan het dossier werkt, besluit er niet over.',
      en: 'Who wrote or proposed a suspension, or works on the file, does not decide on it.',
    },
    next: { nl: 'Een andere manager met mandaat besluit.', en: 'Another manager with a mandate decides.' },
    source: 'Awb art. 2:4 en 10:3',
  },
  'suspension.conflict-not-asked': {
    status: 409,
    says: {
      nl: 'U hebt nog niet beantwoord of u iemand in dit dossier kent.',
      en: 'You have not answered yet whether you know somebody in this file.',
    },
    next: {
      nl: 'Beantwoord die vraag eerst. Zij staat bovenaan deze pagina.',
      en: 'Answer that question first. It is at the top of this page.',
    },
    source: 'Awb art. 2:4 lid 2',
  },
  'suspension.no-mandate': {
    status: 403,
    says: { nl: 'U hebt vandaag geen mandaat voor dit besluit.', en: 'You hold no mandate for this decision today.' },
    next: { nl: 'Laat een manager met mandaat besluiten.', en: 'Have a manager with a mandate decide.' },
    source: 'Awb art. 10:3',
  },
  'suspension.reasons-needed': {
    status: 422,
    says: { nl: 'Schrijf op waarom.', en: 'Write down why.' },
    next: { nl: 'Geef in ten minste 10 tekens uw redenen.', en: 'Give your reasons in at least 10 characters.' },
    source: 'Awb art. 3:46',
  },
  'suspension.letter-first': {
    status: 409,
    says: {
      nl: 'De SVB wordt pas gevraagd als het besluit aan de budgethouder is verstuurd.',
      en: 'The SVB is only asked once the decision was sent to the budget holder.',
    },
    next: { nl: 'Verstuur eerst de brief en leg de dag vast.', en: 'Send the letter first and record the day.' },
    source: 'Awb art. 3:40 en 3:41',
  },
  'suspension.svb-not-asked': {
    status: 409,
    says: { nl: 'De SVB is nog niet gevraagd.', en: 'The SVB has not been asked yet.' },
    next: { nl: 'Leg eerst vast wanneer het verzoek is verstuurd.', en: 'Record first when the request was sent.' },
    source: REGULATION,
  },
  'suspension.day-order': {
    status: 422,
    says: {
      nl: 'Deze dag ligt in de toekomst of voor de stap ervoor.',
      en: 'This day is in the future, or before the step that comes first.',
    },
    next: { nl: 'Vul de dag in waarop het echt is gebeurd.', en: 'Fill in the day on which it really happened.' },
    source: 'AVG art. 5 lid 1 onder d (juistheid)',
  },
  'suspension.starts-too-early': {
    status: 422,
    says: {
      nl: 'De betalingen kunnen niet eerder stoppen dan is besloten en bekendgemaakt.',
      en: 'The payments cannot stop earlier than was decided and made known.',
    },
    next: { nl: 'Vraag de SVB om de begindag te herstellen.', en: 'Ask the SVB to correct the first day.' },
    source: 'Awb art. 3:40',
  },
  'suspension.term-over': {
    status: 409,
    says: {
      nl: 'De termijn van deze opschorting is voorbij. De betalingen gaan weer door.',
      en: 'The term of this suspension is over. Payments go on again.',
    },
    next: {
      nl: 'Stel voor om de betalingen te hervatten. Over het budget zelf besluit de manager op uw advies.',
      en: 'Propose to resume payments. On the budget itself the manager decides on your advice.',
    },
    source: 'Verordening van de gemeente (ten hoogste 13 weken)',
  },
  'suspension.not-begun': {
    status: 409,
    says: { nl: 'Deze opschorting is nog niet begonnen.', en: 'This suspension has not begun yet.' },
    next: { nl: 'Wacht tot de eerste dag van de opschorting.', en: 'Wait for the first day of the suspension.' },
    source: REGULATION,
  },
  'suspension.withheld-undecided': {
    status: 422,
    says: {
      nl: 'Er staat niet bij elke tegengehouden betaling of die alsnog wordt betaald, en waarom niet.',
      en: 'It does not say for each withheld payment whether it is paid after all, and why not.',
    },
    next: { nl: 'Kies dit bij elke betaling.', en: 'Choose this for each payment.' },
    source: 'Awb art. 3:4 lid 2 en 3:46',
  },
  'suspension.withheld-not-due': {
    status: 409,
    says: {
      nl: 'Over deze betaling is niet besloten dat die alsnog wordt betaald.',
      en: 'It was not decided that this payment is made after all.',
    },
    next: { nl: 'Kijk bij het besluit over het einde van de opschorting.', en: 'See the decision on the end of the suspension.' },
    source: 'Awb art. 3:46',
  },
  'suspension.payment-elsewhere': {
    status: 422,
    says: {
      nl: 'Deze betaling of periode hoort niet bij deze opschorting.',
      en: 'This payment or period does not belong to this suspension.',
    },
    next: {
      nl: 'Kies een zorgovereenkomst en een dag die bij de opschorting horen.',
      en: 'Choose an agreement and a day that belong to the suspension.',
    },
    source: 'AVG art. 5 lid 1 onder d (juistheid)',
  },
  'suspension.source-choice-needed': {
    status: 422,
    says: {
      nl: 'Niet bij elk feit staat of de brief de bron noemt, en waarom niet.',
      en: 'It does not say for each fact whether the letter names its source, and why not.',
    },
    next: {
      nl: 'Kies bij elk feit waar het vandaan komt en of de brief dat zegt.',
      en: 'Choose for each fact where it comes from and whether the letter says so.',
    },
    source: 'Awb art. 3:46; AVG art. 5 lid 1 onder c',
  },
  'suspension.source-stays-unnamed': {
    status: 422,
    says: {
      nl: 'Een melding of een andere cliënt wordt in de brief nooit als bron genoemd.',
      en: 'A report or another client is never named as a source in the letter.',
    },
    next: {
      nl: 'Kies dat de brief deze bron niet noemt en schrijf op waarom.',
      en: 'Choose that the letter does not name this source and write why.',
    },
    source: 'AVG art. 5 lid 1 onder c en f; AVG art. 23 lid 1 onder i',
  },
  'suspension.addressees-needed': {
    status: 409,
    says: { nl: 'Er is nog niet gekozen wie de brief krijgt.', en: 'It was not chosen yet who gets the letter.' },
    next: {
      nl: 'Kies op de pagina van de opschorting wie de brief of een kopie krijgt.',
      en: 'Choose on the page of the suspension who gets the letter or a copy.',
    },
    source: 'Awb art. 2:1 en 3:41; BW art. 1:381, 1:441 en 1:453',
  },
  'suspension.nobody-addressed': {
    status: 422,
    says: { nl: 'Niemand krijgt de brief zelf.', en: 'Nobody gets the letter itself.' },
    next: { nl: 'Kies ten minste één persoon die de brief krijgt.', en: 'Choose at least one person who gets the letter.' },
    source: 'Awb art. 3:41',
  },
  'suspension.addressee-because-needed': {
    status: 422,
    says: {
      nl: 'U wijkt af van het voorstel, of er is een waarschuwing. Daar hoort een reden bij.',
      en: 'You depart from the proposal, or there is a warning. That needs a reason.',
    },
    next: { nl: 'Schrijf in ten minste tien tekens op waarom u zo kiest.', en: 'Write in at least ten characters why you choose so.' },
    source: 'Awb art. 3:2; AVG art. 5 lid 1 onder c',
  },
} as const satisfies Refusals
export type SuspensionRefusal = keyof typeof suspensionRefusals
