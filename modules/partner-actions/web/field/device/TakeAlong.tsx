import { useLingui } from '@lingui/react/macro'
import { LinkButton } from '#design/button.tsx'
import type { Action } from '../../../contract.ts'

/** To the page that works without a connection. Loaded whole: from there on it stands on its own. */
export function TakeAlong({ action }: { action: Pick<Action, 'id'> }) {
  const { t } = useLingui()
  return <LinkButton look="primary" href={`/veld/${action.id}`} target="_self">{t`Meenemen op dit apparaat`}</LinkButton>
}
