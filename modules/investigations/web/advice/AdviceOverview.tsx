import { Trans, useLingui } from '@lingui/react/macro'
import { Card } from '#design/card.tsx'
import { useFormat } from '#platform/web/format.ts'
import { useWord } from '#platform/web/language.ts'
import { attendanceWords, hearingExceptionWords } from '../../contract.ts'
import { useOpenFile } from '../file/file-context.ts'
import { WeighingText } from '../weighing/WeighingText.tsx'
import { FoundOnBothSides } from './FoundOnBothSides.tsx'

/** All that carries an advice, for who reads along and who decides: found on both sides, said, weighed. */
export function AdviceOverview() {
  const { t } = useLingui()
  const { file } = useOpenFile()
  return (
    <>
      <Card title={t`Wat is gevonden`}>
        <FoundOnBothSides />
      </Card>
      <Card title={t`Wat de betrokkene zei`}>
        <Heard />
      </Card>
      <Card title={t`Hoe de menselijke maat is gewogen`}>{file.weighing ? <WeighingText weighing={file.weighing} /> : null}</Card>
    </>
  )
}

function Heard() {
  const { t } = useLingui()
  const word = useWord()
  const format = useFormat()
  const { file } = useOpenFile()
  if (file.hearings.length === 0 && file.hearingWaiver)
    return (
      <p>
        <Trans>
          De betrokkene is niet gehoord. {word(hearingExceptionWords[file.hearingWaiver.exception])}. {file.hearingWaiver.reasons}
        </Trans>
      </p>
    )
  return (
    <div className="wh-stack wh-stack--near">
      {file.hearings.map((hearing) => (
        <div key={hearing.id} className="wh-stack wh-stack--near">
          <p className="wh-soft">
            {t`${format.date(hearing.heldOn ?? hearing.plannedAt)}: ${hearing.attendance ? word(attendanceWords[hearing.attendance]) : t`nog niet gehoord`}`}
            {hearing.cautionAt ? `, ${t`cautie gegeven om ${format.time(hearing.cautionAt)}`}` : ''}
          </p>
          {hearing.statement ? <blockquote className="wh-said">{hearing.statement}</blockquote> : null}
          {hearing.correction ? <p>{t`Verbetering door de betrokkene: ${hearing.correction}`}</p> : null}
        </div>
      ))}
    </div>
  )
}
