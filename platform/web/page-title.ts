import { useEffect } from 'react'

/** Names the browser tab. Never a person's name or number: tab titles end up in the browser's history. */
export function usePageTitle(title: string): void {
  useEffect(() => {
    document.title = `${title} · Wederhoor`
  }, [title])
}
