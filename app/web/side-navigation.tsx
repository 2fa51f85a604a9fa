import { useLingui } from '@lingui/react/macro'
import { useRouterState } from '@tanstack/react-router'
import { useRef } from 'react'
import { Icon } from '#design/icon.tsx'
import { Link } from '#design/link.tsx'
import { useSession } from '#platform/web/session.ts'
import { placeOf, placesFor } from './navigation.ts'

/** The places this person may go to; a column beside the page on wide screens. */
export function SideNavigation() {
  const { t } = useLingui()
  return (
    <nav className="wh-side" aria-label={t`Hoofdmenu`}>
      <Places />
    </nav>
  )
}

/** The same places behind a button on narrow screens. */
export function MobileNavigation() {
  const { t } = useLingui()
  const menu = useRef<HTMLElement>(null)
  return (
    <div className="wh-mobile">
      <button type="button" className="wh-top__button" popoverTarget="places" aria-label={t`Menu`}>
        <Icon name="menu" />
      </button>
      <nav ref={menu} id="places" popover="auto" className="wh-mobile__menu" aria-label={t`Hoofdmenu`}>
        <Places onGo={() => menu.current?.hidePopover()} />
      </nav>
    </div>
  )
}

function Places({ onGo }: { onGo?: () => void }) {
  const { i18n } = useLingui()
  const may = useSession()?.account?.may ?? []
  const path = useRouterState({ select: ({ location }) => location.pathname })
  const open = placesFor(may)
  const here = placeOf(path, open)
  return (
    <ul className="wh-places">
      {open.map(({ href, label, icon }) => (
        <li key={href}>
          <Link href={href} className="wh-place" aria-current={href === here ? 'page' : undefined} onClick={onGo}>
            <Icon name={icon} />
            {i18n._(label)}
          </Link>
        </li>
      ))}
    </ul>
  )
}
