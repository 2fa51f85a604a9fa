import { useLingui } from '@lingui/react/macro'
import { useQuery } from '@tanstack/react-query'
import { Switch } from '#design/switch.tsx'
import { yearsQuery } from './figure-queries.ts'

/** The years of which there are figures. @param hrefOf the same page of another year */
export function YearSwitch({ chosen, hrefOf }: { chosen: string; hrefOf: (year: number) => string }) {
  const { t } = useLingui()
  const years = useQuery(yearsQuery).data?.years ?? []
  if (years.length === 0) return null
  return (
    <Switch label={t`Jaar`} places={years.map((year) => ({ href: hrefOf(year), name: String(year), chosen: String(year) === chosen }))} />
  )
}
