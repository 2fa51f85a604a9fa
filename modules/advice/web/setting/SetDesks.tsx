import { Trans, useLingui } from '@lingui/react/macro'
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import { Card } from '#design/card.tsx'
import { SelectField } from '#design/select-field.tsx'
import type { Organisation } from '#modules/staff/contract.ts'
import { api } from '#platform/web/api.ts'
import { useChoices } from '#platform/web/choices.ts'
import { RefusalPanel } from '#platform/web/refusal-panel.tsx'
import { useMay } from '#platform/web/session.ts'
import { questionKindWords } from '../../contract/words.ts'
import type { AdviceDesk } from '../../contract.ts'
import { desksQuery } from '../advice-queries.ts'
import '../advice.css'

/** Which unit answers which questions, in each municipality; only the administrator sets it. A choice is kept at once. */
export function SetDesks({ organisation: { municipalities, units } }: { organisation: Organisation }) {
  const { t } = useLingui()
  const queries = useQueryClient()
  const choices = useChoices()
  const maySet = useMay('advice.set-desk')
  const desks = useQuery({ ...desksQuery, enabled: maySet })
  const set = useMutation({
    mutationFn: (desk: AdviceDesk) => api.send('PUT', '/advice/desks', desk),
    onSuccess: () => queries.invalidateQueries({ queryKey: desksQuery.queryKey }),
  })
  if (!maySet) return null
  const options = units.map(({ id, name }) => ({ value: id, label: name }))
  return (
    <Card title={t`Wie beantwoordt welke adviesvragen`}>
      <p>
        <Trans>Een keuze wordt meteen bewaard. Vragen die er al zijn, blijven waar ze zijn.</Trans>
      </p>
      <RefusalPanel refusal={desks.error ?? set.error} />
      {desks.data
        ? municipalities.map((municipality) => (
            <fieldset key={municipality.id} className="wh-fieldset">
              {municipalities.length > 1 ? <legend className="wh-fieldset__legend">{municipality.name}</legend> : null}
              <div className="wh-desks">
                {choices(questionKindWords).map(({ value: kind, label }) => (
                  <SelectField
                    key={kind}
                    name={`${municipality.id}-advice-${kind}`}
                    label={label}
                    placeholder={t`Nog geen afdeling`}
                    value={desks.data.desks.find((desk) => desk.municipalityId === municipality.id && desk.kind === kind)?.unitId ?? ''}
                    options={options}
                    onChange={(event) => set.mutate({ municipalityId: municipality.id, kind, unitId: event.target.value })}
                  />
                ))}
              </div>
            </fieldset>
          ))
        : null}
    </Card>
  )
}
