import type { Refusals } from '#platform/contract/refusal.ts'

export const actsRefusals = {
  'budget-act.client-only-as-officer': {
    status: 422,
    says: {
      nl: 'Bij een cliënt werkt u als medewerker van het college, niet als toezichthouder.',
      en: 'Towards a client you act as officer of the college, not as supervisor.',
    },
    next: {
      nl: 'Kies de hoedanigheid ‘medewerker van het college’, of kies de aanbieder.',
      en: 'Choose the capacity ‘officer of the college’, or choose the provider.',
    },
    source: 'Wmo 2015 art. 2.3.8 en 2.3.9; Jeugdwet art. 8.1.2',
  },
  'budget-act.check-only-as-supervisor': {
    status: 422,
    says: {
      nl: 'Administratie controleren kan alleen een toezichthouder.',
      en: 'Only a supervisor inspects records.',
    },
    next: {
      nl: 'Kies de hoedanigheid ‘toezichthouder’, of plan een gesprek en vraag de gegevens daar.',
      en: 'Choose the capacity ‘supervisor’, or plan a talk and ask for the data there.',
    },
    source: 'Awb art. 5:17; Wmo 2015 art. 6.1',
  },
  'budget-act.no-designation': {
    status: 422,
    says: {
      nl: 'U bent op deze dag niet aangewezen als toezichthouder voor deze wet.',
      en: 'You are not designated as supervisor for this law on this day.',
    },
    next: {
      nl: 'Laat een collega met een aanwijzing dit doen, of kies een dag waarop uw aanwijzing geldt.',
      en: 'Have a colleague with a designation do this, or choose a day on which yours holds.',
    },
    source: 'Wmo 2015 art. 6.1; Jeugdwet art. 2.9 onder d; Awb art. 5:11',
  },
  'budget-act.home-without-consent': {
    status: 422,
    says: {
      nl: 'Een woning gaat u alleen binnen met toestemming van de bewoner.',
      en: 'You enter a home only with the consent of who lives there.',
    },
    next: {
      nl: 'Schrijf op hoe de bewoner toestemming gaf. Was die er niet, dan was het gesprek niet in de woning: kies een andere plek.',
      en: 'Write how the resident consented. If they did not, the talk was not in the home: choose another place.',
    },
    source: 'Awb art. 5:15 lid 1',
  },
  'budget-act.purpose-not-told': {
    status: 422,
    says: {
      nl: 'De ander moet weten waarvoor u komt en of meedoen moet.',
      en: 'The other person has to know why you come and whether they must cooperate.',
    },
    next: {
      nl: 'Vertel alsnog het doel en de plicht, en als toezichthouder ook de grenzen daarvan. Vink het daarna aan.',
      en: 'Tell the purpose and the duty after all, and as supervisor its limits as well. Then tick it.',
    },
    source: 'AVG art. 13; Awb art. 5:20',
  },
  'budget-act.legitimation-missing': {
    status: 422,
    says: { nl: 'Leg vast of u uw legitimatie liet zien.', en: 'Record whether you showed your legitimation.' },
    next: { nl: 'Kies ‘getoond’, of ‘aangeboden, niemand vroeg erom’.', en: 'Choose ‘shown’, or ‘offered, nobody asked for it’.' },
    source: 'Awb art. 5:12',
  },
  'budget-act.not-planned': {
    status: 409,
    says: { nl: 'Dit is al gedaan of afgezegd.', en: 'This was done or cancelled already.' },
    next: { nl: 'Ververs de pagina, of plan een nieuw gesprek.', en: 'Reload the page, or plan a new talk.' },
    source: 'Awb art. 3:2',
  },
  'budget-act.not-done': {
    status: 409,
    says: { nl: 'Dit is nog niet gedaan.', en: 'This was not done yet.' },
    next: { nl: 'Leg eerst vast wat er is besproken of gecontroleerd.', en: 'First record what was said or inspected.' },
    source: 'Awb art. 3:2',
  },
  'budget-act.not-a-check': {
    status: 409,
    says: { nl: 'Stukken vraagt u bij een administratiecontrole.', en: 'Records are asked for at an administration check.' },
    next: { nl: 'Plan een administratiecontrole, als toezichthouder.', en: 'Plan an administration check, as supervisor.' },
    source: 'Awb art. 5:17',
  },
  'findings-report.other-addressee': {
    status: 422,
    says: {
      nl: 'Een cliënt krijgt alleen een verslag over zichzelf, een aanbieder alleen een verslag over de aanbieder.',
      en: 'A client gets a report about themselves only, a provider one about the provider only.',
    },
    next: { nl: 'Kies voor wie het verslag is opnieuw.', en: 'Choose anew whom the report is for.' },
    source: 'AVG art. 5 lid 1 onder c en f',
  },
  'findings-report.mixes-capacities': {
    status: 422,
    says: {
      nl: 'In een verslag staat wat in één hoedanigheid is gedaan.',
      en: 'A report holds what was done in one capacity.',
    },
    next: {
      nl: 'Haal eruit wat in de andere hoedanigheid is gedaan, en schrijf daarover een eigen verslag.',
      en: 'Take out what was done in the other capacity, and write a report of its own about it.',
    },
    source: 'Wmo 2015 art. 6.1 naast art. 2.3.8; CRvB 24-2-2021, ECLI:NL:CRVB:2021:448',
  },
  'findings-report.about-somebody-else': {
    status: 422,
    says: {
      nl: 'Hier staat iets in van een gesprek met iemand over wie dit verslag niet gaat.',
      en: 'This holds something of a talk with somebody whom this report is not about.',
    },
    next: {
      nl: 'Kies alleen gesprekken en bevindingen over wie het verslag gaat.',
      en: 'Choose only talks and findings about whom the report is about.',
    },
    source: 'AVG art. 5 lid 1 onder c en f',
  },
  'findings-report.act-not-done': {
    status: 422,
    says: { nl: 'Een gesprek of controle in dit verslag is nog niet gedaan.', en: 'A talk or check in this report was not done yet.' },
    next: { nl: 'Leg het eerst vast, of haal het uit het verslag.', en: 'Record it first, or take it out of the report.' },
    source: 'Awb art. 3:2',
  },
  'findings-report.names-another-client': {
    status: 422,
    says: {
      nl: 'In dit verslag staat de naam van een cliënt over wie het niet gaat.',
      en: 'This report names a client whom it is not about.',
    },
    next: {
      nl: 'Haal de naam uit de tekst, het gesprek of de bevinding. Gaat het verslag toch over die cliënt, kies die er dan bij.',
      en: 'Take the name out of the text, the talk or the finding. If it is about that client after all, choose them.',
    },
    source: 'AVG art. 5 lid 1 onder c en f',
  },
  'findings-report.number-of-person': {
    status: 422,
    says: {
      nl: 'In dit verslag staat een getal dat een burgerservicenummer kan zijn.',
      en: 'This report holds a number that could be a citizen service number.',
    },
    next: { nl: 'Haal het nummer weg: een verslag noemt mensen bij hun naam.', en: 'Take it out: a report calls people by their name.' },
    source: 'UAVG art. 46; AVG art. 5 lid 1 onder c',
  },
  'findings-report.agreed': {
    status: 409,
    says: { nl: 'Dit verslag is vastgesteld en verandert niet meer.', en: 'This report was agreed and does not change any more.' },
    next: { nl: 'Schrijf een nieuw verslag over wat nieuw is.', en: 'Write a new report about what is new.' },
    source: 'Archiefwet 1995 art. 3',
  },
  'findings-report.not-writer': {
    status: 403,
    says: { nl: 'Een collega schrijft dit verslag.', en: 'A colleague writes this report.' },
    next: {
      nl: 'Vraag die collega om de wijziging. Zo kunt u het daarna vaststellen.',
      en: 'Ask that colleague for the change. Then you can agree it afterwards.',
    },
    source: 'Vier ogen',
  },
  'findings-report.own': {
    status: 403,
    says: { nl: 'U schreef dit verslag zelf.', en: 'You wrote this report yourself.' },
    next: {
      nl: 'Vraag een collega op dit dossier of de coördinator om het vast te stellen.',
      en: 'Ask a colleague on this file or the coordinator to agree it.',
    },
    source: 'Vier ogen',
  },
  'findings-report.changed-meanwhile': {
    status: 409,
    says: { nl: 'Iemand anders heeft dit verslag intussen gewijzigd.', en: 'Somebody else changed this report meanwhile.' },
    next: {
      nl: 'Wat u hebt geschreven staat er nog. Lees de nieuwe stand en doe het dan opnieuw.',
      en: 'What you wrote is still there. Read what stands now and do it again.',
    },
    source: 'AVG art. 5 lid 1 onder d (juistheid)',
  },
  'findings-report.empty': {
    status: 409,
    says: { nl: 'In dit verslag staat nog geen gesprek of controle.', en: 'This report holds no talk or check yet.' },
    next: { nl: 'Laat de schrijver kiezen waarop het verslag rust.', en: 'Have the writer choose what the report rests on.' },
    source: 'Awb art. 3:2',
  },
  'findings-report.not-agreed': {
    status: 409,
    says: { nl: 'Dit verslag is nog niet vastgesteld.', en: 'This report was not agreed yet.' },
    next: { nl: 'Vraag een collega of de coördinator om het vast te stellen.', en: 'Ask a colleague or the coordinator to agree it.' },
    source: 'Awb art. 3:2; Vier ogen',
  },
  'findings-report.already-sent': {
    status: 409,
    says: { nl: 'Dit verslag is al verstuurd.', en: 'This report was sent already.' },
    next: { nl: 'Ververs de pagina en lees wanneer.', en: 'Reload the page and read when.' },
    source: 'Awb art. 3:2',
  },
  'findings-report.view-term': {
    status: 422,
    says: { nl: 'De termijn om te reageren is te kort of te lang.', en: 'The term for a view is too short or too long.' },
    next: { nl: 'Geef twee tot vier weken.', en: 'Give two to four weeks.' },
    source: 'Awb art. 4:8; werkafspraak van de gemeente',
  },
  'findings-report.ground-missing': {
    status: 422,
    says: {
      nl: 'Wat een toezichthouder vond, gaat alleen naar het college op de grond van de wet van dit dossier.',
      en: 'What a supervisor found goes to the college only on the ground of the law of this file.',
    },
    next: {
      nl: 'Kies bij de Wmo artikel 5.2.4 lid 3, en bij de Jeugdwet de verordening.',
      en: 'Choose article 5.2.4(3) for the Wmo, and the regulation for the Youth Act.',
    },
    source: 'Wmo 2015 art. 5.2.4 lid 3; Jeugdwet art. 2.9 onder d',
  },
  'findings-report.not-of-supervision': {
    status: 409,
    says: {
      nl: 'Dit verslag geeft u niet apart aan het college: het is geen verslag van toezicht voor een aanbieder.',
      en: 'This report is not given to the college apart: it is no report of supervision for a provider.',
    },
    next: { nl: 'Schrijf een verslag voor MO.', en: 'Write a report for MO.' },
    source: 'Wmo 2015 art. 5.2.4 lid 3',
  },
  'findings-report.already-given': {
    status: 409,
    says: { nl: 'Het college heeft dit verslag al.', en: 'The college has this report already.' },
    next: { nl: 'Ververs de pagina en lees wanneer het is gegeven.', en: 'Reload the page and read when it was given.' },
    source: 'Wmo 2015 art. 5.2.4 lid 3',
  },
  'findings-report.not-sent': {
    status: 409,
    says: { nl: 'Op dit verslag is geen reactie gevraagd.', en: 'No view was asked on this report.' },
    next: { nl: 'Verstuur het eerst aan de cliënt of de aanbieder.', en: 'First send it to the client or the provider.' },
    source: 'Awb art. 4:8',
  },
  'findings-report.view-still-open': {
    status: 409,
    says: { nl: 'De termijn om te reageren loopt nog.', en: 'The term for a view still runs.' },
    next: {
      nl: 'Wacht tot de termijn om is, of leg vast wat er al is binnengekomen.',
      en: 'Wait until it is over, or record what came in already.',
    },
    source: 'Awb art. 4:8',
  },
} as const satisfies Refusals
