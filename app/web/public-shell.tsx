import { useLingui } from '@lingui/react/macro'
import { Outlet } from '@tanstack/react-router'
import type { ReactNode } from 'react'
import { useSession } from '#platform/web/session.ts'
import { DemoBanner } from './demo-banner.tsx'
import { useFocusAfterNavigation } from './focus-after-navigation.ts'
import { LanguageSwitch } from './language-switch.tsx'
import { Wordmark } from './wordmark.tsx'

/** Around pages for residents, and around what goes wrong before a page is known: a name, a language, nothing that distracts. */
export function PublicShell({ children = <Outlet /> }: { children?: ReactNode }) {
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
        {children}
      </main>
    </div>
  )
}
