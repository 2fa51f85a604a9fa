const INSIDE = 'http://inside.invalid'
const LONGEST = 2000

/** Where to go after signing in: a page of this installation, written as the browser will read it; anything else becomes the start page. */
export function localPath(asked: string | undefined): string {
  if (!asked?.startsWith('/') || asked.length > LONGEST || !URL.canParse(asked, INSIDE)) return '/'

  const { origin, pathname, search, hash } = new URL(asked, INSIDE)
  const isPage = origin === INSIDE && !pathname.startsWith('//') && !pathname.startsWith('/api/')
  return isPage ? pathname + search + hash : '/'
}
