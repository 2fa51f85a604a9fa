import { useLingui } from '@lingui/react/macro'
import { Disclosure } from '#design/disclosure.tsx'
import { useFormat } from '#platform/web/format.ts'
import { useWord } from '#platform/web/language.ts'
import { type Grant, grantKindWords, grantStateWords } from '../../contract.ts'

/** Access that was refused, ended or has passed. */
export function EarlierAccess({ grants }: { grants: readonly Grant[] }) {
  const { t } = useLingui()
  const word = useWord()
  const format = useFormat()
  const over = grants.filter(({ state }) => state === 'refused' || state === 'ended' || state === 'expired')
  if (over.length === 0) return null
  return (
    <Disclosure summary={t`Eerdere toegang en vragen`}>
      <ul className="wh-lines">
        {over.map((grant) => (
          <li key={grant.id}>
            {t`${grant.person.name}: ${word(grantStateWords[grant.state])}`}
            <span className="wh-soft">
              {' '}
              ({word(grantKindWords[grant.kind])}, {t`gevraagd op ${format.date(grant.requestedAt)}`})
            </span>
            <span className="wh-access__note">{grant.answer ?? grant.reason}</span>
          </li>
        ))}
      </ul>
    </Disclosure>
  )
}
