import { Trans } from '@lingui/react/macro'
import { Icon } from '#design/icon.tsx'
import { Link } from '#design/link.tsx'
import { useWord } from '#platform/web/language.ts'
import { writeSearch } from '#platform/web/search.ts'
import { type Attention, type Dashboard, scopeOfKind } from '../../../contract.ts'
import { placeSearch } from '../figure-place.ts'

/** What asks for attention in the year and in each activity, each with the page where something can be done. */
export function AttentionList({ dashboard: { attention, activities, asOf } }: { dashboard: Dashboard }) {
  const groups = [
    { key: 'year', title: undefined, search: '', list: attention },
    ...activities.map((activity) => ({
      key: activity.id,
      title: activity.title,
      search: writeSearch(placeSearch({ scope: scopeOfKind(activity.kind) ?? 'all', asOf: asOf ?? undefined })),
      list: activity.attention,
    })),
  ].filter(({ list }) => list.length > 0)
  if (groups.length === 0)
    return (
      <p className="wh-attention__none">
        <Icon name="success" />
        <Trans>Op dit moment vraagt niets om aandacht.</Trans>
      </p>
    )

  return (
    <div className="wh-attention">
      {groups.map(({ key, title, search, list }) => (
        <div key={key} className="wh-attention__group">
          {title ? (
            <p className="wh-attention__activity" lang="nl">
              {title}
            </p>
          ) : null}
          <ul className="wh-attention__list">
            {list.map((one) => (
              <li key={one.nl}>
                <OneAttention attention={one} search={search} />
              </li>
            ))}
          </ul>
        </div>
      ))}
    </div>
  )
}

/** The rows of an activity are those of its own files, as of the same day. */
function OneAttention({ attention, search }: { attention: Attention; search: string }) {
  const word = useWord()
  const { href } = attention
  if (!href) return word(attention)
  return <Link href={href.startsWith('/cijfers/') ? href + search : href}>{word(attention)}</Link>
}
