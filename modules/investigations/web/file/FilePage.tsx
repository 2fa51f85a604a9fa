import { useLingui } from '@lingui/react/macro'
import { getRouteApi } from '@tanstack/react-router'
import { FileBody } from './FileBody.tsx'
import { OpenFile } from './OpenFile.tsx'

const page = getRouteApi('/staff/onderzoeken/$id')

/** One investigation, from opening to lesson: where it is, what comes next, and everything on it. */
export function FilePage() {
  const { t } = useLingui()
  const { id } = page.useParams()
  return (
    <OpenFile id={id} title={t`Onderzoek`} trail={[{ label: t`Onderzoeken`, href: '/onderzoeken' }]}>
      <FileBody key={id} />
    </OpenFile>
  )
}
