import { useLingui } from '@lingui/react/macro'
import { SuspensionLines } from './SuspensionLines.tsx'

/** What runs, first what runs out first. */
export function RunningSuspensions() {
  const { t } = useLingui()
  return <SuspensionLines list="running" title={t`Opschortingen die lopen`} />
}
