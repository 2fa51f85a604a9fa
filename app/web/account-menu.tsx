import { useLingui } from '@lingui/react/macro'
import { lazy, Suspense, useRef, useState } from 'react'
import { Button } from '#design/button.tsx'
import { Icon } from '#design/icon.tsx'
import { Link } from '#design/link.tsx'
import type { Role } from '#modules/staff/contract.ts'
import { countOnlyHere } from '#platform/web/device-keepers.ts'
import { type SignedIn, signOut } from '#platform/web/session.ts'
import { roleTexts } from './role-texts.ts'

const SignOutDialog = lazy(() => import('./sign-out-dialog.tsx').then((file) => ({ default: file.SignOutDialog })))

/** Who is signed in, in which role, and the way out. */
export function AccountMenu({ account }: { account: SignedIn }) {
  const { t, i18n } = useLingui()
  const menu = useRef<HTMLDivElement>(null)
  const [onlyHere, setOnlyHere] = useState(0)
  const roles = account.roles.map((role) => i18n._(roleTexts[role as Role]?.name ?? role)).join(', ')

  async function leave(): Promise<void> {
    menu.current?.hidePopover()
    const waiting = await countOnlyHere(account.id)
    if (waiting > 0) setOnlyHere(waiting)
    else await signOut(account.id)
  }

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
          <Link href="/mijn-opleidingen" onClick={() => menu.current?.hidePopover()}>{t`Mijn opleidingen`}</Link>
        </p>
        <p>
          <Link href="/mijn-sessies" onClick={() => menu.current?.hidePopover()}>{t`Mijn sessies`}</Link>
        </p>
        <p>
          <Link href="/gedragscode" onClick={() => menu.current?.hidePopover()}>{t`Gedragscode`}</Link>
        </p>
        <Button onClick={() => void leave()}>{t`Afmelden`}</Button>
      </div>
      <Suspense>
        {onlyHere > 0 ? <SignOutDialog accountId={account.id} onlyHere={onlyHere} onClose={() => setOnlyHere(0)} /> : null}
      </Suspense>
    </>
  )
}
