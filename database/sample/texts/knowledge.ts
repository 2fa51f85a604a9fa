import type { QuestionKind } from '#modules/advice/contract.ts'

interface KnowledgeText {
  title: string
  question: string
  answer: string
  kinds: readonly QuestionKind[]
  /** As they stand in the list of citations */
  law: readonly string[]
}

/** Answers in general words; each rests on articles that were read. */
export const knowledgeTexts: readonly KnowledgeText[] = [
  {
    title: 'Over welke periode vraag ik bankafschriften op?',
    question: 'Hoe ver terug mag ik bankafschriften vragen bij een aanvraag of een onderzoek?',
    answer:
      'Drie maanden is de gewone periode. Vraag alleen over een langere periode als daar een concrete reden voor is, en schrijf die reden op. Vraagt u meer dan nodig is, dan telt wat u zo vindt misschien niet mee als bewijs.\n\nVraag niet wat u zelf kunt zien in de basisregistratie of de polisadministratie.',
    kinds: ['livelihood-application', 'financial-scheme'],
    law: ['Participatiewet art. 53a', 'Awb art. 3:2'],
  },
  {
    title: 'Wat hoort een inwoner zelf te melden?',
    question: 'Welke wijzigingen moet iemand met bijstand zelf doorgeven, en wat hoeft niet?',
    answer:
      'De inwoner meldt meteen alle feiten waarvan duidelijk is dat ze tellen voor het recht op bijstand of voor werk: inkomen, vermogen, verhuizen, gaan samenwonen, verblijf in het buitenland.\n\nHet hoeft niet als de gemeente het zelf kan vaststellen uit authentieke gegevens, zoals de basisregistratie personen. Kijk daarom eerst wat wij al konden weten.',
    kinds: ['livelihood-application', 'work-file'],
    law: ['Participatiewet art. 17'],
  },
  {
    title: 'Hoe schort ik een uitkering op?',
    question: 'Wat zijn de stappen bij opschorten als iemand gegevens niet levert?',
    answer:
      '1. Vraag de gegevens met een duidelijke termijn.\n2. Kijk of het niet leveren aan de inwoner te wijten is en of de gegevens nodig zijn voor het recht.\n3. Schort op voor hoogstens acht weken en laat dat schriftelijk weten, met een termijn om het te herstellen.\n4. Komt er niets, dan kan de bijstand worden ingetrokken vanaf de eerste dag van de opschorting. Dat is geen automatisme: weeg de belangen.',
    kinds: ['livelihood-application'],
    law: ['Participatiewet art. 54', 'Awb art. 3:4'],
  },
  {
    title: 'Wanneer betaal ik een voorschot?',
    question: 'De aanvraag is nog niet af. Heeft de aanvrager recht op een voorschot?',
    answer:
      'Ja, als er na vier weken nog geen besluit is, verstrekt het college een voorschot van minstens 95 procent. Een lopend onderzoek is op zich geen reden om daarmee te wachten.',
    kinds: ['livelihood-application'],
    law: ['Participatiewet art. 52'],
  },
  {
    title: 'Mag ik op huisbezoek bij een aanvrager?',
    question: 'Wanneer mag een huisbezoek, en wat als iemand weigert?',
    answer:
      'Met een redelijke grond: er zijn vóór het bezoek concrete feiten die twijfel geven, en er is geen lichter middel. Dan kan weigeren gevolgen hebben voor het recht, en dat vertelt u vooraf.\n\nZonder redelijke grond mag het alleen met vrije toestemming. Weigeren heeft dan geen gevolgen.\n\nVertel altijd eerst wie u bent, waarom u komt en wat een weigering betekent. De inwoner kan de toestemming op elk moment intrekken. Twijfelt u, vraag dan eerst de adviesdesk.',
    kinds: ['livelihood-application', 'other'],
    law: ['Participatiewet art. 53a', 'Awb art. 3:4'],
  },
  {
    title: 'Hoe stel ik vast of mensen samenwonen?',
    question: 'Wat is nodig om een gezamenlijke huishouding vast te stellen?',
    answer:
      'Kijk naar twee dingen: het hoofdverblijf in dezelfde woning, en wederzijdse zorg. De inschrijving alleen is niet genoeg, in geen van beide richtingen. Leg feiten vast en vraag de inwoner naar een verklaring voordat u een conclusie trekt.\n\nSinds 1 januari 2026 zijn de regels hierover veranderd. Kijk welke tekst gold in de periode waar het om gaat.',
    kinds: ['livelihood-application'],
    law: ['Participatiewet art. 3', 'Awb art. 4:8'],
  },
  {
    title: 'Hoe lang mag iemand naar het buitenland?',
    question: 'Wat geldt bij verblijf in het buitenland met een uitkering?',
    answer:
      'Wie in een kalenderjaar langer dan vier weken in het buitenland verblijft, heeft over de tijd daarna geen recht op bijstand. De inwoner meldt het verblijf vooraf. Vraag bij twijfel naar reisbescheiden, en niet naar de reden van de reis.',
    kinds: ['livelihood-application', 'work-file'],
    law: ['Participatiewet art. 13', 'Participatiewet art. 17'],
  },
  {
    title: 'Moet alles worden teruggevorderd?',
    question: 'Iemand kreeg te veel. Wanneer moet terugvorderen, en wanneer kan ervan worden afgezien?',
    answer:
      'Is de inlichtingenplicht geschonden, dan moet worden teruggevorderd. In andere gevallen kán het, en dan weegt u af of het redelijk is.\n\nIn beide gevallen kan het college geheel of gedeeltelijk afzien bij dringende redenen. Sinds de uitspraak van de Centrale Raad van Beroep van 10 december 2024 telt ook de oorzaak mee, en het eigen aandeel van de gemeente. Schrijf die afweging altijd op.',
    kinds: ['livelihood-application', 'financial-scheme'],
    law: ['Participatiewet art. 58', 'Awb art. 3:4'],
  },
  {
    title: 'Waarschuwing of boete?',
    question: 'Wanneer is een waarschuwing genoeg bij een schending van de inlichtingenplicht?',
    answer:
      'Een waarschuwing kan als er geen benadelingsbedrag is of dat hoogstens 150 euro is, of als iemand het zelf binnen zestig dagen herstelt voordat wij het zien. Niet als er in de twee jaar daarvoor al een waarschuwing was.\n\nIs iemand niets te verwijten, dan volgt geen boete. Vraag niets over de verwijtbaarheid voordat iemand weet dat zwijgen mag.',
    kinds: ['livelihood-application', 'financial-scheme'],
    law: ['Participatiewet art. 18a', 'Awb art. 5:10a'],
  },
  {
    title: 'Wat mag ik opvragen bij een andere instantie?',
    question: 'Mag ik gegevens vragen aan UWV, een andere gemeente of een werkgever?',
    answer:
      'Ja, als het nodig is voor het recht op bijstand. De genoemde instanties antwoorden binnen vier weken. Vraag eerst na of wij het al hebben: wat in de basisregistratie of de polisadministratie staat, vraagt u niet opnieuw.\n\nZelf gegevens geven mag alleen aan wie in de wet genoemd is. De politie staat daar niet bij.',
    kinds: ['livelihood-application', 'work-file', 'other'],
    law: ['Participatiewet art. 64', 'Participatiewet art. 63', 'Participatiewet art. 67'],
  },
  {
    title: 'Moet ik iemand horen voordat ik afwijs?',
    question: 'Wanneer krijgt een inwoner de kans om te reageren voordat er een besluit is?',
    answer:
      'Bij afwijzen en bij een belastend besluit op feiten die de inwoner niet zelf gaf, vraagt u eerst om een reactie. Dat mag mondeling of schriftelijk. Er zijn uitzonderingen, zoals spoed of als iemand al is gehoord. Gebruik die alleen met een reden die u opschrijft.',
    kinds: ['livelihood-application', 'financial-scheme', 'work-file'],
    law: ['Awb art. 4:7', 'Awb art. 4:8', 'Awb art. 4:11'],
  },
  {
    title: 'Iemand komt een afspraak over werk niet na',
    question: 'Wat doe ik als iemand niet meewerkt aan werk of een traject?',
    answer:
      'Dit is iets anders dan het niet melden van inkomen: hier past een maatregel volgens de verordening, nooit een boete. Is iemand niets te verwijten, dan volgt geen maatregel. Stem af op de persoon en bekijk de maatregel binnen drie maanden opnieuw.',
    kinds: ['work-file'],
    law: ['Participatiewet art. 18'],
  },
]
