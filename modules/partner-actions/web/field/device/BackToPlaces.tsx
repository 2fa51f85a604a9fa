import { useLingui } from '@lingui/react/macro'
import { Icon } from '#design/icon.tsx'
import { Link } from '#design/link.tsx'
import { useFieldWork } from './field-work.ts'

export function BackToPlaces() {
  const { t } = useLingui()
  const { open } = useFieldWork()
  return (
    <Link href={`/veld/${open.kept.actionId}`} className="wh-veld-back">
      <Icon name="previous" />
      {t`Alle locaties`}
    </Link>
  )
}
