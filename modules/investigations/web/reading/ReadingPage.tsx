import { Trans, useLingui } from '@lingui/react/macro'
import { getRouteApi } from '@tanstack/react-router'
import { LinkButton } from '#design/button.tsx'
import { Card, Columns } from '#design/card.tsx'
import { EmptyState } from '#design/empty-state.tsx'
import { PageHeading } from '#design/page-heading.tsx'
import { AdviceOverview } from '../advice/AdviceOverview.tsx'
import { AdviceText } from '../advice/AdviceText.tsx'
import { ConflictQuestion } from '../assignment/ConflictQuestion.tsx'
import { FileFacts } from '../file/FileFacts.tsx'
import { useOpenFile } from '../file/file-context.ts'
import { OpenFile } from '../file/OpenFile.tsx'
import { Terms } from '../file/Terms.tsx'
import { ReadForm } from './ReadForm.tsx'

const page = getRouteApi('/staff/onderzoeken/$id/meelezen')

/** Reading along (four eyes): the advice and all that carries it on one page, then agree or return it. */
export function ReadingPage() {
  const { t } = useLingui()
  const { id } = page.useParams()
  return (
    <OpenFile id={id} title={t`Advies meelezen`} trail={[{ label: t`Onderzoeken`, href: '/onderzoeken' }]}>
      <Reading />
    </OpenFile>
  )
}

function Reading() {
  const { t } = useLingui()
  const { file } = useOpenFile()
  const advice = file.advices.at(-1)
  const heading = (
    <PageHeading
      title={t`Advies meelezen`}
      trail={[
        { label: t`Onderzoeken`, href: '/onderzoeken' },
        { label: file.reference, href: `/onderzoeken/${file.id}` },
      ]}
      intro={t`Klopt het, is het eerlijk, en volgt het uit wat is gevonden?`}
    />
  )
  if (!file.may.readAlong || !advice)
    return (
      <>
        {heading}
        <EmptyState
          title={t`Er ligt hier geen advies dat u moet meelezen`}
          action={<LinkButton href={`/onderzoeken/${file.id}`}>{t`Naar het onderzoek`}</LinkButton>}
        >
          <Trans>Misschien hebt u het al gelezen, of is een ander gevraagd.</Trans>
        </EmptyState>
      </>
    )
  return (
    <>
      {heading}
      <FileFacts />
      {file.may.declareConflict === 'reading' ? (
        <ConflictQuestion moment="reading" />
      ) : (
        <Columns
          main={
            <>
              <Card title={t`Het advies`}>
                <AdviceText advice={advice} />
              </Card>
              <AdviceOverview />
            </>
          }
          aside={
            <div className="wh-file__aside">
              <Card look="marked" title={t`Uw oordeel als meelezer`}>
                <ReadForm />
              </Card>
              <Terms />
            </div>
          }
        />
      )}
    </>
  )
}
