import { useLingui } from '@lingui/react/macro'
import { Outlet } from '@tanstack/react-router'
import { Link } from '#design/link.tsx'
import { UnreadCount } from '#modules/staff/web/index.tsx'
import { useSession } from '#platform/web/session.ts'
import { AccountMenu } from './account-menu.tsx'
import { DemoBanner } from './demo-banner.tsx'
import { useFocusAfterNavigation } from './focus-after-navigation.ts'
import { LanguageSwitch } from './language-switch.tsx'
import { MobileNavigation, SideNavigation } from './side-navigation.tsx'
import { Wordmark } from './wordmark.tsx'

/** Everything around a page for staff. */
export function StaffShell() {
  const { t } = useLingui()
  const main = useFocusAfterNavigation()
  const session = useSession()
  // Nothing to go to yet: first the code of conduct.
  const bare = session?.account?.conductDue
  return (
    <div className="wh-shell" data-bare={bare || undefined}>
      <a className="utrecht-skip-link utrecht-skip-link--visible-on-focus" href="#inhoud">
        {t`Naar de inhoud`}
      </a>
      <header className="wh-top">
        {bare ? null : <MobileNavigation />}
        <Link href="/" className="wh-top__home">
          <Wordmark />
        </Link>
        <div className="wh-top__end">
          <LanguageSwitch />
          {session?.account && !bare ? <UnreadCount /> : null}
          {session?.account ? <AccountMenu account={session.account} /> : null}
        </div>
      </header>
      {session?.demo ? <DemoBanner /> : null}
      {bare ? null : <SideNavigation />}
      <main id="inhoud" ref={main} tabIndex={-1} className="wh-main">
        <Outlet />
      </main>
    </div>
  )
}
