import { Trans, useLingui } from '@lingui/react/macro'
import { Link } from '#design/link.tsx'
import { LoadingState } from '#design/loading-state.tsx'
import { StatusBadge, type StatusTone } from '#design/status-badge.tsx'
import { useFormat } from '#platform/web/format.ts'
import { useWord } from '#platform/web/language.ts'
import { type GrantState, grantKindWords, grantStateWords, type OwnAccess } from '../../contract.ts'
import { usePartNames } from './use-part-names.ts'

const tones: Record<GrantState, StatusTone> = {
  asked: 'warning',
  granted: 'safe',
  refused: 'neutral',
  ended: 'neutral',
  expired: 'neutral',
}

/** What the reader asked for or was invited to, newest first, with what came of it. */
export function OwnAccessList({ access }: { access: readonly OwnAccess[] | undefined }) {
  const { t } = useLingui()
  const word = useWord()
  const format = useFormat()
  const partNames = usePartNames()
  if (!access) return <LoadingState lines={3} />
  if (access.length === 0)
    return (
      <p className="wh-soft">
        <Trans>U hebt nog niets gevraagd, en u bent nergens te gast.</Trans>
      </p>
    )
  return (
    <ul className="wh-lines wh-lines--ruled">
      {access.map((one) => (
        <li key={one.id} className="wh-access__person">
          <span>
            {one.file ? <Link href={`/onderzoeken/${one.file}`}>{one.reference}</Link> : <strong>{one.reference}</strong>}{' '}
            <span className="wh-soft">
              {word(grantKindWords[one.kind])}, {t`tot en met ${format.date(one.until ?? one.askedUntil)}`}
            </span>
            {one.parts ? <span className="wh-access__note">{t`U ziet alleen: ${partNames(one.parts)}.`}</span> : null}
            <span className="wh-access__note">{one.reason}</span>
            {one.answer ? <span className="wh-access__note">{t`Antwoord: ${one.answer}`}</span> : null}
          </span>
          <StatusBadge tone={tones[one.state]}>{word(grantStateWords[one.state])}</StatusBadge>
        </li>
      ))}
    </ul>
  )
}
