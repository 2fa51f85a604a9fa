import { Trans, useLingui } from '@lingui/react/macro'
import { Card } from '#design/card.tsx'
import { capital } from '#platform/contract/words.ts'
import { useWord } from '#platform/web/language.ts'
import { useMay } from '#platform/web/session.ts'
import { roleWords } from '../../contract/words.ts'
import type { AccountFile } from '../../contract.ts'

/** The roles and where they come from; nobody sets them by hand. */
export function AccountRoles({ account: { roles, demo } }: { account: AccountFile }) {
  const { t } = useLingui()
  const word = useWord()
  const seesGroups = useMay('staff.keep-groups')
  return (
    <Card title={t`Rollen`}>
      {roles.length === 0 ? (
        <p>
          <Trans>Geen rol. Deze persoon komt niet binnen.</Trans>
        </p>
      ) : (
        <ul className="wh-holdings">
          {roles.map(({ role, groups }) => (
            <li key={role} className="wh-line">
              {capital(word(roleWords[role]))}
              {!demo && seesGroups ? (
                <span className="wh-small">
                  {groups.length > 0 ? (
                    <Trans>door een van de groepen {groups.join(', ')}</Trans>
                  ) : (
                    <Trans>geen groep geeft deze rol nu</Trans>
                  )}
                </span>
              ) : null}
            </li>
          ))}
        </ul>
      )}
      <p className="wh-small">
        {demo ? (
          <Trans>Deze rollen horen bij de demo. In een echte omgeving komen ze van de groepen van het aanmeldsysteem.</Trans>
        ) : (
          <Trans>Rollen komen bij elk aanmelden van de groepen van het aanmeldsysteem. Hier zijn ze niet te wijzigen.</Trans>
        )}
      </p>
    </Card>
  )
}
