import { useLingui } from '@lingui/react/macro'
import { useState } from 'react'
import { Icon } from '#design/icon.tsx'
import { useFormat } from '#platform/web/format.ts'

/** When something was saved on this page, and a way to note that it was, just now. */
export function useSavedAt(): [savedAt: string | undefined, noteSaved: () => void] {
  const [savedAt, setSavedAt] = useState<string>()
  return [savedAt, () => setSavedAt(new Date().toISOString())]
}

/** Whether what stands here is saved: "Nog niet opgeslagen", or "Opgeslagen om 14:05". */
export function SavedAt({ at, unsaved }: { at: string | undefined; unsaved: boolean }) {
  const { t } = useLingui()
  const format = useFormat()
  return (
    <p className="wh-saved" role="status" data-unsaved={unsaved || undefined}>
      {unsaved ? (
        <>
          <Icon name="warning" />
          {t`Nog niet opgeslagen`}
        </>
      ) : null}
      {!unsaved && at ? (
        <>
          <Icon name="check" />
          {t`Opgeslagen om ${format.time(at)}`}
        </>
      ) : null}
    </p>
  )
}
