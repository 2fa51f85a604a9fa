import { useLingui } from '@lingui/react/macro'
import { Card } from '#design/card.tsx'
import type { ProgrammeVersion } from '../../../contract.ts'
import { AddActivity } from './AddActivity.tsx'
import { DiscardDraft } from './DiscardDraft.tsx'
import { SharesForm } from './SharesForm.tsx'
import { TitleForm } from './TitleForm.tsx'

/** What holds the activities together: the title, the report that is looked back on, and how the capacity is divided. */
export function EditFrame({ version }: { version: ProgrammeVersion }) {
  const { t } = useLingui()
  return (
    <div className="wh-stack">
      <Card title={t`Verdeling van de capaciteit`} actions={<AddActivity version={version} />}>
        <SharesForm version={version} />
      </Card>
      <Card title={t`Titel en verslag`}>
        <TitleForm version={version} />
      </Card>
      <DiscardDraft version={version} />
    </div>
  )
}
