import { useLingui } from '@lingui/react/macro'
import { useQuery } from '@tanstack/react-query'
import type { ReportEventName } from '#modules/reports/contract.ts'
import type { Words } from '#platform/contract/words.ts'
import { useFormat } from '#platform/web/format.ts'
import { useWord } from '#platform/web/language.ts'
import {
  attendanceWords,
  causeWords,
  choiceWords,
  conflictMomentWords,
  culpabilityWords,
  findingKindWords,
  hearingExceptionWords,
  hearingWayWords,
  type InvestigationEvent,
  methodStepWords,
  noShowStepWords,
  objectionResultWords,
  partKindWords,
  regimeWords,
  resultWords,
  stageWords,
  supportsWords,
} from '../../contract.ts'
import { colleaguesQuery } from '../investigation-queries.ts'

type Facts = Record<string, unknown>
type Details = Partial<Record<InvestigationEvent | ReportEventName, (facts: Facts) => string>>

/** What is added to the words of an event, out of its facts: codes, days, numbers and colleagues; never a text about the person. */
export function useDetails(): Readonly<Record<string, ((facts: Facts) => string) | undefined>> {
  const { t } = useLingui()
  const word = useWord()
  const format = useFormat()
  const colleagues = useQuery(colleaguesQuery).data?.colleagues ?? []

  const says = (list: Readonly<Record<string, Words>>, code: unknown) => (list[String(code)] ? word(list[String(code)] as Words) : '')
  const day = (value: unknown) => format.date(typeof value === 'string' ? value : undefined)
  const nameOf = (id: unknown) => colleagues.find((one) => one.id === id)?.name ?? ''
  const step = ({ step: code }: Facts) => says(methodStepWords as unknown as Record<string, Words>, code)
  const atMost = ({ most, until }: Facts) => (most === undefined ? '' : t`hoogstens ${Number(most)} keer, tot en met ${day(until)}`)
  const version = (facts: Facts) => (facts.version ? t`versie ${Number(facts.version)}` : '')

  return {
    'report.taken-up': ({ handlerId }) => nameOf(handlerId),
    'report.handed-over': ({ handlerId }) => nameOf(handlerId),
    'report.reader-let-in': ({ accountId }) => nameOf(accountId),
    'report.reader-let-out': ({ accountId }) => nameOf(accountId),
    'investigation.lead-assigned': ({ leadId }) => nameOf(leadId),
    'investigation.colleague-added': ({ accountId }) => nameOf(accountId),
    'access.granted': ({ accountId, until }) => t`${nameOf(accountId)}, tot en met ${day(until)}`,
    'access.refused': ({ accountId }) => nameOf(accountId),
    'access.ended': ({ accountId }) => nameOf(accountId),
    'access.guest-invited': ({ accountId, until }) => t`${nameOf(accountId)}, tot en met ${day(until)}`,
    'access.glass-broken': ({ until }) => t`tot en met ${day(until)}`,
    'seal.person-named': ({ accountId }) => nameOf(accountId),
    'seal.person-removed': ({ accountId }) => nameOf(accountId),
    'investigation.conflict-declared': ({ knows, moment }) =>
      knows ? t`ja (${says(conflictMomentWords, moment)})` : t`nee (${says(conflictMomentWords, moment)})`,
    'investigation.stage-moved': ({ to }) => says(stageWords, to),
    'investigation.stage-moved-back': ({ to }) => says(stageWords, to),
    'investigation.fine-in-view-set': ({ inView }) => (inView ? t`ja` : t`nee`),
    'investigation.closed': ({ result }) => says(resultWords, result),
    'method.planned': step,
    'method.done': step,
    'method.set-aside': step,
    'home-visit.planned': ({ regime, on }) => t`${day(on)}. ${says(regimeWords, regime)}`,
    'home-visit.recorded': ({ on, consent }) => (consent ? t`${day(on)}, met toestemming` : t`${day(on)}, zonder toestemming`),
    'home-visit.consent-withdrawn': ({ at }) => (at ? t`om ${String(at)}` : ''),
    'home-visit.copy-sent': ({ on }) => day(on),
    'observations.planned': atMost,
    'observations.authorised': atMost,
    'observation.recorded': ({ number, most, on }) => (number === undefined ? '' : t`${Number(number)} van ${Number(most)}, ${day(on)}`),
    'data-request.asked': ({ dueOn }) => t`antwoord uiterlijk ${day(dueOn)}`,
    'data-request.answered': ({ on }) => day(on),
    'finding.recorded': ({ kind, supports }) => t`${says(findingKindWords, kind)}, ${says(supportsWords, supports)}`,
    'hearing.invited': ({ way, on }) => t`${says(hearingWayWords, way)}, uitgenodigd op ${day(on)}`,
    'hearing.caution-told': ({ at }) => format.moment(typeof at === 'string' ? at : undefined),
    'hearing.attendance-recorded': ({ attendance }) => says(attendanceWords, attendance),
    'hearing.no-show-step-taken': ({ step: code, on }) => t`${says(noShowStepWords, code)}, ${day(on)}`,
    'hearing.report-sent': ({ correctionUntil }) => t`verbeteren kan tot en met ${day(correctionUntil)}`,
    'hearing.waived': ({ exception }) => says(hearingExceptionWords, exception),
    'weighing.saved': ({ culpability }) => says(culpabilityWords, culpability),
    'advice.drafted': version,
    'advice.submitted': ({ reader }) => nameOf(reader),
    'advice.returned': version,
    'advice.sent': version,
    'decision.taken': ({ kind, choice, deviatesTo }) =>
      deviatesTo
        ? t`${says(partKindWords, kind)}. Afgeweken: ${says(partKindWords, deviatesTo)}`
        : t`${says(partKindWords, kind)}. ${says(choiceWords, choice)}`,
    'decision.sent-back': ({ kind }) => says(partKindWords, kind),
    'objection.received': ({ on }) => day(on),
    'objection.decided': ({ outcome, resultAfter }) =>
      t`${says(objectionResultWords, outcome)}. Resultaat: ${says(resultWords, resultAfter)}`,
    'outcome.recorded': ({ result }) => says(resultWords, result),
    'lesson.recorded': ({ cause }) => says(causeWords, cause),
  } satisfies Details
}
