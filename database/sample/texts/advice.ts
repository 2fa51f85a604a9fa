import type { QuestionKind } from '#modules/advice/contract.ts'

interface AdviceText {
  question: string
  answer: string
  law: string
}

/** What consultants ask, and what a specialist answers; no persons. */
export const adviceTexts: Readonly<Record<QuestionKind, readonly AdviceText[]>> = {
  'livelihood-application': [
    {
      question:
        'De aanvrager zegt sinds kort apart te wonen, maar staat nog op hetzelfde adres als de ex-partner ingeschreven. Wat vraag ik op?',
      answer:
        'Vraag de huurovereenkomst en bankafschriften van de laatste drie maanden. Kijk naar het feitelijke verblijf, niet alleen naar de inschrijving.',
      law: 'Participatiewet art. 3 en 17',
    },
    {
      question: 'Op de bankafschriften staan elke maand contante stortingen. Telt dat als inkomen, en hoe ver terug mag ik kijken?',
      answer:
        'Vraag eerst waar de stortingen vandaan komen. Zonder verklaring tellen ze als middelen. Drie maanden terug is bij een aanvraag genoeg.',
      law: 'Participatiewet art. 31 en 32',
    },
    {
      question: 'De aanvrager is zelfstandige geweest en de onderneming staat nog ingeschreven. Kan de aanvraag doorgaan?',
      answer: 'Ja. Beoordeel of er nog inkomsten zijn en of de aanvrager zich voor werk kan inzetten. Verwijs anders naar het Bbz.',
      law: 'Participatiewet art. 78f; Bbz 2004',
    },
  ],
  'financial-scheme': [
    {
      question: 'Er is bijzondere bijstand gevraagd voor inrichting, maar dezelfde kosten zijn vorig jaar vergoed. Mag ik dat weigeren?',
      answer: 'Niet zonder te kijken waarom het nodig is. Leg uit welke omstandigheden u heeft gewogen en neem dat op in het besluit.',
      law: 'Participatiewet art. 35',
    },
    {
      question: 'Voor de individuele inkomenstoeslag is er in drie jaar één maand boven de grens verdiend. Vervalt het recht dan?',
      answer: 'Een kleine overschrijding in één maand hoeft het recht niet te raken. Kijk naar de verordening en motiveer de uitkomst.',
      law: 'Participatiewet art. 36',
    },
  ],
  'work-file': [
    {
      question: 'Iemand komt voor de derde keer niet op een afspraak. Kan ik een maatregel voorstellen?',
      answer: 'Hoor de inwoner eerst en ga na of er een reden was. Een maatregel past alleen als die in verhouding staat.',
      law: 'Participatiewet art. 18 lid 2 en 10; Awb art. 4:8',
    },
    {
      question: 'Er zijn signalen dat iemand naast de uitkering klust. Mag ik op sociale media kijken?',
      answer: 'Nee, niet op eigen initiatief. Ga in gesprek en vraag het na. Blijft er twijfel, overleg dan met ons voordat u iets doet.',
      law: 'AVG art. 5; Participatiewet art. 53a',
    },
  ],
  other: [
    {
      question: 'Een andere gemeente vraagt gegevens op over een oud dossier. Mag ik die geven?',
      answer: 'Alleen wat nodig is voor hun taak en met een grondslag in hun verzoek. Vraag die eerst schriftelijk op.',
      law: 'AVG art. 6; Participatiewet art. 64',
    },
  ],
}

export const unaskedAdvice =
  'Advies uit het dossieroverleg: let bij deze zaak op de hersteltermijn en leg vast wat er met de inwoner is besproken.'
export const complexBecause = 'Er spelen meerdere regelingen tegelijk en een lopend bezwaar.'
