import type { WordList } from '#platform/contract/words.ts'

// Words only: screens that show a list need no schema, and load none.

/** What a column of a file can be; the Dutch word is what our own template calls it. */
export const moneyColumnWords = {
  bsn: { nl: 'BSN', en: 'citizen service number' },
  surname: { nl: 'achternaam', en: 'surname' },
  birthDate: { nl: 'geboortedatum', en: 'birth date' },
  reference: { nl: 'kenmerk', en: 'reference' },
  budget: { nl: 'kenmerk budget', en: 'reference of the budget' },
  agreement: { nl: 'kenmerk zorgovereenkomst', en: 'reference of the care agreement' },
  claim: { nl: 'kenmerk declaratie', en: 'reference of the claim' },
  law: { nl: 'wet', en: 'act' },
  productCode: { nl: 'productcode', en: 'product code' },
  product: { nl: 'product', en: 'product' },
  tariffKind: { nl: 'soort tarief', en: 'kind of tariff' },
  provider: { nl: 'zorgverlener', en: 'care provider' },
  providerKind: { nl: 'soort zorgverlener', en: 'kind of provider' },
  kvk: { nl: 'KvK-nummer', en: 'KvK number' },
  agb: { nl: 'AGB-code', en: 'AGB code' },
  unit: { nl: 'eenheid', en: 'unit' },
  tariff: { nl: 'tarief', en: 'tariff' },
  hoursPerWeek: { nl: 'uren per week', en: 'hours per week' },
  from: { nl: 'van', en: 'from' },
  to: { nl: 'tot en met', en: 'up to' },
  endedOn: { nl: 'beëindigd op', en: 'ended on' },
  paidOn: { nl: 'betaald op', en: 'paid on' },
  submittedOn: { nl: 'ingediend op', en: 'submitted on' },
  hours: { nl: 'uren', en: 'hours' },
  amount: { nl: 'bedrag', en: 'amount' },
  state: { nl: 'status', en: 'state' },
  iban: { nl: 'IBAN', en: 'IBAN' },
  accountName: { nl: 'naam rekening', en: 'name of the account' },
} as const satisfies WordList<string>

/** What can be wrong with a line; what stood in it is never kept. */
export const moneyProblemWords = {
  broken: {
    nl: 'vanaf hier niet te lezen: een aanhalingsteken wordt niet gesloten',
    en: 'not readable from here on: a quotation mark is not closed',
  },
  character: {
    nl: 'hierin staat een teken dat niet bewaard kan worden; typ de tekst opnieuw',
    en: 'this holds a character that cannot be kept; type the text anew',
  },
  width: { nl: 'deze regel heeft meer kolommen dan de kopregel', en: 'this line has more columns than the heading' },
  missing: { nl: 'niet ingevuld', en: 'not filled in' },
  'too-long': { nl: 'te lang', en: 'too long' },
  bsn: { nl: 'dit is geen geldig BSN', en: 'this is no valid BSN' },
  stranger: { nl: 'hoort bij iemand die niet in dit onderzoek staat', en: 'belongs to somebody who is not in this investigation' },
  'holder-differs': {
    nl: 'het BSN hoort niet bij deze zorgovereenkomst of dit budget',
    en: 'the BSN does not belong to this care agreement or budget',
  },
  date: { nl: 'dit is geen datum', en: 'this is no date' },
  order: { nl: 'de einddatum ligt voor de begindatum', en: 'the end lies before the beginning' },
  money: { nl: 'dit is geen bedrag in euro’s en centen', en: 'this is no amount in euros and cents' },
  negative: { nl: 'dit bedrag kan niet onder nul zijn', en: 'this amount cannot be below zero' },
  hours: { nl: 'dit is geen aantal uren', en: 'this is no number of hours' },
  word: { nl: 'dit woord kennen we niet', en: 'this word is not known' },
  kvk: { nl: 'een KvK-nummer heeft acht cijfers', en: 'a KvK number has eight digits' },
  agb: { nl: 'een AGB-code heeft acht cijfers', en: 'an AGB code has eight digits' },
  iban: { nl: 'dit is geen geldig rekeningnummer', en: 'this is no valid account number' },
  budget: { nl: 'dit budget staat niet in dit onderzoek', en: 'this budget is not in this investigation' },
  agreement: { nl: 'deze zorgovereenkomst staat niet in dit onderzoek', en: 'this care agreement is not in this investigation' },
  differs: {
    nl: 'dit kenmerk staat er al met een ander bedrag of een andere datum',
    en: 'this reference stands here already with another amount or date',
  },
} as const satisfies WordList<string>

/** How far taking a file over is. */
export const importStateWords = {
  waiting: { nl: 'wacht', en: 'waiting' },
  running: { nl: 'wordt ingelezen', en: 'being read in' },
  done: { nl: 'ingelezen', en: 'read in' },
  failed: { nl: 'niet gelukt', en: 'did not succeed' },
  cancelled: { nl: 'gestopt', en: 'stopped' },
} as const satisfies WordList<string>

/** Why a client who came in by a file stays when the file is taken back. */
export const stayReasonWords = {
  money: { nl: 'andere budgetten of zorgovereenkomsten', en: 'other budgets or care agreements' },
  safety: { nl: 'een oordeel of stap voor de veiligheid', en: 'a judgement or step for safety' },
  talks: { nl: 'gesprekken of verslagen', en: 'talks or reports' },
  suspension: { nl: 'een opschorting', en: 'a suspension' },
  products: { nl: 'toegekende voorzieningen', en: 'granted products' },
  stay: { nl: 'een verblijf elders', en: 'a stay elsewhere' },
  links: { nl: 'een verband', en: 'a link' },
  result: { nl: 'een resultaat', en: 'a result' },
  'own-file': { nl: 'een eigen onderzoek', en: 'an own investigation' },
  representative: { nl: 'een vertegenwoordiger', en: 'a representative' },
  other: { nl: 'andere gegevens', en: 'other data' },
} as const satisfies WordList<string>

/** Where a budget holder was instead of at home. */
export const stayKindWords = {
  hospital: { nl: 'opname in een ziekenhuis', en: 'admitted to a hospital' },
  institution: { nl: 'verblijf in een instelling', en: 'staying in an institution' },
  detention: { nl: 'detentie', en: 'detention' },
  abroad: { nl: 'verblijf in het buitenland', en: 'abroad' },
  other: { nl: 'ergens anders', en: 'somewhere else' },
} as const satisfies WordList<string>

/** What a colleague made of something to check. */
export const checkOutcomeWords = {
  explained: { nl: 'verklaard', en: 'explained' },
  ask: { nl: 'vragen in een gesprek', en: 'to ask in a talk' },
  finding: { nl: 'als bevinding vastgelegd', en: 'recorded as a finding' },
} as const satisfies WordList<string>

/** What there is to check, in the order in which it is always shown. */
export const checkKindWords = {
  'paid-after-end': {
    nl: 'Betaald over een periode na het einde van de zorgovereenkomst',
    en: 'Paid for a period after the end of the care agreement',
  },
  'agreement-past-budget': {
    nl: 'Zorgovereenkomst loopt door na het einde van het budget',
    en: 'Care agreement runs past the end of the budget',
  },
  'hours-over-day': { nl: 'Meer uren dan er in een dag zitten', en: 'More hours than a day has' },
  'hours-over-agreed': { nl: 'Meer uren gedeclareerd dan afgesproken', en: 'More hours claimed than agreed' },
  'care-in-stay': { nl: 'Zorg gedeclareerd tijdens een verblijf elders', en: 'Care claimed during a stay elsewhere' },
  'shared-account': { nl: 'Eén rekening voor meer budgethouders', en: 'One account for several budget holders' },
  'representative-provides': { nl: 'De vertegenwoordiger is ook zorgverlener', en: 'The representative also provides the care' },
  'equal-claims': { nl: 'Drie of meer maanden achter elkaar hetzelfde bedrag', en: 'The same amount three or more months in a row' },
  'organisation-without-number': { nl: 'Organisatie zonder KvK-nummer', en: 'Organisation without KvK number' },
  'paid-over-budget': { nl: 'Meer betaald dan het budget', en: 'Paid more than the budget' },
} as const satisfies WordList<string>

/** Why it matters: the article or the reason. */
export const checkReasonWords = {
  'paid-after-end': {
    nl: 'Wmo 2015 art. 2.6.2: de SVB betaalt op een zorgovereenkomst die geldt',
    en: 'Wmo 2015 art. 2.6.2: payments rest on a care agreement that holds',
  },
  'agreement-past-budget': {
    nl: 'Wmo 2015 art. 2.3.6: zonder budget is er niets om uit te betalen',
    en: 'Wmo 2015 art. 2.3.6: without a budget there is nothing to pay from',
  },
  'hours-over-day': {
    nl: 'Wmo 2015 art. 2.3.10 lid 1 onder e: is de zorg geleverd?',
    en: 'Wmo 2015 art. 2.3.10(1)(e): was the care given?',
  },
  'hours-over-agreed': {
    nl: 'Wmo 2015 art. 2.3.10 lid 1 onder d: de afspraken van het budget',
    en: 'Wmo 2015 art. 2.3.10(1)(d): what was agreed on for the budget',
  },
  'care-in-stay': {
    nl: 'Uitvoeringsregeling Wmo 2015 art. 2b: betaling tijdens een opname',
    en: 'Uitvoeringsregeling Wmo 2015 art. 2b: payment during an admission',
  },
  'shared-account': { nl: 'Wmo 2015 art. 2.6.2: wie krijgt het geld?', en: 'Wmo 2015 art. 2.6.2: who receives the money?' },
  'representative-provides': {
    nl: 'Wmo 2015 art. 2.3.6 lid 2: wie beheert het budget, en wie let op de zorg?',
    en: 'Wmo 2015 art. 2.3.6(2): who manages the budget, and who watches the care?',
  },
  'equal-claims': {
    nl: 'Wmo 2015 art. 2.3.10 lid 1 onder e: is gedeclareerd wat is geleverd?',
    en: 'Wmo 2015 art. 2.3.10(1)(e): was what was given claimed?',
  },
  'organisation-without-number': {
    nl: 'Handelsregisterwet 2007 art. 5 en 6: een onderneming staat ingeschreven',
    en: 'Handelsregisterwet 2007 art. 5 and 6: a business is registered',
  },
  'paid-over-budget': {
    nl: 'Wmo 2015 art. 2.6.2: er wordt niet meer betaald dan het budget',
    en: 'Wmo 2015 art. 2.6.2: no more is paid than the budget',
  },
} as const satisfies WordList<keyof typeof checkKindWords>

/** Which innocent explanation is common: read this first. */
export const innocentWords = {
  'paid-after-end': {
    nl: 'Vaak is het een nabetaling, een opzegtermijn of loon over de maand van overlijden. Ook kan de einddatum later zijn ingevoerd dan hij gold.',
    en: 'Often it is a late payment, a period of notice or wages over the month of a death. The end may also have been entered later than it held.',
  },
  'agreement-past-budget': {
    nl: 'Vaak is het budget verlengd en staat de verlenging nog niet in dit bestand. Een zorgovereenkomst zonder einddatum is gewoon.',
    en: 'Often the budget was extended and the extension is not in this file yet. A care agreement without an end is common.',
  },
  'hours-over-day': {
    nl: 'Vaak staan uren van meer zorgverleners of van een langere periode op één declaratie, of is een declaratie verbeterd en staan beide er nog.',
    en: 'Often the hours of several care workers or of a longer period stand on one claim, or a claim was corrected and both still stand here.',
  },
  'hours-over-agreed': {
    nl: 'Vaak is zorg verschoven van de ene week naar de andere, was iemand ziek, of is het gemiddelde over het jaar wel zoals afgesproken.',
    en: 'Often care was moved from one week to another, somebody was ill, or the average over the year is as agreed.',
  },
  'care-in-stay': {
    nl: 'Vaak gaat het om de dagen ervoor en erna in dezelfde maand, om een vast maandloon dat doorloopt, of om zorg rond de opname zelf.',
    en: 'Often it is about days before and after in the same month, a fixed monthly wage that goes on, or care around the admission itself.',
  },
  'shared-account': {
    nl: 'Heel gewoon bij een organisatie of een zorgverlener met meer cliënten: die heeft één rekening. Ook een gezin of een bewindvoerder gebruikt één rekening.',
    en: 'Very common for an organisation or a care worker with several clients: they have one account. A family or an administrator uses one account too.',
  },
  'representative-provides': {
    nl: 'Het mag, en bij een ouder of partner komt het veel voor. De gemeente kan hierover afspraken hebben gemaakt.',
    en: 'It is allowed, and common for a parent or partner. The municipality may have agreed on it.',
  },
  'equal-claims': {
    nl: 'Heel gewoon bij een vast maandloon, of bij zorg die elke week hetzelfde is.',
    en: 'Very common for a fixed monthly wage, or for care that is the same every week.',
  },
  'organisation-without-number': {
    nl: 'Vaak is het nummer alleen niet ingevuld in het bestand, of is het een zorgverlener die onder een eigen naam werkt.',
    en: 'Often the number is just not filled in, or it is a care worker who works under a name of their own.',
  },
  'paid-over-budget': {
    nl: 'Vaak is het budget opgehoogd of verlengd en staat dat nog niet in dit bestand, of hoort een betaling bij een ander jaar.',
    en: 'Often the budget was raised or extended and that is not in this file yet, or a payment belongs to another year.',
  },
} as const satisfies WordList<keyof typeof checkKindWords>
