import { Link } from './link.tsx'
import './switch.css'

interface SwitchProps {
  label: string
  places: readonly { href: string; name: string; chosen: boolean }[]
}

/** A few views of the same thing side by side, of which one is open. Each is an address of its own. */
export function Switch({ label, places }: SwitchProps) {
  return (
    <nav className="wh-switch" aria-label={label}>
      <ul className="wh-switch__list">
        {places.map(({ href, name, chosen }) => (
          <li key={href}>
            <Link className="wh-switch__place" href={href} aria-current={chosen ? 'page' : undefined}>
              {name}
            </Link>
          </li>
        ))}
      </ul>
    </nav>
  )
}
