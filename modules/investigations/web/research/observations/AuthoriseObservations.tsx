import { Trans, useLingui } from '@lingui/react/macro'
import { useState } from 'react'
import { Button } from '#design/button.tsx'
import { ConfirmDialog } from '#design/dialog.tsx'
import { useFormat } from '#platform/web/format.ts'
import { useWord } from '#platform/web/language.ts'
import { RefusalPanel } from '#platform/web/refusal-panel.tsx'
import { useMay } from '#platform/web/session.ts'
import { type InvestigationFile, investigationRefusals } from '../../../contract.ts'
import { useOpenFile } from '../../file/file-context.ts'
import { useFileCommand } from '../../file/use-file-command.ts'

/** The coordinator's approval, once more asked: the authoriser does not observe (G5). */
export function AuthoriseObservations({ plan }: { plan: InvestigationFile['observationPlans'][number] }) {
  const { t } = useLingui()
  const format = useFormat()
  const { file, accountId } = useOpenFile()
  const [asking, setAsking] = useState(false)
  const authorise = useFileCommand(() => setAsking(false))
  if (!file.may.authorise || plan.requestedBy.id === accountId) return <NotByYou />

  return (
    <div>
      <Button look="primary" small onClick={() => setAsking(true)}>{t`Waarnemingen goedkeuren`}</Button>
      <ConfirmDialog
        open={asking}
        title={t`Deze waarnemingen goedkeuren?`}
        confirm={t`Goedkeuren`}
        pending={authorise.sending}
        onConfirm={() => authorise.send('PUT', `observation-plans/${plan.id}/authorisation`)}
        onClose={() => setAsking(false)}
      >
        <p>
          <Trans>
            Hoogstens {plan.most} keer, tot en met {format.date(plan.until)}, vanaf de openbare weg. U neemt zelf niet waar.
          </Trans>
        </p>
        <p>
          <Trans>Is dit nodig, en zijn lichtere middelen niet genoeg? Vraag de behandelaar anders om een ander plan.</Trans>
        </p>
        <RefusalPanel refusal={authorise.refusal} />
      </ConfirmDialog>
    </div>
  )
}

/** Tells a coordinator of this file why approving is not theirs. */
function NotByYou() {
  const word = useWord()
  const mayAuthorise = useMay('investigations.authorise-observations')
  if (!mayAuthorise) return null

  const { says, next, source } = investigationRefusals['observation.authoriser-observes']
  return (
    <p className="wh-soft">
      {word(says)} {word(next)} ({source})
    </p>
  )
}
