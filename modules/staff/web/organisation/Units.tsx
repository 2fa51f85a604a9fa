import { useLingui } from '@lingui/react/macro'
import { useState } from 'react'
import { Button, ButtonGroup } from '#design/button.tsx'
import { Card } from '#design/card.tsx'
import { RadioGroup } from '#design/choices.tsx'
import { DataTable } from '#design/data-table.tsx'
import { Dialog } from '#design/dialog.tsx'
import { TextField } from '#design/text-field.tsx'
import { capital } from '#platform/contract/words.ts'
import { api } from '#platform/web/api.ts'
import type { CheckedBy } from '#platform/web/check-by.ts'
import { useChoices } from '#platform/web/choices.ts'
import { useWord } from '#platform/web/language.ts'
import { usePageForm } from '#platform/web/page-form.ts'
import { RefusalPanel } from '#platform/web/refusal-panel.tsx'
import { useMay } from '#platform/web/session.ts'
import { compartmentWords } from '../../contract/words.ts'
import { AddUnit, type Unit } from '../../contract.ts'
import { useStaffCommand } from '../staff-queries.ts'

/** The units, and whose files each works on. */
export function Units({ units }: { units: readonly Unit[] }) {
  const { t } = useLingui()
  const word = useWord()
  const mayKeep = useMay('staff.keep-organisation')
  const [open, setOpen] = useState<Unit | 'new'>()
  const close = () => setOpen(undefined)
  return (
    <Card
      title={t`Afdelingen`}
      actions={
        mayKeep ? (
          <Button small onClick={() => setOpen('new')}>
            {t`Afdeling toevoegen`}
          </Button>
        ) : undefined
      }
    >
      <DataTable
        caption={t`Afdelingen`}
        rows={units}
        rowKey={(row) => row.id}
        columns={[
          { key: 'name', header: t`Naam`, cell: (row) => row.name },
          { key: 'code', header: t`Code`, cell: (row) => row.code },
          {
            key: 'compartment',
            header: t`Werkt aan dossiers van`,
            cell: (row) => (row.compartment ? capital(word(compartmentWords[row.compartment])) : t`geen eigen dossiers`),
          },
          ...(mayKeep
            ? [
                {
                  key: 'change',
                  header: t`Wijzigen`,
                  cell: (row: Unit) => (
                    <div className="wh-judge">
                      <Button small look="subtle" aria-label={t`Wijzigen: ${row.name}`} onClick={() => setOpen(row)}>
                        {t`Wijzigen`}
                      </Button>
                    </div>
                  ),
                },
              ]
            : []),
        ]}
      />
      <Dialog open={open !== undefined} title={open === 'new' ? t`Afdeling toevoegen` : t`Afdeling wijzigen`} onClose={close}>
        <UnitForm unit={open === 'new' ? undefined : open} onClose={close} />
      </Dialog>
    </Card>
  )
}

const checked: CheckedBy<AddUnit> = {
  safeParse: (asked, how) => {
    const { compartment, ...unit } = asked as { compartment?: string }
    return AddUnit.safeParse({ ...unit, compartment: compartment === 'none' ? null : compartment }, how)
  },
}

function UnitForm({ unit, onClose }: { unit: Unit | undefined; onClose: () => void }) {
  const { t } = useLingui()
  const choices = useChoices()
  const keep = useStaffCommand(
    (kept: AddUnit) => (unit ? api.send('PUT', `/units/${unit.id}`, kept) : api.send('POST', '/units', kept)),
    onClose,
  )
  const { field, submit, refusal, sending } = usePageForm({
    schema: checked,
    defaultValues: { code: unit?.code ?? '', name: unit?.name ?? '', compartment: unit?.compartment ?? 'none' },
    send: (kept) => keep.mutateAsync(kept),
  })
  return (
    <form className="wh-form" noValidate onSubmit={(event) => void submit(event)}>
      <TextField {...field('name')} label={t`Naam`} />
      {unit ? null : <TextField {...field('code')} label={t`Code`} description={t`Blijft altijd hetzelfde.`} width="medium" />}
      <RadioGroup
        {...field('compartment')}
        label={t`Werkt aan dossiers van`}
        description={t`Dossiers van de andere wet vragen een grondslag en goedkeuring.`}
        options={[...choices(compartmentWords), { value: 'none', label: t`Geen eigen dossiers` }]}
      />
      <RefusalPanel refusal={refusal} />
      <ButtonGroup>
        <Button type="submit" look="primary" pending={sending}>
          {t`Bewaren`}
        </Button>
        <Button onClick={onClose}>{t`Annuleren`}</Button>
      </ButtonGroup>
    </form>
  )
}
