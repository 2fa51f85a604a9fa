import { useLingui } from '@lingui/react/macro'
import { useQueryClient } from '@tanstack/react-query'
import { Suspense } from 'react'
import { LoadingState } from '#design/loading-state.tsx'
import { AskDisclosureForm, DisclosureLines } from '#modules/privacy/web/index.tsx'
import { compartmentOf, otherCompartment } from '#modules/staff/contract.ts'
import type { FileAccess } from '../../contract.ts'
import { useOpenFile } from '../file/file-context.ts'
import { Adding } from '../forms/Adding.tsx'
import { fileAccessQuery } from './access-queries.ts'

/** Whether and on what ground data of this file may go to colleagues of the other law. */
export function SharingWithOtherLaw({ access }: { access: FileAccess }) {
  const { t } = useLingui()
  const { file } = useOpenFile()
  const queries = useQueryClient()
  if (!access.may.give && access.disclosures.length === 0) return null
  return (
    <div id="delen" tabIndex={-1} className="wh-block">
      <h3 className="wh-sub">{t`Delen met collega’s van de andere wet`}</h3>
      <Suspense fallback={<LoadingState lines={2} />}>
        <DisclosureLines disclosures={access.disclosures} />
        {access.may.give ? (
          <Adding label={t`Goedkeuring vragen om te delen`} form="access.disclosure" look="subtle">
            {(close) => (
              <AskDisclosureForm
                path={`/investigations/${file.id}/disclosures`}
                to={otherCompartment(compartmentOf(file.domain))}
                onCancel={close}
                onSent={async () => {
                  await queries.invalidateQueries({ queryKey: fileAccessQuery(file.id).queryKey })
                  close()
                }}
              />
            )}
          </Adding>
        ) : null}
      </Suspense>
    </div>
  )
}
