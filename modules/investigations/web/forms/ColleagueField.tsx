import { useLingui } from '@lingui/react/macro'
import { useQuery } from '@tanstack/react-query'
import type { ComponentProps } from 'react'
import { SelectField } from '#design/select-field.tsx'
import type { Role } from '#modules/staff/contract.ts'
import { colleaguesQuery } from '../investigation-queries.ts'

type ColleagueFieldProps = Omit<ComponentProps<typeof SelectField>, 'options' | 'placeholder'> & {
  /** Only people with one of these roles. */
  roles: readonly Role[]
  /** Only people of this unit, by its name. */
  unit?: string
  /** Who cannot be chosen here. */
  except?: readonly string[]
}

/** One colleague from the list, by name. */
export function ColleagueField({ roles, unit, except = [], ...field }: ColleagueFieldProps) {
  const { t } = useLingui()
  const list = useQuery(colleaguesQuery)
  const options = (list.data?.colleagues ?? [])
    .filter((one) => one.roles.some((role) => roles.includes(role)) && (!unit || one.unit === unit) && !except.includes(one.id))
    .map(({ id, name, unit: of }) => ({ value: id, label: of && !unit ? `${name} (${of})` : name }))
  return (
    <SelectField
      key={list.isPending ? 'pending' : 'known'}
      width="medium"
      {...field}
      placeholder={list.isPending ? t`Even geduld` : t`Kies een collega`}
      options={options}
    />
  )
}
