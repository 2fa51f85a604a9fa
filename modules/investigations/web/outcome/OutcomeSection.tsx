import { Trans, useLingui } from '@lingui/react/macro'
import { canNow } from '../file/acts.ts'
import { useOpenFile } from '../file/file-context.ts'
import { Adding } from '../forms/Adding.tsx'
import { LessonForm } from './LessonForm.tsx'
import { OutcomeForm } from './OutcomeForm.tsx'
import { LessonText, OutcomeText } from './OutcomeText.tsx'

/** What was done after the decision, and what this file teaches. */
export function OutcomeSection() {
  const { t } = useLingui()
  const { file } = useOpenFile()
  return (
    <div className="wh-stack">
      <section aria-labelledby="uitgevoerd" className="wh-block">
        <h3 id="uitgevoerd" tabIndex={-1} className="wh-sub">{t`Wat is er uitgevoerd`}</h3>
        {file.outcome ? (
          <OutcomeText outcome={file.outcome} restated={file.result} />
        ) : canNow(file, 'outcome.recorded') ? null : (
          <NotYet />
        )}
        {canNow(file, 'outcome.recorded') ? (
          <Adding label={file.outcome ? t`Resultaat wijzigen` : t`Resultaat vastleggen`} form="outcome.form" open={!file.outcome}>
            {(close) => <OutcomeForm onDone={close} />}
          </Adding>
        ) : null}
      </section>
      <section aria-labelledby="les" className="wh-block">
        <h3 id="les" tabIndex={-1} className="wh-sub">{t`De les`}</h3>
        {file.lesson ? <LessonText lesson={file.lesson} /> : <NotYet />}
        {canNow(file, 'lesson.recorded') ? (
          <Adding
            label={file.lesson ? t`Les wijzigen` : t`Les opschrijven`}
            form="outcome.lesson"
            open={file.outcome !== null && !file.lesson}
          >
            {(close) => <LessonForm onDone={close} />}
          </Adding>
        ) : null}
      </section>
    </div>
  )
}

function NotYet() {
  return (
    <p className="wh-soft">
      <Trans>Nog niet vastgelegd.</Trans>
    </p>
  )
}
