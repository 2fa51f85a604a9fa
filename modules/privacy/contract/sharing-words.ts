import type { WordList } from '#platform/contract/words.ts'

/** What kind of organisation a partner is; the kind settles what may go to it by law alone. */
export const partnerKindWords = {
  uwv: { nl: 'UWV', en: 'UWV' },
  svb: { nl: 'SVB', en: 'SVB' },
  'tax-authority': { nl: 'Belastingdienst of Dienst Toeslagen', en: 'tax or allowances authority' },
  'labour-inspectorate': { nl: 'Arbeidsinspectie', en: 'labour inspectorate' },
  'immigration-service': { nl: 'IND', en: 'immigration service' },
  police: { nl: 'politie', en: 'police' },
  'public-prosecutor': { nl: 'Openbaar Ministerie', en: 'public prosecutor' },
  'health-inspectorate': { nl: 'IGJ', en: 'health and youth care inspectorate' },
  'care-fraud-desk': { nl: 'Informatieknooppunt Zorgfraude (IKZ)', en: 'care fraud information desk' },
  riec: { nl: 'RIEC', en: 'RIEC (organised crime centre)' },
  lsi: { nl: 'Landelijke Stuurgroep Interventieteams (LSI)', en: 'national intervention teams (LSI)' },
  'address-quality': { nl: 'Landelijke Aanpak Adreskwaliteit (LAA)', en: 'national address quality programme (LAA)' },
  'information-desk': { nl: 'Inlichtingenbureau', en: 'information desk' },
  'care-finance': { nl: 'CAK, CIZ, NZa of zorgverzekeraar', en: 'care finance or insurer' },
  municipality: { nl: 'andere gemeente', en: 'other municipality' },
  'own-unit': { nl: 'ander onderdeel van de gemeente', en: 'another unit of the municipality' },
  housing: { nl: 'woningcorporatie', en: 'housing association' },
  other: { nl: 'anders', en: 'other' },
} as const satisfies WordList<string>

/** For what data are shared with partners. */
export const sharingPurposeWords = {
  'benefit-enforcement': { nl: 'rechtmatigheid van uitkeringen', en: 'lawfulness of benefits' },
  'care-enforcement': { nl: 'rechtmatigheid van zorg en pgb', en: 'lawfulness of care and personal budgets' },
  'address-quality': { nl: 'juistheid van adressen in de BRP', en: 'correctness of addresses in the BRP' },
  'organised-crime': { nl: 'aanpak van ondermijning', en: 'approach to organised crime' },
  'joint-intervention': { nl: 'gezamenlijke interventie', en: 'joint intervention' },
} as const satisfies WordList<string>

/** Along which way the law lets data go. */
export const sharingRouteWords = {
  law: { nl: 'rechtstreeks op grond van de wet', en: 'directly by law' },
  riec: { nl: 'binnen het RIEC', en: 'within the RIEC' },
  lsi: { nl: 'binnen een LSI-project', en: 'within an LSI project' },
  'criminal-report': { nl: 'met een aangifte', en: 'by a criminal report' },
} as const satisfies WordList<string>

export const sharingDirectionWords = {
  out: { nl: 'wij geven', en: 'we give' },
  in: { nl: 'wij ontvangen', en: 'we receive' },
} as const satisfies WordList<string>

/** The kinds of data that can be shared; never special or criminal data. */
export const dataCategoryWords = {
  address: { nl: 'adres', en: 'address' },
  name: { nl: 'naam', en: 'name' },
  'birth-date': { nl: 'geboortedatum', en: 'birth date' },
  bsn: { nl: 'BSN', en: 'citizen service number' },
  benefit: { nl: 'uitkering of voorziening', en: 'benefit or provision' },
  income: { nl: 'inkomen en vermogen', en: 'income and assets' },
  household: { nl: 'huishouden', en: 'household' },
  residence: { nl: 'bewoning', en: 'residence' },
  work: { nl: 'werk', en: 'work' },
  care: { nl: 'zorg en pgb', en: 'care and personal budget' },
  business: { nl: 'bedrijfsgegevens', en: 'business' },
  findings: { nl: 'bevindingen ter plaatse', en: 'findings on the spot' },
  photo: { nl: 'foto’s', en: 'photos' },
} as const satisfies WordList<string>

export const agreementStateWords = {
  draft: { nl: 'concept', en: 'draft' },
  'in-force': { nl: 'van kracht', en: 'in force' },
  ended: { nl: 'beëindigd', en: 'ended' },
} as const satisfies WordList<string>

/** How an agreement stands on a day: its state, and what its period makes of that. */
export const agreementStandingWords = {
  draft: { nl: 'concept', en: 'draft' },
  coming: { nl: 'gaat nog in', en: 'still to begin' },
  'in-force': { nl: 'van kracht', en: 'in force' },
  lapsing: { nl: 'loopt binnenkort af', en: 'lapses soon' },
  lapsed: { nl: 'verlopen', en: 'lapsed' },
  ended: { nl: 'beëindigd', en: 'ended' },
} as const satisfies WordList<string>

/** What became of what was shared. */
export const sharingEndWords = {
  returned: { nl: 'teruggegeven', en: 'returned' },
  destroyed: { nl: 'vernietigd', en: 'destroyed' },
  'kept-by-law': { nl: 'blijft bij de ontvanger omdat de wet dat zegt', en: 'stays with the receiver because the law says so' },
} as const satisfies WordList<string>
