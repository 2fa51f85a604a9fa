import { useLingui } from '@lingui/react/macro'
import type { ComponentProps } from 'react'
import { TextField } from '#design/text-field.tsx'
import type { ActionPartner } from '../../contract.ts'

type Props = Omit<ComponentProps<typeof TextField>, 'label'> & { partner: ActionPartner | undefined }

/** To the police or the prosecutor data also go with a criminal report; to nobody else. */
export function CriminalReportField({ partner, ...field }: Props) {
  const { t } = useLingui()
  if (partner?.kind !== 'police' && partner?.kind !== 'public-prosecutor') return null
  return (
    <TextField
      {...field}
      label={t`Nummer van de aangifte`}
      optional
      description={t`Alleen als u dit met een aangifte geeft. Zonder aangifte moet er een afspraak binnen het RIEC of een LSI-project zijn.`}
      maxLength={60}
    />
  )
}
