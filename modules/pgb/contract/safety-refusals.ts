import type { Refusals } from '#platform/contract/refusal.ts'

export const safetyRefusals = {
  'safety-step.due-in-past': {
    status: 422,
    says: { nl: 'De dag voor deze stap is al voorbij.', en: 'The day for this step has passed.' },
    next: { nl: 'Kies vandaag of een latere dag.', en: 'Choose today or a later day.' },
    source: 'Awb art. 3:4; Wmo 2015 art. 2.3.9',
  },
  'safety-step.due-too-far': {
    status: 422,
    says: { nl: 'Zo lang kan iemand niet op deze stap wachten.', en: 'Nobody can wait that long for this step.' },
    next: {
      nl: 'Kies een dag binnen drie maanden. Duurt het langer? Zet er dan een eerste stap voor.',
      en: 'Choose a day within three months. Does it take longer? Then put a first step before it.',
    },
    source: 'Awb art. 3:4; Wmo 2015 art. 2.3.9',
  },
  'safety-step.done-in-future': {
    status: 422,
    says: { nl: 'De dag waarop het is gedaan, ligt in de toekomst.', en: 'The day on which it was done lies in the future.' },
    next: { nl: 'Rond de stap af als hij is gezet.', en: 'Finish the step once it has been taken.' },
    source: 'Awb art. 3:2',
  },
  'safety-step.done-before-file': {
    status: 422,
    says: { nl: 'Deze dag ligt voor het begin van het onderzoek.', en: 'This day lies before the investigation began.' },
    next: {
      nl: 'Kijk of de datum klopt. Wat eerder is gedaan, hoort bij ‘Waar rust dit op?’ van het oordeel.',
      en: 'Check the date. What was done earlier belongs to what the judgement rests on.',
    },
    source: 'Awb art. 3:2',
  },
  'safety-step.finished': {
    status: 409,
    says: { nl: 'Deze stap is al afgerond.', en: 'This step is finished already.' },
    next: {
      nl: 'Wat er staat, blijft staan. Is er meer nodig? Zet dan een nieuwe stap.',
      en: 'What stands, stays. Is more needed? Then add a new step.',
    },
    source: 'AVG art. 5 lid 1 onder d (juistheid)',
  },
} as const satisfies Refusals
