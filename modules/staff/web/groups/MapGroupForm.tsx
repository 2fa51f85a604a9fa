import { useLingui } from '@lingui/react/macro'
import { useQuery } from '@tanstack/react-query'
import { Button } from '#design/button.tsx'
import { Card } from '#design/card.tsx'
import { SelectField } from '#design/select-field.tsx'
import { TextField } from '#design/text-field.tsx'
import { api } from '#platform/web/api.ts'
import { useChoices } from '#platform/web/choices.ts'
import { usePageForm } from '#platform/web/page-form.ts'
import { RefusalPanel } from '#platform/web/refusal-panel.tsx'
import { roleWords } from '../../contract/words.ts'
import { MapGroup } from '../../contract.ts'
import { organisationQuery, useStaffCommand } from '../staff-queries.ts'

const empty = { group: '', role: '', unitId: '', municipalityId: '' }

/** Lets a group give a role, from the next sign-in on. */
export function MapGroupForm() {
  const { t } = useLingui()
  const choices = useChoices()
  const organisation = useQuery(organisationQuery)
  const municipalities = organisation.data?.municipalities ?? []
  const add = useStaffCommand((group: MapGroup) => api.send('POST', '/group-roles', group))
  const { form, field, submit, refusal, sending } = usePageForm({
    schema: MapGroup,
    defaultValues: empty,
    send: (group: MapGroup) => add.mutateAsync(group),
    onSent: (): void => form.reset(empty),
  })
  return (
    <Card title={t`Groep toevoegen`} look="quiet">
      <form className="wh-inline-form" aria-label={t`Groep toevoegen`} noValidate onSubmit={(event) => void submit(event)}>
        <TextField {...field('group')} label={t`Naam van de groep`} maxLength={200} />
        <SelectField {...field('role')} label={t`Rol`} placeholder={t`Kies`} options={choices(roleWords)} />
        {municipalities.length > 1 ? (
          <SelectField
            {...field('municipalityId')}
            label={t`Gemeente`}
            placeholder={t`Kies`}
            options={municipalities.map(({ id, name }) => ({ value: id, label: name }))}
          />
        ) : null}
        <SelectField
          {...field('unitId')}
          label={t`Afdeling`}
          optional
          placeholder={t`Niet bepaald`}
          options={organisation.data?.units.map(({ id, name }) => ({ value: id, label: name })) ?? []}
        />
        <Button type="submit" look="primary" pending={sending}>
          {t`Toevoegen`}
        </Button>
        <RefusalPanel refusal={refusal} />
      </form>
    </Card>
  )
}
