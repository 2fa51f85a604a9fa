import { Trans, useLingui } from '@lingui/react/macro'
import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { z } from 'zod'
import { Button } from '#design/button.tsx'
import { Card } from '#design/card.tsx'
import { RadioGroup } from '#design/choices.tsx'
import { DateField } from '#design/date-field.tsx'
import { Dialog } from '#design/dialog.tsx'
import { TextArea } from '#design/text-area.tsx'
import { useFormat } from '#platform/web/format.ts'
import { RefusalPanel } from '#platform/web/refusal-panel.tsx'
import { AnswerWarning, TellInspectorate, type WarningCheck } from '../../contract.ts'
import { warningChecksQuery } from './authority-queries.ts'
import { CommandForm } from './CommandForm.tsx'
import '../provider/provider.css'

/** A choice of the form as what the contract asks. */
const AnswerFromForm = z
  .object({ agrees: z.enum(['yes', 'no']), reasons: AnswerWarning.shape.reasons })
  .transform(({ agrees, reasons }) => ({ agrees: agrees === 'yes', reasons }))

/** Facts without names that wait for an independent supervisor. Nothing to see when there are none. */
export function WarningCheckPanel() {
  const { t } = useLingui()
  const format = useFormat()
  const [open, setOpen] = useState<WarningCheck>()
  const close = () => setOpen(undefined)
  const list = useQuery(warningChecksQuery)
  const rows = list.data?.rows ?? []
  if (!list.isError && rows.length === 0) return null
  return (
    <Card title={t`Zorgfraude: uw oordeel als toezichthouder`}>
      {list.isError ? <RefusalPanel refusal={list.error} onRetry={() => void list.refetch()} /> : null}
      <ul className="wh-phases">
        {rows.map((row) => (
          <li key={row.id} className="wh-phase">
            <p className="wh-budget-small">{t`voorgelegd op ${format.date(row.submittedAt)} door ${row.submittedBy.name}`}</p>
            <p>{row.facts}</p>
            <div>
              <Button small onClick={() => setOpen(row)}>
                {row.agrees ? t`Melding aan de IGJ vastleggen` : t`Oordeel geven`}
              </Button>
            </div>
          </li>
        ))}
      </ul>
      <Dialog open={open !== undefined} title={open?.agrees ? t`Melding aan de IGJ vastleggen` : t`Oordeel geven`} onClose={close}>
        {open?.agrees ? (
          <CommandForm
            id={open.investigationId}
            method="PUT"
            path={`warning-checks/${open.id}/inspectorate`}
            schema={TellInspectorate}
            does={t`Vastleggen`}
            onDone={close}
          >
            {(field) => <DateField {...field('toldOn')} label={t`Aan de IGJ gemeld op`} />}
          </CommandForm>
        ) : open ? (
          <CommandForm
            id={open.investigationId}
            method="PUT"
            path={`warning-checks/${open.id}/answer`}
            schema={AnswerFromForm}
            does={t`Oordeel geven`}
            onDone={close}
          >
            {(field) => (
              <>
                <p>
                  <Trans>U leest alleen feiten, zonder namen. Bent u er ook van overtuigd dat dit zorgfraude is?</Trans>
                </p>
                <RadioGroup
                  {...field('agrees')}
                  label={t`Uw oordeel`}
                  options={[
                    { value: 'yes', label: t`Ja, ik kom tot dezelfde overtuiging` },
                    { value: 'no', label: t`Nee, dit overtuigt mij niet` },
                  ]}
                />
                <TextArea {...field('reasons')} label={t`Waarom?`} rows={4} maxLength={4000} />
              </>
            )}
          </CommandForm>
        ) : null}
      </Dialog>
    </Card>
  )
}
