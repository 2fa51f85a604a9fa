import { useLingui } from '@lingui/react/macro'
import { Outlet } from '@tanstack/react-router'
import { useSession } from '#platform/web/session.ts'
import { DemoBanner } from './demo-banner.tsx'
import { useFocusAfterNavigation } from './focus-after-navigation.ts'
import { LanguageSwitch } from './language-switch.tsx'
import { Wordmark } from './wordmark.tsx'

/** Around pages for in the field: one column, no menu, and no way out that needs a connection. */
export function FieldShell() {
  const { t } = useLingui()
  const main = useFocusAfterNavigation()
  const session = useSession()
  return (
    <div className="wh-outdoors">
      <a className="utrecht-skip-link utrecht-skip-link--visible-on-focus" href="#inhoud">
        {t`Naar de inhoud`}
      </a>
      <header className="wh-outdoors__top">
        <Wordmark />
        <LanguageSwitch />
      </header>
      {session?.demo ? <DemoBanner /> : null}
      <main id="inhoud" ref={main} tabIndex={-1} className="wh-outdoors__main">
        <Outlet />
      </main>
    </div>
  )
}
