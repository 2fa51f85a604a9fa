import { msg } from '@lingui/core/macro'
import type { FigureKey } from '../../../contract.ts'

/** The figures of a year by what they are about, in the order in which a report travels. Every figure stands in one group. */
export const figureGroups = [
  {
    name: msg`Meldingen en onderzoeken`,
    figures: [
      'received',
      'joined',
      'unjudged',
      'not-investigated',
      'worth-investigating',
      'investigated',
      'open',
      'finished',
      'open-at-year-end',
    ],
  },
  {
    name: msg`Uitkomsten`,
    figures: ['share', 'terminated', 'changed', 'not-granted', 'no-finding', 'other', 'unknown', 'restated'],
  },
  {
    name: msg`Doorlooptijden`,
    figures: ['time-judging', 'time-starting', 'time-investigating', 'time-deciding', 'time-completing', 'time-whole'],
  },
  { name: msg`Adviezen en besluiten`, figures: ['parts-decided', 'followed', 'deviated', 'sent-back'] },
  {
    name: msg`Verwijtbaarheid`,
    figures: ['weighed', 'intent', 'gross-negligence', 'normal-culpability', 'reduced-culpability', 'no-culpability'],
  },
  { name: msg`Horen`, figures: ['heard', 'heard-in-writing', 'did-not-come', 'hearing-waived', 'hearing-unknown'] },
  {
    name: msg`Bezwaren`,
    figures: [
      'objections',
      'objections-pending',
      'objections-unfounded',
      'objections-founded',
      'objections-partly-founded',
      'objections-withdrawn',
    ],
  },
  { name: msg`Bedragen`, figures: ['monthly-amount', 'yearly-saving', 'recovered', 'fined'] },
  {
    name: msg`Lessen`,
    figures: [
      'lessons',
      'cause-rule-not-understood',
      'cause-form-unclear',
      'cause-change-not-passed-on',
      'cause-debts',
      'cause-deliberate-gain',
      'cause-own-mistake',
      'cause-no-breach',
      'cause-other',
    ],
  },
  {
    name: msg`Wat met advies is gedaan`,
    figures: [
      'results-told',
      'advice-followed',
      'advice-partly-followed',
      'advice-not-followed',
      'advice-granted',
      'advice-refused',
      'advice-changed',
      'advice-other',
      'not-in-socrates',
      'results-open',
      'results-unknown',
      'advice-amount',
    ],
  },
  {
    name: msg`Adviesdesk`,
    figures: [
      'questions',
      'questions-open',
      'questions-answered',
      'questions-lapsed',
      'answered-in-target',
      'questions-closed',
      'closed-in-target',
      'questions-reported',
      'time-first-answer',
      'time-closing',
      'questions-complex',
      'complex-joined',
      'time-joining',
    ],
  },
  {
    name: msg`Wat met de lessen is gedaan`,
    figures: [
      'proposals',
      'proposals-waiting',
      'proposals-combined',
      'proposals-adopted',
      'proposals-rejected',
      'proposals-done',
      'proposals-in-time',
      'time-lesson-deciding',
      'time-lesson-doing',
    ],
  },
] as const satisfies readonly { name: unknown; figures: readonly FigureKey[] }[]
