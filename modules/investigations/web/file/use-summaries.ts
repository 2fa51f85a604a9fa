import { plural } from '@lingui/core/macro'
import { useLingui } from '@lingui/react/macro'
import { useFormat } from '#platform/web/format.ts'
import { useWord } from '#platform/web/language.ts'
import { adviceStatusWords, attendanceWords, culpabilityWords, resultWords } from '../../contract.ts'
import { standing } from '../findings/standing.ts'
import { useOpenFile } from './file-context.ts'
import type { Section } from './places.ts'

/** What stands in each section, in a few words; undefined while there is nothing. */
export function useSummaries(): Record<Section, string | undefined> {
  const { t } = useLingui()
  const word = useWord()
  const format = useFormat()
  const { file } = useOpenFile()
  const used = file.methods.filter(({ status }) => status !== 'set-aside')
  const finished = used.filter(({ status }) => status === 'done').length
  const talk = file.hearings.at(-1)
  const advice = file.advices.at(-1)
  const sent = file.advices.findLast(({ status }) => status === 'sent')
  const decided = sent?.parts.filter(({ decision }) => decision).length ?? 0
  const questions = file.questions.length
  const breach = standing(file.findings, 'breach').length
  const noBreach = standing(file.findings, 'no-breach').length

  function hearing() {
    if (file.hearingWaiver && !talk) return t`van afgezien`
    if (!talk) return undefined
    if (!talk.attendance) return t`uitgenodigd voor ${format.date(talk.plannedAt)}`
    return talk.heldOn
      ? t`${word(attendanceWords[talk.attendance])} op ${format.date(talk.heldOn)}`
      : word(attendanceWords[talk.attendance])
  }

  return {
    assignment: file.lead?.name,
    plan:
      questions + used.length === 0
        ? undefined
        : t`${plural(questions, { one: '# vraag', other: '# vragen' })}, ${plural(used.length, { one: '# middel', other: '# middelen' })}`,
    research: used.length > 0 ? t`${finished} van ${used.length} middelen afgerond` : undefined,
    findings: breach + noBreach > 0 ? t`${breach} voor overtreding, ${noBreach} voor géén overtreding` : undefined,
    hearing: hearing(),
    weighing: file.weighing ? word(culpabilityWords[file.weighing.culpability]) : undefined,
    advice: advice ? word(adviceStatusWords[advice.status]) : undefined,
    decision: sent ? t`${decided} van ${sent.parts.length} besloten` : undefined,
    outcome: file.outcome ? word(resultWords[file.result ?? file.outcome.result]) : undefined,
  }
}
