import { useLingui } from '@lingui/react/macro'
import { useRef } from 'react'
import { Button } from '#design/button.tsx'
import { Icon } from '#design/icon.tsx'
import { Link } from '#design/link.tsx'
import type { Role } from '#modules/staff/contract.ts'
import { type SignedIn, signOut } from '#platform/web/session.ts'
import { roleTexts } from './role-texts.ts'

/** Who is signed in, in which role, and the way out. */
export function AccountMenu({ account }: { account: SignedIn }) {
  const { t, i18n } = useLingui()
  const menu = useRef<HTMLDivElement>(null)
  const roles = account.roles.map((role) => i18n._(roleTexts[role as Role]?.name ?? role)).join(', ')
  return (
    <>
      <button type="button" className="wh-top__button wh-account" popoverTarget="account">
        <Icon name="person" />
        <span className="wh-account__name">{account.name}</span>
        <span className="wh-account__role">{roles}</span>
      </button>
      <div ref={menu} id="account" popover="auto" className="wh-account__menu">
        <p className="wh-account__who">{account.name}</p>
        <p>{roles}</p>
        <p>
          <Link href="/mijn-sessies" onClick={() => menu.current?.hidePopover()}>{t`Mijn sessies`}</Link>
        </p>
        <p>
          <Link href="/gedragscode" onClick={() => menu.current?.hidePopover()}>{t`Gedragscode`}</Link>
        </p>
        <Button onClick={() => void signOut()}>{t`Afmelden`}</Button>
      </div>
    </>
  )
}
