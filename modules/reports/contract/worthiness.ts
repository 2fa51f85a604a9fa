import { z } from 'zod'
import { valuesOf, type WordList, type Words } from '#platform/contract/words.ts'

export interface Criterion {
  title: Words
  question: Words
  hint: Words
}

/** What a judge answers in words, in this order. Facts and circumstances only; no score comes out of it. */
export const worthinessCriteria = {
  concreteness: {
    title: { nl: 'Concreet', en: 'Concrete' },
    question: { nl: 'Wat is er precies gemeld: wat, wanneer, waar?', en: 'What exactly is reported: what, when, where?' },
    hint: {
      nl: 'Noem feiten. Een vermoeden zonder feit is nog niet concreet.',
      en: 'Name facts. A suspicion without a fact is not concrete yet.',
    },
  },
  verifiability: {
    title: { nl: 'Controleerbaar', en: 'Verifiable' },
    question: { nl: 'Hoe is na te gaan of dit klopt?', en: 'How can this be verified?' },
    hint: { nl: 'Noem de bron of het middel, het lichtste eerst.', en: 'Name the source or the means, mildest first.' },
  },
  topicality: {
    title: { nl: 'Actueel', en: 'Current' },
    question: { nl: 'Over welke periode gaat het, en speelt het nog?', en: 'Which period is it about, and is it still going on?' },
    hint: { nl: 'Noem de begindatum zo precies als bekend.', en: 'Name the first day as precisely as it is known.' },
  },
  'right-or-amount': {
    title: { nl: 'Recht of hoogte', en: 'Right or amount' },
    question: { nl: 'Welk recht of bedrag kan hierdoor anders worden?', en: 'Which right or amount could change because of this?' },
    hint: {
      nl: 'Noem het artikel, bijvoorbeeld Participatiewet art. 17 lid 1 of Wmo 2015 art. 2.3.8.',
      en: 'Name the article, such as Participatiewet art. 17(1) or Wmo 2015 art. 2.3.8.',
    },
  },
  source: {
    title: { nl: 'Bron', en: 'Source' },
    question: {
      nl: 'Heeft de melder het zelf gezien of van een ander gehoord?',
      en: 'Did the reporter see it or hear it from somebody else?',
    },
    hint: {
      nl: 'Is er een reden waarom de melder er belang bij heeft? Een anonieme melding alleen is niet genoeg.',
      en: 'Could the reporter have an interest? An anonymous report alone is not enough.',
    },
  },
  'already-known': {
    title: { nl: 'Al bekend', en: 'Already known' },
    question: { nl: 'Is dit al bekend of al verklaard in het dossier?', en: 'Is this already known or explained in the file?' },
    hint: {
      nl: 'Kijk ook naar gegevens die de gemeente zelf kan opvragen, zoals de BRP.',
      en: 'Look also at data that the municipality can ask for itself, such as the BRP.',
    },
  },
  'earlier-reports': {
    title: { nl: 'Eerdere meldingen', en: 'Earlier reports' },
    question: { nl: 'Zijn er eerdere meldingen, en wat kwam daaruit?', en: 'Are there earlier reports, and what came of them?' },
    hint: {
      nl: 'Het aantal meldingen zegt op zichzelf niets. Wat eruit kwam wel.',
      en: 'The number of reports says nothing by itself. What came of them does.',
    },
  },
  seriousness: {
    title: { nl: 'Ernst', en: 'Seriousness' },
    question: {
      nl: 'Hoe ernstig kan dit zijn, en loopt iemand die kwetsbaar is gevaar?',
      en: 'How serious can this be, and is somebody vulnerable at risk?',
    },
    hint: {
      nl: 'Denk aan bedrag en duur, en aan wie zorg mist of wordt uitgebuit. Bij gevaar: eerst hulp.',
      en: 'Think of amount and duration, and of who misses care or is exploited. In danger: help first.',
    },
  },
  'milder-way': {
    title: { nl: 'Lichtere weg', en: 'Milder way' },
    question: {
      nl: 'Kan het lichter: een brief, een telefoontje, uitleg, W&I of MO?',
      en: 'Is there a milder way: a letter, a call, an explanation, W&I or MO?',
    },
    hint: { nl: 'Schrijf op waarom een lichtere weg wel of niet genoeg is.', en: 'Write why a milder way is or is not enough.' },
  },
  'within-terms': {
    title: { nl: 'Binnen de termijnen', en: 'Within terms' },
    question: {
      nl: 'Kan er nog iets volgen binnen de termijnen voor terugvordering of boete?',
      en: 'Can anything still follow within the terms for recovery or a fine?',
    },
    hint: {
      nl: 'Let op de zes maanden na een bruikbaar signaal en op verjaring.',
      en: 'Mind the six months after a usable signal, and limitation.',
    },
  },
} as const satisfies Record<string, Criterion>
export type CriterionKey = keyof typeof worthinessCriteria
export const criterionKeys = Object.keys(worthinessCriteria) as [CriterionKey, ...CriterionKey[]]

export const worthinessOutcomeWords = {
  investigate: { nl: 'onderzoeken', en: 'investigate' },
  'hand-over': { nl: 'overdragen aan W&I of MO', en: 'hand over to W&I or MO' },
  'light-contact': { nl: 'licht contact met de inwoner', en: 'contact the resident lightly' },
  refer: { nl: 'doorverwijzen naar een andere instantie of hulp', en: 'refer to another authority or to help' },
  'no-action': { nl: 'geen actie', en: 'no action' },
} as const satisfies WordList<string>
export type WorthinessOutcome = keyof typeof worthinessOutcomeWords
export const WorthinessOutcome = z.enum(valuesOf(worthinessOutcomeWords))

/** Where a report goes when it is handed over. */
export const handOverWords = {
  'work-and-income': { nl: 'Werk en Inkomen (W&I)', en: 'Work and Income (W&I)' },
  'social-development': { nl: 'Maatschappelijke Ontwikkeling (MO)', en: 'Social Development (MO)' },
} as const satisfies WordList<string>

/** Where a report goes when it is referred: another authority, or help. */
export const referralWords = {
  'neighbourhood-team': { nl: 'buurtteam', en: 'neighbourhood team' },
  'debt-help': { nl: 'schuldhulpverlening', en: 'debt help' },
  'safe-at-home': { nl: 'Veilig Thuis', en: 'Safe at Home (domestic violence)' },
  'other-municipality': { nl: 'andere gemeente', en: 'other municipality' },
  uwv: { nl: 'UWV', en: 'UWV' },
  svb: { nl: 'SVB', en: 'SVB' },
  'tax-authority': { nl: 'Belastingdienst of Dienst Toeslagen', en: 'tax or allowances authority' },
  'labour-inspectorate': { nl: 'Arbeidsinspectie', en: 'labour inspectorate' },
  'health-inspectorate': { nl: 'Inspectie Gezondheidszorg en Jeugd (IGJ)', en: 'health and youth care inspectorate' },
  police: { nl: 'politie', en: 'police' },
  other: { nl: 'anders, zie de motivering', en: 'other, see the motivation' },
} as const satisfies WordList<string>

/** Every place to which a judged report can go. */
export const destinationWords = { ...handOverWords, ...referralWords } as const satisfies WordList<string>
export type Destination = keyof typeof destinationWords
export const Destination = z.enum(valuesOf(destinationWords))

const answer = z.string().trim().max(2000)

/** One answer per criterion; an outcome other than `investigate` may leave some open. */
export const WorthinessAnswers = z.partialRecord(z.enum(criterionKeys), answer)
export type WorthinessAnswers = z.output<typeof WorthinessAnswers>

/** The judgement as it is sent in. `reconsidered` names the questionable words that the judge looked at again and stands by. */
export const AssessWorthiness = z.object({
  answers: WorthinessAnswers,
  outcome: WorthinessOutcome,
  referredTo: Destination.optional(),
  motivation: z.string().trim().max(4000),
  reconsidered: z.array(z.string().max(60)).max(100).default([]),
})
export type AssessWorthiness = z.output<typeof AssessWorthiness>

/** The judgement as it stands: who decided what, when, and whether names had been shown to the judge. */
export const Worthiness = z
  .object({
    answers: WorthinessAnswers,
    outcome: WorthinessOutcome,
    referredTo: Destination.nullable(),
    motivation: z.string(),
    reconsidered: z.array(z.string()),
    sawNames: z.boolean(),
    decidedBy: z.object({ id: z.uuid(), name: z.string() }),
    decidedAt: z.iso.datetime(),
  })
  .meta({ id: 'Worthiness' })
export type Worthiness = z.output<typeof Worthiness>
