import type { WordList } from '#platform/contract/words.ts'

export const authorityStepKindWords = {
  igj: { nl: 'melding bij de IGJ', en: 'report to the Health and Youth Care Inspectorate (IGJ)' },
  'labour-inspectorate': { nl: 'melding bij de Arbeidsinspectie', en: 'report to the labour inspectorate' },
  'tax-authority': { nl: 'melding bij de Belastingdienst', en: 'report to the tax authority' },
  'criminal-report': { nl: 'aangifte', en: 'criminal report' },
  'civil-claim': { nl: 'civiele vordering', en: 'civil claim' },
  'no-new-agreements': { nl: 'geen nieuwe zorgovereenkomsten goedkeuren', en: 'approve no new care agreements' },
} as const satisfies WordList<string>

export const authorityGroundWords = {
  'wmo-6-2': { nl: 'Wmo 2015 art. 6.2 (de IGJ adviseert de toezichthouder)', en: 'Wmo 2015 art. 6.2 (the IGJ advises the supervisor)' },
  'youth-9-1': { nl: 'Jeugdwet art. 9.1 (toezicht op kwaliteit)', en: 'Youth Act art. 9.1 (supervision of quality)' },
  'suwi-64': { nl: 'Wet SUWI art. 64 (samenwerking)', en: 'SUWI Act art. 64 (cooperation)' },
  'awr-55': { nl: 'AWR art. 55 (de inspecteur vraagt erom)', en: 'AWR art. 55 (the tax inspector asks for it)' },
  'sr-225': { nl: 'Wetboek van Strafrecht art. 225 (valsheid in geschrift)', en: 'Criminal Code art. 225 (forgery)' },
  'sr-227b': { nl: 'Wetboek van Strafrecht art. 227b (gegevens achterhouden)', en: 'Criminal Code art. 227b (withholding data)' },
  'sr-326': { nl: 'Wetboek van Strafrecht art. 326 (oplichting)', en: 'Criminal Code art. 326 (deception)' },
  'bw-6-162': { nl: 'BW art. 6:162 (onrechtmatige daad)', en: 'Civil Code art. 6:162 (tort)' },
  'bw-6-203': { nl: 'BW art. 6:203 (onverschuldigde betaling)', en: 'Civil Code art. 6:203 (undue payment)' },
  'wmo-2-3-6': { nl: 'Wmo 2015 art. 2.3.6 (voorwaarden van het budget)', en: 'Wmo 2015 art. 2.3.6 (conditions of the budget)' },
  'youth-8-1-1': { nl: 'Jeugdwet art. 8.1.1 (voorwaarden van het budget)', en: 'Youth Act art. 8.1.1 (conditions of the budget)' },
} as const satisfies WordList<string>

/** On which grounds which step can rest. */
export const groundsOfStep = {
  igj: ['wmo-6-2', 'youth-9-1'],
  'labour-inspectorate': ['suwi-64'],
  'tax-authority': ['suwi-64', 'awr-55'],
  'criminal-report': ['sr-225', 'sr-326', 'sr-227b'],
  'civil-claim': ['bw-6-162', 'bw-6-203'],
  'no-new-agreements': ['wmo-2-3-6', 'youth-8-1-1'],
} as const satisfies Record<keyof typeof authorityStepKindWords, readonly (keyof typeof authorityGroundWords)[]>

/** How far something that leaves the house has come. */
export const sendStateWords = {
  written: { nl: 'wacht op akkoord', en: 'waits for approval' },
  approved: { nl: 'klaar om te versturen', en: 'ready to send' },
  sent: { nl: 'verstuurd', en: 'sent' },
  answered: { nl: 'beantwoord', en: 'answered' },
  withdrawn: { nl: 'ingetrokken', en: 'withdrawn' },
} as const satisfies WordList<string>

export const warningStateWords = {
  convinced: { nl: 'nog niet voorgelegd', en: 'not submitted yet' },
  submitted: { nl: 'wacht op de toezichthouder', en: 'waits for the supervisor' },
  'not-agreed': { nl: 'toezichthouder is niet overtuigd', en: 'supervisor is not convinced' },
  agreed: { nl: 'wacht op het melden aan de IGJ', en: 'waits until the IGJ is told' },
  ready: { nl: 'kan worden geregistreerd', en: 'can be registered' },
  registered: { nl: 'geregistreerd', en: 'registered' },
  withdrawn: { nl: 'ingetrokken', en: 'withdrawn' },
} as const satisfies WordList<string>

export const payerWords = {
  client: { nl: 'cliënt', en: 'client' },
  provider: { nl: 'zorgaanbieder', en: 'care provider' },
} as const satisfies WordList<string>

export const receiptGroundWords = {
  'wmo-2-4-1': { nl: 'terugvordering (Wmo 2015 art. 2.4.1)', en: 'recovery (Wmo 2015 art. 2.4.1)' },
  'youth-8-1-4': { nl: 'terugvordering (Jeugdwet art. 8.1.4)', en: 'recovery (Youth Act art. 8.1.4)' },
  'bw-6-162': { nl: 'onrechtmatige daad (BW art. 6:162)', en: 'tort (Civil Code art. 6:162)' },
  'bw-6-203': { nl: 'onverschuldigde betaling (BW art. 6:203)', en: 'undue payment (Civil Code art. 6:203)' },
  settlement: { nl: 'vaststellingsovereenkomst (BW art. 7:900)', en: 'settlement (Civil Code art. 7:900)' },
} as const satisfies WordList<string>
