import type { Cause } from '#modules/investigations/contract.ts'
import type { Scheme } from '#modules/reports/contract.ts'

export interface InformationText {
  key: string
  title: string
  body: string
  scheme: Scheme
  law: string
  causes: readonly Cause[]
  /** The month of 2024 in which it came into use; without it the text is still a draft */
  from?: number
  english?: { title: string; body: string }
}

/** What the demo municipality tells its residents, in plain Dutch (B1). Articles as in the law that was read for this product. */
export const informationTexts: readonly InformationText[] = [
  {
    key: 'income',
    title: 'U gaat werken of krijgt ander geld. Wat geeft u door?',
    body: `Krijgt u een uitkering? Vertel het ons dan meteen als u geld verdient of krijgt.

Dit geeft u door:
- loon, ook van een paar uur werk
- geld uit een eigen zaak of van klusjes
- alimentatie of een andere uitkering

U krijgt dan het bedrag dat bij u past. Zo hoeft u later niets terug te betalen.

Twijfelt u? Bel ons. Vragen mag altijd.`,
    scheme: 'subsistence',
    law: 'Participatiewet art. 17 lid 1',
    causes: ['change-not-passed-on', 'rule-not-understood'],
    from: 2,
    english: {
      title: 'You start working or receive other money. What do you tell us?',
      body: `Do you receive a benefit? Tell us at once when you earn or receive money.

Tell us about:
- wages, also for a few hours of work
- money from your own business or odd jobs
- maintenance or another benefit

You then get the amount that is right for you. So you do not have to pay anything back later.

Not sure? Call us. You may always ask.`,
    },
  },
  {
    key: 'living-together',
    title: 'Gaat u samenwonen, of woont er iemand bij u?',
    body: `Woont u met iemand samen in één huis? Dat kan uw uitkering veranderen.

Vertel het ons meteen als iemand bij u komt wonen. Ook als u bij iemand intrekt.

Logeert er iemand een paar dagen? Dat is niet hetzelfde als samenwonen. Weet u niet wat voor u geldt? Bel ons dan eerst. Wij kijken samen met u.`,
    scheme: 'subsistence',
    law: 'Participatiewet art. 3 en art. 17 lid 1',
    causes: ['rule-not-understood', 'change-not-passed-on'],
    from: 3,
    english: {
      title: 'Do you move in together, or does somebody live with you?',
      body: `Do you live with somebody in one home? That can change your benefit.

Tell us at once when somebody comes to live with you. Also when you move in with somebody.

Does somebody stay for a few days? That is not the same as living together. Do you not know what counts for you? Call us first. We look at it with you.`,
    },
  },
  {
    key: 'abroad',
    title: 'Gaat u naar het buitenland?',
    body: `U mag met een uitkering naar het buitenland. Per jaar mag u er vier weken zijn.

Blijft u langer dan vier weken? Dan hebt u over de tijd daarna geen recht op uitkering.

Geef voor uw reis door wanneer u weggaat en wanneer u terugkomt. Kunt u niet op tijd terug, bijvoorbeeld door ziekte? Bel ons dan meteen.`,
    scheme: 'subsistence',
    law: 'Participatiewet art. 13 lid 1 onder e en art. 17 lid 1',
    causes: ['rule-not-understood'],
    from: 5,
  },
  {
    key: 'on-time',
    title: 'Er verandert iets. Wanneer geeft u het door?',
    body: `Geef een wijziging meteen door. Wacht niet op een brief of een formulier.

Bent u iets vergeten? Vertel het alsnog. Doe dat zo snel u kunt. Het helpt u als u het zelf vertelt voordat wij het zien.

Hebben wij een fout gemaakt? Zeg het ons. Daar kijken wij naar als er geld terug moet.`,
    scheme: 'subsistence',
    law: 'Participatiewet art. 17 lid 1, art. 18a lid 4 en art. 58 lid 8',
    causes: ['change-not-passed-on', 'own-mistake', 'form-unclear'],
    from: 7,
  },
  {
    key: 'home-visit',
    title: 'Wij vragen of wij bij u thuis mogen komen',
    body: `Soms vragen wij of wij bij u binnen mogen kijken. U beslist of dat mag.

Zo gaat het:
- Wij laten zien wie wij zijn en zeggen waarom wij komen.
- Wij komen met zijn tweeën.
- Wij maken geen kast of lade open als u dat niet wilt.
- U mag op elk moment zeggen dat wij moeten stoppen.

U mag nee zeggen. Vooraf vertellen wij u of dat iets betekent voor uw uitkering. Hebben wij geen goede reden om te twijfelen? Dan heeft nee zeggen geen enkel gevolg.`,
    scheme: 'subsistence',
    law: 'Participatiewet art. 53a; Algemene wet op het binnentreden art. 1',
    causes: ['rule-not-understood', 'no-breach'],
    from: 4,
    english: {
      title: 'We ask whether we may come to your home',
      body: `Sometimes we ask whether we may look inside your home. You decide whether we may.

This is how it goes:
- We show who we are and say why we come.
- There are two of us.
- We do not open a cupboard or drawer if you do not want that.
- You may say at any moment that we must stop.

You may say no. We tell you beforehand whether that means something for your benefit. Do we have no good reason to doubt? Then saying no has no consequence at all.`,
    },
  },
  {
    key: 'being-heard',
    title: 'Wij willen iets besluiten. Eerst vertelt u uw kant',
    body: `Willen wij iets besluiten dat niet goed voor u is? Dan mag u eerst uw kant van het verhaal vertellen.

Dat kan in een gesprek. Schrijven mag ook. U mag iemand meenemen.

Wij schrijven op wat u zegt. U leest het na en zegt of het klopt. Pas daarna besluiten wij.

Gaat het gesprek ook over een boete? Dan hoeft u daarover niets te zeggen. Wij vertellen u dat vooraf.`,
    scheme: 'subsistence',
    law: 'Algemene wet bestuursrecht art. 4:8, 4:9 en 5:10a',
    causes: ['own-mistake', 'no-breach'],
    from: 6,
  },
  {
    key: 'assets',
    title: 'Spaargeld en bezit: wat geeft u door?',
    body: `Hebt u spaargeld of bezit? Dat kan tellen voor uw uitkering. Vertel het ons daarom meteen als er iets verandert.

Denk aan:
- spaargeld, ook in het buitenland
- een huis of een stuk grond
- een auto
- geld dat u erft of wint

Sparen mag. Wij kijken samen met u wat het betekent.

Weet u niet of iets telt? Bel ons. Wij leggen het uit.`,
    scheme: 'subsistence',
    law: 'Participatiewet art. 17 lid 1',
    causes: ['rule-not-understood', 'change-not-passed-on'],
    from: 3,
  },
  {
    key: 'objection',
    title: 'Bent u het niet eens met een besluit?',
    body: `Bent u het niet eens met ons besluit? Dan kunt u bezwaar maken. Dat betekent: u vraagt ons om er nog eens naar te kijken.

In de brief met het besluit staat hoe dat gaat. Er staat ook tot welke dag u dat kunt doen. Kijk goed naar die dag.

Begrijpt u de brief niet? Of denkt u dat wij een fout maken? Bel ons. Wij leggen het uit. Let ook dan op de dag die in de brief staat.

U mag hulp vragen, bijvoorbeeld aan iemand die u vertrouwt.`,
    scheme: 'subsistence',
    law: 'De brief waarin uw besluit staat',
    causes: ['own-mistake', 'form-unclear', 'no-breach'],
    from: 5,
  },
  {
    key: 'budget-use',
    title: 'Uw budget voor zorg of hulp (pgb): waar is het voor?',
    body: `Met een pgb koopt u zelf zorg of hulp in. Het geld is alleen voor de hulp die in uw besluit staat.

Verandert er iets? Vertel het ons. Denk aan:
- u hebt minder of meer hulp nodig
- u wilt een andere hulpverlener
- u krijgt de hulp niet die is afgesproken

Lukt het u niet om het budget te regelen? Bel ons. Wij zoeken met u naar een oplossing.`,
    scheme: 'wmo-pgb',
    law: 'Wmo 2015 art. 2.3.6, 2.3.8 en 2.3.10 lid 1 onder e',
    causes: ['rule-not-understood', 'form-unclear'],
    from: 4,
  },
  {
    key: 'budget-talk',
    title: 'Wij praten met u over uw pgb. Wat kunt u verwachten?',
    body: `Af en toe kijken wij met u of uw pgb nog bij u past. U krijgt dan een uitnodiging.

In het gesprek vragen wij welke hulp u krijgt en of die goed is. Neem gerust iemand mee die u vertrouwt.

Klopt er iets niet? Dan hoeft dat niet aan u te liggen. Wij vragen het ook aan de hulpverlener.`,
    scheme: 'wmo-pgb',
    law: 'Wmo 2015 art. 2.3.8, 2.3.9 en 6.1',
    causes: ['rule-not-understood', 'no-breach'],
  },
]
