import { Trans, useLingui } from '@lingui/react/macro'
import { useQuery } from '@tanstack/react-query'
import { Alert } from '#design/alert.tsx'
import { municipalitiesQuery } from '#platform/web/municipalities.ts'

/** Where several municipalities work, their figures are added up; who reads them has to know. Says nothing where there is one. */
export function AllMunicipalities() {
  const { t, i18n } = useLingui()
  const municipalities = useQuery(municipalitiesQuery).data?.municipalities ?? []
  if (municipalities.length < 2) return null

  const names = new Intl.ListFormat(i18n.locale).format(municipalities.map(({ name }) => name))
  return (
    <Alert title={t`Deze cijfers zijn van alle gemeenten samen`}>
      <Trans>
        Ze tellen de meldingen en onderzoeken van {names} bij elkaar op. Opent u een getal, dan ziet u alleen dossiers van uw eigen
        gemeente.
      </Trans>
    </Alert>
  )
}
