import { useLingui } from '@lingui/react/macro'
import { Button } from '#design/button.tsx'
import { Columns } from '#design/card.tsx'
import { PageHeading } from '#design/page-heading.tsx'
import { Stages } from '#design/stages.tsx'
import { StatusBadge } from '#design/status-badge.tsx'
import { useReadMessages } from '#modules/staff/web/index.tsx'
import { useWord } from '#platform/web/language.ts'
import { resultWords, stageWords } from '../../contract.ts'
import { ReadingNotice } from '../access/ReadingNotice.tsx'
import { FileFacts } from './FileFacts.tsx'
import { FileSections } from './FileSections.tsx'
import { useOpenFile } from './file-context.ts'
import { NextStep } from './NextStep.tsx'
import { placesFor, stages } from './places.ts'
import { Support } from './Support.tsx'
import { Terms } from './Terms.tsx'

/** The file itself: who and where it is on top, the work in the middle, the next step beside it. */
export function FileBody() {
  const { t } = useLingui()
  const word = useWord()
  const { file } = useOpenFile()
  useReadMessages('investigation', file.id)
  const place = stages.indexOf(file.stage)
  const closed = file.stage === 'closed'
  // A guest on a part of the budgets alone has no section to read, so what leads to that part stands in the middle.
  const hasSections = file.reading.kind !== 'guest' || file.report !== null || placesFor(file).length > 0
  return (
    <div className="wh-file">
      <PageHeading
        title={t`Onderzoek ${file.reference}`}
        trail={[{ label: t`Onderzoeken`, href: '/onderzoeken' }]}
        status={
          <>
            <StatusBadge tone={closed ? 'safe' : 'active'}>
              {closed && file.result ? word(resultWords[file.result]) : word(stageWords[file.stage])}
            </StatusBadge>
            {file.sealed ? <StatusBadge tone="warning">{t`Verzegeld`}</StatusBadge> : null}
          </>
        }
        actions={<Button onClick={() => window.print()}>{t`Dossier afdrukken`}</Button>}
      />
      <ReadingNotice />
      <FileFacts />
      <div className="wh-file__stages">
        <Stages
          label={t`Stappen van dit onderzoek`}
          stages={stages.map((stage, index) => ({
            id: stage,
            label: word(stageWords[stage]),
            state: index < place || closed ? 'done' : index === place ? 'current' : 'todo',
          }))}
        />
      </div>
      {hasSections ? (
        <Columns
          asideFirst
          main={<FileSections />}
          aside={
            <div className="wh-file__aside">
              {file.reading.kind === 'guest' ? null : <NextStep />}
              <Support />
              <Terms />
            </div>
          }
        />
      ) : (
        <Support />
      )}
    </div>
  )
}
