import { useLingui } from '@lingui/react/macro'
import { useQuery } from '@tanstack/react-query'
import { type ReactNode, useEffect } from 'react'
import { Alert } from '#design/alert.tsx'
import { LoadingState } from '#design/loading-state.tsx'
import { PageHeading } from '#design/page-heading.tsx'
import { RefusalError } from '#platform/web/api.ts'
import { usePageTitle } from '#platform/web/page-title.ts'
import { RefusalPanel } from '#platform/web/refusal-panel.tsx'
import { useSession } from '#platform/web/session.ts'
import { dropDraftsOfOthers } from '../forms/drafts.ts'
import { fileQuery } from '../investigation-queries.ts'
import '../investigations.css'
import { OpenFileContext } from './file-context.ts'

interface OpenFileProps {
  id: string
  /** Names the tab, and the page while the file is not there yet. */
  title: string
  trail: { label: string; href: string }[]
  children: ReactNode
}

/** Fetches a file and gives it to the page within; says why when it cannot be shown. */
export function OpenFile({ id, title, trail, children }: OpenFileProps) {
  const { t } = useLingui()
  const accountId = useSession()?.account?.id ?? ''
  const answer = useQuery(fileQuery(id))
  usePageTitle(title)

  useEffect(() => {
    if (accountId) dropDraftsOfOthers(accountId)
  }, [accountId])

  if (!answer.data || isRefused(answer.error))
    return (
      <>
        <PageHeading title={title} trail={trail} />
        {answer.isError ? <RefusalPanel refusal={answer.error} onRetry={() => void answer.refetch()} /> : <LoadingState lines={10} />}
      </>
    )
  return (
    <OpenFileContext value={{ file: answer.data, accountId }}>
      {answer.isError ? <Alert kind="warning">{t`Er is geen verbinding. U ziet wat het laatst is opgehaald.`}</Alert> : null}
      {children}
    </OpenFileContext>
  )
}

// A lost connection must not take the page away; a refusal must.
function isRefused(reason: Error | null): boolean {
  return reason instanceof RefusalError && reason.status >= 400 && reason.status < 500
}
