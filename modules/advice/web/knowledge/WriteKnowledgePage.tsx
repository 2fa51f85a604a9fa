import { useLingui } from '@lingui/react/macro'
import { useQuery, useQueryClient } from '@tanstack/react-query'
import { getRouteApi, useNavigate } from '@tanstack/react-router'
import { Alert } from '#design/alert.tsx'
import { LoadingState } from '#design/loading-state.tsx'
import { PageHeading } from '#design/page-heading.tsx'
import { api } from '#platform/web/api.ts'
import { useMunicipalityChoices, withMunicipality } from '#platform/web/municipalities.ts'
import { usePageTitle } from '#platform/web/page-title.ts'
import { RefusalPanel } from '#platform/web/refusal-panel.tsx'
import type { KnowledgeDraft, KnowledgeItem, KnowledgeKept } from '../../contract.ts'
import { KnowledgeForm } from './KnowledgeForm.tsx'
import { knowledgeDraftQuery, knowledgeQuery } from './knowledge-queries.ts'
import { itemAsChanged, itemAsMade } from './written-knowledge.ts'

const making = getRouteApi('/staff/advies/kennis/nieuw')
const changing = getRouteApi('/staff/advies/kennis/$id/bewerken')

const none: Partial<KnowledgeDraft> = {}

/** A new item, of its own or from an answer. */
export function MakeKnowledgePage() {
  const { t } = useLingui()
  const { uit } = making.useSearch()
  const draft = useQuery({ ...knowledgeDraftQuery(uit ?? ''), enabled: uit !== undefined })
  usePageTitle(t`Kennisitem schrijven`)
  return (
    <>
      <Heading title={t`Kennisitem schrijven`} />
      {draft.isError ? <RefusalPanel refusal={draft.error} /> : null}
      {uit && draft.isPending ? <LoadingState lines={8} /> : null}
      {!uit || draft.data ? <MakeForm draft={draft.data ?? none} from={uit} /> : null}
    </>
  )
}

function MakeForm({ draft, from }: { draft: Partial<KnowledgeDraft>; from: string | undefined }) {
  const { t } = useLingui()
  const navigate = useNavigate()
  const queries = useQueryClient()
  const municipalities = useMunicipalityChoices()
  const asks = municipalities.length > 0 && !from
  return (
    <>
      {from ? (
        <Alert kind="info" title={t`Schrijf dit over in algemene woorden`}>
          {t`Dit is de vraag en het antwoord zoals het ging. Haal namen, nummers en alles wat naar iemand wijst eruit.`}
        </Alert>
      ) : null}
      <KnowledgeForm
        schema={withMunicipality(itemAsMade(from), asks ? t`Kies een gemeente.` : undefined)}
        municipalities={asks ? municipalities : []}
        start={{
          question: draft.question ?? '',
          answer: draft.answer ?? '',
          kinds: draft.kind ? [draft.kind] : [],
          sources: draft.sources ?? [],
        }}
        save={t`Als concept bewaren`}
        send={(item) => api.send<KnowledgeKept>('POST', '/advice/knowledge', item)}
        onKept={async ({ id }) => {
          await queries.invalidateQueries({ queryKey: ['advice', 'knowledge'] })
          await navigate({ to: '/advies/kennis/$id', params: { id } })
        }}
        back="/advies/kennis"
      />
    </>
  )
}

/** Another text for an item; what it said before is kept. */
export function ChangeKnowledgePage() {
  const { t } = useLingui()
  const { id } = changing.useParams()
  const item = useQuery({ ...knowledgeQuery(id), refetchOnWindowFocus: false })
  usePageTitle(t`Kennisitem bewerken`)
  return (
    <>
      <Heading title={t`Kennisitem bewerken`} />
      {item.isError ? <RefusalPanel refusal={item.error} /> : null}
      {item.isPending ? <LoadingState lines={8} /> : null}
      {item.data ? <ChangeForm key={item.data.id} item={item.data} /> : null}
    </>
  )
}

function ChangeForm({ item }: { item: KnowledgeItem }) {
  const { t } = useLingui()
  const navigate = useNavigate()
  const queries = useQueryClient()
  return (
    <KnowledgeForm
      schema={itemAsChanged(item.revision)}
      municipalities={[]}
      start={{ ...item, ownerId: item.owner.id }}
      save={t`Bewaren`}
      send={(changes) => api.send<undefined>('PUT', `/advice/knowledge/${item.id}`, changes)}
      onKept={async () => {
        await queries.invalidateQueries({ queryKey: ['advice', 'knowledge'] })
        await navigate({ to: '/advies/kennis/$id', params: { id: item.id } })
      }}
      back={`/advies/kennis/${item.id}`}
    />
  )
}

function Heading({ title }: { title: string }) {
  const { t } = useLingui()
  return <PageHeading title={title} trail={[{ label: t`Kennis`, href: '/advies/kennis' }]} />
}
