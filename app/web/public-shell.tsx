import { useLingui } from '@lingui/react/macro'
import { Outlet } from '@tanstack/react-router'
import { useSession } from '#platform/web/session.ts'
import { DemoBanner } from './demo-banner.tsx'
import { LanguageSwitch } from './language-switch.tsx'
import { useFocusAfterNavigation } from './focus-after-navigation.ts'
import { Wordmark } from './wordmark.tsx'

/** Around pages for residents: a name, a language, and nothing that distracts. */
export function PublicShell() {
  const { t } = useLingui()
  const main = useFocusAfterNavigation()
  const session = useSession()
  return (
    <div className="wh-public">
      <a className="utrecht-skip-link utrecht-skip-link--visible-on-focus" href="#inhoud">
        {t`Naar de inhoud`}
      </a>
      <header className="wh-public__top">
        <Wordmark />
        <LanguageSwitch />
      </header>
      {session?.demo ? <DemoBanner /> : null}
      <main id="inhoud" ref={main} tabIndex={-1} className="wh-public__main">
        <Outlet />
      </main>
    </div>
  )
}
