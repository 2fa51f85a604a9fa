import type { QuestionKind } from '#modules/advice/contract.ts'

export interface AdviceText {
  question: string
  answer: string
  laws: readonly string[]
}

/** What consultants ask, and what a specialist answers; no persons. */
export const adviceTexts: Readonly<Record<QuestionKind, readonly AdviceText[]>> = {
  'livelihood-application': [
    {
      question:
        'De aanvrager zegt sinds kort apart te wonen, maar staat nog op hetzelfde adres als de ex-partner ingeschreven. Wat vraag ik op?',
      answer:
        'Vraag de huurovereenkomst en bankafschriften van de laatste drie maanden. Kijk naar het feitelijke verblijf, niet alleen naar de inschrijving.',
      laws: ['Participatiewet art. 3', 'Participatiewet art. 53a lid 2'],
    },
    {
      question: 'Op de bankafschriften staan elke maand contante stortingen. Hoe ver terug mag ik kijken?',
      answer:
        'Vraag eerst waar de stortingen vandaan komen. Drie maanden terug is bij een aanvraag gewoon. Wilt u verder terug, schrijf dan op waarom dat nodig is.',
      laws: ['Participatiewet art. 53a lid 1', 'Participatiewet art. 17 lid 1'],
    },
    {
      question: 'De aanvrager stuurt de loonstroken niet op. Ik zie het inkomen wel in Suwinet. Mag ik de aanvraag daarop laten wachten?',
      answer: 'Nee. Wat in de polisadministratie staat, vragen we niet nog eens. Neem het over en leg het bedrag aan de aanvrager voor.',
      laws: ['Participatiewet art. 53a lid 1', 'Participatiewet art. 17 lid 1'],
    },
    {
      question: 'De aanvraag ligt er bijna vier weken en er is nog geen geld. Het onderzoek loopt door. Wat moet er nu gebeuren?',
      answer: 'Verstrek binnen vier weken na de aanvraag een voorschot. Dat is minstens 95 procent van de norm, ook als u nog onderzoekt.',
      laws: ['Participatiewet art. 52'],
    },
    {
      question: 'Er ontbreken stukken. Ik heb al een keer gebeld. Loopt de termijn van acht weken gewoon door?',
      answer:
        'Vraag de stukken schriftelijk, met een termijn om aan te vullen. Vanaf die brief staat de beslistermijn stil tot de stukken er zijn of de termijn voorbij is.',
      laws: ['Awb art. 4:15', 'Awb art. 4:13'],
    },
    {
      question: 'Ik wil bij de aanvrager thuis kijken omdat het adres niet klopt met het waterverbruik. Mag dat zonder afspraak?',
      answer:
        'Alleen met toestemming, en leg vooraf uit wat weigeren betekent. Bied eerst aan om de woonsituatie op een andere manier aan te tonen. Bel ons voordat u gaat.',
      laws: ['Participatiewet art. 53a lid 2', 'Participatiewet art. 53a lid 4'],
    },
    {
      question: 'Een tante maakt de aanvrager elke maand geld over voor boodschappen. Moet ik dat meetellen?',
      answer:
        'Giften en bijdragen onder de drempel van de wet tellen niet mee. Tel alles van dit kalenderjaar op en vraag alleen door als het daarboven komt.',
      laws: ['Participatiewet art. 31'],
    },
    {
      question: 'De aanvrager was vorig jaar zes weken in het buitenland voor familie. Heeft dat nu nog gevolgen?',
      answer:
        'Voor deze aanvraag niet. Het recht vervalt voor de dagen boven vier weken per kalenderjaar. Leg uit dat dit vanaf nu gemeld moet worden.',
      laws: ['Participatiewet art. 13 lid 1 onder e', 'Participatiewet art. 17 lid 1'],
    },
  ],
  'financial-scheme': [
    {
      question: 'Er is bijzondere bijstand gevraagd voor inrichting, maar dezelfde kosten zijn vorig jaar vergoed. Mag ik dat weigeren?',
      answer: 'Niet zonder te kijken waarom het nodig is. Leg uit welke omstandigheden u heeft gewogen en neem dat op in het besluit.',
      laws: ['Awb art. 3:2', 'Awb art. 3:46'],
    },
    {
      question:
        'Een inwoner vraagt uitstel voor de termijnen van een terugvordering door een kapotte wasmachine. Mag ik dat zelf toestaan?',
      answer: 'Ja, voor een paar maanden. Weeg het belang van de inwoner en schrijf op waarom u dit redelijk vindt.',
      laws: ['Awb art. 3:4', 'Participatiewet art. 58'],
    },
    {
      question: 'Er is door onze eigen fout drie maanden te veel betaald. Moet dat altijd terug?',
      answer:
        'Hier is terugvorderen geen plicht. Weeg mee dat de fout bij ons lag en of de inwoner het kon weten. Bij dringende redenen ziet u er geheel of deels van af.',
      laws: ['Participatiewet art. 58 lid 2', 'Participatiewet art. 58 lid 8'],
    },
    {
      question: 'Na een anonieme tip over samenwonen wil een collega de toeslag meteen stopzetten. Kan dat?',
      answer: 'Nee. Een tip alleen is geen bewijs. Ga eerst na wat we al weten en vraag het de inwoner. Pas daarna komt een besluit.',
      laws: ['Awb art. 3:2', 'Awb art. 4:8'],
    },
    {
      question: 'De verhuurder wil niet zeggen wie er op het adres huurt. Mag ik dat opvragen?',
      answer:
        'Ja. Verhuurders moeten gegevens geven die we nodig hebben, binnen vier weken. Vraag alleen wat nodig is en noem het artikel in uw brief.',
      laws: ['Participatiewet art. 64'],
    },
    {
      question: 'De ex-partner was mede-aanvrager. Kan ik de hele schuld bij één van beiden terugvragen?',
      answer: 'Zij zijn samen aansprakelijk. Kijk wel per persoon wat redelijk is en leg dat uit in beide brieven.',
      laws: ['Participatiewet art. 59', 'Awb art. 3:46'],
    },
  ],
  'work-file': [
    {
      question: 'Iemand komt voor de derde keer niet op een afspraak. Kan ik een maatregel voorstellen?',
      answer: 'Hoor de inwoner eerst en ga na of er een reden was. Een maatregel past alleen als die in verhouding staat.',
      laws: ['Participatiewet art. 18 lid 2', 'Awb art. 4:8'],
    },
    {
      question: 'Er zijn signalen dat iemand naast de uitkering klust. Mag ik op sociale media kijken?',
      answer: 'Nog niet. Begin met wat we al hebben en vraag het de inwoner. Blijft er twijfel, overleg dan met ons voordat u iets doet.',
      laws: ['Participatiewet art. 53a lid 6', 'Awb art. 3:4'],
    },
    {
      question: 'Een inwoner levert de gevraagde urenstaten niet in. Hoe lang mag ik de uitkering opschorten?',
      answer:
        'Ten hoogste acht weken. Stuur een brief met de reden en een termijn om het te herstellen. Komt er niets, dan kunt u intrekken vanaf de eerste dag van de opschorting.',
      laws: ['Participatiewet art. 54 lid 1', 'Participatiewet art. 54 lid 2', 'Participatiewet art. 54 lid 4'],
    },
    {
      question: 'De werkgever geeft geen uren door. Mag ik hem rechtstreeks aanschrijven?',
      answer: 'Ja, de werkgever moet inlichtingen geven. Vraag eerst de inwoner zelf, en vertel dat u anders de werkgever vraagt.',
      laws: ['Participatiewet art. 63'],
    },
    {
      question: 'De maatregel loopt nu drie maanden. Moet ik er iets mee, of loopt die vanzelf af?',
      answer: 'Kijk uiterlijk binnen drie maanden opnieuw of de maatregel nog past. Leg de uitkomst vast, ook als er niets verandert.',
      laws: ['Participatiewet art. 18 lid 3'],
    },
    {
      question: 'De inwoner meldde een bijbaan drie weken te laat, maar uit zichzelf. Volgt er een boete?',
      answer:
        'Meestal een waarschuwing: het is zelf gemeld, binnen zestig dagen en voordat wij het zagen. Verwerk het inkomen en leg dit uit.',
      laws: ['Participatiewet art. 18a lid 4'],
    },
    {
      question: 'Tijdens een gesprek over uren begint de inwoner over zwart werk. Mag ik daarop doorvragen?',
      answer:
        'Voor het recht op uitkering wel. Gaat het gesprek over een boete, stop dan: eerst moet iemand zeggen dat hij niet hoeft te antwoorden.',
      laws: ['Awb art. 5:10a', 'Participatiewet art. 17 lid 1'],
    },
  ],
  other: [
    {
      question: 'Een andere gemeente vraagt gegevens op over een oud dossier. Mag ik die geven?',
      answer: 'Alleen wat nodig is voor hun taak. Vraag een schriftelijk verzoek met het artikel waarop zij zich beroepen.',
      laws: ['Participatiewet art. 65', 'Participatiewet art. 67'],
    },
    {
      question: 'De wijkagent belt en wil weten of iemand een uitkering krijgt. Wat zeg ik?',
      answer: 'Niets, ook niet of het zo is. De politie staat niet op de lijst van wie we gegevens mogen geven. Verwijs naar ons.',
      laws: ['Participatiewet art. 65', 'Participatiewet art. 67'],
    },
    {
      question: 'Een buurvrouw die iets heeft gemeld, vraagt wat ermee is gedaan. Mag ik dat vertellen?',
      answer: 'Nee. Bedank haar en bevestig dat de melding is ontvangen. De uitkomst delen we nooit met een melder.',
      laws: ['Participatiewet art. 65'],
    },
    {
      question: 'In mijn besluit wil ik naar jullie advies verwijzen. Is dat genoeg als motivering?',
      answer: 'Ja, als het advies zelf goed is onderbouwd en u het meestuurt. Ga wel na of het zorgvuldig tot stand kwam.',
      laws: ['Awb art. 3:49', 'Awb art. 3:9'],
    },
  ],
}

/** Told without being asked. */
export const unaskedAdvice = [
  'Advies uit het dossieroverleg: let bij deze zaak op de hersteltermijn en leg vast wat er met de inwoner is besproken.',
  'Na het meelezen: noem in de brief het artikel waarop de vraag om stukken rust, en vraag niet wat we al hebben.',
  'Tip na een gesprek op de gang: bied eerst hulp bij de papieren aan voordat u over opschorten begint.',
] as const

export const complexBecause = [
  'Er spelen meerdere regelingen tegelijk en een lopend bezwaar.',
  'Twee gezinsleden hebben elk een eigen dossier bij een andere consulent.',
  'De inwoner heeft schulden en zorg, en er is haast bij.',
] as const

export const questionsBack = [
  'Heeft de inwoner hier zelf al iets over verteld?',
  'Welke brief is er al verstuurd, en met welke termijn?',
] as const

/** Asked on after an answer, and what was said then. */
export const followUps = [
  {
    question: 'Dank. En als de inwoner de stukken alsnog na de termijn brengt?',
    answer: 'Neem ze mee zolang er nog geen besluit is verstuurd. Dat is zorgvuldiger en voorkomt een bezwaar.',
  },
  {
    question: 'Helder. Moet ik de inwoner hier nog apart over horen?',
    answer: 'Ja, als u besluit op feiten die niet van de inwoner zelf komen. Bellen mag, maak er een verslag van.',
  },
] as const
