import { Trans, useLingui } from '@lingui/react/macro'
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import { Alert } from '#design/alert.tsx'
import { Button } from '#design/button.tsx'
import { Card } from '#design/card.tsx'
import { SelectField } from '#design/select-field.tsx'
import type { Organisation } from '#modules/staff/contract.ts'
import { api } from '#platform/web/api.ts'
import { useChoices } from '#platform/web/choices.ts'
import { RefusalPanel } from '#platform/web/refusal-panel.tsx'
import { useMay } from '#platform/web/session.ts'
import { schemeWords } from '../../contract/scheme-words.ts'
import type { IntakeUnit, Scheme } from '../../contract.ts'
import { intakeQuery } from '../report-queries.ts'
import './intake.css'

/** Which unit takes in the reports of each scheme, in each municipality; only the administrator sets it. */
export function SetIntake({ organisation }: { organisation: Organisation }) {
  const { t } = useLingui()
  const maySet = useMay('reports.set-intake')
  const intake = useQuery({ ...intakeQuery, enabled: maySet })
  if (!maySet) return null
  return (
    <Card title={t`Wie ontvangt welke meldingen`}>
      <p>
        <Trans>Een nieuwe melding komt bij deze afdeling binnen. Meldingen die er al zijn, blijven waar ze zijn.</Trans>
      </p>
      {intake.isError ? <RefusalPanel refusal={intake.error} onRetry={() => void intake.refetch()} /> : null}
      {intake.data
        ? organisation.municipalities.map((municipality) => (
            <IntakeOf
              key={municipality.id}
              municipality={municipality}
              organisation={organisation}
              intake={intake.data.intake.filter(({ municipalityId }) => municipalityId === municipality.id)}
            />
          ))
        : null}
    </Card>
  )
}

interface IntakeOfProps {
  municipality: Organisation['municipalities'][number]
  organisation: Organisation
  intake: readonly IntakeUnit[]
}

function IntakeOf({ municipality, organisation: { municipalities, units }, intake }: IntakeOfProps) {
  const choices = useChoices()
  return (
    <fieldset className="wh-fieldset">
      {municipalities.length > 1 ? <legend className="wh-fieldset__legend">{municipality.name}</legend> : null}
      <div className="wh-intake">
        {choices(schemeWords).map(({ value, label }) => (
          <OneScheme
            key={value}
            municipalityId={municipality.id}
            scheme={value as Scheme}
            label={label}
            unitId={intake.find(({ scheme }) => scheme === value)?.unitId ?? ''}
            units={units.map(({ id, name }) => ({ value: id, label: name }))}
          />
        ))}
      </div>
    </fieldset>
  )
}

interface OneSchemeProps {
  municipalityId: string
  scheme: Scheme
  label: string
  unitId: string
  units: { value: string; label: string }[]
}

function OneScheme({ municipalityId, scheme, label, unitId, units }: OneSchemeProps) {
  const { t } = useLingui()
  const queries = useQueryClient()
  const [chosen, setChosen] = useState(unitId)
  const set = useMutation({
    mutationFn: (unit: string) => api.send('PUT', '/intake-units', { municipalityId, scheme, unitId: unit }),
    onSuccess: () => queries.invalidateQueries({ queryKey: intakeQuery.queryKey }),
  })
  const changed = chosen !== '' && chosen !== unitId
  return (
    <div className="wh-intake__scheme">
      <SelectField
        name={`${municipalityId}-${scheme}`}
        label={label}
        placeholder={unitId ? undefined : t`Nog geen afdeling`}
        value={chosen}
        options={units}
        onChange={(event) => setChosen(event.target.value)}
      />
      {changed ? (
        <Button small look="primary" aria-label={t`Bewaren: ${label}`} pending={set.isPending} onClick={() => set.mutate(chosen)}>
          {t`Bewaren`}
        </Button>
      ) : null}
      {set.isSuccess && !changed ? (
        <Alert kind="success" live>
          <Trans>Bewaard</Trans>
        </Alert>
      ) : null}
      <RefusalPanel refusal={set.error} />
    </div>
  )
}
