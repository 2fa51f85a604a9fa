import { type ComponentProps, createContext, type MouseEvent, use } from 'react'

/** Goes to an address inside the product without loading the page anew; given once, by the app. */
export const Navigate = createContext<(href: string) => void>(() => undefined)

interface LinkProps extends ComponentProps<'a'> {
  href: string
}

/** A link that the browser and the router both understand; new tabs and copying work as ever. */
export function Link({ href, className = 'utrecht-link utrecht-link--html-a', onClick, ...rest }: LinkProps) {
  const go = use(Navigate)

  function follow(event: MouseEvent<HTMLAnchorElement>) {
    onClick?.(event)
    if (event.defaultPrevented || !isPlainClick(event) || !href.startsWith('/') || rest.target) return
    event.preventDefault()
    go(href)
  }

  return <a {...rest} href={href} className={className} onClick={follow} />
}

function isPlainClick(event: MouseEvent): boolean {
  return event.button === 0 && !event.metaKey && !event.ctrlKey && !event.shiftKey && !event.altKey
}
