import type { WordList } from '#platform/contract/words.ts'

export const authorityEventWords = {
  'budget.authority-step-written': { nl: 'Stap naar een instantie opgesteld', en: 'Step to an authority written' },
  'budget.authority-step-approved': { nl: 'Stap naar een instantie goedgekeurd', en: 'Step to an authority approved' },
  'budget.authority-step-sent': { nl: 'Stap naar een instantie verstuurd', en: 'Step to an authority sent' },
  'budget.authority-step-answered': { nl: 'Antwoord van een instantie vastgelegd', en: 'Answer of an authority recorded' },
  'budget.authority-step-withdrawn': { nl: 'Stap naar een instantie ingetrokken', en: 'Step to an authority withdrawn' },
  'budget.ikz-written': { nl: 'Levering aan het IKZ opgesteld', en: 'Submission to the IKZ written' },
  'budget.ikz-approved': { nl: 'Levering aan het IKZ goedgekeurd', en: 'Submission to the IKZ approved' },
  'budget.ikz-exported': { nl: 'Levering aan het IKZ gedownload', en: 'Submission to the IKZ downloaded' },
  'budget.ikz-sent': { nl: 'Levering aan het IKZ verstuurd', en: 'Submission to the IKZ sent' },
  'budget.ikz-looked-at': {
    nl: 'Jaarlijks bekeken of een levering aan het IKZ bewaard blijft',
    en: 'Yearly look whether a submission to the IKZ is kept',
  },
  'budget.ikz-withdrawn': { nl: 'Levering aan het IKZ ingetrokken', en: 'Submission to the IKZ withdrawn' },
  'budget.ikz-destroyed': { nl: 'Inhoud van een levering aan het IKZ vernietigd', en: 'Content of a submission to the IKZ destroyed' },
  'budget.warning-convinced': { nl: 'Overtuiging van zorgfraude vastgelegd', en: 'Conviction of care fraud recorded' },
  'budget.warning-submitted': { nl: 'Overtuiging voorgelegd aan een toezichthouder', en: 'Conviction submitted to a supervisor' },
  'budget.warning-answered': { nl: 'Toezichthouder gaf een oordeel', en: 'Supervisor gave a judgement' },
  'budget.warning-igj-told': { nl: 'Toezichthouder meldde het aan de IGJ', en: 'Supervisor told the IGJ' },
  'budget.warning-registered': { nl: 'Geregistreerd in het Waarschuwingsregister', en: 'Registered in the warning register' },
  'budget.warning-withdrawn': { nl: 'Waarschuwing ingetrokken', en: 'Warning withdrawn' },
  'budget.receipt-recorded': { nl: 'Ontvangst vastgelegd', en: 'Receipt recorded' },
  'budget.receipt-corrected': { nl: 'Ontvangst gecorrigeerd', en: 'Receipt corrected' },
} as const satisfies WordList<string>
