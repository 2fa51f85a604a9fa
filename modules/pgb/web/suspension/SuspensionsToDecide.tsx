import { useLingui } from '@lingui/react/macro'
import { SuspensionLines } from './SuspensionLines.tsx'

/** What waits for the mandate of the manager, longest waiting first. */
export function SuspensionsToDecide() {
  const { t } = useLingui()
  return <SuspensionLines list="to-decide" title={t`Opschortingen om te besluiten`} />
}
