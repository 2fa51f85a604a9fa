/** The product's own mark: two voices, facing each other. */
export function Wordmark() {
  return (
    <span className="wh-wordmark">
      <svg className="wh-wordmark__glyph" viewBox="4 6 24 23" aria-hidden="true" focusable="false">
        <path className="wh-wordmark__first" d="M6 8h11v9h-5l-4 4v-4H6Z" />
        <path className="wh-wordmark__second" d="M26 13h-6v7h-6v3h6l4 4v-4h2Z" />
      </svg>
      Wederhoor
    </span>
  )
}
