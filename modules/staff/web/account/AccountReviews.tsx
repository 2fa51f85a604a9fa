import { Trans, useLingui } from '@lingui/react/macro'
import { Card } from '#design/card.tsx'
import { StatusBadge } from '#design/status-badge.tsx'
import { dayInAmsterdam } from '#platform/contract/calendar.ts'
import { capital } from '#platform/contract/words.ts'
import { useFormat } from '#platform/web/format.ts'
import { useWord } from '#platform/web/language.ts'
import { useSession } from '#platform/web/session.ts'
import { reviewVerdictWords } from '../../contract/words.ts'
import type { AccountFile } from '../../contract.ts'
import { JudgeRights } from '../reviews/JudgeRights.tsx'

/** Who confirmed these rights and when, and the next time somebody has to look. */
export function AccountReviews({ account }: { account: AccountFile }) {
  const { t } = useLingui()
  const format = useFormat()
  const word = useWord()
  const mayReview = useMayReview(account)
  const dueOn = format.date(account.reviewDueOn)
  const due = account.active && account.reviewDueOn <= dayInAmsterdam(new Date())
  return (
    <Card
      title={t`Beoordeling van de rechten`}
      look={due && mayReview ? 'marked' : 'framed'}
      actions={mayReview ? <JudgeRights account={account} rights={rightsOf(account)} /> : undefined}
    >
      <p>{due ? <Trans>Te beoordelen sinds {dueOn}.</Trans> : <Trans>Opnieuw te beoordelen op {dueOn}.</Trans>}</p>
      {account.reviews.length > 0 ? (
        <ul className="wh-holdings">
          {account.reviews.map((review) => {
            const { by, note } = review
            const on = format.date(review.at)
            return (
              <li key={review.id} className="wh-holding">
                <div className="wh-holding__what">
                  <Trans>
                    {on} door {by}
                  </Trans>
                  {note ? <span>{note}</span> : null}
                </div>
                <StatusBadge tone={review.verdict === 'right' ? 'safe' : 'warning'}>
                  {capital(word(reviewVerdictWords[review.verdict]))}
                </StatusBadge>
              </li>
            )
          })}
        </ul>
      ) : null}
    </Card>
  )
}

function useMayReview(account: AccountFile): boolean {
  const reader = useSession()?.account
  if (!reader?.may.includes('staff.review-rights') || account.own) return false
  return reader.roles.includes('admin') || (reader.unitId !== null && reader.unitId === account.unit?.id)
}

function rightsOf({ roles, unit, municipality, alsoFor, mandates, designations, seen }: AccountFile) {
  return {
    roles: roles.map(({ role }) => role),
    unit: unit?.name ?? null,
    municipalities: [municipality, ...alsoFor].map(({ name }) => name),
    mandates: mandates.filter(({ holds }) => holds !== 'lapsed'),
    designations: designations.filter(({ holds }) => holds !== 'lapsed'),
    seen,
  }
}
