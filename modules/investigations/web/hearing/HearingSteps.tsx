import { useLingui } from '@lingui/react/macro'
import { StatusBadge } from '#design/status-badge.tsx'
import { useFormat } from '#platform/web/format.ts'
import { useWord } from '#platform/web/language.ts'
import { attendanceWords, hearingPurposeWords } from '../../contract.ts'
import { useOpenFile } from '../file/file-context.ts'
import { type WorkStep, WorkSteps } from '../file/WorkSteps.tsx'
import { today } from '../forms/today.ts'
import { AttendanceStep } from './AttendanceStep.tsx'
import { CautionStep } from './CautionStep.tsx'
import { type Hearing, type HearingStep, nextOf, stepsOf } from './hearing.ts'
import { NoShowLadder } from './NoShowLadder.tsx'
import { ReactionStep } from './ReactionStep.tsx'
import { ReportStep } from './ReportStep.tsx'
import { StatementStep } from './StatementStep.tsx'
import { useBriefs } from './use-briefs.ts'

const tones = { attended: 'safe', written: 'safe', 'no-show': 'warning' } as const

/** One talk along its fixed order: invitation, attendance, caution, statement, report, reaction. */
export function HearingSteps({ hearing }: { hearing: Hearing }) {
  const { t } = useLingui()
  const word = useWord()
  const format = useFormat()
  const { file } = useOpenFile()
  const now = nextOf(hearing, file.fineInView, today())
  const order = stepsOf(hearing, file.fineInView)

  const briefs = useBriefs(hearing)

  const parts: Record<Exclude<HearingStep, 'finished'>, Omit<WorkStep, 'id' | 'state'>> = {
    attendance: { title: t`Opkomst`, brief: briefs.attendance, content: <AttendanceStep hearing={hearing} /> },
    'no-show': { title: t`Na het wegblijven`, content: <NoShowLadder hearing={hearing} /> },
    caution: { title: t`Cautie`, brief: briefs.caution, content: <CautionStep hearing={hearing} /> },
    statement: { title: t`Verklaring`, content: <StatementStep hearing={hearing} /> },
    report: { title: t`Verslag naar de betrokkene`, brief: briefs.report, content: <ReportStep hearing={hearing} /> },
    reaction: { title: t`Reactie op het verslag`, brief: briefs.reaction, content: <ReactionStep hearing={hearing} /> },
  }
  const place = now === 'finished' ? order.length : order.indexOf(now)
  const stateOf = (index: number) => (index < place ? 'done' : index === place ? 'current' : 'todo')
  return (
    <div className="wh-item">
      <div className="wh-item__head">
        <p className="wh-item__title">{t`Gesprek van ${format.moment(hearing.plannedAt)}`}</p>
        {hearing.attendance ? (
          <StatusBadge tone={tones[hearing.attendance]}>{word(attendanceWords[hearing.attendance])}</StatusBadge>
        ) : null}
        {file.domain === 'participation-act' ? <span className="wh-soft">{word(hearingPurposeWords[hearing.purpose])}</span> : null}
      </div>
      <WorkSteps
        steps={[
          { id: 'invitation', title: t`Uitnodiging`, state: 'done', brief: briefs.invitation },
          ...order.map((step, index): WorkStep => ({ id: step, state: stateOf(index), ...parts[step] })),
        ]}
      />
    </div>
  )
}
