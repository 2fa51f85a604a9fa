import type { DataCategory, PartnerKind, SharingDirection, SharingPurpose, SharingRoute } from '#modules/privacy/contract.ts'
import { addDays, type Day } from '#platform/contract/calendar.ts'
import type { Collector } from './collector.ts'
import { diceFor, idAt } from './dice.ts'
import { accountIds } from './staff.ts'

const FIRST_MUNICIPALITY = '00000000-0000-7000-8000-000000000001'
const KEPT_SINCE = '2023-10-02'
const LAPSED_SINCE = 18

interface DemoPartner {
  kind: PartnerKind
  name: string
  contact: string
  task: string
}

/** Partners of the team; whoever answers the phone there does not exist. */
export const partners = {
  uwv: { kind: 'uwv', name: 'UWV (demo)', contact: 'Contact Wilg', task: 'handhaving uitkeringen' },
  svb: { kind: 'svb', name: 'SVB (demo)', contact: 'Contact Esdoorn', task: 'AIO en AOW' },
  tax: { kind: 'tax-authority', name: 'Belastingdienst (demo)', contact: 'Contact Berk', task: 'liaison gemeenten' },
  labour: { kind: 'labour-inspectorate', name: 'Arbeidsinspectie (demo)', contact: 'Contact Linde', task: 'teamleider inspectie' },
  police: { kind: 'police', name: 'Politie (demo)', contact: 'Contact Beuk', task: 'wijkteam' },
  riec: { kind: 'riec', name: 'RIEC (demo)', contact: 'Contact Iep', task: 'accountmanager' },
  lsi: { kind: 'lsi', name: 'LSI (demo)', contact: 'Contact Lariks', task: 'projectleider interventieteams' },
  laa: {
    kind: 'address-quality',
    name: 'Landelijke Aanpak Adreskwaliteit (demo)',
    contact: 'Contact Populier',
    task: 'regisseur signalen',
  },
  housing: { kind: 'housing', name: 'Woningcorporatie Voorbeeldwonen', contact: 'Contact Kastanje', task: 'woonfraude' },
  permits: { kind: 'own-unit', name: 'VTH (demo)', contact: 'Contact Hazelaar', task: 'bouw- en woningtoezicht' },
  safety: { kind: 'own-unit', name: 'Openbare Orde en Veiligheid (demo)', contact: 'Contact Vlier', task: 'coördinatie ondermijning' },
  neighbourhood: { kind: 'own-unit', name: 'Buurtteam (demo)', contact: 'Contact Meidoorn', task: 'aanmelding van zorgsignalen' },
  nextTown: { kind: 'municipality', name: 'Gemeente Voorbeeldstad', contact: 'Contact Kornoelje', task: 'sociale recherche' },
} as const satisfies Record<string, DemoPartner>
export type PartnerKey = keyof typeof partners

export const partnerIds = Object.fromEntries(
  Object.keys(partners).map((key) => [key, idAt(`${KEPT_SINCE}T08:00:00.000Z`, diceFor(`partner ${key}`))]),
) as Readonly<Record<PartnerKey, string>>

interface DemoAgreement {
  title: string
  purpose: SharingPurpose
  route: Exclude<SharingRoute, 'criminal-report'>
  legalBasis: string
  keepDays: number
  partners: readonly PartnerKey[]
  out: readonly DataCategory[]
  in: readonly DataCategory[]
}

const inForce = {
  benefits: {
    title: 'Gegevens voor het toezicht op uitkeringen',
    purpose: 'benefit-enforcement',
    route: 'law',
    legalBasis: 'Participatiewet art. 64 en 67',
    keepDays: 30,
    partners: ['uwv', 'svb', 'tax', 'labour', 'permits'],
    out: ['address', 'name', 'birth-date', 'bsn', 'benefit'],
    in: ['income', 'work', 'business', 'residence', 'findings'],
  },
  riec: {
    title: 'Samenwerking in het RIEC tegen ondermijning',
    purpose: 'organised-crime',
    route: 'riec',
    legalBasis: 'RIEC-convenant en Participatiewet art. 67',
    keepDays: 60,
    partners: ['riec', 'police', 'tax', 'labour', 'safety'],
    out: ['address', 'name', 'business', 'findings'],
    in: ['address', 'business', 'findings'],
  },
  lsi: {
    title: 'LSI-project bedrijventerreinen',
    purpose: 'joint-intervention',
    route: 'lsi',
    legalBasis: 'Besluit SUWI hoofdstuk 5a en Samenwerkingsovereenkomst interventieteams',
    keepDays: 28,
    partners: ['lsi', 'police', 'labour', 'uwv', 'tax'],
    out: ['address', 'business', 'benefit'],
    in: ['business', 'work', 'findings'],
  },
  addresses: {
    title: 'Adressignalen van de Landelijke Aanpak Adreskwaliteit',
    purpose: 'address-quality',
    route: 'law',
    legalBasis: 'Wet BRP art. 2.37a en 3.2',
    keepDays: 90,
    partners: ['laa', 'permits'],
    out: ['address', 'residence'],
    in: ['address', 'household', 'residence'],
  },
  care: {
    title: 'Toezicht op zorg met andere gemeenten',
    purpose: 'care-enforcement',
    route: 'law',
    legalBasis: 'Wmo 2015 art. 5.2.5 en 6.1',
    keepDays: 30,
    partners: ['nextTown', 'neighbourhood'],
    out: ['address', 'care'],
    in: ['care', 'findings'],
  },
} as const satisfies Record<string, DemoAgreement>
export type AgreementKey = keyof typeof inForce

/** What was agreed and still holds: for what, along which way, what may go, and after how many days it is given back. */
export const agreements: Readonly<Record<AgreementKey, DemoAgreement>> = inForce
export const agreementIds = Object.fromEntries(
  Object.keys(inForce).map((key) => [key, idAt(`${KEPT_SINCE}T09:00:00.000Z`, diceFor(`agreement ${key}`))]),
) as Readonly<Record<AgreementKey, string>>

/** It was renewed in time by nobody: whoever plans with the housing association finds out. */
const lapsed: DemoAgreement = {
  title: 'Bewoning van huurwoningen met een uitkering',
  purpose: 'benefit-enforcement',
  route: 'law',
  legalBasis: 'Participatiewet art. 64 lid 1 onder m',
  keepDays: 30,
  partners: ['housing'],
  out: ['address'],
  in: ['residence', 'household'],
}
const draft: DemoAgreement = {
  title: 'Dynamische controles met de politie, binnen het RIEC',
  purpose: 'joint-intervention',
  route: 'riec',
  legalBasis: 'RIEC-convenant; de politie staat niet in Participatiewet art. 67',
  keepDays: 28,
  partners: ['police', 'riec', 'permits'],
  out: ['address', 'business'],
  in: ['findings'],
}

/** Partners with whom to call there, agreements in force, one that lapsed some weeks ago, and a draft for the privacy officer. */
export function addPartners(rows: Collector, today: Day): void {
  const keeper = accountIds['coordinator-1']
  const keptAt = new Date(`${KEPT_SINCE}T08:00:00.000Z`)
  for (const [index, [key, { kind, name, contact, task }]] of Object.entries<DemoPartner>(partners).entries()) {
    const partnerId = partnerIds[key as PartnerKey]
    const kept = { municipality_id: FIRST_MUNICIPALITY, kept_by: keeper, kept_at: keptAt }
    rows.add('privacy.partner', { id: partnerId, kind, name, note: '', active: true, revision: 0, ...kept })
    rows.add('privacy.partner_contact', {
      id: idAt(keptAt.toISOString(), diceFor(`contact ${key}`)),
      partner_id: partnerId,
      name: contact,
      task,
      phone: `088-000 00 ${String(index + 1).padStart(2, '0')}`,
      email: `${key.toLowerCase()}@example.nl`,
      ended_at: null,
      ...kept,
    })
  }

  const term = { from: '2023-10-16', to: '2029-10-16' }
  for (const [index, key] of (Object.keys(inForce) as AgreementKey[]).entries())
    addAgreement(rows, agreementIds[key], `D-2023-${number(index + 1)}`, agreements[key], term, KEPT_SINCE)
  const next = Object.keys(inForce).length + 1
  addAgreement(rows, ownId('lapsed'), `D-2023-${number(next)}`, lapsed, { ...term, to: addDays(today, -LAPSED_SINCE) }, KEPT_SINCE)
  const draftedOn = addDays(today, -4)
  const ahead = { from: addDays(today, 14), to: addDays(today, 744) }
  addAgreement(rows, ownId('draft'), `D-${draftedOn.slice(0, 4)}-${number(next + 1)}`, draft, ahead, draftedOn, 'draft')
}

const number = (index: number) => String(index).padStart(4, '0')
const ownId = (name: string) => idAt(`${KEPT_SINCE}T09:00:00.000Z`, diceFor(`agreement ${name}`))

function addAgreement(
  rows: Collector,
  id: string,
  reference: string,
  { title, purpose, route, legalBasis, keepDays, partners: with_, ...categories }: DemoAgreement,
  { from, to }: { from: Day; to: Day },
  draftedOn: Day,
  state: 'draft' | 'in-force' = 'in-force',
): void {
  const isInForce = state === 'in-force'
  rows.add('privacy.sharing_agreement', {
    id,
    municipality_id: FIRST_MUNICIPALITY,
    reference,
    title,
    purpose,
    route,
    legal_basis: legalBasis,
    valid_from: from,
    valid_to: to,
    keep_days: keepDays,
    dpia_reference: isInForce ? `DPIA-${reference.slice(2)}` : '',
    state,
    replaces_id: null,
    drafted_by: accountIds['coordinator-1'],
    drafted_at: new Date(`${draftedOn}T09:00:00.000Z`),
    put_in_force_by: isInForce ? accountIds['privacy-1'] : null,
    put_in_force_at: isInForce ? new Date(`${addDays(draftedOn, 10)}T10:00:00.000Z`) : null,
    ended_by: null,
    ended_at: null,
    end_reason: null,
    revision: isInForce ? 1 : 0,
  })
  for (const key of with_) rows.add('privacy.agreement_partner', { agreement_id: id, partner_id: partnerIds[key] })
  for (const direction of ['out', 'in'] as const satisfies readonly SharingDirection[])
    for (const category of categories[direction]) rows.add('privacy.agreement_category', { agreement_id: id, direction, category })
}
