import { type ImportContent, type MoneyColumn, type MoneyMapping, missingColumns, moneyColumns, moneyColumnWords } from '../../contract.ts'
import { folded } from './cell-rules.ts'

/** Names by which files call a column, beside our own word in either language. */
const names: Partial<Record<MoneyColumn, readonly string[]>> = {
  bsn: ['burgerservicenummer', 'bsn budgethouder', 'bsn cliënt', 'bsn client', 'cliënt bsn'],
  surname: ['naam', 'naam budgethouder', 'naam cliënt', 'geslachtsnaam'],
  birthDate: ['geboren', 'geb.datum', 'geb. datum'],
  reference: ['id', 'nummer', 'referentie', 'volgnummer'],
  budget: ['budget', 'budgetnummer', 'budget id', 'toekenning', 'beschikkingsnummer'],
  agreement: ['zorgovereenkomst', 'zorgovereenkomstnummer', 'zorgovereenkomst id', 'zok', 'zok nummer', 'overeenkomst', 'contractnummer'],
  claim: ['declaratie', 'declaratienummer', 'factuurnummer'],
  productCode: ['code', 'functiecode', 'categorie'],
  product: ['omschrijving', 'productomschrijving', 'zorgfunctie', 'voorziening'],
  tariffKind: ['tariefsoort', 'formeel/informeel'],
  provider: ['zorgaanbieder', 'naam zorgverlener', 'naam zorgaanbieder', 'leverancier'],
  providerKind: ['type zorgverlener'],
  kvk: ['kvk', 'kvknummer'],
  agb: ['agb', 'agbcode'],
  unit: ['eenheden', 'tariefeenheid'],
  tariff: ['uurtarief', 'tarief per uur', 'maandloon'],
  hoursPerWeek: ['uren/week', 'uren pw', 'aantal uren per week'],
  from: ['begindatum', 'startdatum', 'ingangsdatum', 'periode van', 'datum van', 'geldig van'],
  to: ['einddatum', 'tot', 't/m', 'periode tot', 'periode tot en met', 'datum tot', 'geldig tot', 'geldig tot en met'],
  endedOn: ['beëindigingsdatum', 'datum beëindiging'],
  paidOn: ['betaaldatum', 'datum betaling', 'boekdatum'],
  submittedOn: ['indiendatum', 'ontvangen op', 'datum ontvangst'],
  hours: ['aantal uren', 'aantal', 'gedeclareerde uren'],
  amount: ['budgetbedrag', 'toegekend bedrag', 'bedrag in euro', 'betaald bedrag', 'gedeclareerd bedrag', 'totaalbedrag'],
  iban: ['rekeningnummer', 'rekening', 'iban begunstigde'],
  accountName: ['tenaamstelling', 'naam rekeninghouder', 'begunstigde'],
}
/** What the own number of a row is called, for each content. */
const references: Record<ImportContent, readonly string[]> = {
  budgets: ['kenmerk budget', 'budgetnummer', 'budget id', 'toekenning', 'beschikkingsnummer'],
  agreements: ['kenmerk zorgovereenkomst', 'zorgovereenkomst', 'zorgovereenkomstnummer', 'zok', 'zok nummer', 'contractnummer'],
  claims: ['kenmerk declaratie', 'declaratie', 'declaratienummer', 'factuurnummer'],
  payments: ['kenmerk betaling', 'betaling', 'betalingskenmerk', 'betaalnummer', 'transactienummer'],
}

/** What the columns of a file are taken for: as it was said before when every heading that it names is there, otherwise by their names. */
export function proposeMapping(
  content: ImportContent,
  heading: readonly string[],
  kept: MoneyMapping | undefined,
): { mapping: MoneyMapping; kept: boolean } {
  if (kept && Object.values(kept).every((name) => heading.includes(name)) && missingColumns(content, kept, heading).length === 0)
    return { mapping: kept, kept: true }

  const free = new Map(heading.map((name) => [folded(name), name]))
  const mapping: MoneyMapping = {}
  const { needed, oneOf = [], optional } = moneyColumns[content]
  for (const column of [...oneOf, ...needed, ...optional]) {
    const { nl, en } = moneyColumnWords[column]
    const own = column === 'reference' ? references[content] : []
    const name = [nl, en, ...own, ...(names[column] ?? [])].map(folded).find((word) => free.has(word))
    if (name === undefined) continue
    mapping[column] = free.get(name)
    free.delete(name)
  }
  return { mapping, kept: false }
}

/** Only columns that this content has. */
export function mappingFor(content: ImportContent, mapping: MoneyMapping): MoneyMapping {
  const { needed, oneOf = [], optional } = moneyColumns[content]
  const allowed = new Set<string>([...needed, ...oneOf, ...optional])
  return Object.fromEntries(Object.entries(mapping).filter(([column]) => allowed.has(column)))
}
