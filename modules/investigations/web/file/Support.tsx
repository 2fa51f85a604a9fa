import { Suspense } from 'react'
import { LoadingState } from '#design/loading-state.tsx'
import { usePageSlot } from '#platform/web/slots.ts'
import { isOfBudgets } from '../../contract.ts'
import { useOpenFile } from './file-context.ts'

/** What a module above this one adds to a file about budgets; a guest sees it when invited on a part of it. */
export function Support() {
  const { file } = useOpenFile()
  const Filling = usePageSlot('file-support')
  if (!Filling || file.domain === 'participation-act') return null
  if (file.reading.kind === 'guest' && !file.reading.parts?.some(isOfBudgets)) return null
  return (
    <Suspense fallback={<LoadingState lines={3} />}>
      <Filling id={file.id} scheme={file.scheme} domain={file.domain} />
    </Suspense>
  )
}
