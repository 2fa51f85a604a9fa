import { useLingui } from '@lingui/react/macro'
import { Button } from '#design/button.tsx'
import { FieldNotes } from '#design/field.tsx'
import { useFormat } from '#platform/web/format.ts'
import type { Draft } from './entries.ts'

interface ArrivedAndLeftProps {
  draft: Draft
  change: (part: Partial<Draft>) => void
  error?: string
}

/** The clock of the device, by one tap. */
export function ArrivedAndLeft({ draft, change, error }: ArrivedAndLeftProps) {
  const { t } = useLingui()
  const format = useFormat()
  const now = () => new Date().toISOString()
  return (
    <div className="wh-field" data-invalid={error ? '' : undefined}>
      <FieldNotes id="field-leftAt" error={error} />
      <div className="wh-veld-times">
        {draft.arrivedAt ? (
          <Moment words={t`Aangekomen ${format.time(draft.arrivedAt)}`} onUndo={() => change({ arrivedAt: null, leftAt: null })} />
        ) : (
          <Button onClick={() => change({ arrivedAt: now() })}>{t`Nu aangekomen`}</Button>
        )}
        {draft.leftAt ? (
          <Moment words={t`Vertrokken ${format.time(draft.leftAt)}`} onUndo={() => change({ leftAt: null })} />
        ) : (
          <Button id="field-leftAt" onClick={() => change({ leftAt: now() })}>{t`Nu vertrokken`}</Button>
        )}
      </div>
    </div>
  )
}

function Moment({ words, onUndo }: { words: string; onUndo: () => void }) {
  const { t } = useLingui()
  return (
    <p className="wh-veld-time">
      <strong>{words}</strong>
      <Button small look="subtle" aria-label={t`Wissen: ${words}`} onClick={onUndo}>{t`Wissen`}</Button>
    </p>
  )
}
